/** What the pane says about functions; it is loaded when somebody looks at them. */

/** The function reference: search, list and help. */
export const REFERENCE_TEXTS = {
  search: { zh: "搜索指标、函数或编号,如 1.4", en: "Name, function or number (1.4)" },
  clear: { zh: "清除搜索", en: "Clear the search" },
  found: { zh: "{count} 个函数", en: "{count} functions" },
  foundOne: { zh: "1 个函数", en: "1 function" },
  nothing: {
    zh: "没有找到“{query}”。可以试试指标名(流失)、函数名(CHURN)或编号(1.4)。",
    en: 'Nothing found for "{query}". Try a name (churn), a function (CHURN) or a number (1.4).',
  },
  all: { zh: "显示全部函数", en: "Show all functions" },
  nothingInGroup: {
    zh: "“{group}”中没有找到“{query}”。",
    en: 'Nothing found for "{query}" in {group}.',
  },
  inAllGroups: { zh: "在全部分组中搜索", en: "Search all groups" },
  group: { zh: "分组", en: "Group" },
  allGroups: { zh: "全部分组", en: "All groups" },
  bestFirst: { zh: "搜索结果,最相关的在前", en: "Found, best match first" },
  similar: { zh: "没有完全相符的,名称相近的有", en: "Nothing matches; names that come near" },
  reference: { zh: "参考值 {reference}", en: "Reference value {reference}" },
  stars: { zh: "重要程度:{count} 星", en: "Importance: {count} stars" },
  help: { zh: "说明", en: "About this function" },
  example: { zh: "示例", en: "example" },
  errors: { zh: "出现错误值时", en: "If the cell shows an error" },
  fullHelp: { zh: "完整说明与示例(新窗口)", en: "Full documentation with examples (new window)" },
} as const;

export const SECTION_NAMES = {
  satisfaction: { zh: "满意度", en: "Satisfaction" },
  serviceCapability: { zh: "服务能力", en: "Service capability" },
  parts: { zh: "配件管理", en: "Parts" },
  serviceEfficiency: { zh: "服务效率", en: "Service efficiency" },
  fieldService: { zh: "现场服务", en: "Field service" },
  logistics: { zh: "零件物流", en: "Parts logistics" },
  shop: { zh: "电商售后", en: "Online shop" },
  dealerManagement: { zh: "4S 重点监控", en: "Dealer management" },
  across: { zh: "跨指标", en: "Across indicators" },
} as const;

/** The formula builder. */
export const BUILDER_TEXTS = {
  heading: { zh: "公式向导", en: "Formula builder" },
  required: { zh: "请填写“{argument}”。", en: "Fill in {argument}." },
  pick: { zh: "填入所选区域:{argument}", en: "Use the selection for {argument}" },
  pickShort: { zh: "填入所选区域", en: "Use the selection" },
  example: { zh: "如 {example}", en: "e.g. {example}" },
  more: { zh: "更多参数({count})", en: "More arguments ({count})" },
  fewer: { zh: "收起更多参数", en: "Fewer arguments" },
  formula: { zh: "公式", en: "Formula" },
  writing: {
    zh: "区域、表列、数字和 TRUE/FALSE 原样写入,其他内容作为文字自动加引号;要写表达式,请以 = 开头。",
    en: "Addresses, table columns, numbers and TRUE/FALSE go in as they are, everything else as text in quotes. Begin with = to write an expression.",
  },
  target: { zh: "目标单元格", en: "Target cell" },
  noTarget: { zh: "请先在工作表中选一个单元格", en: "Select a cell in the sheet first" },
  useCell: { zh: "改用 {cell}", en: "Use {cell}" },
  put: { zh: "放入 {cell}", en: "Put into {cell}" },
  putNowhere: { zh: "放入单元格", en: "Put into cell" },
  occupied: {
    zh: "{cell} 不是空的,现在是:{found}。要覆盖吗?",
    en: "{cell} is not empty, it holds: {found}. Overwrite it?",
  },
  overwrite: { zh: "覆盖", en: "Overwrite" },
  cancel: { zh: "取消", en: "Cancel" },
  working: { zh: "正在写入 {cell}…", en: "Writing to {cell}…" },
  written: { zh: "已写入 {cell}", en: "Written to {cell}" },
  emptyResult: { zh: "(空)", en: "(empty)" },
  pending: {
    zh: "Excel 还在计算,结果稍后会出现在 {cell}。",
    en: "Excel is still calculating; the result will appear in {cell}.",
  },
  standing: { zh: "{status}({reference})", en: "{status} (reference {reference})" },
} as const;

