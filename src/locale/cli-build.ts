/** What the command line says while it makes workbooks. */
export const BUILD_HELP = {
  templates: { zh: "列出全部模板", en: "list the templates" },
  templatesJson: { zh: "以一个 JSON 数组输出", en: "one JSON array" },
  build: { zh: "用模板生成 .xlsx 工作簿", en: "make an .xlsx workbook from a template" },
  template: { zh: "模板名,见 aftersales templates", en: "a template, see aftersales templates" },
  out: { zh: "要生成的文件,以 .xlsx 结尾", en: "the file to make, ending in .xlsx" },
  table: {
    zh: "一张记录表,如 orders=工单.csv;可多次使用。没有记录表时填入示例数字",
    en: "a table of records, such as orders=orders.csv; may be repeated. Without any, sample figures are filled in",
  },
  map: {
    zh: '指定哪一列是什么的 JSON 文件,如 {"orders":{"customer":"客户号"}}',
    en: 'a JSON file that says which column is what: {"orders":{"customer":"Client"}}',
  },
  month: {
    zh: "首页月份,如 2025-08;省略时为数据中最近一个完整月",
    en: "the month shown first, such as 2025-08; the last full month of the data if left out",
  },
  profile: {
    zh: "portable:不装加载项也能计算;add-in:使用 AFTERSALES 函数",
    en: "portable: calculates without the add-in; add-in: with AFTERSALES functions",
  },
  targets: {
    zh: '自有参考值的 JSON 文件,如 {"name":"品牌A","targets":{"CHURN":{"max":0.15}}}',
    en: 'a JSON file of your own targets: {"name":"Brand A","targets":{"CHURN":{"max":0.15}}}',
  },
  store: { zh: "首页先显示的门店", en: "the store shown first" },
  protect: {
    zh: "保护工作表(无密码),只能改黄色单元格",
    en: "protect the sheets, without a password: only yellow cells can be changed",
  },
  empty: {
    zh: "月度合计留空待填,不放示例数字",
    en: "leave the monthly totals blank instead of sample figures",
  },
  overwrite: {
    zh: "--out 的文件已存在时替换它,其中填写的内容会丢失",
    en: "replace the file of --out where there is one; what was entered in it is lost",
  },
  lang: { zh: "名称、提示与工作簿的语言", en: "language of names, messages and the workbook" },
} as const;

