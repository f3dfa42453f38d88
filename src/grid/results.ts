import type { ErrorValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import type { Thrown } from "./thrown";
import type { GridResult, GridValue } from "./types";
import { type Cell, cellsOf, isArray, isError, isReference, plainValue } from "./values";

/** What the cell of the formula, and the cells it spills into, show. */
export function readResult(variant: FunctionVariantType, thrown: Thrown): GridResult {
  const value = isReference(variant) ? variant.toArrayValueObject() : variant;
  if (!isArray(value)) return readSingle(value, thrown);
  const rows = cellsOf(value);
  const width = rows[0]?.length ?? 0;
  if (width === 0) return { error: "#CALC!" };
  if (rows.length === 1 && width === 1) return readSingle(rows[0]?.[0], thrown);
  return { value: rows.map((row) => row.map(spilledValue)) };
}

function readSingle(value: Cell, thrown: Thrown): GridResult {
  // A formula whose result is a blank cell shows 0.
  if (!value || value.isNull()) return { value: 0 };
  if (isError(value)) return readError(value, thrown);
  if (value.isLambda()) return { error: "#CALC!" };
  return { value: plainValue(value) };
}

function readError(error: ErrorValueObject, thrown: Thrown): GridResult {
  const message = thrown.messageFor(error);
  return { error: error.getErrorType(), ...(message === undefined ? {} : { message }) };
}

/** An error within a spill is given as its text: the result as a whole is none. */
function spilledValue(value: Cell): GridValue {
  return value && isError(value) ? value.getErrorType() : plainValue(value);
}
