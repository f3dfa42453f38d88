/** What the task pane says before anything in it is opened. */
export const PANE_TEXTS = {
  title: { zh: "售后 KPI", en: "After-sales KPIs" },
  functions: { zh: "函数", en: "Functions" },
  defect: {
    zh: "窗格出了问题,您的工作簿没有受影响。请关闭窗格后重新打开。",
    en: "Something went wrong in the pane; your workbook is not affected. Close the pane and open it again.",
  },
  loading: { zh: "正在打开…", en: "Opening…" },
  notLoaded: {
    zh: "没能打开:网络可能中断了。您的工作簿没有变化。",
    en: "This could not be loaded; the network may be down. Your workbook was not changed.",
  },
  again: { zh: "再试一次", en: "Try again" },
  notExcel: {
    zh: "这里没有连接到 Excel:可以查看函数说明,但不能写入公式。请在 Excel 的“开始”选项卡中打开“售后 KPI”。",
    en: "This page is not inside Excel: functions can be looked up, but no formula can be put into a cell. Open After-sales KPIs from the Home tab of Excel.",
  },
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
