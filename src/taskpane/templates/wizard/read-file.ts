import { ImportError, readCsv } from "../../../imports/csv";
import type { Language } from "../../../kpi/texts";
import { importText } from "../../../locale/imports";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import type { FoundTable } from "./picked-table";

/** Enough rows to see what a column holds. */
const SAMPLE_ROWS = 200;

/** Reads a CSV file as a table of records. */
export async function readFile(file: File): Promise<FoundTable> {
  const { columns, rows, rowNumbers, notices } = readCsv(new Uint8Array(await file.arrayBuffer()));
  return {
    title: file.name,
    origin: { kind: "file", rows, rowNumbers, notices },
    headers: columns,
    sample: rows.slice(0, SAMPLE_ROWS),
    rows: rows.length,
  };
}

/** Why a file was not read, and what to do; anything but a fault of the file is thrown on. */
export function fileFaultText(fault: unknown, language: Language): string {
  // The browser's own word for a file that is gone or may not be read.
  if (fault instanceof DOMException) return RECORDS_TEXTS.fileUnreadable[language];
  if (!(fault instanceof ImportError)) throw fault;
  return importText(fault.fault, language);
}
