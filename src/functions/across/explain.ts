import { invalid } from "../../cells/fault";
import { caseFolded } from "../../cells/text";
import type { Kpi } from "../../kpi/define";
import { relatedTo } from "../../kpi/factors";
import { optional, type Parameter } from "../../kpi/parameters";
import type { Language } from "../../kpi/texts";
import { NO_TOTALS, NONE_PRINTED, TOPICS, UNIT_WORDS } from "../../locale/words";
import type { AddInFunction } from "../define";
import { explanationOf } from "../explanations";
import { kpiParameter, languageParameter, readKpi, readLanguage, scalarOf } from "./arguments";
import { isFromTwoTotals } from "./rate";

type Topic = keyof typeof TOPICS;
const ALL_TOPICS = Object.keys(TOPICS) as Topic[];

const what: Parameter = {
  kind: "category",
  name: { zh: "内容", en: "what" },
  description: {
    zh: "定义、公式、口径、单位、参考值、合计项、关联、来源或勘误;省略时列出全部",
    en: "definition, formula, reading, unit, reference, totals, related, source or errata; all of them if left out",
  },
};

/** Shorter words that a person may type for a topic. */
const TOPIC_WORDS: Partial<Record<Topic, readonly string[]>> = {
  formula: ["公式", "原文"],
  reading: ["口径", "读法"],
  related: ["关联", "关联因素"],
};

/** What there is to say of a topic. */
function explain(kpi: Kpi, topic: Topic, language: Language): string {
  switch (topic) {
    case "definition":
      return explanationOf(kpi).description[language];
    case "formula":
      return explanationOf(kpi).formula ?? NONE_PRINTED[language];
    case "reading":
      return explanationOf(kpi).reading[language];
    case "unit":
      return UNIT_WORDS[kpi.value || kpi.direction === "mix" ? kpi.unit : "list"][language];
    case "reference":
      return kpi.reference?.printed ?? NONE_PRINTED[language];
    case "totals":
      return isFromTwoTotals(kpi)
        ? Object.values(kpi.totals)
            .map((total) => total[language])
            .join(", ")
        : NO_TOTALS[language];
    case "related":
      return (
        relatedTo(kpi)
          .map(({ name }) => name[language])
          .join(", ") || NONE_PRINTED[language]
      );
    case "source":
      return explanationOf(kpi).source[language];
    case "errata":
      return (
        explanationOf(kpi)
          .errata.map((erratum) => `${erratum.number}: ${erratum[language]}`)
          .join(" ") || NONE_PRINTED[language]
      );
  }
}

/** The definition of an indicator: one topic, or all of them as two columns. EXPLAIN("CHURN","totals"). */
export const EXPLAIN: AddInFunction = {
  id: "EXPLAIN",
  name: { zh: "指标说明", en: "Explain" },
  description: {
    zh: "指标的定义、原文公式、采用口径、单位、参考值、合计项、关联指标、来源与勘误",
    en: "An indicator's definition, formula as printed, reading used, unit, reference, totals, related indicators, source and errata",
  },
  parameters: { kpi: kpiParameter, what: optional(what), language: languageParameter },
  spills: true,
  run([kpiArgument, whatArgument, languageArgument]) {
    const kpi = readKpi(kpiArgument);
    const language = readLanguage(languageArgument, kpiArgument);
    const asked = scalarOf(whatArgument, "what");
    if (asked !== undefined) return { value: explain(kpi, readTopic(String(asked)), language) };
    return { rows: ALL_TOPICS.map((topic) => [TOPICS[topic][language], explain(kpi, topic, language)]) };
  },
  example: {
    arguments: { kpi: { zh: "客户流失率", en: "CHURN" }, what: { zh: "参考值", en: "reference" } },
    result: "≤20%",
  },
};

function readTopic(asked: string): Topic {
  const word = caseFolded(asked);
  const found = ALL_TOPICS.find((topic) => {
    const words = [topic, TOPICS[topic].zh, TOPICS[topic].en, ...(TOPIC_WORDS[topic] ?? [])];
    return words.some((offered) => caseFolded(offered) === word);
  });
  if (found) return found;
  const words = ALL_TOPICS.flatMap((topic) => [topic, TOPICS[topic].zh]).join(", ");
  throw invalid("unknownChoice", { parameter: "what", found: asked, details: { words } });
}
