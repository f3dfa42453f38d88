import { NO_KEY } from "../../cells/keys";
import { ByKey } from "../compute/by-key";
import { largestFirst } from "../compute/largest-first";
import { COUNTED } from "../compute/measures";
import { eachRow, type Table } from "../compute/table";
import { defineKpi, type SpillCell } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference } from "../native";
import { category, number, withDefault } from "../parameters";
import { article } from "../sources";
import { answersOf, answersParameter, satisfiedParameter, scaleParameter } from "./satisfied";
import {
  nativeSatisfiedFrom,
  satisfactionMeasures,
  satisfactionTotals,
  SatisfiedShare,
} from "./satisfied-share";

/** Where answers without a group stand: last. */
const BLANK_GROUP = "(blank)";

/**
 * Customer satisfaction of each group: group, answers, share of satisfied ones, note.
 *
 * CSATBYGROUP({5;4;2},{"A";"A";"B"},,,2) is {"A",2,1,"";"B",1,0,"n<2"}.
 */
export const CSATBYGROUP = defineKpi({
  id: "CSATBYGROUP",
  number: "1.2",
  group: "satisfaction",
  name: { zh: "各车型满意度", en: "CSAT by vehicle model" },
  synonyms: ["车型满意度", "分组满意度"],
  description: {
    zh: "各车型(或门店、顾问)的满意度:组、有效回答、满意度、备注;回答多的在前,没有组的归 (blank)、在最后。回答少于“最少回答”的组备注 n<5",
    en: "CSAT of each model (store, advisor): group, answers, CSAT, note; most answers first, those without a group last, as (blank). Groups of fewer than minAnswers answers are noted n<5",
  },
  parameters: {
    scores: answersParameter,
    groups: category(
      { zh: "分组", en: "groups" },
      { zh: "每份回答所属的车型(或门店、顾问)", en: "The model (or store, advisor) of each answer" },
    ),
    scaleMax: scaleParameter,
    satisfiedAt: satisfiedParameter,
    minAnswers: withDefault(
      number(
        { zh: "最少回答", en: "minAnswers" },
        {
          zh: "少于多少份回答的组加备注,默认 5",
          en: "Groups of fewer answers are noted, 5 if left out",
        },
        { minimum: 0, whole: true },
      ),
      5,
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "list",
  spillFormats: [undefined, "#,##0", "0.0%", undefined],
  stars: 3,
  related: [],
  source: article("1.2"),
  reading: {
    zh: "每组达到满意分数的回答数 ÷ 该组有效回答数,口径同 1.1",
    en: "Of each group, answers at or above the satisfied score over its valid answers, as in 1.1",
  },
  errata: [ERRATA.Q11Breakdown],
  totals: satisfactionTotals,
  base: "answers",
  numerator: ["satisfied"],
  measures: ({ scores, scaleMax, satisfiedAt }) =>
    satisfactionMeasures(answersOf(scores, scaleMax, satisfiedAt)),
  spill({ scores, groups, scaleMax, satisfiedAt, minAnswers }, { tables, selection }) {
    const { judge, isSatisfied } = answersOf(scores, scaleMax, satisfiedAt);
    const shares = new Map<number, SatisfiedShare>();
    const byGroup = new ByKey((code) => {
      const share = new SatisfiedShare();
      shares.set(code, share);
      return share;
    });
    eachRow(tables["records"] as Table, selection, (row) => {
      const code = groups.at(row);
      const isAnswer = judge(row) === COUNTED;
      // A group nobody answered for is listed; rows that say neither group nor score are nothing to list.
      if (!isAnswer && code === NO_KEY) return;
      const share = byGroup.of(code);
      if (isAnswer) share.add(isSatisfied(row));
    });
    if (![...shares.values()].some(({ answers }) => answers > 0)) return [];
    return largestFirst(
      shares,
      ([code]) => (code === NO_KEY ? "" : groups.spelling(code)),
      ([, { answers }]) => answers,
    ).map(([code, { answers, value }]): SpillCell[] => [
      code === NO_KEY ? BLANK_GROUP : groups.spelling(code),
      answers,
      value,
      answers < minAnswers ? `n<${minAnswers}` : "",
    ]);
  },
  records: { scores: "surveys.score", groups: "surveys.model" },
  native: operation(
    call(
      "COUNTIFS",
      reference("groups"),
      reference("item"),
      reference("scores"),
      operation(">=", "&", nativeSatisfiedFrom),
    ),
    "/",
    call("COUNTIFS", reference("groups"), reference("item"), reference("scores"), "<>"),
  ),
  example: {
    arguments: {
      scores: [5, 4, 3, 5, 2, 4],
      groups: ["SUV", "SUV", "SUV", "SUV", "MPV", "MPV"],
      minAnswers: 3,
    },
    result: [
      ["SUV", 4, 0.75, ""],
      ["MPV", 2, 0.5, "n<3"],
    ],
  },
});