/** What an error value in a cell means for our functions, and what to do. */
export const CELL_ERRORS = {
  "#VALUE!": {
    zh: "有参数写错或无法识别。点单元格旁的错误标记,会说明是哪个参数、哪一格、怎么改。",
    en: "An argument is wrong or cannot be read. The error sign beside the cell says which argument, which cell and what to do.",
  },
  "#N/A": {
    zh: "没有可判断的记录(如期间内没有数据,或记录不够早)。点错误标记查看原因。",
    en: "There is nothing to judge, such as no records in the period or a history that is too short. The error sign says why.",
  },
  "#DIV/0!": { zh: "分母为 0,没有比率。", en: "The base is zero, so there is no rate." },
  "#NAME?": {
    zh: "Excel 还不认识该函数,或参数中有未加引号的文字。请确认加载项已启用。",
    en: "Excel does not know the function yet, or a text has no quotes. Make sure that the add-in is enabled.",
  },
  "#SPILL!": {
    zh: "结果要占用多格,但右边或下边不是空的。请换一个位置,或清空那些单元格。",
    en: "The result needs several cells, and those beside or below are not empty. Choose another place or clear them.",
  },
  "#REF!": { zh: "公式引用的单元格已不存在。", en: "The formula refers to cells that no longer exist." },
  "#CALC!": {
    zh: "Excel 无法计算该结果,例如结果为空。",
    en: "Excel cannot calculate the result, which may be empty.",
  },
  "#BUSY!": { zh: "Excel 还在计算。", en: "Excel is still calculating." },
} as const;

/** Excel's own name for the first table of a workbook, as it stands in examples. */
export const EXAMPLE_TABLE = { zh: "表1", en: "Table1" } as const;

interface Example {
  readonly zh: string;
  readonly en: string;
}

const same = (text: string): Example => ({ zh: text, en: text });

const CHURN = { zh: "客户流失率", en: "CHURN" };
const FIRSTFIXRATE = { zh: "一次修复率", en: "FIRSTFIXRATE" };
const CUSTOMERS = { zh: "表1[客户]", en: "Table1[Customer]" };
const ARRIVALS = { zh: "表1[进厂日期]", en: "Table1[Arrival]" };
const INDICATORS = { zh: "表1[指标]", en: "Table1[Indicator]" };
const VALUES = { zh: "表1[数值]", en: "Table1[Value]" };

/** Calls of the functions across indicators, as a person types their arguments; those of the indicators follow from these. */
export const CALL_EXAMPLES: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  RATE: { kpi: FIRSTFIXRATE, total1: same("2"), total2: same("100") },
  TARGET: { kpi: CHURN },
  STATUS: { kpi: CHURN, value: same("0.25") },
  EXPLAIN: { kpi: CHURN, what: { zh: "公式", en: "formula" } },
  RELATED: { kpi: CHURN },
  DIAGNOSE: { kpis: INDICATORS, values: VALUES },
  TREND: { kpi: CHURN, periods: same("A2:A14"), argument1: CUSTOMERS, argument2: ARRIVALS },
  SCORE: { kpis: INDICATORS, values: VALUES },
  BYGROUP: {
    kpi: FIRSTFIXRATE,
    groups: { zh: "表1[门店]", en: "Table1[Store]" },
    argument1: { zh: "表1[返修]", en: "Table1[Return]" },
  },
  MIXBY: {
    categories: { zh: "表1[车型]", en: "Table1[Model]" },
    amounts: { zh: "表1[金额]", en: "Table1[Amount]" },
  },
  AUDIT: { kpi: CHURN, argument1: CUSTOMERS, argument2: ARRIVALS, argument3: same("2025-08") },
  REPORT: { table: { zh: "表1[#全部]", en: "Table1[#All]" }, period: same("2025-08") },
};

/** Arguments that may be left out and whose kind does not tell what to type, by their names in the signatures. */
export const ARGUMENT_EXAMPLES: Readonly<Record<string, Example>> = {
  kpi: CHURN,
  kpis: INDICATORS,
  language: { zh: "中文", en: "en" },
  satisfiedAt: same("4"),
  cohortLag: same("7"),
  maxMonthsOut: same("24"),
  top: same("5"),
  targets: same("H2:J9"),
  map: same("H2:I9"),
  specialDays: same("H2:I9"),
};
