import { invalid } from "../../cells/fault";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import { caseFolded } from "../../cells/text";
import { UNCLASSIFIED } from "../compute/largest-first";
import { EVERY_RECORD } from "../compute/measures";
import { mixInOrder } from "../compute/mix";
import { withCumulativeShare } from "../compute/mix-by-size";
import { defineKpi } from "../define";
import { call, inPeriod, operation, reference } from "../native";
import { category, optional, pairs, type Pairs } from "../parameters";
import { compendium } from "../sources";

const CLASSES = ["数据", "配置", "执行"] as const;
/** What a class may be called, the first as the function gives it, the second in English. */
const WORDS: readonly (readonly [string, string, ...string[]])[] = [
  [CLASSES[0], "data", "数据问题", "data issue"],
  [CLASSES[1], "configuration", "配置问题", "configuration issue"],
  [CLASSES[2], "execution", "执行问题", "execution issue"],
  [UNCLASSIFIED, "unclassified", ""],
];
const OFFERED = WORDS.map(([zh, en]) => `${zh} (${en})`).join(", ");
const CLASS_OF_WORD = new Map(WORDS.flatMap((words) => words.map((word) => [word, words[0]])));
/** What may stand above the classes of a map. */
const HEADERS: ReadonlySet<string> = new Set(["类别", "分类", "原因类别", "class", "category"]);
/** Of several causes the first named is the primary one. */
const BETWEEN_CAUSES = /[、;,/+]/;

/** Misses by root cause. MISSBREAKDOWN({"数据";"执行";"执行";""}) begins with {"数据",1,0.25,0.25}. */
export const MISSBREAKDOWN = defineKpi({
  id: "MISSBREAKDOWN",
  group: "logistics",
  name: { zh: "错过根本原因分类", en: "Miss root-cause breakdown" },
  synonyms: [
    "失误根本原因分类",
    "错过原因分类",
    "Miss root-cause breakdown: data / configuration / execution",
  ],
  description: {
    zh: "错过的需求按根本原因分为 数据、配置、执行:类别、次数、占比、累计占比。空白与无法归类的为“未分类”,列在最后。每行一次错过,命中的行请用条件排除",
    en: "Missed requirements by root cause 数据, 配置, 执行 (data, configuration, execution): class, misses, share, cumulative share. Blank and unknown causes are 未分类, last. A row a miss: leave hits out by a criterion",
  },
  parameters: {
    causes: category(
      { zh: "原因", en: "causes" },
      {
        zh: "每次错过的原因:数据、配置、执行,或对照表中的原因;多个原因以第一个为主",
        en: "The cause of each miss: 数据, 配置, 执行, data, configuration, execution, or one that the map knows; of several the first is the primary one",
      },
    ),
    map: optional(
      pairs(
        { zh: "对照表", en: "map" },
        {
          zh: "两列:原因 与 类别(数据、配置、执行)",
          en: "Two columns: cause and class (数据, 配置, 执行 or data, configuration, execution)",
        },
      ),
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "mix",
  spillFormats: [undefined, "#,##0", "0.0%", "0.0%"],
  related: [],
  source: compendium("㈤"),
  reading: {
    zh: "每一类的错过次数 ÷ 全部错过次数(含“未分类”)。数据:数据缺失或错误;配置:计划参数不合流程;执行:交付没有按流程",
    en: "Misses of each class over all misses, unclassified included. Data: missing or wrong; configuration: planning parameters that do not fit; execution: delivery did not follow the process",
  },
  errata: [],
  totals: { misses: { zh: "错过", en: "misses", unit: "count" } },
  base: "misses",
  numerator: ["misses"],
  measures({ map = [] }) {
    // Whoever asks how many misses there are learns of a wrong map, too.
    classesOf(map);
    return { misses: EVERY_RECORD };
  },
  spill({ causes, map }, scope) {
    const classOf = classifier(causes, map);
    return withCumulativeShare(
      mixInOrder({ order: CLASSES, classes: causes, classOf, measure: EVERY_RECORD, total: "misses" }, scope),
    );
  },
  native: operation(
    call("COUNTIFS", reference("causes"), reference("item"), ...inPeriod("dates")),
    "/",
    call("COUNTIFS", ...inPeriod("dates")),
  ),
  example: {
    arguments: { causes: ["数据", "执行", "数据", "配置"] },
    result: [
      ["数据", 2, 0.5, 0.5],
      ["配置", 1, 0.25, 0.75],
      ["执行", 1, 0.25, 1],
    ],
  },
});

/** The class of a cause: what the map says of it, else what its own words say, of all of it or of the first named. */
function classifier(causes: KeyColumn, map: Pairs | undefined): (code: number) => string {
  const classes = new Map([...CLASS_OF_WORD, ...classesOf(map ?? [])]);
  return (code) => {
    if (code === NO_KEY) return UNCLASSIFIED;
    const cause = caseFolded(String(causes.spelling(code)));
    const [primary = ""] = cause.split(BETWEEN_CAUSES);
    return classes.get(cause) ?? classes.get(primary.trim()) ?? UNCLASSIFIED;
  };
}

/** What a map says, the first line of a cause before later ones; refuses what is no class. */
function classesOf(map: Pairs): [cause: string, name: string][] {
  const named = map.map(({ from, to, row }, index): [string, string] | undefined => {
    const word = caseFolded(to);
    const name = CLASS_OF_WORD.get(word);
    if (name !== undefined) return [from, name];
    if (index === 0 && HEADERS.has(word)) return undefined;
    throw invalid("unknownChoice", {
      parameter: "map",
      row,
      found: to,
      details: { words: OFFERED },
    });
  });
  return named.filter((each) => each !== undefined).reverse();
}
