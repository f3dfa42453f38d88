import { defineRatio } from "../ratios";
import { compendium } from "../sources";

/** Paint and auxiliary material used over paint revenue. PAINTMATERIALRATIO({200;-20},{1000;200}) is 0.15. */
export const PAINTMATERIALRATIO = defineRatio({
  id: "PAINTMATERIALRATIO",
  group: "dealerManagement",
  name: { zh: "辅料占比(油漆)", en: "Paint-material cost ratio" },
  synonyms: ["辅料占比", "油漆辅料占比"],
  description: {
    zh: "油漆辅料成本 ÷ 油漆营业额。按领用而不是采购计,开罐未用完的按月末盘点扣除;两列各为一表,高度可以不同",
    en: "Cost of paint and auxiliary material / paint revenue. Material used, not bought; opened tins by month-end stocktaking; two separate tables",
  },
  amounts: {
    materialCost: {
      name: "辅料成本",
      description: {
        zh: "油漆与辅料的领用成本,退库为负",
        en: "Cost of the paint and auxiliary material used, returns to stock negative",
      },
      total: { zh: "油漆辅料成本", en: "paint-material cost" },
    },
    paintRevenue: {
      name: "油漆营业额",
      description: {
        zh: "同期油漆营业额;按钣喷口径考核时用钣喷营业额",
        en: "Paint revenue of the same period; body-and-paint revenue where that is audited",
      },
      total: { zh: "油漆营业额", en: "paint revenue" },
    },
  },
  above: "materialCost",
  below: "paintRevenue",
  apart: true,
  direction: "lower",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。同一期间领用的油漆辅料成本合计 ÷ 油漆营业额合计",
    en: "The compendium has the name only. Total cost of the material used over total paint revenue of the same period",
  },
  errata: [],
  records: { materialCost: "workshopFigures.paintMaterial", paintRevenue: "workshopFigures.paintRevenue" },
  example: { arguments: { materialCost: [9000, 11000], paintRevenue: [50000, 50000] }, result: 0.2 },
});
