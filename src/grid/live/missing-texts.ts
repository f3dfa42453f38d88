/** What Univer's packages ask for and their own texts lack: without it the page shows the key. */
const MISSING = {
  "sheets-formula.progress.analyzing": { zh: "正在分析公式…", en: "Analyzing formulas…" },
  "sheets-formula.progress.calculating": { zh: "正在计算…", en: "Calculating…" },
  "sheets-formula.progress.array-analysis": { zh: "正在分析数组公式…", en: "Analyzing array formulas…" },
  "sheets-formula.progress.array-calculation": {
    zh: "正在计算数组公式…",
    en: "Calculating array formulas…",
  },
  "sheets-formula.progress.done": { zh: "计算完成", en: "Calculated" },
  "sheets-ui.merge.confirm.warning": { zh: "警告", en: "Warning" },
  "sheets-ui.merge.confirm.dismantleMergeCellWarning": {
    zh: "这会拆分一些合并单元格。要继续吗?",
    en: "This will split some merged cells. Continue?",
  },
  "sheets-ui.filter.confirm.error": { zh: "不能这样做", en: "Not possible" },
  "sheets-ui.filter.confirm.notAllowedToInsertRange": {
    zh: "筛选隐藏了其中的行,不能移动这里的单元格。请先清除筛选。",
    en: "A filter hides rows here, so cells cannot be moved. Clear the filter first.",
  },
  "sheets-ui.info.error": { zh: "提示", en: "Note" },
  "sheets-ui.info.forceStringInfo": { zh: "以文本形式存储的数字", en: "Number stored as text" },
  "sheets-filter-ui.permission.filterErr": {
    zh: "该范围已被保护,不能筛选。",
    en: "The range is protected and cannot be filtered.",
  },
  "ui.ribbon.menu": { zh: "菜单", en: "Menu" },
} as const;

interface Texts {
  [part: string]: string | Texts;
}

/** The missing texts in one language, nested by the parts of their keys as Univer keeps them. */
export function missingTexts(language: "zh" | "en"): Texts {
  const texts: Texts = {};
  for (const [key, text] of Object.entries(MISSING)) {
    const parts = key.split(".");
    const last = parts.pop() ?? "";
    let place = texts;
    for (const part of parts) place = (place[part] ??= {}) as Texts;
    place[last] = text[language];
  }
  return texts;
}
