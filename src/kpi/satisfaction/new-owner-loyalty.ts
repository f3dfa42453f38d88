import { share } from "../compute/share";
import { defineKpi, enteredAs } from "../define";
import { ERRATA } from "../errata";
import { operation, reference } from "../native";
import { withDefault, type Values } from "../parameters";
import { article } from "../sources";
import { cohortParameters, leastVisits } from "./cohort-arguments";
import { secondYearOwners, secondYearTotal, soldRecords } from "./second-year-owners";

const parameters = { ...cohortParameters, minVisits: withDefault(leastVisits(4), 4) };

/**
 * Of the cars sold 13 to 24 months before N, the share that came back four times in the twelve months before it. No
 * native formula says the same: several orders of a car and day are one visit, which COUNTIFS cannot tell.
 */
export const NEWOWNERLOYALTY = defineKpi({
  id: "NEWOWNERLOYALTY",
  number: "1.9",
  group: "satisfaction",
  name: { zh: "购车满一年客户忠诚度", en: "First-to-second-year owner loyalty" },
  synonyms: ["First-to-second-year owner loyalty (owned 13-24 months)", "New-owner loyalty"],
  description: {
    zh: "N 月前 13–24 个月售出的车中,此前 12 个月回厂 4 次及以上的占比;同一辆车同一天为一次。车辆表与进厂表可不同高",
    en: "Of the cars sold 13 to 24 months before N, the share with four visits or more in the twelve months before N; a car and day is one visit. Two separate tables",
  },
  parameters,
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  reference: { printed: "≥40", minimum: 0.4 },
  stars: 5,
  related: ["新车首保率", "新车维持率"],
  source: article("1.9"),
  formula:
    "购车满一年客户忠诚度=在统计月前推12个月内回厂次数≥4次的客户量/统计月前推购车满13-24个月的新车客户量*100%",
  reading: {
    zh: "分母:N−24 至 N−13 月售出的车(按车计,不按客户);分子:其中在 N−12 至 N−1 月回厂 4 次及以上的车",
    en: "Base: cars sold in months N-24 to N-13, counted by car and not by customer; numerator: those of them with four visits or more in N-12 to N-1",
  },
  errata: [ERRATA.Q5],
  totals: {
    returned: {
      zh: "购车满一年的忠诚客户",
      en: "loyal customers in the second year",
      unit: "people",
      partOf: "cohort",
      monthly: enteredAs(
        "其中 12 个月内回厂 4 次及以上的客户数",
        "of them with 4 visits or more in 12 months",
      ),
    },
    cohort: secondYearTotal,
  },
  ...secondYearOwners(({ minVisits }: Values<typeof parameters>) => minVisits),
  value: ({ returned, cohort }) => share(returned, cohort),
  fromTotals: operation(reference("returned"), "/", reference("cohort")),
  records: soldRecords,
  example: {
    arguments: {
      vehicles: ["V1", "V2", "V3"],
      saleDates: ["2023-09-12", "2024-03-05", "2024-10-01"],
      visitVehicles: ["V1", "V1", "V1", "V1", "V2", "V2"],
      visitDates: ["2024-08-15", "2024-11-20", "2025-02-18", "2025-07-09", "2024-09-01", "2025-03-03"],
      month: "2025-08",
    },
    result: 0.5,
    note: {
      zh: "V1、V2 在 13–24 个月前售出;V1 来了 4 次,V2 只有 2 次。",
      en: "V1 and V2 were sold 13 to 24 months before; V1 came four times, V2 only twice.",
    },
  },
});
