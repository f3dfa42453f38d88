import { normalFormula } from "../reader/normal-formula";
import type { SheetSnapshot, SnapshotValue } from "../reader/snapshot";
import { send } from "./requests";
import { addressOf } from "./task";

/** What Excel answers stays well below its limit of 5 MB. */
const CELLS_OF_PIECE = 20_000;

type CellSnapshots = Pick<SheetSnapshot, "values" | "formulas" | "numberFormats">;

/** All cells in use, from A1 on. */
export async function cellsOf(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<CellSnapshots> {
  const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await send(context);
  const cells = { values: [], formulas: [], numberFormats: [] };
  if (used.isNullObject) return cells;
  const rows = used.rowIndex + used.rowCount;
  const columns = used.columnIndex + used.columnCount;
  const height = Math.max(1, Math.floor(CELLS_OF_PIECE / columns));
  for (let row = 0; row < rows; row += height) {
    const area = { row, column: 0, rows: Math.min(height, rows - row), columns };
    await readPiece(context, worksheet.getRange(addressOf(area)), cells);
  }
  return cells;
}

interface Growing {
  readonly values: SnapshotValue[][];
  readonly formulas: (string | null)[][];
  readonly numberFormats: string[][];
}

async function readPiece(
  context: Excel.RequestContext,
  range: Excel.Range,
  { values, formulas, numberFormats }: Growing,
): Promise<void> {
  range.load("values,valueTypes,formulas,numberFormat");
  await send(context);
  const found = range.values as (string | number | boolean)[][];
  const { valueTypes, numberFormat } = range;
  const texts = range.formulas as unknown[][];
  found.forEach((row, index) => {
    values.push(row.map((value, column) => valueOf(value, valueTypes[index]?.[column])));
    formulas.push(row.map((value, column) => formulaOf(texts[index]?.[column], value)));
    numberFormats.push((numberFormat[index] as string[]).map(String));
  });
}

function valueOf(value: string | number | boolean, type: string | undefined): SnapshotValue {
  if (type === "Error") return { error: String(value) };
  return value === "" ? null : value;
}

/** A cell without a formula gives its value, which may be a text that begins with "=". */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? normalFormula(formula)
    : null;
}
