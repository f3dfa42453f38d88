/** What a test can show of a function; docs/coverage.json has a cell for each. */
export const ASPECTS = [
  "totals",
  "records",
  "filtered",
  "blanks",
  "#VALUE!",
  "#N/A",
  "#DIV/0!",
  "audited",
  "zh",
  "en",
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** By function, what a test shows of it: { CHURN: ["records", "blanks"] }. */
export type Evidence = Readonly<Record<string, readonly Aspect[]>>;

const OPEN = " ⟦";
const CLOSE = "⟧";

/** A title that carries what its test shows. */
export function writeTitle(title: string, evidence: Evidence): string {
  const carried = Object.entries(evidence).map(([id, aspects]) => `${id}: ${aspects.join(" ")}`);
  return `${title}${OPEN}${carried.join("; ")}${CLOSE}`;
}

/** The title a person reads, and what it carries. */
export function readTitle(full: string): { title: string; evidence: Evidence } {
  const [title = "", carried = ""] = full.replace(CLOSE, "").split(OPEN);
  const entries = carried.split("; ").filter((part) => part.includes(": "));
  return {
    title,
    evidence: Object.fromEntries(
      entries.map((part) => {
        const [id = "", aspects = ""] = part.split(": ");
        return [id, aspects.split(" ") as Aspect[]];
      }),
    ),
  };
}
