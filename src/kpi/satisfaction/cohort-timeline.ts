import { TIME_SLACK } from "../../cells/serials";
import type { TimeSpan } from "../timeline";
import type { ChurnArguments } from "./churn-arguments";
import { churnWindow } from "./churn-window";
import type { CohortWindow } from "./vehicle-cohort";

/** What counts in a span, and the column of its dates. */
type Counted = Pick<TimeSpan, "name" | "parameter">;

/** The spans of an indicator that judges cars by their visits. */
export function cohortTimeline(window: CohortWindow, cars: Counted, visits: Counted): readonly TimeSpan[] {
  return [
    { ...cars, start: window.from, end: window.to },
    { ...visits, start: window.start, end: window.end },
  ];
}

/** The cohort's month, and the months in which nobody of it may have come for a loss. */
export function churnTimeline(values: ChurnArguments): readonly TimeSpan[] {
  const { cohortStart, cohortEnd, windowStart, windowEnd } = churnWindow(values);
  const firstDay = (limit: number): number => Math.round(limit + TIME_SLACK);
  const parameter = "visitDates";
  return [
    {
      name: { zh: "分母:这个月进厂的客户", en: "Base: customers who visited in this month" },
      parameter,
      start: firstDay(cohortStart),
      end: firstDay(cohortEnd),
    },
    {
      name: { zh: "这段时间再进厂就不算流失", en: "Not lost: those who visited again in these months" },
      parameter,
      start: firstDay(windowStart),
      end: firstDay(windowEnd),
    },
  ];
}
