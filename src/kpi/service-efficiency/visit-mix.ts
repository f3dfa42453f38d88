import { NO_KEY, type KeyColumn } from "../../cells/keys";
import { COUNTED, type Measure } from "../compute/measures";
import { mixInOrder } from "../compute/mix";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { categories, category, withDefault } from "../parameters";
import { article } from "../sources";
import { classifier, jobTypeParts } from "./job-types";

const PARTS = jobTypeParts(
  ["maintenance", "repair", "accident", "claim"],
  { zh: "台次", en: "visits" },
  "count",
);

/** Visits and share by job type, in the given order; the shares are of all visits that have a type. */
export const VISITMIX = defineKpi({
  id: "VISITMIX",
  number: "4.3",
  group: "serviceEfficiency",
  name: { zh: "台次构成比", en: "Visit mix by job type" },
  synonyms: ["维修类型构成比", "维修类别占比"],
  description: {
    zh: "各维修类型的台次与占比:类型、台次、占比。未列出的类型归“其他”;类型空白的行不计,占比合计为 1",
    en: "Visits and share of each job type: type, visits, share. Types not in the order go to 其他; rows without a type are left out; the shares add up to 1",
  },
  parameters: {
    jobTypes: category(
      { zh: "维修类型", en: "jobTypes" },
      { zh: "每次进厂的维修类型,每行一次", en: "The job type of each visit, a row a visit" },
    ),
    order: withDefault(
      categories(
        { zh: "顺序", en: "order" },
        {
          zh: "类型的顺序,默认 定保, 一般修理, 事故, 索赔",
          en: "The types in order; 定保, 一般修理, 事故, 索赔 (maintenance, general repair, accident, claim) if left out",
        },
      ),
      ["定保", "一般修理", "事故", "索赔"],
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "mix",
  spillFormats: [undefined, "#,##0", "0.0%"],
  stars: 5,
  related: ["维修车龄构成比", "客户忠诚率"],
  source: article("4.3"),
  formula: "台次构成比=定保台次:一般修理台次:事故修理台次:索赔台次",
  reading: {
    zh: "每一类型的台次 ÷ 有类型的全部台次(含“其他”)",
    en: "The visits of each type over all visits that have a type, others included",
  },
  errata: [ERRATA.Q6, ERRATA.Q11],
  totals: { visits: { zh: "进厂台次", en: "visits", unit: "visits" } },
  base: "visits",
  numerator: ["visits"],
  measures: ({ jobTypes }) => ({ visits: classified(jobTypes) }),
  spill({ jobTypes, order }, scope) {
    const classOf = classifier(jobTypes, order);
    return mixInOrder(
      { order, classes: jobTypes, classOf, measure: classified(jobTypes), total: "visits" },
      scope,
    );
  },
  mix: { classes: "jobTypes", parts: PARTS },
  fromTotals: operation(reference("part"), "/", reference("whole")),
  records: { jobTypes: "orders.jobType", dates: "orders.arrival" },
  native: operation(
    call("COUNTIFS", reference("jobTypes"), reference("item"), ...inPeriod("dates")),
    "/",
    call("COUNTIFS", reference("jobTypes"), "<>", ...inPeriod("dates")),
  ),
  example: {
    arguments: { jobTypes: ["定保", "索赔", "定保", "事故"] },
    result: [
      ["定保", 2, 0.5],
      ["一般修理", 0, 0],
      ["事故", 1, 0.25],
      ["索赔", 1, 0.25],
    ],
  },
});

function classified(jobTypes: KeyColumn): Measure {
  return {
    table: "records",
    judge: (row) => (jobTypes.at(row) === NO_KEY ? "blankCategory" : COUNTED),
  };
}
