/** What the preview page says around the grid and the pane. */
export const PREVIEW_TEXTS = {
  title: { zh: "售后 KPI", en: "After-sales KPIs" },
  pageTitle: { zh: "售后 KPI · 预览", en: "After-sales KPIs · Preview" },
  notExcel: { zh: "预览:不是 Excel", en: "Preview – not Excel" },
  notExcelMore: {
    zh: "这里的表格用来试用加载项,不需要 Excel。数据只留在这台电脑的浏览器里。",
    en: "This spreadsheet is for trying the add-in without Excel. The data stay in the browser of this computer.",
  },
  loading: { zh: "正在打开工作簿…", en: "Opening the workbook…" },
  grid: { zh: "工作簿", en: "Workbook" },
  pane: { zh: "加载项窗格", en: "Task pane of the add-in" },
  defect: {
    zh: "页面出了问题:{reason}。请重新加载;已保存的工作簿还在。",
    en: "Something went wrong on this page: {reason}. Load it again; saved workbooks are still there.",
  },
  dismiss: { zh: "关闭消息", en: "Dismiss the message" },

  file: { zh: "文件", en: "File" },
  newWorkbook: { zh: "新建空白工作簿", en: "New empty workbook" },
  sample: { zh: "打开示例工作簿", en: "Open the sample workbook" },
  openCsv: { zh: "打开 CSV 文件…", en: "Open a CSV file…" },
  saveAs: { zh: "另存为…", en: "Save as…" },
  saved: { zh: "已保存的工作簿…", en: "Saved workbooks…" },
  exportFile: { zh: "导出为文件(到另一台电脑)", en: "Export to a file (for another computer)" },
  importFile: { zh: "导入文件…", en: "Import a file…" },
  language: { zh: "语言", en: "Language" },
  dark: { zh: "深色", en: "Dark" },
  showPane: { zh: "显示窗格", en: "Show the pane" },
  hidePane: { zh: "隐藏窗格", en: "Hide the pane" },
  resize: { zh: "调整窗格宽度", en: "Width of the pane" },
  dropHere: { zh: "松开鼠标,打开文件", en: "Drop to open the files" },

  stateSaved: { zh: "已保存", en: "Saved" },
  stateSaving: { zh: "正在保存…", en: "Saving…" },
  stateFailed: { zh: "保存失败:{reason}", en: "Not saved: {reason}" },
  noRoom: {
    zh: "浏览器给本页的空间用完了。请删除不用的工作簿,或导出为文件",
    en: "the browser's room for this page is used up. Delete workbooks you do not need, or export to a file",
  },
  noStorage: {
    zh: "浏览器不允许本页保存数据(例如无痕窗口)。请导出为文件",
    en: "the browser does not let this page keep data (a private window, for example). Export to a file",
  },

  sampleName: { zh: "示例", en: "Sample" },
  newName: { zh: "工作簿", en: "Workbook" },
  firstSheet: { zh: "工作表1", en: "Sheet1" },
  csvOpened: {
    zh: "已打开“{file}”:{rows} 行、{columns} 列({encoding}),在工作表“{sheet}”中。{dates} 列识别为日期,{codes} 列编号按文本保留。",
    en: "Opened {file}: {rows} {rows|row|rows}, {columns} {columns|column|columns} ({encoding}), on sheet {sheet}. Columns read as dates: {dates}; kept as text because they hold codes: {codes}.",
  },
  csvTable: {
    zh: "公式中的表名是“{table}”。",
    en: " In formulas the table is called {table}.",
  },
  csvNotice: { zh: "{notice}", en: " {notice}" },
  csvRefused: { zh: "无法打开“{file}”:{reason}", en: "Cannot open {file}: {reason}" },
  csvTooLarge: {
    zh: "数据超出一张工作表(1,048,576 行、16,384 列)。请分成几个文件导出。",
    en: "it holds more than a sheet can (1,048,576 rows, 16,384 columns). Export it in several files.",
  },
  csvUnreadable: {
    zh: "浏览器读不到这个文件,它可能已被移动或正被其他程序占用。",
    en: "the browser cannot read it; it may have been moved or be in use by another program.",
  },
  noWorkbook: {
    zh: "“{file}”没有打开:现在没有可以放入的工作簿。请先新建一个。",
    en: "{file} was not opened: there is no workbook to put it into. Make a new one first.",
  },
  opening: { zh: "正在打开“{file}”…", en: "Opening {file}…" },

  name: { zh: "名称", en: "Name" },
  saveAsTitle: { zh: "另存为", en: "Save as" },
  nameTaken: {
    zh: "已有同名的工作簿,保存会替换它。",
    en: "There is a workbook of this name; saving replaces it.",
  },
  save: { zh: "保存", en: "Save" },
  cancel: { zh: "取消", en: "Cancel" },
  close: { zh: "关闭", en: "Close" },
  savedTitle: { zh: "已保存的工作簿", en: "Saved workbooks" },
  savedNone: { zh: "还没有保存的工作簿。", en: "No workbook has been saved yet." },
  current: { zh: "正在使用", en: "in use" },
  open: { zh: "打开", en: "Open" },
  remove: { zh: "删除", en: "Delete" },
  openNamed: { zh: "打开“{name}”", en: "Open {name}" },
  removeNamed: { zh: "删除“{name}”", en: "Delete {name}" },
  removeSure: { zh: "删除“{name}”?删除后无法恢复。", en: "Delete {name}? It cannot be brought back." },
  damaged: {
    zh: "“{name}”无法打开,保存的数据已损坏({reason})。数据保留着,没有删除;现在显示的是示例工作簿。",
    en: "{name} cannot be opened: what was saved is damaged ({reason}). It has been kept, not deleted; this is the sample workbook.",
  },
  damagedPart: { zh: "缺少一部分", en: "a part is missing" },
  importRefused: {
    zh: "“{file}”不是从这里导出的工作簿文件,或者已损坏。",
    en: "{file} is no workbook file exported from here, or it is damaged.",
  },
  exported: {
    zh: "已把“{file}”交给浏览器下载。这个工作簿没有保存在这里,请确认下载的文件已经在磁盘上。",
    en: "{file} was handed to the browser. This workbook is not saved here: make sure that the file has arrived.",
  },
  exportedSeen: { zh: "文件已在磁盘上", en: "The file is there" },
  copyFailed: {
    zh: "“{name}”无法打开({reason})。原来的工作簿还在。",
    en: "{name} cannot be opened ({reason}). The workbook that was open is still here.",
  },
  elsewhere: {
    zh: "“{name}”已在另一个页面中打开。请到那里编辑,或先关闭那个页面。",
    en: "{name} is open in another page. Work on it there, or close that page first.",
  },
  notLeft: {
    zh: "当前工作簿还没有保存成功,所以没有打开别的工作簿。请先导出为文件,再试一次。",
    en: "This workbook could not be saved, so no other was opened. Export it to a file first, then try again.",
  },
  notReady: {
    zh: "加载项的函数没有启动,公式会显示 #BUSY!。请重新加载页面。",
    en: "The functions of the add-in have not started; formulas show #BUSY!. Load the page again.",
  },
  functionStarting: { zh: "函数正在启动", en: "the functions are starting" },
} as const;
