/** What the sheets of a template's sources say: monthly totals, tables of records, data quality. */
export const SOURCE_TEXTS = {
  allStores: { zh: "全部门店", en: "All stores" },
  ownStore: { zh: "本店", en: "Our store" },
  month: { zh: "月份", en: "Month" },
  store: { zh: "门店", en: "Store" },
  units: { zh: "单位", en: "Unit" },
  count: { zh: "数量", en: "number" },
  people: { zh: "人", en: "people" },
  cases: { zh: "件", en: "cases" },
  visits: { zh: "台次", en: "visits" },
  money: { zh: "元", en: "amount" },
  hours: { zh: "小时", en: "hours" },
  points: { zh: "分", en: "points" },
  or: { zh: "、", en: ", " },
} as const;

/** The names of the stores of invented figures. */
export const SAMPLE_STORES = [
  { zh: "浦东店", en: "Pudong" },
  { zh: "徐汇店", en: "Xuhui" },
] as const;

export const TOTALS_TEXTS = {
  sheet: { zh: "月度合计", en: "Monthly totals" },
  table: { zh: "月度合计", en: "MonthlyTotals" },
  sampleBand: { zh: "示例数据 — 请替换", en: "Sample figures: replace them" },
  note: {
    zh: "每店每月一行。只改黄色单元格;不知道的留空:空白是“没有数据”,不是 0。加行写在表的下方,公式会跟上。",
    en: "A row per store and month. Change yellow cells only; leave blank what is not known: blank is no data, not 0. Add rows below the table; formulas follow.",
  },
  sampleNote: {
    zh: "以下数字都是编造的,只为说明用法。把它们换成您自己的数字,或清空黄色单元格再填。",
    en: "All figures below are invented, to show how it works. Type your own over them, or clear the yellow cells first.",
  },
  usedBy: { zh: "用于:{kpis}。单位:{unit}。", en: "Used by: {kpis}. Unit: {unit}." },
  negative: { zh: "退款、退货可为负数。", en: "Refunds and returns may be negative." },
  notNumber: { zh: "不是可用的数字", en: "Not a usable number" },
  mustBeCount: {
    zh: "请填 0 或更大的数;不知道的请留空。",
    en: "Enter 0 or more; leave blank what is not known.",
  },
  mustBeNumber: { zh: "请填数字;不知道的请留空。", en: "Enter a number; leave blank what is not known." },
  monthPrompt: { zh: "该月的任一天,如 2025-08-01。", en: "Any day of the month, such as 2025-08-01." },
  mustBeDate: { zh: "请填日期,如 2025-08-01。", en: "Enter a date, such as 2025-08-01." },
} as const;

