import { monthStart } from "../../cells/serials";
import type { Total } from "../define";
import { enteredAs } from "../define";
import type { Values } from "../parameters";
import type { cohortParameters } from "./cohort-arguments";
import { markSold, vehicleCohort } from "./vehicle-cohort";

type Arguments = Values<typeof cohortParameters>;

/** Cars sold 13 to 24 months before N, judged by their visits of the twelve months before N. */
export function secondYearOwners<Own extends Arguments>(least: (values: Own) => number) {
  return vehicleCohort({
    cars: ({ vehicles, saleDates }: Own) => ({ vehicles, dates: saleDates }),
    visits: ({ visitVehicles, visitDates }) => ({ vehicles: visitVehicles, dates: visitDates }),
    window: (values) => ({
      from: monthStart(values.month, -24),
      to: monthStart(values.month, -12),
      start: monthStart(values.month, -12),
      end: values.month,
      least: least(values),
    }),
    mark: markSold,
  });
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
