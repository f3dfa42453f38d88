import type { NumberColumn } from "../../cells/numbers";
import { completedMonths, dayOf } from "../../cells/serials";
import { COUNTED, type Verdict } from "../compute/measures";
import { eachRow, type Table } from "../compute/table";
import { defineKpi, type SpillCell } from "../define";
import { ERRATA } from "../errata";
import { date, numbers, optional, withDefault } from "../parameters";
import { article } from "../sources";
import { answersOf, answersParameter, satisfiedParameter, scaleParameter, type Answers } from "./satisfied";
import { satisfactionMeasures, satisfactionTotals, SatisfiedShare } from "./satisfied-share";

const IN_WARRANTY = "质保期内";
const OUT_OF_WARRANTY = "质保期外";
/** Where answers stand whose car was sold after they were given. */
const INVALID = "(invalid)";

interface Ages {
  readonly scores: NumberColumn;
  readonly saleDates: NumberColumn;
  readonly surveyDates: NumberColumn;
  readonly warrantyEnds?: NumberColumn | undefined;
  readonly bands: readonly number[];
  readonly scaleMax: number;
  readonly satisfiedAt?: number | undefined;
}

/**
 * Customer satisfaction by the age of the car in completed months: band, answers, share of satisfied ones; the bands from
 * young to old, then in and out of warranty, then what cannot be. There is no native formula: COUNTIFS cannot tell ages.
 */
