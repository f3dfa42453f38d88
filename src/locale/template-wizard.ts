/** The steps of the wizard. */
export const WIZARD_TEXTS = {
  back: { zh: "‹ 全部模板", en: "‹ All templates" },
  stepOf: { zh: "第 {step} 步,共 3 步", en: "Step {step} of 3" },
  previous: { zh: "上一步", en: "Back" },
  next: { zh: "下一步", en: "Next" },
  insert: { zh: "插入", en: "Insert" },
  cancel: { zh: "取消", en: "Cancel" },

  choices: { zh: "选择", en: "Choices" },
  language: { zh: "工作表语言", en: "Language of the sheets" },
  chinese: { zh: "中文", en: "中文 (Chinese)" },
  english: { zh: "English(英文)", en: "English" },
  month: { zh: "首页月份", en: "Month shown first" },
  lastFullMonth: { zh: "最近一个完整月", en: "Last full month" },
  monthHint: {
    zh: "插入后可在首页随时更换。使用明细时,是数据中最近一个完整月。",
    en: "Can be changed on the front page at any time. With records it is the last full month of the data.",
  },
  targets: { zh: "参考值", en: "Reference values" },
  builtInTargets: { zh: "内置参考值", en: "Built-in reference values" },
  ownTargets: {
    zh: "内置参考值,另加一套可修改的“本店”参考值",
    en: "Built-in values, and a second set of our own to change",
  },
  ownTargetsName: { zh: "本店", en: "Our own" },
  protection: {
    zh: "锁定公式,只有浅黄色单元格可以修改(不设密码)",
    en: "Lock the formulas; only pale yellow cells can be changed (no password)",
  },

  source: { zh: "数据来源", en: "Where the figures come from" },
  sample: { zh: "示例数据", en: "Sample figures" },
  sampleHint: {
    zh: "虚构的数字,标明“示例”,先看效果。",
    en: "Invented figures, marked as a sample: a first look.",
  },
  totals: { zh: "手工填写月度合计", en: "Monthly totals filled in by hand" },
  totalsHint: {
    zh: "每月每店填几个合计数,例如进厂台次、产值。",
    en: "A few totals per month and store, such as visits and revenue.",
  },
  tables: { zh: "本工作簿中的表格", en: "Tables of this workbook" },
  tablesHint: {
    zh: "公式直接引用您的明细表;明细变了,结果跟着变。",
    en: "Formulas refer to your tables of records; results follow the records.",
  },
  files: { zh: "CSV 文件", en: "CSV files" },
  filesHint: {
    zh: "从经销商系统导出的明细,GB18030 或 UTF-8 均可。",
    en: "Records exported from the dealer system, in GB18030 or UTF-8.",
  },
  stores: { zh: "门店(每行一个;只有一家可以不填)", en: "Stores (one a line; leave empty for one store)" },

  summary: { zh: "确认并插入", en: "Check and insert" },
} as const;

