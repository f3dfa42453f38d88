/** What the command line says of input that cannot be used, and of errors that are the spreadsheet's own. */
export const CLI_TEXTS = {
  noFormula: {
    zh: "没有公式。请写 eval '=公式',或用 -f 指定公式文件。",
    en: "no formula: give one, or a file of formulas with -f.",
  },
  unreadableFile: { zh: "无法读取文件 {file}:{reason}", en: "cannot read {file}: {reason}" },
  tableForm: {
    zh: "--table 应写成 名称=文件.csv,而不是“{found}”。",
    en: '--table takes Name=file.csv, not "{found}".',
  },
  duplicateTable: { zh: "表名“{found}”出现了两次。", en: 'the table name "{found}" is given twice.' },
  unusableTable: { zh: "表“{table}”不能使用:{reason}", en: "the table {table} cannot be used: {reason}" },
  fileFault: { zh: "{file}:{reason}", en: "{file}: {reason}" },
  noSuchFile: { zh: "文件不存在", en: "no such file" },
} as const;

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
  "#ERROR!": {
    zh: "公式无法识别。请检查括号、引号与逗号。",
    en: "the formula cannot be read. Check parentheses, quotes and commas.",
  },
  other: { zh: "电子表格返回了错误值。", en: "the spreadsheet gave an error value." },
} as const;
