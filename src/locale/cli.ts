/** What the command line says of itself and of input that cannot be used. */
export const CLI_TEXTS = {
  noFormula: {
    zh: "没有公式。请写 eval '=公式',或用 -f 指定公式文件。",
    en: "no formula: write eval '=FORMULA', or name a file of formulas with -f.",
  },
  notFormula: {
    zh: "公式要以半角等号 = 开头:{found}",
    en: "a formula begins with =: {found}",
  },
  unreadableFile: { zh: "无法读取文件 {file}:{reason}", en: "cannot read {file}: {reason}" },
  tableForm: {
    zh: "--table 应写成 名称=文件.csv,而不是“{found}”。",
    en: '--table takes Name=file.csv, not "{found}".',
  },
  tableName: {
    zh: "“{found}”不能用作表名:应以汉字、字母或下划线开头,只含汉字、字母、数字、下划线和句点,且不能像单元格地址(如 A1)。",
    en: '"{found}" cannot name a table: begin with a letter or underscore, use only letters, digits, underscores and full stops, and no address of a cell such as A1.',
  },
  tableSize: {
    zh: "{file}:超过 Excel 工作表的大小(1,048,576 行、16,384 列)。请拆分后再载入。",
    en: "{file}: larger than a sheet of Excel (1,048,576 rows, 16,384 columns). Split it first.",
  },
  duplicateTable: {
    zh: "表名“{found}”出现了两次。请改用不同的表名。",
    en: 'the table name "{found}" is given twice. Use different names.',
  },
  fileFault: { zh: "{file}:{reason}", en: "{file}: {reason}" },
} as const;

/** Why the operating system does not let a file be read, by its code. */
export const FILE_REASONS = {
  ENOENT: { zh: "文件不存在。请检查文件名和路径。", en: "no such file. Check name and path." },
  EISDIR: { zh: "这是文件夹,不是文件。", en: "it is a folder, not a file." },
  EACCES: { zh: "没有读取权限。", en: "there is no permission to read it." },
} as const;

/** Why the operating system does not let a file be written, by its code. */
export const WRITE_REASONS = {
  EACCES: {
    zh: "没有写入权限。请换一个文件夹。",
    en: "there is no permission to write there. Choose another folder.",
  },
  EPERM: {
    zh: "文件正被其他程序(如 Excel)打开,或没有权限。请关闭后再试。",
    en: "another program such as Excel has it open, or there is no permission. Close it and try again.",
  },
  EBUSY: {
    zh: "文件正被其他程序(如 Excel)打开。请关闭后再试。",
    en: "another program such as Excel has it open. Close it and try again.",
  },
  EROFS: { zh: "磁盘是只读的。请换一个文件夹。", en: "the disk is read-only. Choose another folder." },
  ENOSPC: { zh: "磁盘空间不足。", en: "the disk is full." },
  ENAMETOOLONG: { zh: "文件名太长。", en: "the name is too long." },
} as const;

/** What is wrong with the command as typed, by commander's code. */
export const USAGE_FAULTS = {
  "commander.help": {
    zh: "请指定命令:aftersales templates(模板列表)、build(生成工作簿)、functions(函数列表)或 eval '=公式'。",
    en: "give a command: aftersales templates (the list), build (a workbook), functions (the list) or eval '=FORMULA'.",
  },
  "commander.unknownCommand": {
    zh: "没有命令“{found}”。可用命令:templates、build、functions、eval。",
    en: 'there is no command "{found}". The commands are templates, build, functions and eval.',
  },
  "commander.unknownOption": {
    zh: "没有选项“{found}”。用 --help 查看可用选项。",
    en: 'there is no option "{found}". --help lists the options.',
  },
  "commander.optionMissingArgument": {
    zh: "选项“{found}”后面缺少内容。",
    en: 'the option "{found}" needs a value after it.',
  },
  "commander.invalidArgument": {
    zh: "选项“{found}”的内容不对,可用:{allowed}。",
    en: 'the option "{found}" has an unknown value. It takes {allowed}.',
  },
  "commander.missingMandatoryOptionValue": {
    zh: "缺少选项 {found}。用 --help 查看用法。",
    en: "the option {found} is missing. --help shows how to use the command.",
  },
  "commander.missingArgument": {
    zh: "命令后面缺少“{found}”。用 --help 查看用法,模板名见 aftersales templates。",
    en: '"{found}" is missing after the command. --help shows its use; aftersales templates lists the templates.',
  },
  "commander.excessArguments": {
    zh: "命令 {found} 的参数过多。含空格的名称和路径请加引号;用 --help 查看用法。",
    en: "too many arguments for {found}. Put names and paths with blanks in quotes; --help shows its use.",
  },
  "commander.excessArguments eval": {
    zh: "参数过多。公式请整体加引号,含空格的名称和路径也是;多个公式请写入文件,用 -f 指定。",
    en: "too many arguments. Put the formula in quotes, and names and paths with blanks, too; for several formulas, name a file with -f.",
  },
} as const;

