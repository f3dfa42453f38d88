import { COUNTED, sumOf } from "../compute/measures";
import { defineKpi } from "../define";
import { call, inPeriod, operation, reference, type NativeFormula } from "../native";
import { amount, category } from "../parameters";
import { compendium } from "../sources";
import { BODY_AND_PAINT, judgeWork, workCriteria } from "./work-words";

/** Revenue of body and paint work, line by line. BODYSHOPREVENUE({500;300;200},{"钣金";"喷漆";"机修"}) is 800. */
export const BODYSHOPREVENUE = defineKpi({
  id: "BODYSHOPREVENUE",
  group: "dealerManagement",
  name: { zh: "钣喷营业额", en: "Body-and-paint revenue" },
  synonyms: ["钣喷产值"],
  description: {
    zh: "钣金与喷漆各行(含油漆辅料)的金额合计;退款为负,没有记录时为 0",
    en: "The amounts of lines of body and paint work, paint material among them, added up; refunds are negative, no records is 0",
  },
  parameters: {
    amounts: amount(
      { zh: "金额", en: "amounts" },
      {
        zh: "每行的工时、配件或辅料收入,保险少付的按结算金额",
        en: "Labour, parts or material revenue of each line; the settled amount where the insurer paid less",
      },
    ),
    categories: category(
      { zh: "类别", en: "categories" },
      {
        zh: "每行的类别,含 钣、漆、喷涂 的为钣喷;机修与钣喷都有的工单请按行分开",
        en: "The category of each line: body and paint where it holds 钣, 漆, 喷涂, body or paint; split mixed jobs by line",
      },
    ),
  },
  filter: "records",
  unit: "money",
  numberFormat: "#,##0.00",
  direction: "higher",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。钣金与喷漆各行的工时、配件与辅料收入合计,按结算日期归入期间;其他叫法请用 SERVICEREVENUE 加条件",
    en: "The compendium has the name only. Labour, parts and paint-material revenue of body and paint lines, by the date of settlement; for categories of another name use SERVICEREVENUE with a criterion",
  },
  errata: [],
  records: {
    amounts: "serviceLines.charged",
    categories: "serviceLines.category",
    dates: "serviceLines.date",
  },
  example: { arguments: { amounts: [1000, 2000, 500], categories: ["钣金", "喷漆", "机修"] }, result: 3000 },
  totals: { amounts: { zh: "钣喷收入", en: "body-and-paint revenue", unit: "money" } },
  base: "amounts",
  numerator: ["amounts"],
  reasons: { otherWork: { zh: "不是钣喷", en: "neither body nor paint" } },
  measures({ amounts, categories }) {
    const { judge, table } = sumOf(amounts, { parameter: "amounts" });
    const judgeCategory = judgeWork(categories, BODY_AND_PAINT, "otherWork");
    return {
      amounts: {
        table,
        amounts: amounts.values,
        judge(row) {
          const verdict = judgeCategory(row);
          return verdict === COUNTED ? judge(row) : verdict;
        },
      },
    };
  },
  value: ({ amounts }) => amounts,
  zeroWithoutRecords: true,
  volume: true,
  fromTotals: reference("amounts"),
  native: nativeSum(),
});

function nativeSum(): NativeFormula {
  return workCriteria("categories", BODY_AND_PAINT)
    .map((criteria) => call("SUMIFS", reference("amounts"), ...criteria, ...inPeriod("dates")))
    .reduce((sum, each) => operation(sum, "+", each));
}