export const QUALITY_TEXTS = {
  sheet: { zh: "数据质检", en: "Data quality" },
  totalsSection: { zh: "月度合计:填了多少", en: "Monthly totals: how much is filled in" },
  total: { zh: "合计项", en: "Total" },
  usedBy: { zh: "用于", en: "Used by" },
  filled: { zh: "已填", en: "Filled" },
  missing: { zh: "缺", en: "Missing" },
  missingInMonth: { zh: "本月缺", en: "Missing this month" },
  first: { zh: "最早月份", en: "First month" },
  last: { zh: "最近月份", en: "Last month" },
  impossibleSection: {
    zh: "月度合计:不可能的数字(有错的月份不出指标值)",
    en: "Monthly totals: figures that cannot be (months with them have no value)",
  },
  check: { zh: "检查", en: "Check" },
  notMore: { zh: "{part} ≤ {whole}", en: "{part} ≤ {whole}" },
  isNumber: { zh: "{total}:填的是数字", en: "{total}: a number" },
  isCount: { zh: "{total}:填的是数字,不小于 0", en: "{total}: a number, 0 or more" },
  wrongRows: { zh: "错误行", en: "Wrong rows" },
  wrongInMonth: { zh: "本月错误", en: "This month" },
  firstRow: { zh: "Excel 行号", en: "Excel row" },
  storesSection: {
    zh: "月度合计:所选月份哪些门店没有填全",
    en: "Monthly totals: stores that are not filled in for the month in view",
  },
  incomplete: {
    zh: "别的门店填了、自己有空白的门店",
    en: "Stores with blanks where others have figures",
  },
  firstStore: { zh: "第一家", en: "The first of them" },
  stores: { zh: "家数", en: "Stores" },
  storeRows: { zh: "本月行数", en: "Rows" },
  tablesSection: { zh: "读了哪些表", en: "Tables that were read" },
  table: { zh: "表", en: "Table" },
  from: { zh: "来自", en: "From" },
  rows: { zh: "行数", en: "Rows" },
  totalsRows: { zh: "合计行(不算)", en: "Totals rows left out" },
  unreadable: { zh: "无法识别", en: "Unreadable" },
  firstDay: { zh: "最早日期", en: "First day" },
  lastDay: { zh: "最近日期", en: "Last day" },
  unreadableSection: {
    zh: "无法识别的单元格:按空白处理,没有猜",
    en: "Cells that could not be read: taken as blank, nothing was guessed",
  },
  leftOutSection: {
    zh: "不计入的记录:取消、作废、内部等工单和其他部门的投诉",
    en: "Records left out: cancelled, void and internal orders, complaints about other departments",
  },
  found: { zh: "列中写的是", en: "What the column says" },
  noneLeftOut: { zh: "没有。", en: "None." },
  noDepartment: {
    zh: "没有识别到此列:其他部门的投诉未能剔除",
    en: "no such column was found: complaints about other departments are counted",
  },
  blankFlags: {
    zh: "{count} 个工单没有填“{column}”,按“否”计算。",
    en: "{count} {count|order says|orders say} nothing in {column}: taken as no.",
  },
  noSuchColumn: {
    zh: "没有识别到此列:其中的取消、作废等记录未能剔除",
    en: "no such column was found: records that it would leave out are counted",
  },
  withoutAmount: {
    zh: "{count} 张工单没有可用的金额(空白或无法识别),仍计入台次:每台次的金额因此偏低。补上金额后重新生成。",
    en: "{count} {count|order has|orders have} no usable amount (blank or unreadable) and still {count|counts as a visit|count as visits}: amounts per visit are too low. Fill them in and make the workbook again.",
  },
  withoutStore: {
    zh: "“{table}”有 {count} 行没有门店,只计入全部门店,不计入任何一家。合并单元格请先拆开、逐行填上门店,再重新生成。",
    en: "{table}: rows without a store: {count}. They count for all stores together, and for none of them. Unmerge cells and fill in every row, then make the workbook again.",
  },
  repeated: {
    zh: "“{table}”有 {count} 行与前面的行在读到的各列里完全相同,都计入了。如是重复导出,请删去后重新生成。",
    en: "{table}: rows that are the same as an earlier one in every column that was read: {count}. All of them count; if the export repeats them, delete them and make the workbook again.",
  },
  column: { zh: "列", en: "Column" },
  examples: { zh: "例如", en: "Such as" },
  example: { zh: "第 {row} 行“{found}”", en: "row {row}: {found}" },
  exampleGap: { zh: "、", en: "; " },
  allRead: { zh: "全部读出。", en: "Everything was read." },
  auditSection: {
    zh: "各指标:每一行去了哪里(所选月份、门店)",
    en: "Indicators: what became of every row (month and store in view)",
  },
  auditDated: {
    zh: "各指标:每一行去了哪里({month},全部门店;生成时算好,不随筛选变化)",
    en: "Indicators: what became of every row ({month}, all stores; computed when the workbook was made)",
  },
  line: { zh: "去向", en: "What became of them" },
  firstRows: { zh: "最先几行(Excel 行号)", en: "First rows (as Excel numbers them)" },
  firstRecords: { zh: "最先几条(第几条记录,标题行不算)", en: "First records (counted without the header)" },
} as const;

/** The line at the foot of the front page. */
export const ROWS_READ_TEXTS = {
  totals: { zh: "数据:月度合计 ", en: "Data: " },
  totalsRows: { zh: " 行", en: " rows of monthly totals" },
  records: { zh: "数据:", en: "Data: " },
  rows: { zh: " 行", en: " rows" },
  gap: { zh: ",", en: ", " },
  leftOut: {
    zh: ";不计入 {count} 行",
    en: "; {count} {count|row|rows} left out",
  },
  unreadable: {
    zh: ";无法识别 {count} 格(见“数据质检”)",
    en: "; {count} {count|cell|cells} unreadable (see Data quality)",
  },
  dated: { zh: "(生成时)", en: " (when made)" },
  missing: { zh: ",缺 ", en: "; missing: " },
  missingEnd: { zh: " 格(见“数据质检”)", en: " cells (see Data quality)" },
  impossible: { zh: ";不可能的数字 ", en: "; impossible figures: " },
  impossibleEnd: { zh: " 处(见“数据质检”)", en: " (see Data quality)" },
  incomplete: { zh: ";所选月份有 ", en: "; stores not filled in for the month: " },
  incompleteStores: { zh: " 家门店未填全:", en: ", " },
  others: { zh: " 等", en: " and others" },
  sample: { zh: "示例数据;", en: "Sample figures. " },
} as const;

