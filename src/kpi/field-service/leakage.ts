import { defineKpi } from "../define";
import { compendium } from "../sources";
import { leakageOf, lineParameters, lineReasons, nativeLeakage } from "./leaked";

/** What was given away outside warranty and contract. LEAKAGE({500},{0},{"2025-08-01"},{"2025-07-31"}) is 500. */
export const LEAKAGE = defineKpi({
  id: "LEAKAGE",
  group: "fieldService",
  name: { zh: "服务漏损", en: "Service leakage" },
  synonyms: ["漏损", "漏洞", "漏洞(漏损)", "Service leakage (free parts/labour given outside entitlement)"],
  description: {
    zh: "质保与合同都已到期却没有收(足)费的零件和工时:应收 − 实收;没有记录时为 0。经批准的优惠请用条件剔除",
    en: "Parts and labour not (fully) charged though neither warranty nor contract covers them: list less charged; no records is 0. Leave approved goodwill out by a criterion",
  },
  parameters: lineParameters,
  filter: "records",
  unit: "money",
  numberFormat: "#,##0.00",
  direction: "lower",
  related: [],
  source: compendium("㈠4"),
  reading: {
    zh: "服务日期晚于质保到期日、且没有合同涵盖的各行,应收 − 实收之和;到期当天仍在保,多收的不抵扣其他行。期间按服务日期",
    en: "Sum of list less charged over lines done after the warranty's last day and not covered by a contract; a surcharge makes up for no other line. A period looks at the service",
  },
  errata: [],
  records: {
    listAmounts: "serviceLines.list",
    chargedAmounts: "serviceLines.charged",
    serviceDates: "serviceLines.date",
    warrantyEnds: "serviceLines.warrantyEnd",
    contractEnds: "serviceLines.contractEnd",
  },
  totals: { leakage: { zh: "漏损金额", en: "leakage", unit: "money" } },
  base: "leakage",
  numerator: ["leakage"],
  reasons: lineReasons,
  measures: (lines) => ({ leakage: leakageOf(lines) }),
  value: ({ leakage }) => leakage,
  zeroWithoutRecords: true,
  volume: true,
  native: nativeLeakage,
  example: {
    arguments: {
      listAmounts: [500, 300, 200],
      chargedAmounts: [0, 300, 50],
      serviceDates: ["2025-08-01", "2025-08-01", "2025-08-02"],
      warrantyEnds: ["2025-07-31", "2025-07-31", "2025-08-01"],
    },
    result: 650,
    note: {
      zh: "第 1、3 行已出保:少收 500 与 150。",
      en: "Rows 1 and 3 were out of warranty: 500 and 150 were not charged.",
    },
  },
});
