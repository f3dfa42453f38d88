const TOLERANCE = 1e-9;

/** Throws unless two answers are the same; sums may differ in their last digits. */
export function assertSame(what: string, one: unknown, other: unknown): void {
  const place = difference(one, other);
  if (place !== undefined) throw new Error(`${what}: not the same answer, ${place}`);
}

/** Where two answers differ; undefined where they are the same. */
export function difference(one: unknown, other: unknown, path = ""): string | undefined {
  if (Array.isArray(one) && Array.isArray(other)) return differenceOfLists(one, other, path);
  if (typeof one === "number" && typeof other === "number" && isClose(one, other)) return undefined;
  return Object.is(one, other) ? undefined : `${path} ${String(one)} and ${String(other)}`;
}

function differenceOfLists(
  one: readonly unknown[],
  other: readonly unknown[],
  path: string,
): string | undefined {
  if (one.length !== other.length) return `${path} ${one.length} and ${other.length} long`;
  for (let index = 0; index < one.length; index++) {
    const found = difference(one[index], other[index], `${path}[${index}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
}