export const HELP_TEXTS = {
  program: {
    zh: "在命令行计算售后服务指标、生成工作簿",
    en: "After-sales KPIs and workbooks on the command line",
  },
  functions: { zh: "列出全部函数", en: "list the functions" },
  functionsJson: { zh: "以一个 JSON 数组输出", en: "one JSON array" },
  evaluate: { zh: "用 CSV 表计算公式", en: "evaluate formulas over CSV tables" },
  formula: { zh: "公式,与在单元格中输入的相同", en: "a formula as typed into a cell" },
  formulas: { zh: "公式文件,每行一个公式", en: "a file with one formula a line" },
  table: {
    zh: "载入一张表,公式中写作 名称[列名];可多次使用",
    en: "a table, whose columns are Name[Column]; may be repeated",
  },
  evalJson: { zh: "每个公式输出一行 JSON", en: "one JSON object a formula and line" },
  language: { zh: "名称与提示的语言", en: "language of names and messages" },
} as const;

/** What is wrong with a formula as typed. */
export const FORMULA_FAULTS = {
  fullWidth: {
    zh: "公式中有全角符号 {found},请改为半角(英文)符号。",
    en: "the full-width character {found} in the formula; type it in half width.",
  },
  brackets: {
    zh: "括号不成对:“{left}”有 {open} 个,“{right}”有 {close} 个。",
    en: "the brackets do not match: {open} {left} and {close} {right}.",
  },
  unknownFunction: {
    zh: "没有函数 {found}。函数列表见 aftersales functions。",
    en: "there is no function {found}. aftersales functions lists the functions.",
  },
  similarFunction: {
    zh: "没有函数 {found}。是不是 {similar}?",
    en: "there is no function {found}. Is {similar} meant?",
  },
  noTables: {
    zh: "没有表“{found}”。请用 --table {found}=文件.csv 载入。",
    en: 'there is no table "{found}". Load it with --table {found}=file.csv.',
  },
  unknownTable: {
    zh: "没有表“{found}”。已载入的表:{tables}。",
    en: 'there is no table "{found}". The tables are: {tables}.',
  },
  unknownColumn: {
    zh: "表“{table}”没有“{found}”列。它的列:{columns}。",
    en: 'the table "{table}" has no column "{found}". Its columns are: {columns}.',
  },
  unknownName: {
    zh: '无法识别“{found}”。如果是文字,请加半角引号:"{found}"。',
    en: '"{found}" is not known. If it is text, put it in quotes.',
  },
} as const;

/** What a cell's error value means where no function explains it. */
export const SPREADSHEET_ERRORS = {
  "#NAME?": {
    zh: "有无法识别的函数名或表名。请检查拼写,函数列表见 aftersales functions。",
    en: "an unknown function or name. Check the spelling; aftersales functions lists the functions.",
  },
  "#REF!": {
    zh: "引用的表、列或单元格不存在。请检查表名与列名。",
    en: "a table, column or cell that does not exist. Check the names.",
  },
  "#DIV/0!": { zh: "除数为 0。", en: "division by zero." },
  "#VALUE!": { zh: "公式中有类型不对的值。", en: "a value of the wrong kind in the formula." },
  "#N/A": { zh: "没有可用的值。", en: "no value is available." },
  "#NUM!": { zh: "数字超出范围。", en: "a number out of range." },
  "#CALC!": { zh: "结果为空。", en: "the result is empty." },
  "#ERROR!": {
    zh: "公式无法识别。请检查括号、引号与逗号。",
    en: "the formula cannot be read. Check parentheses, quotes and commas.",
  },
  other: { zh: "电子表格返回了错误值。", en: "the spreadsheet gave an error value." },
} as const;
