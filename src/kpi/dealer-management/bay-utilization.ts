import { defineRatio } from "../ratios";
import { compendium } from "../sources";

/** Hours that bays were in use over those they were there for. BAYUTILIZATION({6;7;5},24) is 0.75. */
export const BAYUTILIZATION = defineRatio({
  id: "BAYUTILIZATION",
  group: "dealerManagement",
  name: { zh: "工位利用率", en: "Bay utilisation" },
  synonyms: ["Bay utilization"],
  description: {
    zh: "工位占用小时 ÷ 可用小时。停用的工位不计入可用小时,加班时可超过 100%;两列各为一表,高度可以不同",
    en: "Hours that bays were occupied / hours available. Bays out of service are not available, overtime may bring it above 100 %; two separate tables",
  },
  amounts: {
    occupiedHours: {
      name: "占用小时",
      description: { zh: "工位上有车的小时数", en: "Hours with a vehicle in the bay" },
      total: { zh: "占用小时", en: "hours occupied" },
    },
    availableHours: {
      name: "可用小时",
      description: {
        zh: "同期工位可用的小时数(工位 × 营业小时)",
        en: "Hours that the bays were available in the same period (bays x opening hours)",
      },
      total: { zh: "可用小时", en: "bay hours available" },
    },
  },
  above: "occupiedHours",
  below: "availableHours",
  totalUnit: "hours",
  apart: true,
  direction: "higher",
  related: [],
  source: compendium("㈣2"),
  reading: {
    zh: "原文只把它列为关联因素。同一期间的工位占用小时合计 ÷ 可用小时合计",
    en: "The source names it as a related factor only. Total hours occupied over total hours available in the same period",
  },
  errata: [],
  records: { occupiedHours: "workshopFigures.occupiedHours", availableHours: "workshopFigures.bayHours" },
  example: { arguments: { occupiedHours: [140, 160], availableHours: [200, 200] }, result: 0.75 },
});
