import { fill } from "../../locale/fill";
import type { Language } from "../../kpi/texts";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { openedMessage, refusedMessage, type MadeOfFile } from "../open-csv/message";
import { sheetNameFor, tableNameFor } from "../open-csv/names";
import { readCsvFile, type OpenedCsv } from "../open-csv/read-csv-file";
import { fromFileText, toFileText } from "../storage/exchange";
import type { LiveSpreadsheet } from "../../grid/live/types";
import type { Notice } from "./state";
import type { Workbench } from "./workbench";

const WORKBOOK_ENDING = ".json";
/** Milliseconds in which a browser has surely begun to write a download. */
const DOWNLOAD_TIME = 60_000;

/** Opens files that were chosen or dropped, one after the other, and says what became of all of them. */
export async function openFiles(
  workbench: Workbench,
  files: readonly File[],
  language: Language,
): Promise<void> {
  const notices: Notice[] = [];
  for (const file of files) {
    const notice = await openFile(workbench, file, language);
    if (notice !== undefined) notices.push(notice);
  }
  const worst = notices.find(({ intent }) => intent === "error") ?? notices[0];
  if (worst === undefined) return;
  workbench.notify({ intent: worst.intent, text: notices.map(({ text }) => text).join("\n") });
}

/** A workbook from another computer, or a CSV file as a new sheet. */
function openFile(workbench: Workbench, file: File, language: Language): Promise<Notice | undefined> {
  return file.name.toLowerCase().endsWith(WORKBOOK_ENDING)
    ? openWorkbookFile(workbench, file, language)
    : openCsvFile(workbench, file, language);
}

async function openCsvFile(workbench: Workbench, file: File, language: Language): Promise<Notice> {
  workbench.notify({ intent: "info", text: fill(PREVIEW_TEXTS.opening[language], { file: file.name }) });
  await nextFrame();
  try {
    const opened = readCsvFile(new Uint8Array(await file.arrayBuffer()));
    let text = fill(PREVIEW_TEXTS.noWorkbook[language], { file: file.name });
    let intent: Notice["intent"] = "error";
    await workbench.change((spreadsheet) => {
      const made = addSheet(spreadsheet, opened, file.name);
      [intent, text] = ["success", openedMessage(opened, file.name, made, language)];
    });
    return { intent, text };
  } catch (caught) {
    return { intent: "error", text: refusedMessage(caught, file.name, language) };
  }
}

/** Gives the names of the sheet and its table. */
function addSheet(spreadsheet: LiveSpreadsheet, { columns, rowCount }: OpenedCsv, file: string): MadeOfFile {
  const name = sheetNameFor(
    file,
    spreadsheet.sheets.all().map((sheet) => sheet.name),
  );
  const taken = [...spreadsheet.tables.all(), ...spreadsheet.names.all()].map((named) => named.name);
  const table = tableNameFor(file, taken);
  const sheet = spreadsheet.addTableSheet({
    name,
    table,
    columns: columns.map((column) => column.name),
    rows: Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row] ?? "")),
    formats: columns.map(({ numberFormat }) => numberFormat),
    columnWidths: columns.map(({ kind, name: header }) => widthOf(kind, header)),
  });
  spreadsheet.sheets.change(sheet, { frozenRows: 1 });
  spreadsheet.sheets.activate(sheet);
  return { sheet: name, table };
}

const DATE_WIDTH = 104;
const POINTS_A_CHARACTER = 6;

function widthOf(kind: OpenedCsv["columns"][number]["kind"], header: string): number {
  const characters = [...header].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 4);
  return Math.max(kind === "date" ? DATE_WIDTH : 66, Math.min(200, characters * POINTS_A_CHARACTER));
}

async function openWorkbookFile(
  workbench: Workbench,
  file: File,
  language: Language,
): Promise<Notice | undefined> {
  const exchanged = fromFileText(await file.text());
  if (exchanged === undefined)
    return { intent: "error", text: fill(PREVIEW_TEXTS.importRefused[language], { file: file.name }) };
  await workbench.openCopy(exchanged.name, exchanged.saved);
  // What became of it is said there.
  return workbench.state.read().notice;
}

/** Offers the workbook as a download. */
export async function exportFile(workbench: Workbench, language: Language): Promise<void> {
  const saved = await workbench.snapshot();
  if (saved === undefined) return;
  const { name } = workbench.state.read();
  const file = `${name}${WORKBOOK_ENDING}`;
  const content = new Blob([toFileText({ name, saved })], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_TIME);
  if (workbench.state.read().save.kind === "failed") workbench.notify(askForFile(workbench, file, language));
}

/** No page hears what becomes of a download: whoever has seen the file says so. */
function askForFile(workbench: Workbench, file: string, language: Language): Notice {
  const run = (): void => {
    workbench.forgetFailure();
    workbench.notify(undefined);
  };
  return {
    intent: "warning",
    text: fill(PREVIEW_TEXTS.exported[language], { file }),
    action: { text: PREVIEW_TEXTS.exportedSeen[language], run },
  };
}

/** So that the message is on the screen before the work begins. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
