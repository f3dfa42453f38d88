/** What is said when a workbook could not be inserted or taken back: what happened, what is left, what to do. */
export const INSERTION_TEXTS = {
  structureProtected: {
    zh: "此工作簿的结构受保护,不能增加或删除工作表,因此什么都没有改动。请在“审阅”>“保护工作簿”中取消保护(可能需要密码),然后再试一次。",
    en: "The structure of this workbook is protected: sheets can be neither added nor deleted, so nothing was changed. Choose Review > Protect Workbook to unprotect it (a password may be needed), then try again.",
  },
  excelTooOld: {
    zh: "这个版本的 Excel 太旧,不能插入模板(需要 Microsoft 365、Excel 2021 或更新版本)。请更新 Office,或请有新版本的同事生成 .xlsx 文件:该文件在旧版本中也能使用。",
    en: "This Excel is too old for templates to be inserted: Microsoft 365, Excel 2021 or later is needed. Update Office, or have a colleague with a newer one make an .xlsx file, which older versions open as well.",
  },
  noAnswer: {
    zh: "Excel 很久没有回应。请查看 Excel 是否有打开的对话框或正在编辑的单元格,关闭后再试一次。",
    en: "Excel has not answered for a long time. See whether a dialog is open or a cell is being edited in Excel, close it and try again.",
  },
  takenBack: {
    zh: "您的工作簿与之前完全一样。",
    en: "Your workbook is as it was before.",
  },
  left: {
    zh: "已经写入的工作表暂时无法删除;下次打开窗格时会自动清理,您自己的工作表没有改动。",
    en: "What was written could not be taken back yet; it will be when the pane is opened next. Your own sheets were not touched.",
  },
  /** Codes of Excel that mean something else here than in a cell. */
  refusals: {
    AccessDenied: {
      zh: "Excel 不允许写入:工作簿可能是只读的,或其结构刚刚被保护。请另存一份可编辑的副本,或在“审阅”>“保护工作簿”中取消保护,然后再试一次。",
      en: "Excel does not allow writing: the workbook may be read-only, or its structure was protected just now. Save a copy that can be edited, or unprotect it with Review > Protect Workbook, then try again.",
    },
    ItemAlreadyExists: {
      zh: "有人刚刚用同样的名称建立了工作表、表格或名称。请再试一次:会自动换一个名称。",
      en: "Somebody has just made a sheet, table or name of the same name. Try again: another name will be chosen.",
    },
    ItemNotFound: {
      zh: "插入过程中有工作表被删除了。请再试一次,完成之前不要改动新工作表。",
      en: "A sheet was deleted while the template was being inserted. Try again and leave the new sheets alone until it is done.",
    },
    InvalidArgument: {
      zh: "Excel 不接受模板中的一项内容({location}:{message})。请把这条信息告诉我们。",
      en: "Excel does not accept something in the template ({location}: {message}). Please tell us about it.",
    },
    RequestPayloadSizeLimitExceeded: {
      zh: "数据太多,Excel 一次收不下。请选择较少的记录,或生成 .xlsx 文件。",
      en: "There is more data than Excel takes at once. Choose fewer records, or make an .xlsx file instead.",
    },
    RequestAborted: {
      zh: "Excel 中断了操作。请再试一次。",
      en: "Excel broke off the operation. Try again.",
    },
  },
} as const;
