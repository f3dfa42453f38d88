import { type Box, EXCEL_COLUMNS, EXCEL_ROWS, type Shift } from "../spreadsheet";

/** Cells that were inserted (Down, Right) or deleted (Up, Left) at a box. */
export interface CellMove {
  readonly box: Box;
  readonly shift: Shift;
}

interface Stretch {
  readonly start: number;
  readonly count: number;
}

function afterInserting({ start, count }: Stretch, added: Stretch, limit: number): Stretch {
  const isBefore = added.start <= start;
  const next = isBefore ? start + added.count : start;
  const isInside = !isBefore && added.start < start + count;
  return { start: next, count: Math.min(isInside ? count + added.count : count, limit - next) };
}

function afterDeleting({ start, count }: Stretch, removed: Stretch): Stretch {
  const end = removed.start + removed.count;
  const inside = Math.max(0, Math.min(end, start + count) - Math.max(removed.start, start));
  const before = Math.max(0, Math.min(end, start) - removed.start);
  return { start: start - before, count: count - inside };
}

export function isVertical(shift: Shift): boolean {
  return shift === "Down" || shift === "Up";
}

export function isInsertion(shift: Shift): shift is "Down" | "Right" {
  return shift === "Down" || shift === "Right";
}

/** Where a box lies after cells of its sheet have moved; undefined if its cells are gone. */
export function shiftedBox(box: Box, { box: at, shift }: CellMove): Box | undefined {
  const [one, size, cross, crossSize] = isVertical(shift)
    ? (["row", "rows", "column", "columns"] as const)
    : (["column", "columns", "row", "rows"] as const);
  const limit = isVertical(shift) ? EXCEL_ROWS : EXCEL_COLUMNS;
  const isBeside = box[cross] < at[cross] || box[cross] + box[crossSize] > at[cross] + at[crossSize];
  // A whole column stays one, whatever moves along it.
  if (isBeside || box[size] === limit) return box;
  const [own, other] = [
    { start: box[one], count: box[size] },
    { start: at[one], count: at[size] },
  ];
  const { start, count } = isInsertion(shift) ? afterInserting(own, other, limit) : afterDeleting(own, other);
  return count > 0 ? { ...box, [one]: start, [size]: count } : undefined;
}
