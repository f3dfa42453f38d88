import { invalid } from "../../cells/fault";
import type { NumberColumn } from "../../cells/numbers";
import { describeDay } from "../../cells/period";
import { hoursOf, TIME_SLACK } from "../../cells/serials";
import type { Reason } from "../compute/measures";
import { share } from "../compute/share";
import { eachRow, type Table } from "../compute/table";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { date, from, number, until, withDefault } from "../parameters";
import { fieldServiceSequel } from "../sources";

interface DownTimes {
  readonly downStarts: NumberColumn;
  readonly downEnds: NumberColumn;
  readonly periodStart: number;
  readonly periodEnd: number;
}

/** The part of a down time that lies within the period. */
type Span = readonly [start: number, end: number];

/** The share of the contracted time in which assets were not down. */
export const CONTRACTUPTIME = defineKpi({
  id: "CONTRACTUPTIME",
  group: "fieldService",
  name: { zh: "合同正常运行率", en: "Contract uptime" },
  synonyms: ["设备/合同正常运行时间", "合同正常运行时间", "正常运行率", "Contract / asset uptime"],
  description: {
    zh: "1 − 停机时间 ÷(期间 × 设备数),按自然小时。重叠的停机只计一次(多台设备时,同时停机不多于设备数),超出期间的部分不计。没有停机为 1;各设备分别计算用 BYGROUP",
    en: "1 - down time / (period x assets), by the clock. Down times that overlap count once (for several assets, up to their number), outside the period not at all. No down time is 1; BYGROUP takes each asset by itself",
  },
  parameters: {
    downStarts: date(
      { zh: "停机开始", en: "downStarts" },
      { zh: "每次停机开始的时间", en: "When each down time began" },
    ),
    downEnds: date(
      { zh: "停机结束", en: "downEnds" },
      {
        zh: "每次停机结束的时间;空白为尚未恢复,算到期间结束",
        en: "When it ended; blank lasts to the end of the period",
      },
    ),
    periodStart: from(
      { zh: "期间开始", en: "periodStart" },
      { zh: "合同期间的第一天(或时刻)", en: "The first day (or moment) of the contracted time" },
    ),
    periodEnd: until(
      { zh: "期间结束", en: "periodEnd" },
      {
        zh: "合同期间的最后一天,当天算在内;带时刻时到该时刻为止",
        en: "The last day of it, included; with a time of day it ends at that moment",
      },
    ),
    assets: withDefault(
      number(
        { zh: "设备数", en: "assets" },
        { zh: "合同涵盖的设备数,默认 1", en: "How many assets are under contract, 1 if left out" },
        { minimum: 0 },
      ),
      1,
    ),
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: fieldServiceSequel,
  reading: {
    zh: "1 − 期间内的停机小时 ÷ 合同小时(期间 × 设备数,每天 24 小时)",
    en: "1 less hours of down time within the period over contracted hours (period times assets, 24 hours a day)",
  },
  errata: [ERRATA.Q29],
  records: { downStarts: "downtimes.start", downEnds: "downtimes.end" },
  totals: {
    down: { zh: "停机小时", en: "hours down", unit: "hours", partOf: "contracted" },
    contracted: { zh: "合同小时", en: "contracted hours", unit: "hours" },
  },
  base: "contracted",
  numerator: ["down"],
  reasons: { reversed: { zh: "停机结束早于开始", en: "ended before it began" } },
  prepare: () => undefined,
  at(_, values, { tables, selection }, ledger) {
    const { periodStart, periodEnd, assets } = values;
    if (periodEnd < periodStart) {
      const details = { from: describeDay(periodStart), to: describeDay(periodEnd - 2 * TIME_SLACK) };
      throw invalid("reversedPeriod", { parameter: "periodEnd", details });
    }
    const spans: Span[] = [];
    const enter = (row: number): void => {
      const span = spanOf(values, row);
      if (typeof span === "string") return ledger?.exclude(row, span);
      spans.push(span);
      ledger?.base(row);
      ledger?.numerator(row);
    };
    eachRow(tables["records"] as Table, selection, enter, ledger && ((row, why) => ledger.exclude(row, why)));
    return {
      down: { amount: hoursOf(timeDown(spans, assets)), rows: spans.length },
      contracted: { amount: hoursOf((periodEnd - periodStart) * assets), rows: 1 },
    };
  },
  value: ({ down, contracted }) => 1 - share(down, contracted),
  example: {
    arguments: {
      downStarts: ["2025-08-03 08:00", "2025-08-20"],
      downEnds: ["2025-08-03 20:00", "2025-08-21 12:00"],
      periodStart: "2025-08-01",
      periodEnd: "2025-08-31",
      assets: 2,
    },
    result: 30 / 31,
    note: {
      zh: "两台设备 31 天共 1488 小时,停机 48 小时。",
      en: "Two assets over 31 days are 1,488 hours, 48 of them down.",
    },
  },
});

function spanOf({ downStarts, downEnds, periodStart, periodEnd }: DownTimes, row: number): Span | Reason {
  const [start, given] = [downStarts.values[row] as number, downEnds.values[row] as number];
  if (Number.isNaN(start)) return "blankDate";
  if (given < start - TIME_SLACK) return "reversed";
  // Within the slack a down time may end before it began: it lasted no time, not less.
  const end = Number.isNaN(given) ? Infinity : Math.max(start, given);
  const isWithin = start < periodEnd && (start >= periodStart || end > periodStart);
  return isWithin ? [Math.max(start, periodStart), Math.min(end, periodEnd)] : "outsidePeriod";
}

/** Days of down time of all assets together: at no moment are more of them down than there are. */
function timeDown(spans: readonly Span[], assets: number): number {
  const starts = Float64Array.from(spans, ([start]) => start).sort();
  const ends = Float64Array.from(spans, ([, end]) => end).sort();
  let [days, open, since] = [0, 0, 0];
  for (let [begun, ended] = [0, 0]; ended < ends.length;) {
    const isStart = begun < starts.length && (starts[begun] as number) < (ends[ended] as number);
    const time = (isStart ? starts[begun++] : ends[ended++]) as number;
    days += Math.min(open, assets) * (time - since);
    open += isStart ? 1 : -1;
    since = time;
  }
  return days;
}
