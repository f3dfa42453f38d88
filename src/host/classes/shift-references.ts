import type { Box } from "../spreadsheet";
import type { CellsState } from "./cells-state";
import { Range } from "./range";

type Change = "insert" | "delete";

/** Where a stretch of rows or columns lies after others were inserted or deleted; undefined for nowhere. */
function shiftedStretch(
  start: number,
  count: number,
  at: number,
  size: number,
  change: Change,
): { start: number; count: number } | undefined {
  if (change === "insert") {
    if (at <= start) return { start: start + size, count };
    return { start, count: at < start + count ? count + size : count };
  }
  const end = at + size;
  const removed = Math.max(0, Math.min(end, start + count) - Math.max(at, start));
  const before = Math.max(0, Math.min(end, start) - at);
  return removed === count ? undefined : { start: start - before, count: count - removed };
}

function shiftedBox(box: Box, at: Box, isVertical: boolean, change: Change): Box | undefined {
  const [one, size, cross, crossSize] = isVertical
    ? (["row", "rows", "column", "columns"] as const)
    : (["column", "columns", "row", "rows"] as const);
  const isBeside = box[cross] < at[cross] || box[cross] + box[crossSize] > at[cross] + at[crossSize];
  if (isBeside) return box;
  const stretch = shiftedStretch(box[one], box[size], at[one], at[size], change);
  return stretch === undefined ? undefined : { ...box, [one]: stretch.start, [size]: stretch.count };
}

/** Ranges that the client keeps follow their cells. */
export function shiftReferences(
  { session, sheet }: CellsState,
  at: Box,
  isVertical: boolean,
  change: Change,
): void {
  session.formats.forget();
  for (const [id, object] of session.references) {
    const state = Range.of(object);
    if (state?.sheet !== sheet) continue;
    const boxes = state.boxes.flatMap((box) => shiftedBox(box, at, isVertical, change) ?? []);
    session.references.set(id, Range({ ...state, boxes }));
  }
}
