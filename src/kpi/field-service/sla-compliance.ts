import type { NumberColumn } from "../../cells/numbers";
import { TIME_SLACK } from "../../cells/serials";
import { asOfParameter, judgeBegun, nativeOnTime, nativeTasks, taskMeasures } from "../compute/due";
import { limitOf } from "../compute/limits";
import type { Measure, Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { amount, date } from "../parameters";
import { fieldServiceSequel } from "../sources";

interface Cases {
  readonly created: NumberColumn;
  readonly responded: NumberColumn;
  readonly slaHours: NumberColumn;
  readonly asOf: number | undefined;
}

const HOURS_A_DAY = 24;

/** Of the responses due, those within the hours agreed; no response when the time is up is too late. */
export const SLACOMPLIANCE = defineKpi({
  id: "SLACOMPLIANCE",
  group: "fieldService",
  name: { zh: "SLA 达成率", en: "SLA compliance" },
  synonyms: ["SLA达成率", "服务水平达成率", "SLA compliance rate"],
  description: {
    zh: "应响应的工单中,在约定小时数内响应的占比,按自然小时。到截至日时限已过仍未响应的为未达成",
    en: "Of the responses due, the share within the hours agreed, by the clock. No response although its time is up by asOf is a miss",
  },
  parameters: {
    created: date(
      { zh: "创建时间", en: "created" },
      { zh: "每张工单创建(报修)的时间", en: "When each case was created (reported)" },
    ),
    responded: date(
      { zh: "响应时间", en: "responded" },
      { zh: "响应时间,未响应为空", en: "When it was responded to, blank if not yet" },
    ),
    slaHours: amount(
      { zh: "约定小时", en: "slaHours" },
      {
        zh: "约定的响应小时数:所有工单同一个数,或与创建时间同高的一列;空白为没有约定",
        en: "The hours agreed: one number for all cases, or a column as high as created; blank where none are agreed",
      },
      { repeats: true },
    ),
    asOf: asOfParameter({
      zh: "看到哪一天为止:时限已过未响应的为未达成;省略时未响应的不计入",
      en: "The day up to which is looked: no response in time is a miss; left out, cases without a response do not count",
    }),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "约定小时内响应的工单 ÷(已响应的工单 + 到截至日时限已过的工单);期间按创建时间",
    en: "Cases responded to within the hours agreed over those responded to or past their time at asOf; a period looks at the creation",
  },
  errata: [ERRATA.Q29],
  records: {
    created: "serviceJobs.reported",
    responded: "serviceJobs.responded",
    slaHours: "serviceJobs.slaHours",
  },
  totals: {
    onTime: { zh: "按时响应", en: "responses in time", unit: "count", partOf: "due" },
    due: { zh: "应响应工单", en: "responses due", unit: "count" },
  },
  base: "due",
  numerator: ["onTime"],
  reasons: {
    noDueTime: { zh: "没有约定小时", en: "no hours agreed" },
    notYetDue: { zh: "未响应,时限未到", en: "no response, not yet due" },
    notDone: { zh: "未响应,未给截至日", en: "no response, and no as-of date given" },
    reversed: { zh: "响应早于创建", en: "responded to before created" },
  },
  measures: (cases) => measuresOf(cases),
  value: ({ onTime, due }) => share(onTime, due),
  native: nativeShare(),
  example: {
    arguments: {
      created: ["2025-09-01 08:00", "2025-09-01 09:00", "2025-09-01 10:00"],
      responded: ["2025-09-01 11:00", "2025-09-01 14:00", ""],
      slaHours: [4, 4, 4],
      asOf: "2025-09-01",
    },
    result: 1 / 3,
    note: {
      zh: "3 小时、5 小时,最后一单 14:00 到期仍未响应。",
      en: "3 hours, 5 hours; the last was due at 14:00 and not responded to.",
    },
  },
});

function measuresOf({ created, responded, slaHours, asOf }: Cases): { onTime: Measure; due: Measure } {
  const createdAt = (row: number): number => created.values[row] as number;
  const hoursAt = limitOf("slaHours", slaHours);
  const dueAt = (row: number): number => createdAt(row) + hoursAt(row) / HOURS_A_DAY;
  const tasks = { dueAt, done: responded, asOf };
  const judgeCase = judgeBegun(tasks, createdAt);
  const judge = (row: number): Verdict => {
    hoursAt(row);
    return Number.isNaN(createdAt(row)) ? "blankDate" : judgeCase(row);
  };
  return taskMeasures(tasks, judge);
}

function nativeShare(): NativeFormula {
  const [created, responded, hours] = [reference("created"), reference("responded"), reference("slaHours")];
  const deadline = operation(created, "+", operation(hours, "/", HOURS_A_DAY));
  // A blank is below every date, a response before the creation above none.
  const isInOrder = operation(
    operation(
      operation(responded, "=", 0),
      "+",
      operation(responded, ">=", operation(created, "-", TIME_SLACK)),
    ),
    ">",
    0,
  );
  const isJudged = product(isInPeriod("created"), operation(hours, "<>", ""), isInOrder);
  return nativeOnTime(isJudged, nativeTasks("responded", deadline));
}
