/** What the pane says about templates before one is opened; the wizard's words are in template-wizard.ts. */
export const GALLERY_TEXTS = {
  tabs: { zh: "视图", en: "Views" },
  tab: { zh: "模板", en: "Templates" },
  heading: { zh: "选择模板", en: "Choose a template" },
  picture: { zh: "“{name}”的首页", en: "Front page of {name}" },
  opening: { zh: "正在打开…", en: "Opening…" },
  notLoaded: {
    zh: "没能打开模板:网络可能中断了。您的工作簿没有变化,请再试一次。",
    en: "The template could not be loaded; the network may be down. Your workbook was not changed. Try again.",
  },
  inserted: { zh: "已插入", en: "Inserted" },
  insertedSheets: { zh: "{count} 张工作表:{sheets}", en: "{count} {count|sheet|sheets}: {sheets}" },
  remove: { zh: "移除", en: "Remove" },
  removeNamed: { zh: "移除“{name}”", en: "Remove {name}" },
  removing: { zh: "正在移除…", en: "Removing…" },
  removed: { zh: "已移除 {count} 张工作表。", en: "{count} {count|sheet was|sheets were} removed." },
  confirmRemove: {
    zh: "要删除 {sheets} 这 {count} 张工作表吗?您在其中填写的内容会一起删除;其他工作表不受影响。",
    en: "Delete these {count} sheets: {sheets}? What you entered on them goes, too; other sheets stay as they are.",
  },
  looking: { zh: "正在查看其他工作表是否引用…", en: "Looking for formulas that refer to them…" },
  dependents: {
    zh: "其他地方有 {count} 处公式引用了它们,删除后会显示 #REF!:{cells}",
    en: "{count} of your own formulas {count|refers|refer} to them and will show #REF!: {cells}",
  },
  confirm: { zh: "删除", en: "Delete" },
  keep: { zh: "保留", en: "Keep" },
  removeFailed: { zh: "没有移除。{reason}", en: "Nothing was removed. {reason}" },
  separator: { zh: "、", en: ", " },
  cleaned: {
    zh: "上次插入没有完成(例如 Excel 中途关闭),留下的 {count} 张隐藏工作表已清除。",
    en: "An earlier insertion was not finished (Excel may have been closed); the {count} hidden sheets it left were removed.",
  },
  dismiss: { zh: "关闭消息", en: "Dismiss the message" },
} as const;

/** Why Excel refused to insert or remove sheets or to give records, by its code, and what to do. */
export const SHEET_FAULTS = {
  InvalidOperationInCellEditMode: {
    zh: "Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑,然后再试一次。",
    en: "A cell is being edited. Press Enter or Esc in the sheet and try again.",
  },
  AccessDenied: {
    zh: "工作簿受保护或为只读。请撤销保护(“审阅”>“保护工作簿”),或另存一份,然后再试一次。",
    en: "The workbook is protected or read-only. Unprotect it (Review > Protect Workbook) or save a copy, then try again.",
  },
  ItemNotFound: {
    zh: "表格或工作表已不存在,可能被改名或删除了。请返回上一步重新选择。",
    en: "The table or sheet is no longer there; it may have been renamed or deleted. Go back and choose again.",
  },
  ApiNotFound: {
    zh: "这个版本的 Excel 没有所需的功能。请更新 Office,或请同事用 Microsoft 365 打开。",
    en: "This version of Excel lacks a function that is needed. Update Office, or use Microsoft 365.",
  },
  HostGone: {
    zh: "与 Excel 的连接已断开。请关闭窗格后重新打开,再试一次。",
    en: "The connection to Excel is lost. Close the pane, open it again and try once more.",
  },
  other: {
    zh: "Excel 没有完成操作。请再试一次;如果仍然不行,请保存工作簿,重新打开后再试。(代码 {code}:{message})",
    en: "Excel did not finish. Try again; if it fails again, save the workbook, open it anew and retry. (Code {code}: {message})",
  },
} as const;
