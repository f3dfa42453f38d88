/** What the guide sheet says, in both languages. */
export const GUIDE_TEXTS = {
  title: { zh: "示例工作簿:三家门店的售后记录", en: "Sample workbook: service records of three dealerships" },
  invented: {
    zh: "这里的客户、车辆、配件和金额全部是虚构的,只供试用。改动任何一个单元格,结果都会随之变化。",
    en: "Customers, cars, parts and amounts are all invented, for trying things out. Change any cell and the results follow.",
  },
  month: { zh: "统计月", en: "Month" },
  monthHint: {
    zh: "改成其他月份试试,例如 2025-06-01",
    en: "try another month, for example 2025-06-01",
  },
  indicator: { zh: "指标", en: "Indicator" },
  value: { zh: "本月", en: "Value" },
  reference: { zh: "参考值", en: "Reference" },
  status: { zh: "状态", en: "Status" },
  formula: { zh: "公式", en: "Formula" },
  none: { zh: "—", en: "—" },
  trend: { zh: "近 13 个月(TREND)", en: "The last 13 months (TREND)" },
  fixRate: { zh: "一次修复率", en: "First-time fix rate" },
  fixTarget: { zh: "修复率参考值", en: "Fix target" },
  chart: { zh: "一次修复率与参考值", en: "First-time fix rate and its reference" },
  chartAbout: {
    zh: "折线图:近 13 个月的一次修复率,虚线为参考值下限 98%",
    en: "Line chart: first-time fix rate of the last 13 months; the dashed line is the reference, at least 98%",
  },
  trendMonth: { zh: "月份", en: "Month" },
  invitations: { zh: "接着可以输入", en: "Try typing next" },
  error: {
    zh: "最后一个会出错:点开单元格,可以看到错误原因和改法。",
    en: "The last one is an error: select the cell to read what is wrong and how to mend it.",
  },
  tables: { zh: "数据表", en: "Tables" },
  rows: { zh: "{rows} 行", en: "{rows} rows" },
  blemishes: {
    zh: "数据中故意留了几处瑕疵,函数照样能读",
    en: "A few cells are untidy on purpose; the functions read them all the same",
  },
  blemishPlace: { zh: "{table} {cell}", en: "{table} {cell}" },
} as const;