/** Columns that we add to tables of records, so that plain formulas count what the functions count. */
export const HELPER_TEXTS = {
  counted: { zh: "计入·", en: "Counts as " },
  countedInStore: { zh: "店内计入·", en: "Counts in its store as " },
  inStore: { zh: "店内·", en: "In its store: " },
  number: { zh: "序号·", en: "Number of " },
} as const;

/** Whether the records are still those that the helper columns were made from. */
export const PREPARED_TEXTS = {
  section: {
    zh: "预备列(灰色列)还对得上吗:它们是生成时算好的值",
    en: "Are the helper columns (grey) still right: they are values of the day the workbook was made",
  },
  state: { zh: "提示", en: "Notice" },
  made: { zh: "生成时行数", en: "Rows then" },
  now: { zh: "现有行数", en: "Rows now" },
  changed: { zh: "变动列", en: "Changed" },
  added: {
    zh: "“{table}”有 {rows} 行新追加的记录没有预备列,请用新数据重新生成。",
    en: "{table}: {rows} rows were added without helper columns; make the workbook again from the new data. ",
  },
  removed: {
    zh: "“{table}”少了 {rows} 行,预备列对不上了,请用新数据重新生成。",
    en: "{table}: {rows} rows are gone, helper columns no longer fit; make the workbook again from the new data. ",
  },
  edited: {
    zh: "“{table}”的记录改动过,预备列是改动前算的,请用新数据重新生成。",
    en: "{table}: records were changed after the helper columns were computed; make the workbook again. ",
  },
} as const;

export const MIX_TEXTS = {
  part: { zh: "类别", en: "Class" },
  amount: { zh: "金额", en: "Amount" },
  share: { zh: "占比", en: "Share" },
} as const;

export const DATED_TEXTS = {
  sheet: { zh: "生成时的值", en: "Values when made" },
  table: { zh: "生成时的值", en: "ValuesWhenMade" },
} as const;

/** Satisfaction by model and by age of the car. */
export const BREAKDOWN_TEXTS = {
  sheet: { zh: "满意度分组", en: "CSAT by group" },
  table: { zh: "满意度分组", en: "CsatByGroup" },
  note: {
    zh: "每月每店每组一行;在右边写下车型,在“组”里填同样的名字。只改黄色单元格;不知道的留空。",
    en: "A row per month, store and group; name the models at the right, and use these names as groups. Change yellow cells only.",
  },
  bandsNote: {
    zh: "每月每店每组一行;以后的月份用同样的组名。只改黄色单元格;不知道的留空。",
    en: "A row per month, store and group; use the same names of groups in later months. Change yellow cells only.",
  },
  sampleNote: {
    zh: "以下数字都是编造的,与“月度合计”的有效回答、满意回答合得上。换成您自己的数字。",
    en: "All figures below are invented and add up to the answers of the monthly totals. Type your own over them.",
  },
  group: { zh: "组", en: "Group" },
  answers: { zh: "有效回答", en: "Answers" },
  satisfied: { zh: "满意回答", en: "Satisfied answers" },
  models: { zh: "车型", en: "Models" },
  age: { zh: "车龄段", en: "Age band" },
  months: { zh: "个月", en: "months" },
  others: { zh: "其他", en: "Others" },
  soldLater: { zh: "购车晚于调查", en: "Sold after the survey" },
} as const;

export const SAMPLE_MODEL_NAMES = [
  { zh: "紧凑型轿车", en: "Compact car" },
  { zh: "SUV", en: "SUV" },
  { zh: "中型轿车", en: "Mid-size car" },
  { zh: "MPV", en: "People carrier" },
  { zh: "皮卡", en: "Pickup" },
] as const;
