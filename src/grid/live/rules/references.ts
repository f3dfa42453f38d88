import { AbsoluteRefType, type IRange } from "@univerjs/core";
import { serializeRange } from "@univerjs/engine-formula";

/** The order in which the grid looks at the ranges of a rule: its formulas are for the first cell of the first. */
export function inOrder(ranges: readonly IRange[]): IRange[] {
  return [...ranges].sort((one, other) => {
    return one.startRow - other.startRow || one.startColumn - other.startColumn;
  });
}

/** "C5", the first cell. */
export function firstCell([first]: readonly IRange[]): string {
  if (first === undefined) return "A1";
  const { startRow, startColumn } = first;
  return serializeRange({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
}

/** "$C$5:$C$10,$E$5:$E$10", all cells. */
export function allCells(ranges: readonly IRange[]): string {
  return ranges
    .map((range) =>
      serializeRange({
        ...range,
        startAbsoluteRefType: AbsoluteRefType.ALL,
        endAbsoluteRefType: AbsoluteRefType.ALL,
      }),
    )
    .join(",");
}
