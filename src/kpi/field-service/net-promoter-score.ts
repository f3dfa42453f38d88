import { COUNTED, NOT_CONCERNED, type Measure, type Verdict } from "../compute/measures";
import { impossible } from "../compute/readable";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, operation, reference } from "../native";
import { score } from "../parameters";
import { compendium } from "../sources";

const FIRST_PROMOTER = 9;
const LAST_DETRACTOR = 6;
const HIGHEST = 10;

function answers(criterion: string) {
  return call("COUNTIFS", reference("scores"), criterion, ...inPeriod("dates"));
}

/** Promoters (9, 10) less detractors (0-6) in per cent of the answers. NPS({10;9;9;8;7;6;0}) is 14.29 points. */
export const NPS = defineKpi({
  id: "NPS",
  group: "fieldService",
  name: { zh: "净推荐值指数", en: "Net Promoter Score" },
  synonyms: ["净推荐值", "Net Promoter Score (NPS)"],
  description: {
    zh: "推荐者(9、10 分)占比减贬损者(0~6 分)占比 × 100,−100 至 100 分;空白不算回答,0 分是真实的 0 分",
    en: "Share of promoters (9, 10) less detractors (0-6) times 100, -100 to 100 points; a blank is no answer, a 0 is a real 0",
  },
  parameters: {
    scores: score(
      { zh: "评分", en: "scores" },
      {
        zh: "0~10 的整数评分;其他代码(如 11 = 未答)请用条件排除",
        en: "Whole scores from 0 to 10; leave out other codes (11 = no answer) by a criterion",
      },
    ),
  },
  filter: "records",
  unit: "points",
  numberFormat: "0.0",
  direction: "higher",
  related: [],
  source: compendium("㈠5"),
  reading: {
    zh: "100 ×(9~10 分人数 − 0~6 分人数)÷ 有效回答数",
    en: "100 x (answers of 9 and 10 less answers of 0 to 6) over valid answers",
  },
  errata: [ERRATA.Q28],
  records: { scores: "surveys.recommendation", dates: "surveys.date" },
  totals: {
    promoters: { zh: "推荐者", en: "promoters", unit: "people" },
    detractors: { zh: "贬损者", en: "detractors", unit: "people" },
    answers: { zh: "有效回答", en: "answers", unit: "count" },
  },
  base: "answers",
  numerator: ["promoters", "detractors"],
  measures({ scores }) {
    const { values, range } = scores;
    const areScores = holdsOnlyScores(values);
    const answered = (from: number, to: number): Measure => ({
      table: "records",
      // A score outside the scale is refused where its row is used: each row must be asked.
      ...(areScores && { band: { values, from, to } }),
      judge(row): Verdict {
        const value = values[row] as number;
        if (isScore(value)) return value >= from && value <= to ? COUNTED : NOT_CONCERNED;
        if (Number.isNaN(value)) return "blankScore";
        return impossible("scoreOutOfScale", { parameter: "scores", range }, row, {
          minimum: 0,
          maximum: HIGHEST,
        });
      },
    });
    return {
      promoters: answered(FIRST_PROMOTER, HIGHEST),
      detractors: answered(0, LAST_DETRACTOR),
      answers: answered(0, HIGHEST),
    };
  },
  value: ({ promoters, detractors, answers: all }) => (100 * (promoters - detractors)) / all,
  native: operation(
    operation(100, "*", operation(answers(`>=${FIRST_PROMOTER}`), "-", answers(`<=${LAST_DETRACTOR}`))),
    "/",
    answers(">=0"),
  ),
  example: {
    arguments: { scores: [10, 9, 9, 8, 7, 6, 0] },
    result: 100 / 7,
    note: {
      zh: "推荐者 3(9–10 分),贬损者 2(0–6 分),共 7 个回答。",
      en: "Three promoters (9 to 10) and two detractors (0 to 6) of seven answers.",
    },
  },
});

function isScore(value: number): boolean {
  return value >= 0 && value <= HIGHEST && Math.floor(value) === value;
}

/** What could not be read is refused in used rows, and else is a header. */
function holdsOnlyScores(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!isScore(value) && Number.isFinite(value)) return false;
  }
  return true;
}