/** Tables and files of records, and their columns. */
export const RECORDS_TEXTS = {
  loadingTables: { zh: "正在查看工作簿中的表格…", en: "Looking for tables in the workbook…" },
  noTables: {
    zh: "工作簿中没有带数据行的表格。请选中明细数据,按 Ctrl+T 转换为表格,再点“重新查找”;或者改用 CSV 文件。",
    en: "There are no tables with rows in this workbook. Select your records, press Ctrl+T to make them a table and look again; or use a CSV file.",
  },
  lookAgain: { zh: "重新查找", en: "Look again" },
  chooseTable: { zh: "选择明细表", en: "Table of records" },
  choosePlaceholder: { zh: "请选择…", en: "Choose…" },
  tableOption: {
    zh: "{name}({rows} 行,{columns} 列)",
    en: "{name} ({rows} {rows|row|rows}, {columns} {columns|column|columns})",
  },
  addTable: { zh: "再添加一张表(可选)", en: "Add another table (optional)" },
  chooseFile: { zh: "选择 CSV 文件…", en: "Choose a CSV file…" },
  addFile: { zh: "再添加一个文件…", en: "Add another file…" },
  remaining: { zh: "还可以添加:{datasets}。", en: "May be added: {datasets}." },
  dropHere: { zh: "或把文件拖到这里", en: "or drop it here" },
  readingFile: { zh: "正在读取“{file}”…", en: "Reading {file}…" },
  fileTwice: {
    zh: "“{file}”已经在上面了。要换成新的文件,请先移除原来的。",
    en: "{file} is there already. To read it anew, remove the first one.",
  },
  fileRefused: { zh: "“{file}”没有读入:{reason}", en: "{file} was not read: {reason}" },
  fileUnreadable: {
    zh: "文件打不开,可能已被移动、删除或被其他程序占用。请重新选择。",
    en: "the file cannot be opened; it may have been moved, deleted or is in use. Choose it again.",
  },
  tableRefused: {
    zh: "表“{table}”没有读出:{reason}",
    en: "Table {table} was not read: {reason}",
  },
  size: { zh: "{rows} 行,{columns} 列", en: "{rows} {rows|row|rows}, {columns} {columns|column|columns}" },
  discard: { zh: "移除", en: "Remove" },
  discardTable: { zh: "移除“{title}”", en: "Remove {title}" },
  unknown: {
    zh: "没有认出这是什么表:列名与{datasets}都对不上。请在下面选择,或点“移除”。",
    en: "It is not clear what this table holds: its headers match none of {datasets}. Choose it below, or press Remove.",
  },
  taken: {
    zh: "上面已经有一张{dataset}表。请选择这是什么表,或点“移除”;同类明细请先合并成一张表。",
    en: "There is a table of {dataset} already. Choose what this one holds, or press Remove; put records of one kind into one table first.",
  },
  noDates: {
    zh: "没有找到日期列({column}),无法按月计算。请在下面指定,或点“移除”。",
    en: "There is no column of dates ({column}), so there are no months. Choose it below, or press Remove.",
  },
  dataset: { zh: "“{title}”是什么表", en: "What {title} holds" },
  noDataset: { zh: "不确定,请选择…", en: "Not sure, choose…" },
  columns: { zh: "“{title}”的列", en: "Columns of {title}" },
  notFound: { zh: "没有这一列", en: "No such column" },
  certain: { zh: "已对应", en: "matched" },
  doubtful: { zh: "请确认", en: "please check" },
  missing: { zh: "没有", en: "missing" },
  doubt: { zh: "“{header}”作为“{column}”:{doubt}。", en: "{header} as {column}: {doubt}." },
  confirmColumn: { zh: "就用这一列", en: "Use this column" },
  otherColumn: { zh: "改用其他列", en: "Choose another column" },
  lacksTable: { zh: "没有{dataset}表", en: "No table of {dataset}" },
  lacksColumns: { zh: "{dataset}没有{columns}", en: "{dataset} without {columns}" },
  fillIn: {
    zh: "{reason}:{indicators}请填{sheets}",
    en: "{reason}: fill in {indicators} on the sheet {sheets}",
  },
  notFromRecords: {
    zh: "以下指标无法由记录计算,请填{sheets}:{indicators}",
    en: "Not computed from records, fill in on the sheet {sheets}: {indicators}",
  },
  rest: { zh: "其余 {count} 项可以计算。", en: "The other {count} can be computed." },
  restOne: { zh: "其余 1 项可以计算。", en: "One other can be computed." },
  all: { zh: "全部 {count} 项都可以计算。", en: "All {count} can be computed." },
} as const;

/** What keeps a person from going on, and what to do. */
export const WIZARD_FAULTS = {
  noTable: {
    zh: "还没有选择明细表。请选择一张表,或改用其他数据来源。",
    en: "No table of records is chosen yet. Choose one, or another source of figures.",
  },
  noFile: {
    zh: "还没有选择文件。请选择一个 CSV 文件,或改用其他数据来源。",
    en: "No file is chosen yet. Choose a CSV file, or another source of figures.",
  },
  unknownDataset: {
    zh: "请选择“{title}”是什么表,或点“移除”。",
    en: "Say what {title} holds, or press Remove.",
  },
  noDates: {
    zh: "请指定“{title}”的日期列,或点“移除”。",
    en: "Choose the column of dates of {title}, or press Remove.",
  },
  emptyTable: {
    zh: "表“{title}”没有记录。请先填入明细,再选择它。",
    en: "Table {title} has no records. Fill them in first, then choose it.",
  },
  allLeftOut: {
    zh: "{title} 中的 {count} 条记录都不计入(取消、作废、内部等,或其他部门):“{header}”是“{found}”。请核对这一列,或改选“没有这一列”。",
    en: 'every record of {title} ({count}) is left out as cancelled, void, internal or of another department: "{header}" says "{found}". Check this column, or choose "No such column".',
  },
  nothing: {
    zh: "从这些列还算不出任何指标。请在上面指定列,或改用“手工填写月度合计”。",
    en: "No indicator can be computed from these columns. Choose the columns above, or fill in monthly totals by hand.",
  },
  sameStore: {
    zh: "门店“{store}”写了两次。请删去一个。",
    en: "The store {store} is there twice. Delete one of the lines.",
  },
  storeIsAll: {
    zh: "门店不能叫“{store}”:首页用这个词表示所有门店。",
    en: "A store cannot be called {store}: on the front page that means all of them.",
  },
  notRead: {
    zh: "明细没有读出来,您的工作簿没有变化。{reason}",
    en: "The records could not be read; your workbook was not changed. {reason}",
  },
  notPlanned: {
    zh: "没能根据这些数据生成工作表,您的工作簿没有变化。请检查各列,或改用其他数据来源。({reason})",
    en: "The sheets could not be made from these figures; your workbook was not changed. Check the columns or choose another source. ({reason})",
  },
} as const;

