import { fill } from "../../locale/fill";
import { ImportError } from "../../imports/csv";
import type { Language } from "../../kpi/texts";
import { importNoticeText, importText } from "../../locale/imports";
import { PREVIEW_TEXTS } from "../../locale/preview";
import { countKind, TooLargeForSheet, type OpenedCsv } from "./read-csv-file";

const ENCODINGS: Readonly<Record<OpenedCsv["encoding"], string>> = {
  "utf-8": "UTF-8",
  gb18030: "GB18030",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

/** What was made of a file. */
export interface MadeOfFile {
  readonly sheet: string;
  readonly table: string;
}

/** What was read, what became of the columns, and what formulas call the table where it is not the sheet's name. */
export function openedMessage(opened: OpenedCsv, file: string, made: MadeOfFile, language: Language): string {
  const message = fill(PREVIEW_TEXTS.csvOpened[language], {
    file,
    sheet: made.sheet,
    rows: opened.rowCount.toLocaleString("en-US"),
    columns: opened.columns.length,
    encoding: ENCODINGS[opened.encoding],
    dates: countKind(opened, "date"),
    codes: countKind(opened, "code"),
  });
  const table =
    made.table === made.sheet ? "" : fill(PREVIEW_TEXTS.csvTable[language], { table: made.table });
  const notices = opened.notices.map((notice) =>
    fill(PREVIEW_TEXTS.csvNotice[language], { notice: importNoticeText(notice, language) }),
  );
  return [message, table, ...notices].join("");
}

/** Why a file was not opened, in the person's words; anything but a fault of the file is thrown on. */
export function refusedMessage(caught: unknown, file: string, language: Language): string {
  return fill(PREVIEW_TEXTS.csvRefused[language], { file, reason: reasonOf(caught, language) });
}

function reasonOf(caught: unknown, language: Language): string {
  if (caught instanceof TooLargeForSheet) return PREVIEW_TEXTS.csvTooLarge[language];
  // The browser's own word for a file that is gone or may not be read.
  if (caught instanceof DOMException) return PREVIEW_TEXTS.csvUnreadable[language];
  if (!(caught instanceof ImportError)) throw caught;
  return importText(caught.fault, language);
}
