import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { caseFolded } from "../../cells/text";
import { UNCLASSIFIED } from "../compute/largest-first";
import { COUNTED, type Measure } from "../compute/measures";
import { mixInOrder, OTHER } from "../compute/mix";
import { defineKpi, type MixPart } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { amount, category } from "../parameters";
import { article } from "../sources";
import { stockReasons } from "./dead-stock";

const CLASSES = ["A", "B", "C"] as const;
/** The class as it may be written, the first as the function gives it. */
const WORDS: Readonly<Record<(typeof CLASSES)[number], readonly string[]>> = {
  A: ["A", "A类", "A类件", "快流件"],
  B: ["B", "B类", "B类件", "中流件"],
  C: ["C", "C类", "C类件", "慢流件"],
};
const NAMES = new Map([
  ...CLASSES.flatMap((each) => WORDS[each].map((word): [string, string] => [caseFolded(word), each])),
  [UNCLASSIFIED, UNCLASSIFIED],
]);

const PARTS: readonly MixPart[] = [
  ...CLASSES.map((each) => ({
    words: WORDS[each],
    name: { zh: `${each}类件`, en: `Class ${each}` },
    total: { zh: `${each}类件库存成本`, en: `class ${each} stock at cost`, unit: "money" as const },
  })),
  {
    words: [OTHER],
    name: { zh: OTHER, en: "Other" },
    total: { zh: "其他件库存成本", en: "other stock at cost", unit: "money" },
  },
];

/** Stock at cost and share by class. ABCMIX({700;250;50},{"A";"B";"C"}) is {"A",700,0.7;"B",250,0.25;"C",50,0.05}. */
export const ABCMIX = defineKpi({
  id: "ABCMIX",
  number: "3.2",
  group: "parts",
  name: { zh: "ABC配件库存结构比", en: "ABC stock structure" },
  synonyms: ["ABC库存结构比", "ABC 结构"],
  description: {
    zh: "A、B、C 各类配件的库存成本与占比:类别、金额、占比。其他类别归“其他”,空白归“未分类”。分类见 ABCCLASS",
    en: "Stock at cost and share of the classes A, B and C: class, amount, share. Others go to 其他, blank ones to 未分类. ABCCLASS gives the classes",
  },
  parameters: {
    stockValues: amount(
      { zh: "库存成本", en: "stockValues" },
      { zh: "每个配件的库存成本金额", en: "The stock of each part at cost" },
    ),
    classes: category(
      { zh: "类别", en: "classes" },
      { zh: "每个配件的类别:A、B、C", en: "The class of each part: A, B, C" },
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "mix",
  spillFormats: [undefined, "#,##0.00", "0.0%"],
  reference: { printed: "70%:25%:5%" },
  stars: 5,
  related: ["配件周转率", "配件满足率", "呆滞件占比"],
  source: article("3.2"),
  formula: "ABC库存结构比=A类件:B类件:C类件",
  reading: {
    zh: "每一类的库存成本 ÷ 全部库存成本(含“其他”与“未分类”);负库存不计",
    en: "The stock at cost of each class over all stock at cost, others and unclassified included; negative stock is left out",
  },
  errata: [ERRATA.Q7],
  records: { stockValues: "stock.cost", classes: "stock.class" },
  totals: { stock: { zh: "库存成本", en: "stock at cost", unit: "money" } },
  base: "stock",
  numerator: ["stock"],
  reasons: stockReasons,
  measures: ({ stockValues }) => ({ stock: stockOf(stockValues) }),
  spill({ stockValues, classes }, scope) {
    const classOf = classifier(classes);
    return mixInOrder(
      { order: CLASSES, classes, classOf, measure: stockOf(stockValues), total: "stock" },
      scope,
    );
  },
  mix: { classes: "classes", parts: PARTS },
  fromTotals: operation(reference("part"), "/", reference("whole")),
  withoutRecords: {
    zh: "库存表只是一天的状态,推不出过去各月;请把各月末各类的金额填入月度合计表",
    en: "A stock list is the state of one day and tells nothing of other months; enter the amounts of the classes at each month's end on the sheet of monthly totals",
  },
  native: operation(
    call(
      "SUMIFS",
      reference("stockValues"),
      reference("classes"),
      reference("item"),
      reference("stockValues"),
      ">0",
    ),
    "/",
    call("SUMIFS", reference("stockValues"), reference("stockValues"), ">0"),
  ),
  example: {
    arguments: { stockValues: [700, 200, 100], classes: ["A", "B", "C"] },
    result: [
      ["A", 700, 0.7],
      ["B", 200, 0.2],
      ["C", 100, 0.1],
    ],
  },
});

function stockOf({ values }: NumberColumn): Measure {
  return {
    table: "records",
    judge(row) {
      const value = values[row] as number;
      return Number.isNaN(value) ? "blankAmount" : value < 0 ? "negativeStock" : COUNTED;
    },
    amounts: values,
  };
}

function classifier(classes: KeyColumn): (code: number) => string {
  return (code) =>
    code === NO_KEY ? UNCLASSIFIED : (NAMES.get(caseFolded(String(classes.spelling(code)))) ?? OTHER);
}
