import type { Identity } from "../../cells/keys";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { reference } from "../native";
import { choice, optional, period, withDefault } from "../parameters";
import { article } from "../sources";
import { datedOnce, nativeVisits, visitIdentity, visitParameters } from "../visits";

/** Visits of a period: a vehicle on a day is one visit, however many orders it has. */
export const VISITCOUNT = defineKpi({
  id: "VISITCOUNT",
  number: "4.10",
  group: "serviceEfficiency",
  name: { zh: "进厂台次", en: "Vehicle visit count" },
  synonyms: ["进站台次", "Vehicle visit count (throughput)"],
  description: {
    zh: "进厂台次:同一车辆同一天的多张工单算一次。计数方式也可为工单或车辆;没有记录时为 0",
    en: "Visits: several orders of one vehicle on one day are one visit. countBy may also be order or vehicle; no records is 0",
  },
  parameters: {
    ...visitParameters,
    period: optional(
      period(
        { zh: "期间", en: "period" },
        {
          zh: `只算这一期间进厂的,如 "2025-08"`,
          en: `Only arrivals of this period, such as "2025-08"`,
        },
      ),
    ),
    countBy: withDefault(
      choice(
        { zh: "计数方式", en: "countBy" },
        {
          zh: "“台次”(默认,同车同日一次)、“工单”(每行一次)或“车辆”(每车一次)",
          en: '"visit" (default, vehicle and day), "order" (each row) or "vehicle" (each once)',
        },
        [
          { value: "visit", words: ["visit", "台次"] },
          { value: "order", words: ["order", "工单"] },
          { value: "vehicle", words: ["vehicle", "车辆"] },
        ],
      ),
      "visit",
    ),
  },
  filter: "criteria",
  unit: "visits",
  numberFormat: "#,##0",
  direction: "higher",
  stars: 5,
  related: ["基盘客户数", "新车首保率", "新车维持率", "客户忠诚率"],
  source: article("4.10"),
  formula: "进厂台次=基盘客户数/进厂频次",
  reading: {
    zh: "期间内进厂的台次,按记录计数,同车同日的多张工单算一次(客户投诉率、一次修复率、总客单价除以工单数,可能更多);计划台次用 VISITFORECAST(基盘客户数 × 进厂频次)",
    en: "Visits that arrived in the period, counted from records, several orders of a vehicle on a day once (complaint rate, first-time fix rate and average repair-order value divide by orders, which may be more); plans use VISITFORECAST (base customers times frequency)",
  },
  errata: [ERRATA.Q1, ERRATA.Q11],
  totals: { visits: { zh: "进厂台次", en: "visits", unit: "visits" } },
  base: "visits",
  numerator: ["visits"],
  measures({ vehicles, arrivals, countBy }) {
    const identities: Readonly<Record<string, Identity>> = {
      visit: visitIdentity({ vehicles, arrivals }),
      vehicle: vehicles,
    };
    return { visits: datedOnce(vehicles, arrivals, identities[countBy]) };
  },
  value: ({ visits }) => visits,
  zeroWithoutRecords: true,
  volume: true,
  fromTotals: reference("visits"),
  records: { vehicles: "orders.vehicle", arrivals: "orders.arrival" },
  native: nativeVisits(),
  example: {
    arguments: {
      vehicles: ["V1", "V1", "V2", "V1"],
      arrivals: ["2025-08-01 09:00", "2025-08-01 15:00", "2025-08-02", "2025-08-03"],
      period: "2025-08",
    },
    result: 3,
    note: { zh: "同车同日的两张工单为一次。", en: "Two orders of one vehicle and day are one visit." },
  },
});
