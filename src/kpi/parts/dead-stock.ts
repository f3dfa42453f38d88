import type { NumberColumn } from "../../cells/numbers";
import { civilOf, dayOf, daysInMonth, monthStart, TIME_SLACK } from "../../cells/serials";
import { COUNTED, NOT_CONCERNED, type Measure, type Verdict } from "../compute/measures";
import { amount, asOf, date, number, optional, withDefault } from "../parameters";
import type { RecordNote } from "../define";
import type { Bilingual } from "../texts";
import type { TimeSpan } from "../timeline";

export interface Stock {
  readonly stockCosts: NumberColumn;
  readonly lastIssues: NumberColumn;
  readonly asOf: number;
  readonly months: number;
  readonly firstReceipts?: NumberColumn | undefined;
}

export const stockParameters = {
  stockCosts: amount(
    { zh: "库存成本", en: "stockCosts" },
    { zh: "每个配件的库存成本金额", en: "The stock of each part at cost" },
  ),
  lastIssues: date(
    { zh: "最后出库日期", en: "lastIssues" },
    {
      zh: "每个配件最后一次出库的日期;从未出库为空,视为呆滞(见首次入库日期)",
      en: "When each part was last issued; blank if never, which is dead (but see firstReceipts)",
    },
  ),
  asOf: asOf(
    { zh: "截至日", en: "asOf" },
    { zh: "库存表的日期,一般为月末", en: "The day of the stock list, mostly the end of a month" },
  ),
  months: withDefault(
    number(
      { zh: "月数", en: "months" },
      {
        zh: "多少个月没有出库算呆滞,默认 12",
        en: "Months without an issue that make a part dead, 12 if left out",
      },
      { minimum: 1, whole: true },
    ),
    12,
  ),
  firstReceipts: optional(
    date(
      { zh: "首次入库日期", en: "firstReceipts" },
      {
        zh: "从未出库的配件,首次入库不足这些月的不算呆滞",
        en: "A part never issued is not dead before it has been there for these months",
      },
    ),
  ),
};

export const stockReasons: Readonly<Record<"negativeStock", Bilingual>> = {
  negativeStock: { zh: "库存为负", en: "negative stock" },
};

/** Without a first receipt nothing says how long a part that was never issued has been there (catalogue 3.5). */
export const undatedNote: RecordNote<Stock> = {
  text: {
    zh: "{count} 个配件没有最后出库日期,按呆滞计",
    en: "parts without a last issue, counted as dead: {count}",
  },
  concerns: ({ stockCosts, lastIssues, firstReceipts }) => {
    const [issued, received] = [lastIssues.values, firstReceipts?.values];
    return (row) =>
      (stockCosts.values[row] as number) > 0 &&
      Number.isNaN(issued[row]) &&
      (received === undefined || Number.isNaN(received[row]));
  },
};

/** The list is of a later day than asOf: what was in stock on that day it does not say. */
export const issuedLaterNote: RecordNote<Stock> = {
  text: {
    zh: "{count} 个配件的最后出库晚于截至日,按非呆滞计;当日库存不详",
    en: "parts last issued after asOf, counted as not dead; the stock of that day is not known: {count}",
  },
  concerns:
    ({ stockCosts, lastIssues, asOf: limit }) =>
    (row) =>
      (stockCosts.values[row] as number) > 0 && (lastIssues.values[row] as number) >= limit,
};

/** The day so many months before another: the last of a shorter month where there is none of its number. */
function monthsBefore(day: number, months: number): number {
  const start = monthStart(day, -months);
  const { year, month } = civilOf(start);
  return start + Math.min(civilOf(day).day, daysInMonth(year, month)) - 1;
}

/** The dead parts and all of them, at cost; negative stock is in neither. */
export function stockMeasures(stock: Stock): Record<"dead" | "stock", Measure> {
  const { values } = stock.stockCosts;
  const isDead = deadTest(stock);
  const judge = (row: number): Verdict => {
    const cost = values[row] as number;
    return Number.isNaN(cost) ? "blankAmount" : cost < 0 ? "negativeStock" : COUNTED;
  };
  const judgeDead = (row: number): Verdict => {
    const verdict = judge(row);
    return verdict !== COUNTED || isDead(row) ? verdict : NOT_CONCERNED;
  };
  return {
    dead: { table: "records", judge: judgeDead, amounts: values },
    stock: { table: "records", judge, amounts: values, needsNumbers: "stockCosts" },
  };
}

/** What was last issued on this day or before is dead. */
function lastDeadDay({ asOf: limit, months }: Pick<Stock, "asOf" | "months">): number {
  return monthsBefore(dayOf(limit - 2 * TIME_SLACK), months);
}

export function deadTimeline(stock: Pick<Stock, "asOf" | "months">): readonly TimeSpan[] {
  const name = { zh: "最后出库在此期间:呆滞", en: "Last issued in this time: dead" };
  return [{ name, parameter: "lastIssues", start: -Infinity, end: lastDeadDay(stock) + 1 }];
}

/** Whether the last day on which a part moved lies so many months back. */
function deadTest(stock: Stock): (row: number) => boolean {
  const { lastIssues, firstReceipts } = stock;
  const lastDay = lastDeadDay(stock);
  return (row) => {
    const issued = lastIssues.values[row] as number;
    if (!Number.isNaN(issued)) return dayOf(issued) <= lastDay;
    const received = firstReceipts?.values[row] ?? NaN;
    return Number.isNaN(received) || dayOf(received) <= lastDay;
  };
}