export const CSATBYAGE = defineKpi({
  id: "CSATBYAGE",
  number: "1.3",
  group: "satisfaction",
  name: { zh: "车龄满意度", en: "CSAT by vehicle age" },
  synonyms: ["CSAT by vehicle age (in-warranty / out-of-warranty / age bands)"],
  description: {
    zh: "按车龄(购车到调查的足月数)的满意度:车龄段、有效回答、满意度;给出质保到期日时另有 质保期内、质保期外 两行,购车晚于调查的归 (invalid)",
    en: "CSAT by the car's age (completed months from sale to survey): band, answers, CSAT; with warranty ends two more lines, in and out of warranty. Sold after the survey is (invalid)",
  },
  parameters: {
    scores: answersParameter,
    saleDates: date(
      { zh: "购车日期", en: "saleDates" },
      { zh: "每份回答的车辆的购车日期", en: "When the car of each answer was sold" },
    ),
    surveyDates: date(
      { zh: "调查日期", en: "surveyDates" },
      { zh: "每份回答的日期", en: "When each answer was given" },
    ),
    warrantyEnds: optional(
      date(
        { zh: "质保到期日", en: "warrantyEnds" },
        { zh: "每份回答的车辆的质保最后一天", en: "The last day of warranty of each car" },
      ),
    ),
    bands: withDefault(
      numbers(
        { zh: "车龄界限", en: "bands" },
        {
          zh: "各段从几个月开始,默认 {12,24,36,60}:0–11、12–23、24–35、36–59、60+ 个月",
          en: "The months at which bands begin, {12,24,36,60} if left out: 0–11, 12–23, 24–35, 36–59, 60+ months",
        },
        { minimum: 0, whole: true },
      ),
      [12, 24, 36, 60],
    ),
    scaleMax: scaleParameter,
    satisfiedAt: satisfiedParameter,
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "list",
  spillFormats: [undefined, "#,##0", "0.0%"],
  related: [],
  source: article("1.3"),
  reading: {
    zh: "车龄 = 购车日到调查日的足月数,界限归后一段;质保到期当天仍在质保期内;各段口径同 1.1",
    en: "Age is completed months from sale to survey, a limit belongs to the older band; the last day of warranty is in warranty; each band as in 1.1",
  },
  errata: [ERRATA.Q11Breakdown],
  totals: satisfactionTotals,
  base: "answers",
  numerator: ["satisfied"],
  reasons: { soldLater: { zh: "购车晚于调查", en: "sold after the survey" } },
  measures: (ages) => satisfactionMeasures(placedAnswers(ages)),
  spill(ages, { tables, selection }) {
    const { judge, isSatisfied } = answersOf(ages.scores, ages.scaleMax, ages.satisfiedAt);
    const starts = startsOf(ages.bands);
    const bands = starts.map(() => new SatisfiedShare());
    const [inside, outside, invalid] = [new SatisfiedShare(), new SatisfiedShare(), new SatisfiedShare()];
    eachRow(tables["records"] as Table, selection, (row) => {
      if (judge(row) !== COUNTED) return;
      const satisfied = isSatisfied(row);
      const age = ageOf(ages, row);
      if (age < 0) return invalid.add(satisfied);
      bands[starts.findLastIndex((start) => start <= age)]?.add(satisfied);
      const covered = isCovered(ages, row);
      if (covered !== undefined) (covered ? inside : outside).add(satisfied);
    });
    const lines: (readonly [string, SatisfiedShare])[] = bands.map((share, band) => [
      bandName(starts[band] as number, starts[band + 1]),
      share,
    ]);
    if (ages.warrantyEnds) lines.push([IN_WARRANTY, inside], [OUT_OF_WARRANTY, outside]);
    if (invalid.answers > 0) lines.push([INVALID, invalid]);
    if (!lines.some(([, { answers }]) => answers > 0)) return [];
    return lines.map(([name, { answers, value }]): SpillCell[] => [name, answers, value]);
  },
  records: {
    scores: "surveys.score",
    saleDates: "surveys.saleDate",
    surveyDates: "surveys.date",
    warrantyEnds: "surveys.warrantyEnd",
  },
  example: {
    arguments: {
      scores: [5, 3, 4, 4],
      saleDates: ["2025-01-10", "2024-01-10", "2022-01-10", "2019-01-10"],
      surveyDates: ["2025-08-01", "2025-08-01", "2025-08-01", "2025-08-01"],
    },
    result: [
      ["0–11", 1, 1],
      ["12–23", 1, 0],
      ["24–35", 0, ""],
      ["36–59", 1, 1],
      ["60+", 1, 1],
    ],
    note: { zh: "车龄 6、18、42、78 个月。", en: "The cars are 6, 18, 42 and 78 months old." },
  },
});

/** Where bands begin, the first at 0: in their order, each once. */
export function startsOf(bands: readonly number[]): number[] {
  return [...new Set([0, ...bands])].sort((a, b) => a - b);
}

/** A band by its completed months, ends included; the last has no end. */
export function bandName(start: number, next: number | undefined): string {
  return next === undefined ? `${start}+` : `${start}–${next - 1}`;
}

/** Completed months from sale to survey: below 0 where the car was sold later, NaN where a date is missing. */
function ageOf({ saleDates, surveyDates }: Ages, row: number): number {
  const [sold, asked] = [saleDates.values[row] as number, surveyDates.values[row] as number];
  return Number.isNaN(sold + asked) ? NaN : completedMonths(sold, asked);
}

/** Whether the car was in warranty on the day of the survey; undefined where nobody knows. */
function isCovered({ surveyDates, warrantyEnds }: Ages, row: number): boolean | undefined {
  const [asked, end] = [surveyDates.values[row] as number, warrantyEnds?.values[row] ?? NaN];
  return Number.isNaN(asked + end) ? undefined : dayOf(asked) <= dayOf(end);
}

/** The answers that stand in a band or on a side of the warranty. */
function placedAnswers(ages: Ages): Answers {
  const { judge, isSatisfied } = answersOf(ages.scores, ages.scaleMax, ages.satisfiedAt);
  return {
    isSatisfied,
    judge(row): Verdict {
      const verdict = judge(row);
      const age = ageOf(ages, row);
      if (verdict !== COUNTED) return verdict;
      if (age < 0) return "soldLater";
      return Number.isNaN(age) && isCovered(ages, row) === undefined ? "blankDate" : COUNTED;
    },
  };
}
