import type { IRange } from "@univerjs/core";
import {
  EffectRefRangId,
  type EffectRefRangeParams,
  handleCommonDefaultRangeChangeWithEffectRefCommands,
  handleDefaultRangeChangeWithEffectRefCommands,
} from "@univerjs/sheets";

type Cell = Pick<IRange, "startRow" | "startColumn">;

export function isSameRange(one: IRange, other: IRange | undefined): boolean {
  return (
    one.startRow === other?.startRow &&
    one.startColumn === other.startColumn &&
    one.endRow === other.endRow &&
    one.endColumn === other.endColumn
  );
}

/** Deleted rows that reach into a range from above are counted twice by the grid where a range may fall into parts. */
export function movedRanges(ranges: readonly IRange[], command: EffectRefRangeParams): IRange[] {
  if (command.id === EffectRefRangId.RemoveRowCommandId) {
    return ranges.flatMap((range) => handleDefaultRangeChangeWithEffectRefCommands(range, command) ?? []);
  }
  return ranges.flatMap((range) => handleCommonDefaultRangeChangeWithEffectRefCommands(range, command));
}

/**
 * How far to the right of and below the first cell the cell was that now is the first one: not at all, unless the first
 * cells are deleted.
 */
export function sourceOfFirstCell(
  before: readonly IRange[],
  after: readonly IRange[],
  command: EffectRefRangeParams,
): readonly [right: number, down: number] {
  const [first] = before;
  const [now] = after;
  if (first === undefined || now === undefined) return [0, 0];
  const source = before
    .flatMap((range) => [range, ...behindDeleted(range, command)])
    .find((cell) => isMovedTo(cell, now, command));
  if (source === undefined) return [0, 0];
  return [source.startColumn - first.startColumn, source.startRow - first.startRow];
}

/** The cells of the range behind what the command may delete. */
function behindDeleted({ startRow, startColumn }: Cell, { params }: EffectRefRangeParams): readonly Cell[] {
  if (params === undefined || !("range" in params)) return [];
  const { endRow, endColumn } = params.range;
  return [
    { startRow: endRow + 1, startColumn },
    { startRow, startColumn: endColumn + 1 },
  ];
}

function isMovedTo({ startRow, startColumn }: Cell, target: Cell, command: EffectRefRangeParams): boolean {
  const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const moved = handleDefaultRangeChangeWithEffectRefCommands(cell, command);
  return moved?.startRow === target.startRow && moved.startColumn === target.startColumn;
}
