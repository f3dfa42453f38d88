import { sumOf } from "../compute/measures";
import { mixInOrder } from "../compute/mix";
import { defineKpi, enteredAs } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { amount, categories, category, withDefault } from "../parameters";
import { article } from "../sources";
import { classifier, jobTypeParts } from "./job-types";

const PARTS = jobTypeParts(
  ["claim", "maintenance", "repair", "accident"],
  { zh: "收入", en: "revenue" },
  "money",
);

/** Amount and share by job type, in the given order; the shares are of the whole amount. */
export const REVENUEMIX = defineKpi({
  id: "REVENUEMIX",
  number: "4.4",
  group: "serviceEfficiency",
  name: { zh: "收入构成比", en: "Revenue mix by job type" },
  synonyms: ["维修收入构成比"],
  description: {
    zh: "各维修类型的收入与占比:类型、金额、占比。未列出的类型归“其他”,空白归“未分类”,占比合计为 1",
    en: "Revenue and share of each job type: type, amount, share. Types not in the order go to 其他, blank ones to 未分类; the shares add up to 1",
  },
  parameters: {
    jobTypes: category(
      { zh: "维修类型", en: "jobTypes" },
      { zh: "每行的维修类型", en: "The job type of each record" },
    ),
    amounts: amount(
      { zh: "金额", en: "amounts" },
      { zh: "每行的收入,退款为负", en: "The revenue of each record, refunds negative" },
    ),
    order: withDefault(
      categories(
        { zh: "顺序", en: "order" },
        {
          zh: "类型的顺序,默认 索赔, 定保, 一般修理, 事故",
          en: "The types in order; 索赔, 定保, 一般修理, 事故 (claim, maintenance, general repair, accident) if left out",
        },
      ),
      ["索赔", "定保", "一般修理", "事故"],
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "mix",
  spillFormats: [undefined, "#,##0.00", "0.0%"],
  reference: { printed: "1:4:2:3" },
  stars: 5,
  related: ["维修车龄构成比", "客户忠诚率", "维修车型构成比"],
  source: article("4.4"),
  formula: "收入构成比=索赔收入:定保收入:一般修理收入:事故修理收入",
  reading: {
    zh: "每一类型的金额 ÷ 全部金额(含“其他”与“未分类”)",
    en: "The amount of each type over the whole amount, others and unclassified included",
  },
  errata: [ERRATA.Q6],
  totals: {
    amounts: {
      zh: "维修收入",
      en: "repair revenue",
      unit: "money",
      monthly: enteredAs("维修收入合计", "repair revenue in all"),
    },
  },
  base: "amounts",
  numerator: ["amounts"],
  measures: ({ amounts }) => ({ amounts: sumOf(amounts, { parameter: "amounts" }) }),
  spill({ jobTypes, amounts, order }, scope) {
    const measure = sumOf(amounts, { parameter: "amounts" });
    const classOf = classifier(jobTypes, order);
    return mixInOrder({ order, classes: jobTypes, classOf, measure, total: "amounts" }, scope);
  },
  mix: { classes: "jobTypes", parts: PARTS },
  fromTotals: operation(reference("part"), "/", reference("whole")),
  records: { jobTypes: "orders.jobType", amounts: "orders.amount", dates: "orders.arrival" },
  native: operation(
    call("SUMIFS", reference("amounts"), reference("jobTypes"), reference("item"), ...inPeriod("dates")),
    "/",
    call("SUMIFS", reference("amounts"), ...inPeriod("dates")),
  ),
  example: {
    arguments: { jobTypes: ["定保", "索赔", "一般修理", "事故", "定保"], amounts: [300, 100, 200, 300, 100] },
    result: [
      ["索赔", 100, 0.1],
      ["定保", 400, 0.4],
      ["一般修理", 200, 0.2],
      ["事故", 300, 0.3],
    ],
  },
});
