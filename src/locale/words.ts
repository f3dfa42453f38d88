/** Words that stand in cells: states, lines of the audit, reasons, topics of an explanation. */
export const STATUS_WORDS = {
  met: { zh: "达标", en: "met" },
  below: { zh: "低于参考值", en: "below" },
  above: { zh: "高于参考值", en: "above" },
  noTarget: { zh: "无参考值", en: "no target" },
  noData: { zh: "无数据", en: "no data" },
} as const;

export const AUDIT_LINES = {
  read: { zh: "读取行数", en: "rows read" },
  base: { zh: "计入分母:{totals}", en: "in the base: {totals}" },
  numerator: { zh: "计入分子:{totals}", en: "in the numerator: {totals}" },
  excluded: { zh: "排除:{reason}", en: "excluded: {reason}" },
  ofTotal: { zh: "{text}({total})", en: "{text} ({total})" },
  note: { zh: "备注:{note}", en: "note: {note}" },
} as const;

/** What a value has to be read with: beneath its account, and beside it in a report. */
export const VALUE_NOTES = {
  monthToDate: { zh: "期间未完,数据截至 {day}", en: "to date: records end on {day}" },
  undecided: { zh: "暂定:{count} 条尚无结果", en: "provisional: {count} not yet decided" },
  provisional: {
    zh: "暂定:期末后 {days} 天内的记录还会改变它",
    en: "provisional: records after the period still change it (days: {days})",
  },
  thinSample: { zh: "样本少(n={count})", en: "thin sample (n={count})" },
  negativeBase: { zh: "分母为负", en: "negative base" },
} as const;

/** Why a row takes no part, where more than one indicator says so. */
export const REASON_WORDS = {
  criteria: { zh: "不符合条件", en: "does not meet the criteria" },
  totalsRow: { zh: "是合计行", en: "totals row" },
  noDate: { zh: "没有日期", en: "no date" },
  outsidePeriod: { zh: "不在期间内", en: "outside the period" },
  blankId: { zh: "没有编号", en: "no id" },
  blankFlag: { zh: "是/否未知", en: "flag unknown" },
  blankNumber: { zh: "没有数量", en: "no number" },
  blankAmount: { zh: "没有金额", en: "no amount" },
  blankDate: { zh: "没有日期", en: "no date" },
  blankScore: { zh: "未回答", en: "no answer" },
  blankCategory: { zh: "未分类", en: "no category" },
  sameId: { zh: "编号重复,已计一次", en: "same id, counted once" },
  notInTotal: { zh: "不在分母范围内", en: "not in the total" },
  otherTable: { zh: "只计入分子", en: "in the numerator only" },
} as const;

export const TOPICS = {
  definition: { zh: "定义", en: "definition" },
  formula: { zh: "原文公式", en: "formula as printed" },
  reading: { zh: "采用口径", en: "reading used" },
  unit: { zh: "单位", en: "unit" },
  reference: { zh: "参考值", en: "reference" },
  totals: { zh: "合计项", en: "totals" },
  related: { zh: "关联指标", en: "related indicators" },
  source: { zh: "来源", en: "source" },
  errata: { zh: "勘误", en: "errata" },
} as const;

/** What a related factor is that no function computes, and what the source calls it. */
export const FACTOR_WORDS = {
  manual: { zh: "手工填写:{what}", en: "entered by hand: {what}" },
  finance: { zh: "财务数据:{what}", en: "from the accounts: {what}" },
  breakdown: { zh: "{what}", en: "{what}" },
  printed: { zh: "原文:{printed}", en: "printed: {printed}" },
  printedWithNote: { zh: "原文:{printed}({note})", en: "printed: {printed} ({note})" },
  join: { zh: ";", en: "; " },
} as const;

export const UNIT_WORDS = {
  fraction: { zh: "比率(0.98 即 98%)", en: "fraction (0.98 is 98 %)" },
  points: { zh: "分(−100~100)", en: "points (-100 to 100)" },
  score: { zh: "分(评分的分)", en: "points of the score" },
  hours: { zh: "小时", en: "hours" },
  turns: { zh: "次/季度", en: "turns a quarter" },
  months: { zh: "月", en: "months" },
  hoursPerYear: { zh: "小时/人/年", en: "hours per head and year" },
  money: { zh: "元", en: "money (CNY)" },
  moneyPerMonth: { zh: "元/人/月", en: "money (CNY) per technician and month" },
  moneyPerVisit: { zh: "元/台次", en: "money (CNY) per visit" },
  visits: { zh: "台次", en: "visits" },
  orders: { zh: "单", en: "orders" },
  perAdvisorDay: { zh: "台次/顾问/工作日", en: "visits per advisor and working day" },
  perBayDay: { zh: "台次/工位/工作日", en: "visits per bay and working day" },
  vehicles: { zh: "台", en: "vehicles" },
  perYear: { zh: "次/客户/年", en: "visits per customer and year" },
  list: { zh: "列表", en: "list" },
} as const;

/** What EXPLAIN says of the totals of an indicator that RATE does not take. */
export const NO_TOTALS = { zh: "(RATE 不适用)", en: "(none: RATE does not take it)" } as const;
export const NONE_PRINTED = { zh: "(原文没有)", en: "(none printed)" } as const;
