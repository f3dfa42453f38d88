/** What the task pane says. */
export const PANE_TEXTS = {
  title: { zh: "售后 KPI", en: "After-sales KPIs" },
  defect: {
    zh: "窗格出了问题,您的工作簿没有受影响。请关闭窗格后重新打开。",
    en: "Something went wrong in the pane; your workbook is not affected. Close the pane and open it again.",
  },
  notExcel: {
    zh: "这里没有连接到 Excel:可以查看函数说明,但不能写入公式。请在 Excel 的“开始”选项卡中打开“售后 KPI”。",
    en: "This page is not inside Excel: functions can be looked up, but no formula can be put into a cell. Open After-sales KPIs from the Home tab of Excel.",
  },
} as const;

/** The function reference: search, list and help. */
export const REFERENCE_TEXTS = {
  heading: { zh: "函数", en: "Functions" },
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
} as const;

export const SECTION_NAMES = {
  satisfaction: { zh: "满意度", en: "Satisfaction" },
  serviceCapability: { zh: "服务能力", en: "Service capability" },
  parts: { zh: "配件管理", en: "Parts" },
  serviceEfficiency: { zh: "服务效率", en: "Service efficiency" },
  fieldService: { zh: "现场服务", en: "Field service" },
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

/** What Excel refused, by its code, and what to do. */
export const OFFICE_FAULTS = {
  InvalidOperationInCellEditMode: {
    zh: "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑,然后再试一次。",
    en: "A cell is being edited. Press Enter or Esc in the sheet and try again.",
  },
  AccessDenied: {
    zh: "这里不能写入:工作表受保护,或工作簿为只读。请撤销保护(“审阅”>“撤销工作表保护”),或选择其他工作表。",
    en: "This cell cannot be written: the sheet is protected or the workbook is read-only. Unprotect it (Review > Unprotect Sheet) or choose another sheet.",
  },
  InvalidArgument: {
    zh: "Excel 不接受这个公式。请检查各参数的写法:区域、表名和列名是否存在,括号和引号是否成对。",
    en: "Excel does not accept this formula. Check the arguments: do the ranges, tables and columns exist, do brackets and quotes match?",
  },
  InvalidReference: {
    zh: "公式中的区域不存在。请重新选择区域。",
    en: "A range in the formula does not exist. Select it again.",
  },
  InvalidSelection: {
    zh: "请只选一个连续的区域(不要按住 Ctrl 多选,也不要选图形)。",
    en: "Select one connected range: not several with Ctrl, and no shape.",
  },
  ItemNotFound: {
    zh: "目标工作表已不存在。请重新选择目标单元格。",
    en: "The target's sheet no longer exists. Choose the target cell again.",
  },
  FormulaLengthExceedsLimit: {
    zh: "公式太长(Excel 最多 8192 个字符)。请缩短参数。",
    en: "The formula is too long: Excel takes 8,192 characters. Shorten the arguments.",
  },
  MergedRangeConflict: {
    zh: "目标是合并单元格的一部分。请选择其他单元格。",
    en: "The target is part of merged cells. Choose another cell.",
  },
  PivotTableRangeConflict: {
    zh: "目标在数据透视表中。请选择其他单元格。",
    en: "The target is inside a PivotTable. Choose another cell.",
  },
  InactiveWorkbook: {
    zh: "该工作簿不在前台。请先切换到该工作簿,再试一次。",
    en: "Another workbook is in front. Switch to this workbook and try again.",
  },
  ApiNotFound: {
    zh: "这个版本的 Excel 没有所需的功能。请更新 Office。",
    en: "This version of Excel lacks a function that is needed. Update Office.",
  },
  RequestAborted: {
    zh: "Excel 中断了操作,什么都没有写入。请再试一次。",
    en: "Excel broke off the operation; nothing was written. Try again.",
  },
  GeneralException: {
    zh: "Excel 内部出错,没有完成操作。请再试一次;如果仍然不行,请关闭窗格后重新打开。",
    en: "Excel met an internal error and did not finish. Try again; if it fails again, close the pane and open it anew.",
  },
  HostGone: {
    zh: "与 Excel 的连接已断开。请关闭窗格后重新打开。",
    en: "The connection to Excel is lost. Close the pane and open it again.",
  },
  other: {
    zh: "Excel 没有完成操作(代码 {code}):{message}",
    en: "Excel did not finish the operation (code {code}): {message}",
  },
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
};
