import type { NumberColumn } from "../../cells/numbers";
import { monthStart } from "../../cells/serials";
import type { TimeSpan } from "../timeline";
import { MONTHS } from "./parts-turnover-native";

/** The latest three months, where the months are given. */
export function latestMonths(months: NumberColumn | undefined): readonly TimeSpan[] {
  const latest = Math.max(...(months?.values ?? []).filter(Number.isFinite));
  if (latest === -Infinity) return [];
  const name = { zh: "计入的三个月", en: "The three months that count" };
  return [{ name, parameter: "months", start: monthStart(latest, 1 - MONTHS), end: monthStart(latest, 1) }];
}
