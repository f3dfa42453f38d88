import { defineKpi } from "../define";
import { call, inPeriod, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { date, id, period } from "../parameters";
import { compendium } from "../sources";
import { datedOnce } from "../visits";

/** Vehicles whose insurance was renewed in a period, each once. */
export const RENEWALCOUNT = defineKpi({
  id: "RENEWALCOUNT",
  group: "dealerManagement",
  name: { zh: "续保台数", en: "Insurance renewals" },
  synonyms: ["Insurance renewals (count)"],
  description: {
    zh: "期间内续保的车辆数:一辆车的交强险与商业险计一台;没有记录时为 0。请只放续保,不放新保与退保的保单",
    en: "Vehicles with a policy renewed in the period: its compulsory and commercial policy are one; no records is 0. Give renewals only, no new or cancelled policies",
  },
  parameters: {
    vehicles: id(
      { zh: "车辆", en: "vehicles" },
      { zh: "每张续保保单的车架号,空白不计", en: "The vehicle of each renewed policy; a blank is none" },
    ),
    renewalDates: date(
      { zh: "续保日期", en: "renewalDates" },
      {
        zh: "每张保单的签单日期;要按起保日期计,就放起保日期",
        en: "When each policy was written; to count by the start of cover, give that date",
      },
    ),
    period: period(
      { zh: "期间", en: "period" },
      { zh: `只算这一期间续保的,如 "2025-08"`, en: `Only renewals of this period, such as "2025-08"` },
    ),
  },
  unit: "vehicles",
  numberFormat: "#,##0",
  direction: "higher",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。期间内签单续保的车辆数,同一车架号计一次",
    en: "The compendium has the name only. Distinct vehicles with a renewal written in the period",
  },
  errata: [],
  records: { vehicles: "renewals.vehicle", renewalDates: "renewals.renewed" },
  example: {
    arguments: {
      vehicles: ["V1", "V2", "V2", "V3"],
      renewalDates: ["2025-08-03", "2025-08-20", "2025-08-20", "2025-07-30"],
      period: "2025-08",
    },
    result: 2,
    note: {
      zh: "V2 的两张保单计一台;V3 是 7 月的。",
      en: "The two policies of V2 are one; V3 was renewed in July.",
    },
  },
  totals: { vehicles: { zh: "续保台数", en: "vehicles renewed", unit: "count" } },
  base: "vehicles",
  numerator: ["vehicles"],
  measures: ({ vehicles, renewalDates }) => ({ vehicles: datedOnce(vehicles, renewalDates, vehicles) }),
  value: ({ vehicles }) => vehicles,
  zeroWithoutRecords: true,
  volume: true,
  fromTotals: reference("vehicles"),
  native: nativeFormula(),
});

/** Each policy of the period counts one over the policies that its vehicle has in it. */
function nativeFormula(): NativeFormula {
  const vehicles = reference("vehicles");
  const isRenewal = product(isInPeriod("renewalDates"), operation(vehicles, "<>", ""));
  const policies = call("COUNTIFS", vehicles, vehicles, ...inPeriod("renewalDates"));
  // A row without a vehicle finds no policy, and counts nothing: its divisor must not be zero.
  return call("SUMPRODUCT", operation(isRenewal, "/", operation(policies, "+", operation(policies, "=", 0))));
}
