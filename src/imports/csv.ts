import { chooseDelimiter } from "./delimiter";
import { decodeText, type TextEncoding } from "./encoding";
import { ImportError, type ImportFault } from "./fault";
import { countLineBreaks, endWithoutLineBreaks, skipLineBreaks } from "./lines";
import { lineOfFirst, parseRows, splitHeader, type Section } from "./records";
import { protectedText, readValue, type FieldValue } from "./values";

export { ImportError, type ImportFault, type ImportFaultCode } from "./fault";
export type { FieldValue } from "./values";

export interface ImportedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
  /** Where each row stands when Excel opens the file: blank lines are rows, a field of several lines is in one. */
  readonly rowNumbers: readonly number[];
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/**
 * Reads a CSV file with a header line. A header without rows is a table without rows.
 * @throws ImportError when the file is damaged or no CSV file; numbers are never shifted silently.
 */
export function readCsv(bytes: Uint8Array): ImportedTable {
  const { text, encoding } = decodeText(bytes);
  const choice = chooseDelimiter(text, skipLineBreaks(text, 0));
  const start = skipLineBreaks(text, choice.start);
  // Blank lines at the end are cut off here, because in a table of one column they would be blank cells.
  const body = text.slice(start, endWithoutLineBreaks(text));
  if (body.trim() === "") throw new ImportError({ code: "empty" });

  const line = 1 + countLineBreaks(text, start);
  const { header, rows: section } = splitHeader({ text: body, delimiter: choice.delimiter, line });
  const columns = readHeader(header, line);
  // Excel does not show a line sep=; in front.
  const headerRow = line - (choice.start > skipLineBreaks(text, 0) ? 1 : 0);
  const read = readRows(section, columns, headerRow, (fields) => {
    if (fields.length > columns.length && fields.length <= header.length) {
      // Something stands under a header cell without a name: the name is missing, not a delimiter too many.
      const column = columns.length + fields.slice(columns.length).findIndex((field) => !isBlank(field)) + 1;
      return { code: "emptyColumnName", line, column };
    }
    const fault = { code: "fieldCount", expected: columns.length, actual: fields.length } as const;
    return { ...fault, line: lineOfFirst(section, (row) => !isUsable(row, columns.length)) };
  });
  return { columns, ...read, encoding, delimiter: choice.delimiter };
}

function readRows(
  section: Section,
  columns: readonly string[],
  headerRow: number,
  faultOf: (fields: readonly string[]) => ImportFault,
): Pick<ImportedTable, "rows" | "rowNumbers"> {
  const width = columns.length;
  const rows: FieldValue[][] = [];
  const rowNumbers: number[] = [];
  parseRows(section, columns).forEach((fields, index) => {
    if (isSkipped(fields, width)) return;
    if (!fits(fields, width)) throw new ImportError(faultOf(fields));
    rows.push(fields.slice(0, width).map(readValue));
    rowNumbers.push(headerRow + 1 + index);
  });
  return { rows, rowNumbers };
}

const isBlank = (field: string | undefined): boolean => field === undefined || field.trim() === "";

/** A line of nothing but spaces is as blank as an empty one; in one column it is a blank cell. */
const isSkipped = (fields: readonly string[], width: number): boolean =>
  width > 1 && fields.length === 1 && isBlank(fields[0]);

/** Too few fields are always a fault; extra ones only if they hold something (trailing delimiters do not). */
const fits = (fields: readonly string[], width: number): boolean =>
  fields.length === width || (fields.length > width && fields.slice(width).every(isBlank));

const isUsable = (fields: readonly string[], width: number): boolean =>
  isSkipped(fields, width) || fits(fields, width);

/** The names of the columns. Delimiters at the end make none: what stands below them must be blank. */
function readHeader(fields: readonly string[], line: number): string[] {
  const names = fields.map((field) => (protectedText(field.trim()) ?? field).trim());
  const columns = names.slice(0, Math.max(1, 1 + names.findLastIndex((name) => name !== "")));
  // Excel tables compare column names without regard to case.
  const seen = new Map<string, string>();
  columns.forEach((name, i) => {
    if (name === "") throw new ImportError({ code: "emptyColumnName", line, column: i + 1 });
    const key = name.toLowerCase();
    const first = seen.get(key);
    if (first !== undefined)
      throw new ImportError({ code: "duplicateColumn", line, column: name, found: first });
    seen.set(key, name);
  });
  return columns;
}