/** Why no workbook can be made, and what to do. */
export const BUILD_FAULTS = {
  unknownTemplate: {
    zh: "没有模板“{found}”。可用模板:{known}。",
    en: 'there is no template "{found}". The templates are: {known}.',
  },
  similarTemplate: {
    zh: "没有模板“{found}”。是不是 {similar}?",
    en: 'there is no template "{found}". Is {similar} meant?',
  },
  notXlsx: {
    zh: "--out 的文件名要以 .xlsx 结尾,而不是“{found}”。",
    en: '--out takes a name that ends in .xlsx, not "{found}".',
  },
  noFolder: {
    zh: "文件夹 {folder} 不存在。请先建立,或换一个 --out。",
    en: "there is no folder {folder}. Make it first, or choose another --out.",
  },
  outIsFolder: {
    zh: "{file} 是文件夹。请在 --out 中写文件名。",
    en: "{file} is a folder. Name a file after --out.",
  },
  outExists: {
    zh: "{file} 已经存在,里面可能有填写的内容,所以没有替换。请换一个 --out;确定要替换时加上 --overwrite。",
    en: "{file} is there already and may have been filled in, so it was not replaced. Choose another --out, or add --overwrite to replace it.",
  },
  unwritable: {
    zh: "无法写入 {file}:{reason}",
    en: "cannot write {file}: {reason}",
  },
  tableForm: {
    zh: "--table 应写成 记录表=文件.csv,而不是“{found}”。记录表有:{known}。",
    en: '--table takes table=file.csv, not "{found}". The tables are: {known}.',
  },
  unknownDataset: {
    zh: "没有记录表“{found}”。可用的有:{known}。",
    en: 'there is no table "{found}". The tables are: {known}.',
  },
  datasetTwice: {
    zh: "“{found}”给出了两次。请把同类记录合并成一个 CSV 文件。",
    en: '"{found}" is given twice. Put the records of one kind into one CSV file.',
  },
  noDates: {
    zh: "{file} 中没有识别到“{column}”列,无法按月计算。请在 --map 中指定:{example}。文件中的列:{headers}。",
    en: '{file} has no column that looks like "{column}", so there are no months. Name it with --map: {example}. Its columns are: {headers}.',
  },
  dateHeader: { zh: "日期所在的列名", en: "header of the date column" },
  allLeftOut: {
    zh: "{title} 中的 {count} 条记录都不计入(取消、作废、内部等,或其他部门):“{header}”是“{found}”。请核对这一列,或在 --map 中把它设为 null。",
    en: 'every record of {title} ({count}) is left out as cancelled, void, internal or of another department: "{header}" says "{found}". Check this column, or set it to null with --map.',
  },
  emptyAndTables: {
    zh: "--empty 与 --table 不能同时使用:有记录时由记录计算。",
    en: "--empty and --table exclude each other: with records the figures come from these.",
  },
  mapWithoutTable: {
    zh: "--map 需要记录表,请加上 --table {dataset}=文件.csv。",
    en: "--map speaks of a table: add --table {dataset}=file.csv.",
  },
  notJson: {
    zh: "{file} 不是有效的 JSON(第 {line} 行附近)。请检查引号、逗号和括号。",
    en: "{file} is no valid JSON (near line {line}). Check quotes, commas and brackets.",
  },
  mapForm: {
    zh: '{file} 应写成 {"orders":{"customer":"客户号"}}:记录表 → 列 → 文件中的列名。',
    en: '{file} should read {"orders":{"customer":"Client"}}: table, column, and the header in the file.',
  },
  unknownColumn: {
    zh: "“{dataset}”没有列“{found}”。可用的列:{known}。",
    en: '"{dataset}" has no column "{found}". The columns are: {known}.',
  },
  mappedHeaderMissing: {
    zh: "--map 把“{column}”指向“{found}”,但 {file} 没有这一列。它的列:{headers}。",
    en: '--map names "{found}" for "{column}", but {file} has no such column. Its columns are: {headers}.',
  },
  mappedTwice: {
    zh: "--map 把“{found}”同时用作“{one}”和“{other}”。一列只能有一个用途。",
    en: '--map takes "{found}" for both "{one}" and "{other}". A header serves one column.',
  },
  unreadableMonth: {
    zh: "看不懂月份“{found}”。请写成 2025-08(2000 至 2099 年)。",
    en: 'the month "{found}" cannot be read. Write it as 2025-08 (years 2000 to 2099).',
  },
  monthOutside: {
    zh: "{month} 没有记录:记录从 {first} 到 {last}。请在 --month 中写这之间的月份,或省略 --month。",
    en: "there are no records of {month}: they run from {first} to {last}. Give --month one of these months, or leave it out.",
  },
  unknownStore: {
    zh: "没有门店“{found}”。门店有:{known}。",
    en: 'there is no store "{found}". The stores are: {known}.',
  },
  noStores: {
    zh: "记录中没有门店列,不能用 --store {found}。请在 --map 中指定门店列,或去掉 --store。",
    en: "the records have no column of stores for --store {found}. Name one with --map, or leave --store out.",
  },
  targetsForm: {
    zh: '{file} 应写成 {"name":"品牌A","targets":{"CHURN":{"max":0.15}}},或由这样的对象组成的数组。',
    en: '{file} should read {"name":"Brand A","targets":{"CHURN":{"max":0.15}}}, or be an array of such objects.',
  },
  targetsNameTaken: {
    zh: "{file} 中的参考值名称“{name}”重复或与内置名称相同。请换一个名称。",
    en: 'the name "{name}" in {file} is used twice or is the built-in one. Choose another.',
  },
  targetsUnknownKpi: {
    zh: "{file}:没有指标“{found}”。可写函数名,例如 {similar};列表见 aftersales functions。",
    en: '{file}: there is no indicator "{found}". Write a function\'s name such as {similar}; aftersales functions lists them.',
  },
  targetsNotInWorkbook: {
    zh: "{file}:指标“{found}”没有可设的参考值。请删去这一项。",
    en: '{file}: the indicator "{found}" takes no targets. Leave it out.',
  },
  targetsKpiTwice: {
    zh: "{file}:指标 {found} 在“{name}”中出现了两次。请只留一项。",
    en: '{file}: the indicator {found} stands twice in "{name}". Leave one of them.',
  },
  targetsLimitForm: {
    zh: '{file}:{found} 的参考值应写成 {"min":0.95} 或 {"min":1.8,"max":2.2},数字不加引号和百分号。',
    en: '{file}: the limits of {found} should read {"min":0.95} or {"min":1.8,"max":2.2}, plain numbers without quotes.',
  },
  targetsReversed: {
    zh: "{file}:{found} 的下限 {minimum} 大于上限 {maximum}。请对调。",
    en: "{file}: the minimum {minimum} of {found} is above the maximum {maximum}. Swap them.",
  },
  targetsPercent: {
    zh: "{file}:{found} 是比率,{value} 应写成小数,例如 95% 写 0.95。",
    en: "{file}: {found} is a share, and {value} should be a fraction: 0.95 for 95%.",
  },
} as const;

