/** What is said of each finding in a workbook made earlier; `sheet`, `cell` and the rest are filled in. */
export const FINDING_TEXTS = {
  sheetMissing: {
    zh: "工作表“{sheet}”已被删除。其他工作表的公式可能因此出错。",
    en: 'The sheet "{sheet}" is gone. Formulas on other sheets may fail.',
  },
  sheetRenamed: {
    zh: "工作表“{sheet}”已改名为“{found}”。公式不受影响。",
    en: 'The sheet "{sheet}" is now called "{found}". Formulas are not affected.',
  },
  sheetHidden: { zh: "工作表“{sheet}”已被隐藏。", en: 'The sheet "{sheet}" is hidden.' },
  unprotected: { zh: "工作表“{sheet}”的保护已被取消。", en: 'The sheet "{sheet}" is no longer protected.' },
  tableMissing: {
    zh: "工作表“{sheet}”里找不到表格“{table}”,用到它的公式无法计算。",
    en: 'The table "{table}" is no longer on the sheet "{sheet}"; formulas that use it cannot be computed.',
  },
  tableRenamed: {
    zh: "工作表“{sheet}”的表格“{table}”已改名为“{found}”。公式不受影响。",
    en: 'The table "{table}" on the sheet "{sheet}" is now called "{found}". Formulas are not affected.',
  },
  columnMissing: {
    zh: "表格“{table}”(工作表“{sheet}”)缺少列“{column}”:可能被删除或改了列名。",
    en: 'The table "{table}" on the sheet "{sheet}" has no column "{column}": deleted, or its header was changed.',
  },
  ruleMissing: {
    zh: "{sheet}!{cell}:条件格式已被删除,这里不再显示颜色。",
    en: "{sheet}!{cell}: the conditional format is gone; no colour is shown here.",
  },
  validationMissing: {
    zh: "{sheet}!{cell}:输入检查(下拉列表或数值范围)已被删除。",
    en: "{sheet}!{cell}: the check of what is entered (list or limits) is gone.",
  },
  nameMissing: { zh: "名称“{name}”已被删除。", en: 'The name "{name}" is gone.' },
  formulaChanged: {
    zh: "{sheet}!{cell}:公式被改动。原公式:{expected};现公式:{found}",
    en: "{sheet}!{cell}: the formula was changed. It was {expected} and is {found}",
  },
  formulaReplaced: {
    zh: "{sheet}!{cell}:公式被替换为“{found}”,不会再随数据更新。",
    en: '{sheet}!{cell}: the formula was replaced by "{found}" and no longer follows the data.',
  },
  errorValue: {
    zh: "{sheet}!{cell}:显示错误 {found}。请检查它引用的数据,或查看“数据质检”。",
    en: '{sheet}!{cell} shows {found}. Look at the data it refers to, or at the sheet "Data quality".',
  },
  addInMissing: {
    zh: "{sheet}!{cell}:Excel 不认识 AFTERSALES 函数。请安装或启用加载项,再按 Ctrl+Alt+F9 重新计算。",
    en: "{sheet}!{cell}: Excel does not know the AFTERSALES functions. Install or enable the add-in, then press Ctrl+Alt+F9.",
  },
} as const;
