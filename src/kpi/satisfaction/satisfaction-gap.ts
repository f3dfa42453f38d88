import { anyNumber, COUNTED, type Measure } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { score } from "../parameters";
import { article } from "../sources";

/** The printed formula: the mean of performance less expectation, in points. */
export const CSATGAP = defineKpi({
  id: "CSATGAP",
  group: "satisfaction",
  name: { zh: "客户满意度差值", en: "Satisfaction gap" },
  synonyms: ["满意度差值", "Performance less expectation"],
  description: {
    zh: "实际表现 − 客户期望 的平均值,单位为评分的分;大于 0 为超出期望。只有一项回答的行不计;不是百分比,没有百分比参考值",
    en: "Mean of performance less expectation, in points of the score; above 0 expectations are exceeded. Rows with one answer only are left out; not a percentage",
  },
  parameters: {
    actual: score(
      { zh: "实际表现", en: "actual" },
      { zh: "对实际表现的评分,空白为没有回答", en: "The score of the performance; a blank is no answer" },
    ),
    expected: score(
      { zh: "客户期望", en: "expected" },
      {
        zh: "同一份回答中对期望的评分,与实际表现列同高",
        en: "The score of the expectation in the same answer, as high as actual",
      },
    ),
  },
  filter: "records",
  unit: "score",
  numberFormat: "0.00",
  direction: "higher",
  related: [],
  source: article("1.1"),
  formula: "客户满意度=实际表现-客户期望。",
  reading: {
    zh: "两项都有回答的行:(实际 − 期望) 的合计 ÷ 行数",
    en: "Over rows with both answers: the sum of actual less expected over their number",
  },
  errata: [ERRATA.Q4],
  totals: {
    gaps: { zh: "差值合计", en: "points above expectation", unit: "points" },
    answers: { zh: "有效回答", en: "answers", unit: "count" },
  },
  base: "answers",
  numerator: ["gaps"],
  measures({ actual, expected }) {
    const gaps = differences(actual.values, expected.values);
    const answers = answersOf(gaps);
    return { gaps: { ...answers, amounts: gaps }, answers };
  },
  value: ({ gaps, answers }) => gaps / answers,
  records: { actual: "surveys.score", expected: "surveys.expectation", dates: "surveys.date" },
  native: nativeFormula(),
  example: { arguments: { actual: [4, 5, 3, 4], expected: [5, 5, 4, 4] }, result: -0.5 },
});

/** Row by row one number less another; blank where either is. */
function differences(numbers: Float64Array, others: Float64Array): Float64Array {
  const found = new Float64Array(numbers.length);
  for (let row = 0; row < found.length; row++)
    found[row] = (numbers[row] as number) - (others[row] as number);
  return found;
}

function answersOf(gaps: Float64Array): Measure {
  return {
    table: "records",
    judge: (row) => (Number.isNaN(gaps[row]) ? "blankScore" : COUNTED),
    band: anyNumber(gaps),
  };
}

function nativeFormula(): NativeFormula {
  const [actual, expected] = [reference("actual"), reference("expected")];
  const answered = product(isInPeriod("dates"), operation(actual, "<>", ""), operation(expected, "<>", ""));
  return operation(
    call("SUMPRODUCT", product(answered, operation(actual, "-", expected))),
    "/",
    call("SUMPRODUCT", answered),
  );
}
