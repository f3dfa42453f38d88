import { isAnswerInWords, WORD_SCALE } from "../../cells/answers";
import { invalid, type FaultCode } from "../../cells/fault";
import type { NumberColumn } from "../../cells/numbers";
import { cellAt } from "../../cells/range";
import { areWithin, COUNTED, type Band, type Verdict } from "../compute/measures";
import { impossible } from "../compute/readable";
import { SLACK } from "../compute/slack";
import { answer, number, optional, withDefault } from "../parameters";

/** Who gives this part of the best score is satisfied. */
const SATISFIED_PART = 0.8;

/** The arguments of every share of satisfied answers. */
export const answersParameter = answer(
  { zh: "评分", en: "scores" },
  {
    zh: "每份回答的评分,或 非常满意、满意、一般、不满意、非常不满意(5 至 1 分);空白为没有回答",
    en: "Each answer's score, or very satisfied to very dissatisfied (5 to 1); blank is no answer",
  },
);
export const scaleParameter = withDefault(
  number(
    { zh: "满分", en: "scaleMax" },
    { zh: "评分的满分,如 5、10、100;默认 5", en: "The best score, such as 5, 10 or 100; 5 if left out" },
    { minimum: 1 },
  ),
  5,
);
export const satisfiedParameter = optional(
  number(
    { zh: "满意分数", en: "satisfiedAt" },
    {
      zh: "达到几分算满意,默认为满分的 80%",
      en: "The score from which an answer is satisfied, 80 % of the best if left out",
    },
    { minimum: 0 },
  ),
);

export interface Answers {
  /** All answers and the satisfied ones, where no row of the column need be refused. */
  readonly bands?: Readonly<Record<"answers" | "satisfied", Band>>;
  /** Whether a row is an answer; refuses a score that the scale does not have. */
  judge(row: number): Verdict;
  isSatisfied(row: number): boolean;
}

/** How the answers of a column are judged on their scale. */
export function answersOf(scores: NumberColumn, scaleMax: number, satisfiedAt: number | undefined): Answers {
  const limit = satisfiedAt ?? SATISFIED_PART * scaleMax;
  if (limit > scaleMax) {
    const details = { minimum: 0, maximum: scaleMax };
    throw invalid("numberOutOfLimits", { parameter: "satisfiedAt", found: String(limit), details });
  }
  const { values, range } = scores;
  const refuse = (code: FaultCode, row: number): never =>
    impossible(code, { parameter: "scores", range }, row, { maximum: scaleMax });
  return {
    ...(isPlain(scores, scaleMax) && {
      bands: {
        answers: { values, from: 0, to: scaleMax },
        satisfied: { values, from: limit - SLACK, to: scaleMax },
      },
    }),
    judge(row) {
      const score = values[row] as number;
      if (Number.isNaN(score)) return "blankScore";
      // Words are on the scale of five: beside scores of another they would be mixed up.
      if (scaleMax !== WORD_SCALE && isAnswerInWords(cellAt(range, row))) refuse("answerBesideScale", row);
      return score >= 0 && score <= scaleMax ? COUNTED : refuse("scoreBeyondScale", row);
    },
    isSatisfied: (row) => (values[row] as number) >= limit - SLACK,
  };
}

/** Whether every answer is on the scale, and none in the words of another. */
function isPlain({ values, range }: NumberColumn, scaleMax: number): boolean {
  if (!areWithin(values, 0, scaleMax)) return false;
  return scaleMax === WORD_SCALE || !values.some((_, row) => isAnswerInWords(cellAt(range, row)));
}
