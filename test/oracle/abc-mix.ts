import { categoryKey, fail, ok, sumOf, type Result } from "./result";

export interface ClassedRow {
  value: number | null;
  class: string | null;
}

const WORDS: Record<string, string> = {
  a: "A",
  a类: "A",
  快流件: "A",
  b: "B",
  b类件: "B",
  中流件: "B",
  c: "C",
  慢流件: "C",
  未分类: "未分类",
};

/** A, B and C always; then 其他 and 未分类 if a part belongs there. Negative stock is none. */
export function abcMix(rows: ClassedRow[]): Result<[name: string, stock: number, share: number][]> {
  const stock = rows.filter(({ value }) => value !== null && value >= 0);
  if (stock.length === 0) return fail("#N/A");
  const total = sumOf(stock.map(({ value }) => value));
  if (total === 0) return fail("#DIV/0!");
  const nameOf = (row: ClassedRow): string => {
    const key = categoryKey(row.class);
    return key === null ? "未分类" : (WORDS[key] ?? "其他");
  };
  const mix: [string, number, number][] = [];
  for (const name of ["A", "B", "C", "其他", "未分类"]) {
    const own = stock.filter((row) => nameOf(row) === name);
    if (own.length === 0 && name.length > 1) continue;
    const amount = sumOf(own.map(({ value }) => value));
    mix.push([name, amount, amount / total]);
  }
  return ok(mix);
}
