import type { BaseValueObject } from "@univerjs/engine-formula";
import { GridFunctionError, type GridResultCell } from "./types";
import { engineArray, engineValue, errorValue } from "./values";

/** The engine's object for what a custom function returned. */
export function resultValue(
  result: GridResultCell | readonly (readonly GridResultCell[])[],
): BaseValueObject {
  if (!Array.isArray(result)) return cellValue(result);
  const rows = result as readonly (readonly unknown[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new GridFunctionError("#CALC!", "The result is an empty array.");
  if (rows.some((row) => row.length !== width)) throw new TypeError("The rows of a result differ in length.");
  if (rows.length === 1 && width === 1) return cellValue(rows[0]?.[0]);
  return engineArray(rows.map((row) => row.map(cellValue)));
}

function cellValue(cell: unknown): BaseValueObject {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return engineValue(cell);
  const { type, basicValue, numberFormat } = (cell ?? {}) as Record<string, unknown>;
  if (type === "Error" && typeof basicValue === "string") return errorValue(basicValue);
  if (type !== "Double" || typeof basicValue !== "number") {
    throw new TypeError(`A function returned ${cell === null ? "null" : typeof cell} for a cell.`);
  }
  const value = engineValue(basicValue);
  if (typeof numberFormat !== "string" || !value.isNumber()) return value;
  // The engine's own way for number formats would leave them in the cell when the value is gone.
  return value.withCustomData({ numberFormat });
}
