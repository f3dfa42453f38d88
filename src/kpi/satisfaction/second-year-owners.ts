import { monthStart } from "../../cells/serials";
import type { Total } from "../define";
import { enteredAs } from "../define";
import type { Values } from "../parameters";
import type { cohortParameters } from "./cohort-arguments";
import { cohortTimeline } from "./cohort-timeline";
import { markSold, vehicleCohort, type CohortWindow } from "./vehicle-cohort";

type Arguments = Values<typeof cohortParameters>;

/** Cars sold 13 to 24 months before N, judged by their visits of the twelve months before N. */
export function secondYearOwners<Own extends Arguments>(least: (values: Own) => number) {
  const window = (values: Own): CohortWindow => ({
    from: monthStart(values.month, -24),
    to: monthStart(values.month, -12),
    start: monthStart(values.month, -12),
    end: values.month,
    least: least(values),
  });
  const cohort = vehicleCohort({
    cars: ({ vehicles, saleDates }: Own) => ({ vehicles, dates: saleDates }),
    visits: ({ visitVehicles, visitDates }) => ({ vehicles: visitVehicles, dates: visitDates }),
    visited: "visitVehicles",
    window,
    mark: markSold,
  });
  return {
    ...cohort,
    timeline: (values: Own) =>
      cohortTimeline(
        window(values),
        { name: { zh: "分母:售出的车", en: "Base: cars sold" }, parameter: "saleDates" },
        { name: { zh: "计入的进厂", en: "Visits that count" }, parameter: "visitDates" },
      ),
  };
}

/** How many they are. */
export const secondYearTotal = {
  zh: "购车满 13–24 个月的客户",
  en: "customers who bought 13 to 24 months before",
  unit: "people",
  typical: 1200,
  monthly: enteredAs("购车满 13–24 个月的客户数", "customers who bought 13 to 24 months before"),
} as const satisfies Total;

export const soldRecords = {
  vehicles: "vehicles.vehicle",
  saleDates: "vehicles.saleDate",
  visitVehicles: "orders.vehicle",
  visitDates: "orders.arrival",
} as const;