/** What a person should know about a workbook that was made. */
export const BUILD_NOTES = {
  made: {
    zh: "已生成 {file}:{template},{month},{source},{profile}。",
    en: "made {file}: {template}, {month}, {source}, {profile}.",
  },
  sample: { zh: "示例数字", en: "sample figures" },
  empty: { zh: "月度合计待填", en: "monthly totals to be filled in" },
  records: { zh: "{count} 条记录", en: "records: {count}" },
  portable: { zh: "无需加载项", en: "works without the add-in" },
  "add-in": { zh: "需要 AFTERSALES 加载项", en: "needs the AFTERSALES add-in" },
  header: { zh: "{file}:{notice}", en: "{file}: {notice}" },
  doubt: {
    zh: "{file}:把“{header}”作为“{column}”,请确认:{doubt}。不对时用 --map 指定。",
    en: '{file}: "{header}" is taken for "{column}"; please check: {doubt}. Use --map if it is wrong.',
  },
  shortfall: {
    zh: "{lacks}:{kpis} 改由{sheets}填报。",
    en: "{lacks}: fill in {kpis} on {sheets}.",
  },
  lacksTable: { zh: "没有给出“{dataset}”表", en: "no table of {dataset}" },
  lacksColumns: { zh: "“{dataset}”表没有识别到{columns}", en: "no {columns} found in {dataset}" },
  noRecordsPossible: { zh: "无法由记录计算", en: "not computed from records" },
  unreadable: {
    zh: "{file}:“{header}”有 {count} 个单元格读不出来,按空白处理,例如第 {row} 行的“{found}”。",
    en: '{file}: cells of "{header}" that cannot be read and count as blank: {count}, such as "{found}" in row {row}.',
  },
  leftOut: {
    zh: "{file}:{count} 条记录没有计入,因为“{header}”是{found}。",
    en: '{file}: records left out for what "{header}" says: {count}, {found}.',
  },
  leftOutWord: { zh: "“{found}”({count} 条)", en: '"{found}" ({count})' },
  withoutAmount: {
    zh: "{file}:{count} 张工单没有可用的金额(空白或读不出来),仍计入台次,每台次的金额因此偏低。",
    en: "{file}: orders without a usable amount (blank or unreadable): {count}. They still count as visits; amounts per visit are too low.",
  },
  withoutStore: {
    zh: "{file}:{count} 行没有门店,只计入全部门店,不计入任何一家。合并单元格请先拆开、逐行填上门店。",
    en: "{file}: rows without a store: {count}. They count for all stores together, and for none of them; unmerge cells and fill in every row.",
  },
  repeated: {
    zh: "{file}:{count} 行与前面的行在读到的各列里完全相同,都计入了。如是重复导出,请先删去。",
    en: "{file}: rows that are the same as an earlier one in every column that was read: {count}. All of them count; if the export repeats them, delete them first.",
  },
  totalsRows: {
    zh: "{file}:{count} 行合计没有算作记录。",
    en: "{file}: rows of totals left out: {count}.",
  },
} as const;
