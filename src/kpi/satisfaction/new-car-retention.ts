import { share } from "../compute/share";
import { defineKpi, enteredAs } from "../define";
import { operation, reference } from "../native";
import { article } from "../sources";
import { cohortParameters } from "./cohort-arguments";
import { cohortCovered, cohortSeen, monthsBefore } from "./cohort-native";
import { secondYearOwners, secondYearTotal, soldRecords } from "./second-year-owners";

/** Of the cars sold 13 to 24 months before N, the share that visited at all in the twelve months before it. */
export const NEWCARRETENTION = defineKpi({
  id: "NEWCARRETENTION",
  group: "satisfaction",
  name: { zh: "新车维持率", en: "New-car retention" },
  description: {
    zh: "N 月前 13–24 个月售出的车中,此前 12 个月至少回厂一次的占比。车辆表与进厂表可不同高",
    en: "Of the cars sold 13 to 24 months before N, the share with a visit in the twelve months before N. Two separate tables",
  },
  parameters: cohortParameters,
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: article("1.9"),
  reading: {
    zh: "文章只把它列为关联因素,没有公式。分母:N−24 至 N−13 月售出的车;分子:其中在 N−12 至 N−1 月至少回厂一次的车",
    en: "The article names it as a related factor only and prints no formula. Base: cars sold in months N-24 to N-13; numerator: those of them with a visit in N-12 to N-1",
  },
  errata: [],
  totals: {
    returned: {
      zh: "仍回厂的客户",
      en: "customers who still come",
      unit: "people",
      partOf: "cohort",
      monthly: enteredAs("其中 12 个月内回厂的客户数", "of them with a visit in 12 months"),
    },
    cohort: secondYearTotal,
  },
  ...secondYearOwners(() => 1),
  value: ({ returned, cohort }) => share(returned, cohort),
  fromTotals: operation(reference("returned"), "/", reference("cohort")),
  records: soldRecords,
  native: cohortSeen({
    sold: [monthsBefore(24), monthsBefore(12)],
    visits: ["visitVehicles", "visitDates"],
    since: monthsBefore(12),
  }),
  nativeHasValue: cohortCovered(["visitVehicles", "visitDates"], monthsBefore(11)),
  example: {
    arguments: {
      vehicles: ["V1", "V2", "V3"],
      saleDates: ["2023-09-12", "2024-03-05", "2024-10-01"],
      visitVehicles: ["V1", "V3", "V3"],
      visitDates: ["2024-08-15", "2025-02-01", "2025-07-09"],
      month: "2025-08",
    },
    result: 0.5,
    note: {
      zh: "V1、V2 在 13–24 个月前售出;来过的只有 V1。",
      en: "V1 and V2 were sold 13 to 24 months before; only V1 came.",
    },
  },
});
