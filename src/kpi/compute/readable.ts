import { CellError, contentOf, shown } from "../../cells/cell";
import { isMeantAsAmount } from "../../cells/amounts";
import { isAmbiguousDate, isMeantAsDate, isTimeOfDay } from "../../cells/dates";
import { invalid, type Fault, type FaultCode } from "../../cells/fault";
import { FIRST_LONG_NUMBER } from "../../cells/keys";
import { isMarkedFaulty } from "../../cells/marks";
import { cellAt, positionOf } from "../../cells/range";
import { isStatusWord } from "../../cells/status-words";
import { eachRow, type ColumnArgument, type FaultyColumn, type Selection, type Table } from "./table";

/**
 * The faulty cells of the selected rows, a fault for each column that has any. Rows that the filter leaves out are not
 * judged.
 */
export function faultsOf(table: Table, selection: Selection): Fault[] {
  return table.faulty.flatMap((column) => faultsIn(column, table, selection) ?? []);
}

/** The first fault of a column in the selected rows, with the number of faulty cells; an Excel error before all others. */
function faultsIn(column: FaultyColumn, table: Table, selection: Selection): Fault | undefined {
  const rows: number[] = [];
  const judge = (row: number): void => {
    if (column.isFaulty(row)) rows.push(row);
  };
  // A row whose date cannot be read is neither inside nor outside a period: nobody may leave it out in silence.
  eachRow(table, selection, judge, (row) => {
    if (!isLeftOut(table, row) && isMarkedFaulty(table.dates?.[row] ?? 0)) judge(row);
  });
  const { argument } = column;
  for (const row of rows) {
    const content = contentOf(cellAt(argument.range, row));
    if (!(content instanceof CellError)) continue;
    return { code: "excelError", error: content.code, ...placeOf(argument, row) };
  }
  const odd = withoutHeader(argument, rows, table.length);
  const codes = odd.map((row) => codeOf(argument, contentOf(cellAt(argument.range, row))));
  // An id that has lost its end is what such a column is short of: it comes before what merely differs.
  const first = odd[Math.max(0, codes.indexOf("longNumber"))];
  if (first === undefined) return undefined;
  const fault = faultOf(argument, first);
  return { ...fault, count: codes.filter((code) => code === fault.code).length };
}

/** A text on top that no other faulty cell repeats, above readable ones, is a header: the blame is on the cells below. */
function withoutHeader(
  { range }: ColumnArgument,
  rows: readonly number[],
  length: number,
): readonly number[] {
  const [top, ...below] = rows;
  if (top !== 0 || below.length === 0 || rows.length === length) return rows;
  const content = contentOf(cellAt(range, 0));
  if (typeof content !== "string" || isMeantAsDate(content) || isMeantAsAmount(content)) return rows;
  const text = shown(cellAt(range, 0));
  return below.some((row) => shown(cellAt(range, row)) === text) ? rows : below;
}

function placeOf(argument: ColumnArgument, row: number): Pick<Fault, "parameter" | "row" | "column"> {
  return { parameter: argument.parameter, ...positionOf(argument.range, row) };
}

/** What is wrong with a cell of which it is known that its column cannot read it. */
export function faultOf(argument: ColumnArgument, row: number): Fault {
  const content = contentOf(cellAt(argument.range, row));
  const found = shown(cellAt(argument.range, row));
  const code = codeOf(argument, content);
  const details = code === "notFlags" ? { details: { total: argument.withoutTotal ?? "" } } : {};
  return { code, error: "#VALUE!", ...placeOf(argument, row), found, ...details };
}

const CODES: Readonly<Record<ColumnArgument["kind"], FaultCode>> = {
  count: "mixedCount",
  flags: "unreadableFlag",
  amount: "unreadableAmount",
  date: "unreadableDate",
  monthColumn: "unreadableMonth",
  id: "longNumber",
  category: "longNumber",
  score: "unreadableScore",
  answer: "unreadableScore",
  rating: "unreadableRating",
  criteriaRange: "mixedCount",
};

function codeOf(argument: ColumnArgument, content: unknown): FaultCode {
  if (argument.kind === "flags" && argument.withoutTotal !== undefined) return "notFlags";
  if (argument.kind === "count" && typeof content === "number" && Math.abs(content) >= FIRST_LONG_NUMBER)
    return "longNumber";
  if (argument.kind === "count" && typeof content === "string" && isStatusWord(content)) return "statusAsId";
  const isDate = argument.kind === "date" || argument.kind === "monthColumn";
  if (argument.kind === "date" && isTimeOfDay(content)) return "timeWithoutDate";
  return isDate && typeof content === "string" && isAmbiguousDate(content)
    ? "ambiguousDate"
    : CODES[argument.kind];
}

/** Refuses an impossible number that an indicator met in a row. */
export function impossible(
  code: FaultCode,
  argument: Pick<ColumnArgument, "parameter" | "range">,
  row: number,
  details: Fault["details"] = {},
): never {
  const found = shown(cellAt(argument.range, row));
  throw invalid(code, { parameter: argument.parameter, ...positionOf(argument.range, row), found, details });
}

/** Whether the criteria or a totals word take a row out before anything in it is looked at. */
function isLeftOut(table: Table, row: number): boolean {
  return table.excluded !== undefined && table.excluded[row] !== 0;
}
