import { type BaseFunction, type BaseValueObject, NullValueObject } from "@univerjs/engine-formula";
import { cellsOf, engineArray, errorValue, isArray } from "./values";

/** What a function of the engine returns. */
export type NodeValue = ReturnType<BaseFunction["calculate"]>;

export function isValue(value: NodeValue): value is BaseValueObject {
  return value.isValueObject();
}

export function isSingle(value: BaseValueObject): boolean {
  return !isArray(value) || (value.getRowCount() === 1 && value.getColumnCount() === 1);
}

/** The only cell, or the first one, of what may be an array. */
export function single(value: NodeValue): BaseValueObject {
  if (!isValue(value)) return errorValue("#VALUE!");
  return isArray(value) ? (cellsOf(value)[0]?.[0] ?? NullValueObject.create()) : value;
}

/** Applies a function to each pair of cells as Excel does: a single row, column or cell goes with every other. */
export function elementwise(
  first: BaseValueObject,
  second: BaseValueObject,
  calculate: (first: BaseValueObject, second: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  if (!isArray(first) && !isArray(second)) return calculate(first, second);
  const [left, right] = [matrix(first), matrix(second)];
  const height = Math.max(left.length, right.length);
  const width = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const [one, other] = [pick(left, row, column), pick(right, row, column)];
      return one === null || other === null ? errorValue("#N/A") : calculate(one, other);
    }),
  );
  return engineArray(rows);
}

function matrix(value: BaseValueObject): BaseValueObject[][] {
  if (!isArray(value)) return [[value]];
  return cellsOf(value).map((row) => row.map((cell) => cell ?? NullValueObject.create()));
}

function pick(
  cells: readonly (readonly BaseValueObject[])[],
  row: number,
  column: number,
): BaseValueObject | null {
  const line = cells[cells.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? null;
}
