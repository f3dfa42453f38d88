import { idKey } from "./result";

/** A count argument, already typed: one argument holds one kind. */
export type Count =
  { numbers: (number | null)[] } | { flags: (boolean | null)[] } | { ids: (string | null)[] };

/** The sum of the numbers, the number of true flags, or the number of distinct ids. A negative number is #VALUE!. */
export function countOf(count: Count): number | "#VALUE!" {
  if ("numbers" in count) {
    let sum = 0;
    for (const value of count.numbers) {
      if (value === null) continue;
      if (value < 0) return "#VALUE!";
      sum += value;
    }
    return sum;
  }
  if ("flags" in count) {
    let sum = 0;
    for (const flag of count.flags) if (flag === true) sum += 1;
    return sum;
  }
  return distinctIds(count.ids).length;
}

/** What a base of zero means: numbers that add up to zero are #DIV/0!, the absence of records is #N/A. */
export function errorOfEmptyBase(count: Count): "#N/A" | "#DIV/0!" {
  if ("numbers" in count && count.numbers.some((value) => value !== null)) return "#DIV/0!";
  return "#N/A";
}

/** In order of first appearance. */
export function distinctIds(ids: (string | null)[]): string[] {
  const found = new Set<string>();
  for (const id of ids) {
    const key = idKey(id);
    if (key !== null) found.add(key);
  }
  return [...found];
}

/** The cells of a count at the given row numbers. */
export function pick(count: Count, rows: number[]): Count {
  if ("numbers" in count) return { numbers: rows.map((row) => count.numbers[row] ?? null) };
  if ("flags" in count) return { flags: rows.map((row) => count.flags[row] ?? null) };
  return { ids: rows.map((row) => count.ids[row] ?? null) };
}
