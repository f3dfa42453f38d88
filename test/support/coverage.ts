import { FUNCTIONS } from "../../src/functions/catalogue";
import { isFromTwoTotals } from "../../src/functions/across/rate";
import type { AddInFunction } from "../../src/functions/define";
import type { Kpi } from "../../src/kpi/define";
import type { Aspect } from "./titles";

/** docs/coverage.json: for each function, and each aspect that applies to it, the tests that show it. */
export type Coverage = Readonly<Record<string, Partial<Record<Aspect, readonly string[]>>>>;

/** What applies to the functions across indicators, which no definition tells. */
const ACROSS: Readonly<Record<string, readonly Aspect[]>> = {
  RATE: ["totals", "blanks", "#VALUE!", "#N/A", "#DIV/0!", "zh", "en"],
  TARGET: ["records", "#VALUE!", "#N/A", "zh", "en"],
  STATUS: ["records", "blanks", "#VALUE!", "zh", "en"],
  EXPLAIN: ["records", "#VALUE!", "zh", "en"],
  RELATED: ["records", "#VALUE!", "zh", "en"],
  DIAGNOSE: ["records", "blanks", "#VALUE!", "#N/A", "zh", "en"],
  TREND: ["records", "filtered", "blanks", "#VALUE!", "#N/A", "zh", "en"],
  REPORT: ["records", "filtered", "blanks", "#VALUE!", "zh", "en"],
  SCORE: ["records", "blanks", "#VALUE!", "#N/A", "#DIV/0!", "zh", "en"],
  BYGROUP: ["records", "filtered", "blanks", "#VALUE!", "zh", "en"],
  MIXBY: ["records", "filtered", "blanks", "#VALUE!", "#N/A", "#DIV/0!", "zh", "en"],
  AUDIT: ["records", "blanks", "zh", "en"],
};

/** The aspects that apply to a function: a cell for each of them must not be empty. */
export function applicableTo({ id, kpi }: AddInFunction): readonly Aspect[] {
  if (kpi === undefined) return ACROSS[id] ?? [];
  const filtered = kpi.filter !== undefined || "period" in kpi.signature || kpi.trendColumn !== undefined;
  return [
    "records",
    "blanks",
    "#VALUE!",
    ...(kpi.zeroWithoutRecords ? [] : (["#N/A"] as const)),
    "audited",
    "zh",
    "en",
    ...(filtered ? (["filtered"] as const) : []),
    ...(isFromTwoTotals(kpi) ? (["totals", "#DIV/0!"] as const) : []),
    ...(dividesAmounts(kpi) ? (["#DIV/0!"] as const) : []),
  ];
}

/** A mix of amounts may cancel out to nothing; one of visits has a visit, or no records at all. */
function dividesAmounts({ direction, parameters }: Kpi): boolean {
  return direction === "mix" && Object.values(parameters).some(({ kind }) => kind === "amount");
}

/** The cells that apply and that no test fills. */
export function gapsIn(coverage: Coverage): string[] {
  return FUNCTIONS.flatMap((definition) =>
    applicableTo(definition)
      .filter((aspect) => (coverage[definition.id]?.[aspect] ?? []).length === 0)
      .map((aspect) => `${definition.id}: ${aspect}`),
  );
}
