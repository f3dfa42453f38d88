import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { GridErrorCell, GridValue } from "./types";

/** A cell of an array; the engine leaves holes in some arrays. */
export type Cell = Nullable<BaseValueObject>;

// The engine tells its objects apart by methods that are no type guards; these are the same as guards.
export function isReference(variant: FunctionVariantType): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

export function isArray(value: FunctionVariantType): value is ArrayValueObject {
  return !isReference(value) && value.isArray();
}

export function isError(value: FunctionVariantType): value is ErrorValueObject {
  return value.isError();
}

export function isErrorCode(text: string): boolean {
  return (ERROR_TYPE_SET as ReadonlySet<string>).has(text);
}

/** Not ErrorValueObject.create, which shares one object per code: each of these can be told from the others. */
export function errorValue(code: string): ErrorValueObject {
  return new ErrorValueObject(code as ErrorType);
}

export function errorCell(code: string): GridErrorCell {
  return { type: "Error", basicType: "Error", basicValue: code };
}

/** A cell without an error as the caller sees it. */
export function plainValue(cell: Cell): GridValue {
  if (!cell || cell.isNull()) return "";
  return cell.getValue();
}

export function engineValue(value: GridValue): BaseValueObject {
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : errorValue("#NUM!");
}

export function engineArray(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export function cellsOf(array: ArrayValueObject): Cell[][] {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const cells = array.getArrayValue();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row]?.[column]),
  );
}
