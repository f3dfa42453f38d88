import { findKpi } from "../../kpi/catalogue";
import type { SpillCell } from "../../kpi/define";
import { factorsOf, type Factor } from "../../kpi/factors";
import type { Indicator } from "../../kpi/define";
import { isInput } from "../../kpi/inputs";
import type { Language } from "../../kpi/texts";
import { fill } from "../../locale/fill";
import { FACTOR_WORDS } from "../../locale/words";
import type { AddInFunction } from "../define";
import { kpiParameter, languageParameter, readIndicator, readLanguage } from "./arguments";

/** The function that computes the shares of a breakdown. */
const BREAKDOWN = "MIXBY";

/** What the source says an indicator hangs together with, in its order. RELATED("2.6") begins with 工单信息准确率. */
export const RELATED: AddInFunction = {
  id: "RELATED",
  name: { zh: "关联指标", en: "Related indicators" },
  description: {
    zh: "原文列出的关联指标,按原文顺序:名称、函数、说明。没有函数的为手工填写或财务数据",
    en: "The related indicators that the source names, in its order: name, function, note. What has no function is entered by hand or comes from the accounts",
  },
  parameters: { kpi: kpiParameter, language: languageParameter },
  spills: true,
  run([kpiArgument, languageArgument]) {
    const kpi = readIndicator(kpiArgument);
    const language = readLanguage(languageArgument, kpiArgument);
    const rows = new Map<Indicator, SpillCell[]>();
    for (const factor of factorsOf(kpi)) {
      for (const indicator of factor.means) {
        if (!rows.has(indicator)) rows.set(indicator, rowOf(indicator, factor, language));
      }
    }
    return { rows: rows.size > 0 ? [...rows.values()] : [["", "", ""]] };
  },
  example: {
    arguments: { kpi: { zh: "返修标记", en: "COMEBACKS" } },
    result: [
      [{ zh: "一次修复率", en: "First-time fix rate" }, "FIRSTFIXRATE", ""],
      [{ zh: "返工率", en: "Rework rate" }, "REWORKRATE", ""],
    ],
  },
};

function rowOf(indicator: Indicator, factor: Factor, language: Language): SpillCell[] {
  return [indicator.name[language], functionOf(indicator), noteOf(indicator, factor, language)];
}

/** The function that gives the indicator's value; "" where there is none. */
export function functionOf(indicator: Indicator): string {
  if (isInput(indicator)) return indicator.kind === "breakdown" ? BREAKDOWN : "";
  return findKpi(indicator.id)?.id ?? "";
}

/** What it is where no function says it, and what the source prints where that is another name. */
function noteOf(indicator: Indicator, { printed, note }: Factor, language: Language): string {
  const whatItIs = isInput(indicator)
    ? fill(FACTOR_WORDS[indicator.kind][language], { what: indicator.what[language] })
    : "";
  const isPlain = printed === indicator.name.zh && note === undefined;
  const inSource = isPlain
    ? ""
    : fill(FACTOR_WORDS[note ? "printedWithNote" : "printed"][language], {
        printed,
        note: note?.[language] ?? "",
      });
  return [whatItIs, inSource].filter((part) => part !== "").join(FACTOR_WORDS.join[language]);
}
