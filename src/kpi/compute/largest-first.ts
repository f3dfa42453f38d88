/** The class of what has none; it stands last, with what is blank. */
export const UNCLASSIFIED = "未分类";
/** What nobody filled in; it stands last likewise. */
export const NOT_FILLED_IN = "未填写";

/** The largest first, ties in order of first appearance; 未分类, 未填写 and then the blank group stand last, whatever their size. */
export function largestFirst<Line>(
  lines: Iterable<Line>,
  groupOf: (line: Line) => string | number,
  sizeOf: (line: Line) => number,
): Line[] {
  return [...lines].sort((a, b) => standsLast(groupOf(a)) - standsLast(groupOf(b)) || sizeOf(b) - sizeOf(a));
}

function standsLast(group: string | number): number {
  return group === "" ? 2 : group === UNCLASSIFIED || group === NOT_FILLED_IN ? 1 : 0;
}
