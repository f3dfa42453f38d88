/** The result of a function: a value or an Excel error. */
export type ErrorCode = "#N/A" | "#DIV/0!" | "#VALUE!";
export type Result<T> = { ok: T } | { error: ErrorCode };

export function ok<T>(value: T): { ok: T } {
  return { ok: value };
}

export function fail(error: ErrorCode): { error: ErrorCode } {
  return { error };
}

/** The numbers added up; a blank adds nothing. A sum that is only rounding noise (0.1 + 0.2 - 0.3) is 0. */
export function sumOf(values: (number | null)[]): number {
  let sum = 0;
  let size = 0;
  for (const value of values) {
    if (value === null) continue;
    sum += value;
    size += Math.abs(value);
  }
  return Math.abs(sum) <= 1e-12 * size ? 0 : sum;
}

/** The key of an id: trimmed and NFKC-folded; null when blank. Upper and lower case differ. */
export function idKey(id: string | null): string | null {
  if (id === null) return null;
  const key = id.normalize("NFKC").trim();
  return key === "" ? null : key;
}

/** The key of a category: as an id, but upper and lower case are the same. */
export function categoryKey(category: string | null): string | null {
  const key = idKey(category);
  return key === null ? null : key.toLowerCase();
}
