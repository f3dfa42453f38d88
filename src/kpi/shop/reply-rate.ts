import type { NumberColumn } from "../../cells/numbers";
import { TIME_SLACK } from "../../cells/serials";
import { COUNTED, thoseOf, type Verdict } from "../compute/measures";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { call, inPeriod, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { date, number, withDefault } from "../parameters";
import { compendium } from "../sources";

const MINUTES_A_DAY = 1440;

/** Of the sessions in which a customer asked, those answered in time. REPLYRATE({45870.5;45870.6},{45870.502;""}) is 0.5. */
export const REPLYRATE = defineKpi({
  id: "REPLYRATE",
  group: "shop",
  name: { zh: "回复率", en: "Reply rate" },
  synonyms: ["及时回复率", "Reply rate (response rate)"],
  description: {
    zh: "客户咨询的会话中在 5 分钟内得到回复的占比;没有回复算未及时。机器人回复不算时,请只填人工回复时间",
    en: "Of the sessions in which customers asked, the share answered within 5 minutes; no reply is a miss. Where robots do not count, give the times of human replies only",
  },
  parameters: {
    asked: date(
      { zh: "提问时间", en: "asked" },
      { zh: "每个会话客户第一次提问的时间", en: "When the customer first asked in each session" },
    ),
    replied: date(
      { zh: "回复时间", en: "replied" },
      { zh: "第一次回复的时间,没有回复为空", en: "When it was first answered, blank if never" },
    ),
    withinMinutes: withDefault(
      number(
        { zh: "几分钟内", en: "withinMinutes" },
        { zh: "多少分钟内回复算及时,默认 5", en: "Minutes within which a reply is in time, 5 if left out" },
        { minimum: 0 },
      ),
      5,
    ),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈢"),
  reading: {
    zh: "限时内回复的会话 ÷ 需要回复的会话;原文只有名称,时限可改。按钟点计,不扣夜间",
    en: "Sessions answered within the limit over sessions that asked; the source has the name alone, the limit is adjustable. By the clock, nights included",
  },
  errata: [],
  records: { asked: "shopChats.asked", replied: "shopChats.replied" },
  totals: {
    replied: { zh: "及时回复", en: "answered in time", unit: "count", partOf: "asked" },
    asked: { zh: "需回复会话", en: "sessions that asked", unit: "count" },
  },
  base: "asked",
  numerator: ["replied"],
  reasons: {
    repliedBeforeAsked: { zh: "回复早于提问", en: "answered before asked" },
  },
  measures({ asked, replied, withinMinutes }) {
    const judge = judgeSession(asked, replied);
    const limit = withinMinutes / MINUTES_A_DAY + TIME_SLACK;
    const isInTime = (row: number): boolean =>
      (replied.values[row] as number) - (asked.values[row] as number) <= limit;
    return {
      replied: { table: "records", judge: thoseOf(judge, isInTime) },
      asked: { table: "records", judge },
    };
  },
  value: ({ replied, asked }) => share(replied, asked),
  fromTotals: operation(reference("replied"), "/", reference("asked")),
  native: nativeShare(),
  example: {
    arguments: {
      asked: ["2025-08-01 10:00", "2025-08-01 10:10", "2025-08-01 10:20", "2025-08-01 10:30"],
      replied: ["2025-08-01 10:03", "2025-08-01 10:15", "2025-08-01 10:40", ""],
    },
    result: 0.5,
  },
});

function judgeSession(asked: NumberColumn, replied: NumberColumn): (row: number) => Verdict {
  return (row) => {
    const question = asked.values[row] as number;
    if (Number.isNaN(question)) return "blankDate";
    return (replied.values[row] as number) < question - TIME_SLACK ? "repliedBeforeAsked" : COUNTED;
  };
}

function nativeShare(): NativeFormula {
  const [asked, replied] = [reference("asked"), reference("replied")];
  const limit = operation(operation(reference("withinMinutes"), "/", MINUTES_A_DAY), "+", TIME_SLACK);
  const isAfter = operation(replied, ">=", asked);
  const isInTime = product(isAfter, operation(operation(replied, "-", asked), "<=", limit));
  const isReversed = product(operation(replied, ">", 0), operation(replied, "<", asked));
  return operation(
    call("SUMPRODUCT", product(isInPeriod("asked"), isInTime)),
    "/",
    operation(
      call("COUNTIFS", ...inPeriod("asked")),
      "-",
      call("SUMPRODUCT", product(isInPeriod("asked"), isReversed)),
    ),
  );
}
