import { monthStart } from "../../cells/serials";
import { share } from "../compute/share";
import { defineKpi, enteredAs } from "../define";
import { ERRATA } from "../errata";
import { operation, reference } from "../native";
import { date, number, optional, withDefault, type Values } from "../parameters";
import { article } from "../sources";
import { cohortParameters, leastVisits } from "./cohort-arguments";
import { cohortTimeline } from "./cohort-timeline";
import { markCovered, vehicleCohort, type CohortWindow } from "./vehicle-cohort";

const { vehicles, visitVehicles, visitDates, month } = cohortParameters;
const parameters = {
  vehicles,
  warrantyEnds: date(
    { zh: "质保到期日", en: "warrantyEnds" },
    {
      zh: "每辆车质保的最后一天;同一辆车有几行时看最晚的(延保)",
      en: "The last day of warranty of each car; of several rows of a car the latest counts (extended warranty)",
    },
    { table: "vehicles" },
  ),
  visitVehicles,
  visitDates,
  month,
  minVisits: withDefault(leastVisits(3), 3),
  maxMonthsOut: optional(
    number(
      { zh: "最多出保月数", en: "maxMonthsOut" },
      {
        zh: "只看出保不超过几个月的车,如 24;省略为全部",
        en: "Only cars out of warranty for no more than so many months, such as 24; all if left out",
      },
      { minimum: 13, whole: true },
    ),
  ),
};

type Arguments = Values<typeof parameters>;

function outOfWarranty({ month, minVisits, maxMonthsOut }: Arguments): CohortWindow {
  return {
    from: maxMonthsOut === undefined ? -Infinity : monthStart(month, -maxMonthsOut),
    to: monthStart(month, -12),
    start: monthStart(month, -12),
    end: month,
    least: minVisits,
  };
}

/**
 * Of the cars out of warranty for a year, the share that came back three times in the twelve months before N. No native
 * formula says the same: several orders of a car and day are one visit, which COUNTIFS cannot tell.
 */
export const POSTWARRANTYLOYALTY = defineKpi({
  id: "POSTWARRANTYLOYALTY",
  number: "1.8",
  group: "satisfaction",
  name: { zh: "出保满一年客户忠诚度", en: "Post-warranty loyalty" },
  synonyms: ["Post-warranty loyalty (one year out of warranty)"],
  description: {
    zh: "到 N 月初出保已满一年的车中,此前 12 个月回厂 3 次及以上的占比;同一辆车同一天为一次。车辆表与进厂表可不同高",
    en: "Of the cars out of warranty for a year when N begins, the share with three visits or more in the twelve months before; a car and day is one visit. Two separate tables",
  },
  parameters,
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥70%", minimum: 0.7 },
  stars: 5,
  related: ["新车首保率", "新车维持率", "购车满一年客户忠诚度"],
  source: article("1.8"),
  formula: "出保满一年客户忠诚度=在统计月前推12个月内回厂次数≥3次的客户量/在统计月前出保满一年的客户量*100%",
  reading: {
    zh: "分母:质保最后一天早于 N−12 月初的车(不论出保多久,可用“最多出保月数”限制);分子:其中在 N−12 至 N−1 月回厂 3 次及以上的车",
    en: "Base: cars whose last day of warranty lies before month N-12 begins, however long ago unless maxMonthsOut says so; numerator: those of them with three visits or more in N-12 to N-1",
  },
  errata: [ERRATA.Q15],
  totals: {
    returned: {
      zh: "出保满一年的忠诚客户",
      en: "loyal customers out of warranty",
      unit: "people",
      partOf: "cohort",
      monthly: enteredAs(
        "其中 12 个月内回厂 3 次及以上的客户数",
        "of them with 3 visits or more in 12 months",
      ),
    },
    cohort: {
      zh: "出保满一年的客户",
      en: "customers out of warranty for a year",
      unit: "people",
      typical: 900,
      monthly: enteredAs("出保满一年的客户数", "customers out of warranty for a year"),
    },
  },
  ...vehicleCohort({
    cars: ({ vehicles, warrantyEnds }: Arguments) => ({ vehicles, dates: warrantyEnds }),
    visits: ({ visitVehicles, visitDates }) => ({ vehicles: visitVehicles, dates: visitDates }),
    visited: "visitVehicles",
    window: outOfWarranty,
    mark: markCovered,
  }),
  timeline: (values) =>
    cohortTimeline(
      outOfWarranty(values),
      { name: { zh: "分母:质保到期的车", en: "Base: cars whose warranty ended" }, parameter: "warrantyEnds" },
      { name: { zh: "计入的进厂", en: "Visits that count" }, parameter: "visitDates" },
    ),
  value: ({ returned, cohort }) => share(returned, cohort),
  fromTotals: operation(reference("returned"), "/", reference("cohort")),
  records: {
    vehicles: "vehicles.vehicle",
    warrantyEnds: "vehicles.warrantyEnd",
    visitVehicles: "orders.vehicle",
    visitDates: "orders.arrival",
  },
  example: {
    arguments: {
      vehicles: ["V1", "V2", "V3"],
      warrantyEnds: ["2024-05-31", "2024-06-30", "2025-06-30"],
      visitVehicles: ["V1", "V1", "V1", "V2", "V2", "V2", "V3"],
      visitDates: [
        "2024-09-10",
        "2025-01-15",
        "2025-06-20",
        "2024-07-20",
        "2024-11-05",
        "2025-07-30",
        "2025-03-01",
      ],
      month: "2025-08",
    },
    result: 0.5,
    note: {
      zh: "V1、V2 出保已满一年;V1 来了 3 次,V2 在窗口内只有 2 次。",
      en: "V1 and V2 have been out of warranty for a year; V1 came three times, V2 only twice in the window.",
    },
  },
});