/** The last step: what will be inserted, how far it is, what was inserted. */
export const INSERT_TEXTS = {
  reading: { zh: "正在读取明细…", en: "Reading the records…" },
  month: { zh: "首页月份", en: "Month shown first" },
  store: { zh: "首页门店", en: "Store shown first" },
  sheets: { zh: "工作表", en: "Sheets" },
  sheetCount: { zh: "{count} 张:{sheets}", en: "{count}: {sheets}" },
  indicators: { zh: "指标", en: "Indicators" },
  indicatorCount: { zh: "{count} 项", en: "{count}" },
  fromRecords: {
    zh: "{count} 项,其中 {computed} 项由明细计算",
    en: "{count}, {computed} of them from records",
  },
  figures: { zh: "数据", en: "Figures" },
  sample: { zh: "示例数据", en: "Sample figures" },
  totals: { zh: "月度合计,插入后填写", en: "Monthly totals, filled in afterwards" },
  records: { zh: "{title}:{rows} 行", en: "{title}: {rows} {rows|row|rows}" },
  recordsUntil: {
    zh: "{title}:{rows} 行,{first} 至 {last}",
    en: "{title}: {rows} {rows|row|rows}, {first} to {last}",
  },
  leftOut: {
    zh: "{title}:{count} 行不计入,{header}:{found}",
    en: "{title}: rows left out: {count}, {header}: {found}",
  },
  leftOutWord: { zh: "“{found}”{count} 行", en: "“{found}” {count}" },
  copied: {
    zh: "{title} 的记录会复制到新工作表,原表以后的改动不会跟随。",
    en: "The records of {title} are copied to a new sheet and do not follow later changes of your table.",
  },
  withoutAmount: {
    zh: "{title}:{count} 张工单没有可用的金额,仍计入台次,每台次的金额因此偏低",
    en: "{title}: orders without a usable amount: {count}. They still count as visits; amounts per visit are too low",
  },
  withoutStore: {
    zh: "{title}:{count} 行没有门店,只计入全部门店,不计入任何一家;合并单元格请先拆开、逐行填上门店",
    en: "{title}: rows without a store: {count}. They count for all stores together, and for none of them; unmerge cells and fill in every row",
  },
  repeated: {
    zh: "{title}:{count} 行与前面的行在读到的各列里完全相同,都计入了;如是重复导出,请先删去",
    en: "{title}: rows that are the same as an earlier one in every column that was read: {count}. All of them count; if the export repeats them, delete them first",
  },
  totalsRows: { zh: "(另有 {count} 行合计不计入)", en: " (rows of totals left out: {count})" },
  unreadable: {
    zh: "有些单元格读不懂,会当作空白,并列在“数据质检”中。您可以先改好再插入。",
    en: "Some cells cannot be read; they count as blank and are listed on the sheet of data quality. You may mend them first.",
  },
  unreadableColumn: {
    zh: "{title} · {header}:{count} 格,如 {examples}",
    en: "{title} · {header}: {count}, such as {examples}",
  },
  example: { zh: "第 {row} 行“{found}”", en: "row {row} “{found}”" },
  namesTaken: {
    zh: "名称已被占用时会自动加编号,例如“首页 (2)”。您现有的工作表不会改动。",
    en: "Where a name is taken, a number is added, such as Front page (2). Your own sheets are not touched.",
  },
  inserting: { zh: "正在插入:{step}", en: "Inserting: {step}" },
  cancelling: { zh: "正在取消,收回已写入的内容…", en: "Cancelling, taking back what was written…" },
  cancelled: { zh: "已取消,您的工作簿没有变化。", en: "Cancelled; your workbook was not changed." },
  cancelledLater: {
    zh: "已取消。Excel 没有收回已建立的隐藏工作表;下次打开窗格时会自动清除。您自己的工作表没有变化。",
    en: "Cancelled. Excel did not take the hidden sheets back; they are removed when the pane is opened next time. Your own sheets were not changed.",
  },
  done: { zh: "已插入“{name}”", en: "{name} was inserted" },
  doneSheets: { zh: "新增 {count} 张工作表:{sheets}", en: "{count} new {count|sheet|sheets}: {sheets}" },
  toFront: { zh: "到首页", en: "Go to the front page" },
  removeIt: { zh: "移除刚插入的内容", en: "Remove what was inserted" },
  finish: { zh: "完成", en: "Done" },
  showFailed: { zh: "没能转到首页。{reason}", en: "The front page could not be shown. {reason}" },
} as const;

/** What is being done while a template is inserted. */
export const INSERTION_STEPS = {
  check: { zh: "检查工作簿", en: "checking the workbook" },
  prepare: { zh: "建立工作表", en: "making the sheets" },
  write: { zh: "写入数据和公式", en: "writing figures and formulas" },
  calculate: { zh: "等待计算", en: "waiting for the calculation" },
  show: { zh: "显示工作表", en: "showing the sheets" },
} as const;
