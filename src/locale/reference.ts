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

/** Calls of the functions across indicators; those of the indicators follow from their arguments. */
export const CALL_EXAMPLES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  RATE: {
    zh: '=AFTERSALES.RATE("一次修复率",2,100)',
    en: '=AFTERSALES.RATE("FIRSTFIXRATE",2,100)',
  },
  TARGET: {
    zh: '=AFTERSALES.TARGET("客户流失率")',
    en: '=AFTERSALES.TARGET("CHURN")',
  },
  STATUS: {
    zh: '=AFTERSALES.STATUS("客户流失率",0.25)',
    en: '=AFTERSALES.STATUS("CHURN",0.25)',
  },
  EXPLAIN: {
    zh: '=AFTERSALES.EXPLAIN("客户流失率","公式")',
    en: '=AFTERSALES.EXPLAIN("CHURN","formula")',
  },
  RELATED: {
    zh: '=AFTERSALES.RELATED("客户流失率")',
    en: '=AFTERSALES.RELATED("CHURN")',
  },
  DIAGNOSE: {
    zh: "=AFTERSALES.DIAGNOSE(表1[指标],表1[数值])",
    en: "=AFTERSALES.DIAGNOSE(Table1[Indicator],Table1[Value])",
  },
  TREND: {
    zh: '=AFTERSALES.TREND("客户流失率",A2:A14,表1[客户],表1[进厂日期])',
    en: '=AFTERSALES.TREND("CHURN",A2:A14,Table1[Customer],Table1[Arrival])',
  },
  SCORE: {
    zh: "=AFTERSALES.SCORE(表1[指标],表1[数值])",
    en: "=AFTERSALES.SCORE(Table1[Indicator],Table1[Value])",
  },
  BYGROUP: {
    zh: '=AFTERSALES.BYGROUP("一次修复率",表1[门店],表1[返修])',
    en: '=AFTERSALES.BYGROUP("FIRSTFIXRATE",Table1[Store],Table1[Return])',
  },
  MIXBY: {
    zh: "=AFTERSALES.MIXBY(表1[车型],表1[金额])",
    en: "=AFTERSALES.MIXBY(Table1[Model],Table1[Amount])",
  },
  AUDIT: {
    zh: '=AFTERSALES.AUDIT("客户流失率",表1[客户],表1[进厂日期],"2025-08")',
    en: '=AFTERSALES.AUDIT("CHURN",Table1[Customer],Table1[Arrival],"2025-08")',
  },
  REPORT: {
    zh: '=AFTERSALES.REPORT(表1[#全部],"2025-08")',
    en: '=AFTERSALES.REPORT(Table1[#All],"2025-08")',
  },
};
