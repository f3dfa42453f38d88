import { SUM_ROUNDING } from "./sum";

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
  const ranked = withRanks([...lines], sizeOf);
  ranked.sort((a, b) => standsLast(groupOf(a.line)) - standsLast(groupOf(b.line)) || a.rank - b.rank);
  return ranked.map(({ line }) => line);
}

/** In the order given; lines whose sizes differ by the rounding of sums alone share a rank, 0 for the largest. */
function withRanks<Line>(
  lines: readonly Line[],
  sizeOf: (line: Line) => number,
): { readonly line: Line; rank: number }[] {
  const ranked = lines.map((line) => ({ line, size: sizeOf(line), rank: 0 }));
  let [rank, largest] = [-1, NaN];
  for (const each of [...ranked].sort((a, b) => b.size - a.size)) {
    if (!(largest - each.size <= Math.abs(largest) * SUM_ROUNDING)) {
      rank++;
      largest = each.size;
    }
    each.rank = rank;
  }
  return ranked;
}

function standsLast(group: string | number): number {
  return group === "" || group === NOT_FILLED_IN ? 2 : group === UNCLASSIFIED ? 1 : 0;
}
