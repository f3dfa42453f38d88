/** The class of what has none; it stands last, with what is blank. */
export const UNCLASSIFIED = "未分类";
/** A blank group that has a name: what nobody filled in. */
export const NOT_FILLED_IN = "未填写";

/** The largest first, ties in order of first appearance; 未分类 and then the blank group stand last, whatever their size. */
export function largestFirst<Line>(
  lines: Iterable<Line>,
  groupOf: (line: Line) => string | number,
  sizeOf: (line: Line) => number,
): Line[] {
  return [...lines].sort((a, b) => standsLast(groupOf(a)) - standsLast(groupOf(b)) || sizeOf(b) - sizeOf(a));
}

function standsLast(group: string | number): number {
  return group === "" || group === NOT_FILLED_IN ? 2 : group === UNCLASSIFIED ? 1 : 0;
}
