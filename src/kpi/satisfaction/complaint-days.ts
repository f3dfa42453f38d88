import { dayOf, monthStart, TIME_SLACK } from "../../cells/serials";
import type { TimeSpan } from "../timeline";

/** The last day that is over at asOf: what is due on it is due. */
function lastFullDay(limit: number): number {
  return dayOf(limit + TIME_SLACK) - 1;
}

/** The days on which the cases that are looked at are due: of the month of asOf, as far as they are over. */
export function dueDays(limit: number): { readonly first: number; readonly last: number } {
  return { first: monthStart(limit - 2 * TIME_SLACK), last: lastFullDay(limit) };
}

interface Settings {
  readonly asOf: number;
  readonly days: number;
  readonly method: string;
}

/** When complaints were received that are looked at: those due in the month, or as printed all of them. */
export function caseSpans({ asOf, days, method }: Settings): readonly TimeSpan[] {
  const { first, last } = dueDays(asOf);
  const parameter = "received";
  if (method === "printed") {
    const name = { zh: "受理的投诉", en: "Complaints received" };
    return [{ name, parameter, start: -Infinity, end: last + 1 }];
  }
  const name = {
    zh: `分母:受理后 ${days} 天在本月到期的投诉`,
    en: `Base: complaints due in the month, ${days} days after receipt`,
  };
  return [{ name, parameter, start: first - days, end: last - days + 1 }];
}
