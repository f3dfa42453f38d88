import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { article } from "../sources";

/** Gross margin on labour, sums first. LABORMARGIN(80000,32000) is 0.6. */
export const LABORMARGIN = defineRatio({
  id: "LABORMARGIN",
  number: "4.7",
  group: "serviceEfficiency",
  name: { zh: "工时毛利率", en: "Labour gross margin" },
  description: {
    zh: "(工时收入 − 直接人工成本) ÷ 工时收入,先求和再相除。直接人工只含维修技师的工资与提成;保修工时按厂家结算价",
    en: "(Labour revenue - direct labour cost) / labour revenue, sums first. Direct labour is the pay of productive technicians alone; warranty labour counts at the factory's rate",
  },
  amounts: {
    revenue: {
      name: "工时收入",
      description: { zh: "工时收入,退款为负", en: "Labour revenue, refunds negative" },
      total: { zh: "工时收入", en: "labour revenue", typical: 200000 },
    },
    directLaborCost: {
      name: "直接人工成本",
      description: {
        zh: "直接人工成本,与工时收入列同高",
        en: "Direct labour cost, as high as the revenue",
      },
      total: { zh: "直接人工成本", en: "direct labour cost" },
    },
  },
  above: "directLaborCost",
  below: "revenue",
  margin: true,
  filter: "records",
  direction: "range",
  reference: { printed: "50%~75%", minimum: 0.5, maximum: 0.75 },
  stars: 3,
  related: ["直接人工成本", "工位利用率", "工位工作效率"],
  source: article("4.7"),
  formula: "工时毛利率=(工时收入-直接人工成本)/工时收入*100%",
  reading: {
    zh: "工时收入合计减直接人工成本合计,再除以工时收入合计",
    en: "Total labour revenue less total direct labour cost over total labour revenue",
  },
  errata: [ERRATA.Q26],
  records: {
    revenue: "finance.laborRevenue",
    directLaborCost: "finance.laborCost",
    dates: "finance.month",
  },
  example: { arguments: { revenue: [50000, 30000], directLaborCost: [20000, 12000] }, result: 0.6 },
});
