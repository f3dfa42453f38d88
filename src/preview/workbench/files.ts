import { fill } from "../../locale/fill";
import type { Language } from "../../kpi/texts";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { openedMessage, refusedMessage } from "../open-csv/message";
import { sheetNameFor, tableNameFor } from "../open-csv/names";
import { readCsvFile, type OpenedCsv } from "../open-csv/read-csv-file";
import { fromFileText, toFileText } from "../storage/exchange";
import type { LiveSpreadsheet } from "../../grid/live/types";
import type { Workbench } from "./workbench";

const WORKBOOK_ENDING = ".json";

/** Opens a file that was chosen or dropped: a workbook from another computer, or a CSV file as a new sheet. */
export function openFile(workbench: Workbench, file: File, language: Language): Promise<void> {
  return file.name.toLowerCase().endsWith(WORKBOOK_ENDING)
    ? openWorkbookFile(workbench, file, language)
    : openCsvFile(workbench, file, language);
}

async function openCsvFile(workbench: Workbench, file: File, language: Language): Promise<void> {
  workbench.notify({ intent: "info", text: fill(PREVIEW_TEXTS.opening[language], { file: file.name }) });
  await nextFrame();
  try {
    const opened = readCsvFile(new Uint8Array(await file.arrayBuffer()));
    await workbench.change((spreadsheet) => {
      const sheet = addSheet(spreadsheet, opened, file.name);
      workbench.notify({ intent: "success", text: openedMessage(opened, file.name, sheet, language) });
    });
  } catch (caught) {
    workbench.notify({ intent: "error", text: refusedMessage(caught, file.name, language) });
  }
}

/** Gives the name of the sheet. */
function addSheet(spreadsheet: LiveSpreadsheet, { columns, rowCount }: OpenedCsv, file: string): string {
  const name = sheetNameFor(
    file,
    spreadsheet.sheets.all().map((sheet) => sheet.name),
  );
  const taken = [...spreadsheet.tables.all(), ...spreadsheet.names.all()].map((named) => named.name);
  const sheet = spreadsheet.addTableSheet({
    name,
    table: tableNameFor(file, taken),
    columns: columns.map((column) => column.name),
    rows: Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row] ?? "")),
    formats: columns.map(({ numberFormat }) => numberFormat),
    columnWidths: columns.map(({ kind, name: header }) => widthOf(kind, header)),
  });
  spreadsheet.sheets.activate(sheet);
  return name;
}

const DATE_WIDTH = 104;
const POINTS_A_CHARACTER = 6;

function widthOf(kind: OpenedCsv["columns"][number]["kind"], header: string): number {
  const characters = [...header].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 4);
  return Math.max(kind === "date" ? DATE_WIDTH : 66, Math.min(200, characters * POINTS_A_CHARACTER));
}

async function openWorkbookFile(workbench: Workbench, file: File, language: Language): Promise<void> {
  const exchanged = fromFileText(await file.text());
  if (exchanged === undefined) {
    const text = fill(PREVIEW_TEXTS.importRefused[language], { file: file.name });
    workbench.notify({ intent: "error", text });
    return;
  }
  await workbench.openCopy(exchanged.name, exchanged.saved);
}

/** Offers the workbook as a download. */
export async function exportFile(workbench: Workbench): Promise<void> {
  const saved = await workbench.snapshot();
  if (saved === undefined) return;
  const { name } = workbench.state.read();
  const content = new Blob([toFileText({ name, saved })], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = `${name}${WORKBOOK_ENDING}`;
  link.click();
  URL.revokeObjectURL(link.href);
  workbench.forgetFailure();
}

/** So that the message is on the screen before the work begins. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
