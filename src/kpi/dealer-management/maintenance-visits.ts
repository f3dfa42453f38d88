import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { operation, reference, type NativeFormula } from "../native";
import { category, period } from "../parameters";
import { compendium } from "../sources";
import { datedOnce, nativeVisits, ordersOfVisit, visitIdentity, visitParameters } from "../visits";
import { judgeWork, MAINTENANCE, workCriteria } from "./work-words";

/** Visits of a period for scheduled maintenance: one of the visit's orders is enough. */
export const MAINTENANCEVISITS = defineKpi({
  id: "MAINTENANCEVISITS",
  group: "dealerManagement",
  name: { zh: "定期保养台次", en: "Scheduled-maintenance visits" },
  synonyms: ["保养台次"],
  description: {
    zh: "期间内维修类型有定期保养(含首保)的进厂台次,同车同日计一次;没有记录时为 0",
    en: "Visits of the period whose job types include scheduled maintenance, first services among them; a vehicle and day count once; no records is 0",
  },
  parameters: {
    ...visitParameters,
    jobTypes: category(
      { zh: "维修类型", en: "jobTypes" },
      {
        zh: "每张工单的维修类型,与车辆列同高;含 保养、定保、首保、维护 的为定期保养",
        en: "The job type of each order, as high as vehicles; maintenance where it holds 保养, 定保, 首保, 维护 or maintenance",
      },
    ),
    period: period(
      { zh: "期间", en: "period" },
      { zh: `只算这一期间进厂的,如 "2025-08"`, en: `Only arrivals of this period, such as "2025-08"` },
    ),
  },
  unit: "visits",
  numberFormat: "#,##0",
  direction: "higher",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。期间内进厂、其工单有定期保养的台次,首保在内,修理中顺带保养的也计一次;按其他类型计数请用 VISITCOUNT 加条件",
    en: "The compendium has the name only. Visits of the period with an order for scheduled maintenance, first services and maintenance found during a repair included; for other types use VISITCOUNT with a criterion",
  },
  errata: [ERRATA.Q16],
  example: {
    arguments: {
      vehicles: ["V1", "V2", "V3", "V1"],
      arrivals: ["2025-08-01", "2025-08-02", "2025-08-03", "2025-09-01"],
      jobTypes: ["定保", "事故", "首保", "定保"],
      period: "2025-08",
    },
    result: 2,
  },
  totals: { visits: { zh: "定期保养台次", en: "visits for scheduled maintenance", unit: "visits" } },
  base: "visits",
  numerator: ["visits"],
  reasons: { otherWork: { zh: "不是定期保养", en: "no scheduled maintenance" } },
  measures: ({ vehicles, arrivals, jobTypes }) => ({
    visits: datedOnce(
      vehicles,
      arrivals,
      visitIdentity({ vehicles, arrivals }),
      judgeWork(jobTypes, MAINTENANCE, "otherWork"),
    ),
  }),
  value: ({ visits }) => visits,
  zeroWithoutRecords: true,
  volume: true,
  fromTotals: reference("visits"),
  records: { vehicles: "orders.vehicle", arrivals: "orders.arrival", jobTypes: "orders.jobType" },
  native: nativeVisits(operation(maintenanceOrders(), ">", 0)),
});

/** How many orders of a row's visit are for maintenance. */
function maintenanceOrders(): NativeFormula {
  return workCriteria("jobTypes", MAINTENANCE)
    .map((criteria) => ordersOfVisit(...criteria))
    .reduce((sum, each) => operation(sum, "+", each));
}
