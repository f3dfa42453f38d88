import { CellError, contentOf, type ExcelError, shown } from "../../cells/cell";
import { isAmbiguousDate } from "../../cells/dates";
import { invalid, Refusal, type Fault, type FaultCode } from "../../cells/fault";
import { FIRST_LONG_NUMBER } from "../../cells/keys";
import { isMarkedFaulty } from "../../cells/marks";
import { cellAt, positionOf } from "../../cells/range";
import { eachRow, type ColumnArgument, type FaultyColumn, type Selection, type Table } from "./table";

/**
 * Refuses if a cell of the selected rows is faulty. Excel errors come first: they are the person's own and must
 * not be hidden behind a word of ours. Rows that the filter leaves out are not judged.
 */
export function assertReadable(table: Table, selection: Selection): void {
  if (table.faulty.length === 0) return;
  const faults = table.faulty
    .map((column) => faultsIn(column, table, selection))
    .filter((found) => found !== undefined);
  const error = faults.find((fault) => fault.code === "excelError") ?? faults[0];
  if (error) throw new Refusal(error);
}

/** The first fault of a column in the selected rows, with the number of faulty cells; an Excel error before all others. */
function faultsIn(column: FaultyColumn, table: Table, selection: Selection): Fault | undefined {
  let first: number | undefined;
  let error: { row: number; code: ExcelError } | undefined;
  let count = 0;
  const judge = (row: number): void => {
    if (!column.isFaulty(row)) return;
    count++;
    first ??= row;
    const content = contentOf(cellAt(column.argument.range, row));
    if (error === undefined && content instanceof CellError) error = { row, code: content.code };
  };
  // A row whose date cannot be read is neither inside nor outside a period: nobody may leave it out in silence.
  eachRow(table, selection, judge, (row) => {
    if (!isLeftOut(table, row) && isMarkedFaulty(table.dates?.[row] ?? 0)) judge(row);
  });
  if (error) return { code: "excelError", error: error.code, ...placeOf(column.argument, error.row) };
  return first === undefined ? undefined : { ...faultOf(column.argument, first), count };
}

function placeOf(argument: ColumnArgument, row: number): Pick<Fault, "parameter" | "row" | "column"> {
  return { parameter: argument.parameter, ...positionOf(argument.range, row) };
}

/** What is wrong with a cell of which it is known that its column cannot read it. */
export function faultOf(argument: ColumnArgument, row: number): Fault {
  const content = contentOf(cellAt(argument.range, row));
  const found = shown(cellAt(argument.range, row));
  return { code: codeOf(argument, content), error: "#VALUE!", ...placeOf(argument, row), found };
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
  criteriaRange: "mixedCount",
};

function codeOf(argument: ColumnArgument, content: unknown): FaultCode {
  if (argument.kind === "count" && typeof content === "number" && Math.abs(content) >= FIRST_LONG_NUMBER)
    return "longNumber";
  const isDate = argument.kind === "date" || argument.kind === "monthColumn";
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
