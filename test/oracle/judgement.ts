import { fail, ok, type Result } from "./result";

/** An indicator of a table of values, with its limits; a weight only where the table has weights. */
export interface ValuedIndicator {
  id: string;
  value: number | null;
  minimum?: number | undefined;
  maximum?: number | undefined;
  stars?: number | undefined;
  weight?: number | null;
}

/** By how much of the limit a value misses it; null where it cannot be judged. */
export function relativeShortfall({ value, minimum, maximum }: ValuedIndicator): number | null {
  if (value === null) return null;
  if (minimum === undefined && maximum === undefined) return null;
  if (minimum !== undefined && value < minimum - 1e-9)
    return (minimum - value) / (minimum === 0 ? 1 : Math.abs(minimum));
  if (maximum !== undefined && value > maximum + 1e-9)
    return (value - maximum) / (maximum === 0 ? 1 : Math.abs(maximum));
  return 0;
}

/** 0 to 100: met 1, short by up to 2 % of the limit one half. */
export function score(rows: ValuedIndicator[]): Result<number> {
  let whole = 0;
  let reached = 0;
  let judged = 0;
  for (const row of rows) {
    const shortfall = relativeShortfall(row);
    if (shortfall === null) continue;
    judged += 1;
    const weight = "weight" in row ? (row.weight ?? 0) : (row.stars ?? 1);
    whole += weight;
    if (shortfall === 0) reached += weight;
    else if (shortfall <= 0.02 + 1e-8) reached += weight / 2;
  }
  if (judged === 0) return fail("#N/A");
  return whole === 0 ? fail("#DIV/0!") : ok((100 * reached) / whole);
}

/** By id, the ids that it hangs together with. */
export type RelatedGraph = Readonly<Record<string, readonly string[]>>;

/** of: what is off; cause: what else is off, related to it or to one that is; through: that one, or "". */
export interface FoundCause {
  of: string;
  cause: string;
  through: string;
  shortfall: number;
}

/** The first row of an indicator that can be judged counts. */
export function diagnose(rows: ValuedIndicator[], graph: RelatedGraph, asked?: string): Result<FoundCause[]> {
  const shortfalls = new Map<string, number>();
  for (const row of rows) {
    const shortfall = relativeShortfall(row);
    if (shortfall !== null && !shortfalls.has(row.id)) shortfalls.set(row.id, shortfall);
  }
  if (asked !== undefined && !shortfalls.has(asked)) return fail("#N/A");
  if (shortfalls.size === 0) return fail("#N/A");
  const off = [...shortfalls.keys()].filter((id) => (shortfalls.get(id) ?? 0) > 0);
  const relatedTo = (id: string): readonly string[] => graph[id] ?? [];
  const causes: FoundCause[] = [];
  for (const of of off) {
    if (asked !== undefined && of !== asked) continue;
    for (const cause of off) {
      if (cause === of) continue;
      const shortfall = shortfalls.get(cause) ?? 0;
      if (relatedTo(of).includes(cause)) causes.push({ of, cause, through: "", shortfall });
      else {
        const between = relatedTo(of).filter((id) => relatedTo(id).includes(cause));
        const worst = Math.max(...between.map((id) => shortfalls.get(id) ?? 0));
        const through = between.find((id) => (shortfalls.get(id) ?? 0) === worst);
        if (through !== undefined) causes.push({ of, cause, through, shortfall });
      }
    }
  }
  const order = [...shortfalls.keys()];
  const place = (id: string): number => order.indexOf(id);
  const digits = (amount: number): number => Math.round(amount * 1e9);
  causes.sort(
    (a, b) =>
      digits(b.shortfall) - digits(a.shortfall) ||
      place(a.cause) - place(b.cause) ||
      Number(a.through !== "") - Number(b.through !== "") ||
      place(a.of) - place(b.of),
  );
  return ok(causes);
}
