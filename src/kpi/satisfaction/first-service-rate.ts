import { monthStart } from "../../cells/serials";
import type { Ledger } from "../compute/ledger";
import { share } from "../compute/share";
import { defineKpi, enteredAs, type Scope } from "../define";
import { ERRATA } from "../errata";
import { operation, reference } from "../native";
import { date, id, method, type Values } from "../parameters";
import { article } from "../sources";
import { cohortParameters } from "./cohort-arguments";
import { cohortCovered, cohortSeen, monthsBefore } from "./cohort-native";
import { cohortTimeline } from "./cohort-timeline";
import { firstServicePrepared } from "./first-service-prepared";
import {
  assertCovered,
  enterCars,
  enterVisits,
  markSold,
  vehicleTally,
  vehicleCohort,
  type CohortWindow,
} from "./vehicle-cohort";
import type { VisitDays } from "./visit-days";

const { vehicles, saleDates, month } = cohortParameters;
const parameters = {
  vehicles,
  saleDates,
  serviceVehicles: id(
    { zh: "首保车辆", en: "serviceVehicles" },
    {
      zh: "每次首保的车架号;只放首保记录",
      en: "The vehicle of each first service; first-service records only",
    },
    { table: "visits" },
  ),
  serviceDates: date(
    { zh: "首保日期", en: "serviceDates" },
    {
      zh: "每次首保的日期,与首保车辆列同高",
      en: "The date of each first service, as high as serviceVehicles",
    },
    { table: "visits" },
  ),
  month,
  method,
};

type Arguments = Values<typeof parameters>;

const SERVICED = "serviceVehicles" satisfies keyof Arguments;

const servicedSinceSale = vehicleCohort({
  cars: ({ vehicles, saleDates }: Arguments) => ({ vehicles, dates: saleDates }),
  visits: ({ serviceVehicles, serviceDates }) => ({ vehicles: serviceVehicles, dates: serviceDates }),
  visited: SERVICED,
  window: windowOf,
  mark: markSold,
});

/** First services count from the day of the sale; as printed, those of the three months before N. */
function windowOf({ month, method: reading }: Arguments): CohortWindow {
  return soldFourMonthsBefore(month, reading === "printed" ? -3 : -4);
}

function soldFourMonthsBefore(month: number, firstMonth: number): CohortWindow {
  const [from, to] = [monthStart(month, -4), monthStart(month, -3)];
  return { from, to, start: monthStart(month, firstMonth), end: month, least: 1 };
}

/** Of the cars sold in month N-4, the share that came for their first service before N. */
export const FIRSTSERVICERATE = defineKpi({
  id: "FIRSTSERVICERATE",
  number: "1.10",
  group: "satisfaction",
  name: { zh: "新车首保率", en: "First-service (first-maintenance) retention rate" },
  synonyms: ["首保率"],
  description: {
    zh: "N−4 月售出的车中,从购车到 N−1 月末已做首保的占比;“原文”为三个月首保车辆 ÷ N−4 月销量,可超过 100%",
    en: 'Of the cars sold in month N-4, the share first serviced by the end of N-1; "printed" is the first services of three months over the sales of N-4 and can exceed 100 %',
  },
  parameters,
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥95%", minimum: 0.95 },
  stars: 5,
  related: ["预约率", "新车维持率", "购车满一年客户忠诚度", "出保满一年客户忠诚度"],
  source: article("1.10"),
  formula: "新车首保率=在统计月前推3个月内回厂的首保客户量 /在统计月前向前第4个月内的新车零售量",
  reading: {
    zh: "分母:N−4 月售出的车;分子:其中从售出当天到 N−1 月末做过首保的车,售出当月做的也算。在别店做的看不到,按未做计",
    en: "Base: cars sold in month N-4; numerator: those of them first serviced from the day of sale to the end of N-1, in the month of sale too. A service elsewhere is not seen and counts as none",
  },
  errata: [ERRATA.Q9],
  totals: {
    returned: {
      zh: "已首保的新车",
      en: "new cars first serviced",
      unit: "count",
      partOf: "cohort",
      monthly: enteredAs("其中至今已做首保的车数", "of them first serviced since"),
    },
    cohort: {
      zh: "N−4 月售出的新车",
      en: "cars sold in month N-4",
      unit: "count",
      typical: 100,
      monthly: enteredAs("4 个月前售出的新车数", "cars sold four months before"),
    },
  },
  ...servicedSinceSale,
  timeline: (values) =>
    cohortTimeline(
      windowOf(values),
      { name: { zh: "分母:售出的车", en: "Base: cars sold" }, parameter: "saleDates" },
      {
        name: { zh: "计入的首保(不早于购车)", en: "First services that count, not before the sale" },
        parameter: "serviceDates",
      },
    ),
  at: (services: VisitDays, values: Arguments, scope: Scope, ledger?: Ledger) =>
    values.method === "printed"
      ? printed(services, values, scope, ledger)
      : servicedSinceSale.at(services, values, scope, ledger),
  value: ({ returned, cohort }, values) =>
    values.method === "printed" ? returned / cohort : share(returned, cohort),
  mayExceedWhole: true,
  fromTotals: operation(reference("returned"), "/", reference("cohort")),
  // The list of cars says when each was first serviced: a source of records cannot pick the 首保 among the orders.
  records: {
    vehicles: "vehicles.vehicle",
    saleDates: "vehicles.saleDate",
    serviceVehicles: "vehicles.vehicle",
    serviceDates: "vehicles.firstService",
  },
  native: cohortSeen({
    sold: [monthsBefore(4), monthsBefore(3)],
    visits: ["serviceVehicles", "serviceDates"],
    since: reference("saleDates"),
  }),
  prepared: firstServicePrepared,
  nativeHasValue: cohortCovered(["serviceVehicles", "serviceDates"], monthsBefore(3)),
  example: {
    arguments: {
      vehicles: ["V1", "V2", "V3", "V4", "V5", "V6"],
      saleDates: ["2025-04-02", "2025-04-10", "2025-04-20", "2025-04-30", "2025-05-01", "2025-03-31"],
      serviceVehicles: ["V1", "V2", "V2", "V3", "V5", "V6"],
      serviceDates: ["2025-04-28", "2025-06-11", "2025-06-30", "2025-08-01", "2025-07-15", "2025-05-09"],
      month: "2025-08",
    },
    result: 0.5,
    note: {
      zh: "4 月售出 V1 至 V4;到 7 月底做过首保的是 V1 和 V2。",
      en: "V1 to V4 were sold in April; V1 and V2 were first serviced by the end of July.",
    },
  },
});

/** Every vehicle first serviced in the three months before N, whenever it was sold. */
function printed(services: VisitDays, values: Arguments, scope: Scope, ledger: Ledger | undefined) {
  const window = windowOf(values);
  if (ledger === undefined) assertCovered(services, window, SERVICED);
  const cars = { vehicles: values.vehicles, dates: values.saleDates };
  const sold = services.cohort.clear();
  markSold(sold, cars, window, scope);
  const serviced = services.counts.clear();
  services.each(window.start, window.end, (vehicle) => serviced.set(vehicle, 1));
  if (ledger) {
    enterCars(cars, sold, scope, ledger, () => false);
    const entered = new Set<number>();
    const enter = (vehicle: number, _day: number, row: number): boolean => {
      if (!entered.has(vehicle)) ledger.numerator(row);
      entered.add(vehicle);
      return true;
    };
    enterVisits(services, window, enter, ledger);
  }
  return { returned: vehicleTally(serviced.vehicles), cohort: vehicleTally(sold.vehicles) };
}
