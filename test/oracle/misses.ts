import { filterRows, type Filter } from "./filter";
import { categoryKey, fail, ok, type Result } from "./result";

const WORDS: Record<string, string> = {
  数据: "数据",
  数据问题: "数据",
  data: "数据",
  配置: "配置",
  configuration: "配置",
  执行: "执行",
  执行问题: "执行",
};

/** Misses of each class with shares and running shares; what no word and no line of the map knows is 未分类. */
export function missBreakdown<Row extends { cause: string | null }>(
  rows: Row[],
  map: readonly (readonly [cause: string, name: string])[] = [],
  filter: Filter<Row> = {},
): Result<[name: string, misses: number, share: number, cumulative: number][]> {
  const kept = filterRows(rows, filter);
  if (kept === "#VALUE!") return fail("#VALUE!");
  if (kept.length === 0) return fail("#N/A");
  const nameOf = ({ cause }: Row): string => {
    const key = categoryKey(cause);
    const mapped = map.find(([from]) => categoryKey(from) === key)?.[1];
    return (key === null ? undefined : (mapped ?? WORDS[key])) ?? "未分类";
  };
  const lines: [string, number, number, number][] = [];
  let soFar = 0;
  for (const name of ["数据", "配置", "执行", "未分类"]) {
    const misses = kept.filter((row) => nameOf(row) === name).length;
    if (misses === 0 && name === "未分类") continue;
    soFar += misses;
    lines.push([name, misses, misses / kept.length, soFar / kept.length]);
  }
  return ok(lines);
}
