import { chooseDelimiter } from "./delimiter";
import { decodeText, type TextEncoding } from "./encoding";
import { ImportError, type ImportFault, type ImportNotice } from "./fault";
import { isBlank, namedWidth, nameColumns, namesIn, noticesOf, skipTitles, type Body } from "./header";
import { countLineBreaks, endWithoutLineBreaks, skipLineBreaks } from "./lines";
import { lineOfFirst, parseRows, splitHeader, type Section } from "./records";
import { readValue, type FieldValue } from "./values";

export { ImportError, type ImportFault, type ImportFaultCode, type ImportNotice } from "./fault";
export type { FieldValue } from "./values";

export interface ImportedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FieldValue[])[];
  /** Where each row stands when Excel opens the file: blank lines are rows, a field of several lines is in one. */
  readonly rowNumbers: readonly number[];
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  /** What a person should know about how the header was read. */
  readonly notices: readonly ImportNotice[];
}

/**
 * Reads a CSV file with a header line; a title above it is skipped. A header without rows is a table without rows.
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
  // Excel does not show a line sep=; in front.
  const firstRow = line - (choice.start > skipLineBreaks(text, 0) ? 1 : 0);
  const bodies = choice.delimiters.map((delimiter) => skipTitles({ text: body, delimiter, line }));
  const { section, skipped, titles } = bodies.find((each) => each.skipped > 0) ?? (bodies[0] as Body);
  const { columns, renamed, rows, rowNumbers } = readTable(section, firstRow + skipped);
  const notices = noticesOf(
    titles.map((row) => firstRow - 1 + row),
    renamed,
  );
  return { columns, rows, rowNumbers, encoding, delimiter: section.delimiter, notices };
}

interface ReadTable extends Pick<ImportedTable, "columns" | "rows" | "rowNumbers"> {
  readonly renamed: readonly string[];
}

function readTable(table: Section, headerRow: number): ReadTable {
  const { header, rows: section } = splitHeader(table);
  const names = namesIn(header);
  const named = namedWidth(names);
  if (named === 0) throw new ImportError({ code: "noHeader", line: table.line });
  const fields = parseRows(section, names);
  const width = usedWidth(fields, named, header.length);
  const rows: FieldValue[][] = [];
  const rowNumbers: number[] = [];
  fields.forEach((row, index) => {
    if (isSkipped(row, width)) return;
    if (!fits(row, width)) throw new ImportError(countFault(row, width, section));
    rows.push(row.slice(0, width).map(readValue));
    rowNumbers.push(headerRow + 1 + index);
  });
  return { ...nameColumns(names.slice(0, width)), rows, rowNumbers };
}

/** Delimiters at the end of a header make columns only where something stands below them. */
function usedWidth(rows: readonly (readonly string[])[], named: number, most: number): number {
  let width = named;
  for (const fields of rows) {
    if (fields.length <= width || fields.length > most) continue;
    width = Math.max(width, 1 + fields.findLastIndex((field) => !isBlank(field)));
  }
  return width;
}

function countFault(fields: readonly string[], width: number, section: Section): ImportFault {
  const line = lineOfFirst(section, (row) => !isUsable(row, width));
  return { code: "fieldCount", expected: width, actual: fields.length, line };
}

/** A line of nothing but spaces is as blank as an empty one; in one column it is a blank cell. */
const isSkipped = (fields: readonly string[], width: number): boolean =>
  width > 1 && fields.length === 1 && isBlank(fields[0]);

/** Too few fields are always a fault; extra ones only if they hold something (trailing delimiters do not). */
const fits = (fields: readonly string[], width: number): boolean =>
  fields.length === width || (fields.length > width && fields.slice(width).every(isBlank));

const isUsable = (fields: readonly string[], width: number): boolean =>
  isSkipped(fields, width) || fits(fields, width);
