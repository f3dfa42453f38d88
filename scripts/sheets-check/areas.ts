import type { Area } from "../../src/workbook/formula";

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function* placesOf({ row, column, rows, columns }: Area): Generator<readonly [number, number]> {
  for (let down = row; down < row + rows; down++)
    for (let right = column; right < column + columns; right++) yield [down, right];
}
