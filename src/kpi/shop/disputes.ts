import type { KeyColumn } from "../../cells/keys";
import { NO_KEY } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { contains, type Period } from "../../cells/period";
import { dayOf, TIME_SLACK } from "../../cells/serials";
import { COUNTED, type Measure, type Verdict } from "../compute/measures";
import type { Total } from "../define";
import { between, call, operation, product, reference, type NativeFormula } from "../native";
import { asOf, date, flags, id, number, withDefault } from "../parameters";
import type { Bilingual } from "../texts";
import type { TimeSpan } from "../timeline";

/** After-sales tickets of a shop, and how each of them ended. */
export interface Tickets {
  readonly tickets: KeyColumn;
  readonly intervened: NumberColumn;
  readonly refunded: NumberColumn;
  readonly refundTimes: NumberColumn;
}

export const ticketParameters = {
  tickets: id(
    { zh: "售后单号", en: "tickets" },
    { zh: "每行的售后单号,同号计一次", en: "The after-sales ticket of each row; a number counts once" },
  ),
  intervened: flags(
    { zh: "平台介入", en: "intervened" },
    { zh: "平台是否介入", en: "Whether the platform stepped in" },
  ),
  refunded: flags(
    { zh: "退款成功", en: "refunded" },
    { zh: "最终是否退款成功;撤销或失败为否", en: "Whether it ended in a refund; withdrawn or failed is no" },
  ),
  refundTimes: date(
    { zh: "退款时间", en: "refundTimes" },
    { zh: "退款成功的时间,没有退款为空", en: "When the refund succeeded, blank if it did not" },
  ),
};

export const windowParameters = {
  asOf: asOf(
    { zh: "截至日", en: "asOf" },
    {
      zh: "统计这一天之前的若干天,当天不计",
      en: "The days before this day are looked at, the day itself is not",
    },
  ),
  days: withDefault(
    number(
      { zh: "天数", en: "days" },
      { zh: "截至日之前多少天,默认 30", en: "How many days before asOf, 30 if left out" },
      { minimum: 1, whole: true },
    ),
    30,
  ),
};

/** The days before the day of `asOf`, which is not one of them. */
export function daysBefore({ asOf: limit, days }: { readonly asOf: number; readonly days: number }): Period {
  const end = dayOf(limit - 2 * TIME_SLACK);
  return { start: end - days, end };
}

/** The same days, for columns of times in which something of them counts. */
export function timesWithin(
  window: Period,
  counted: readonly Pick<TimeSpan, "name" | "parameter">[],
): readonly TimeSpan[] {
  return counted.map((each) => ({ ...each, ...window }));
}

export const refundTimesCounted: Pick<TimeSpan, "name" | "parameter"> = {
  name: { zh: "计入的退款", en: "Refunds that count" },
  parameter: "refundTimes",
};

export const disputeReasons: Readonly<
  Record<"notIntervened" | "notRefunded" | "noRefundTime" | "outsideDays", Bilingual>
> = {
  notIntervened: { zh: "平台没有介入", en: "the platform did not step in" },
  notRefunded: { zh: "没有退款成功", en: "not refunded" },
  noRefundTime: { zh: "没有退款时间", en: "no refund time" },
  outsideDays: { zh: "不在这些天内", en: "outside the days looked at" },
};

export const refundsTotal: Total = { zh: "纠纷退款售后单", en: "dispute refunds", unit: "cases" };

/** Distinct tickets in which the platform stepped in and that were refunded within the days. */
export function refundsIn({ tickets, intervened, refunded, refundTimes }: Tickets, days: Period): Measure {
  return {
    table: "records",
    identity: tickets,
    judge(row): Verdict {
      if (tickets.at(row) === NO_KEY) return "blankId";
      const [steppedIn, paidBack] = [intervened.values[row] as number, refunded.values[row] as number];
      if (steppedIn === 0) return "notIntervened";
      if (paidBack === 0) return "notRefunded";
      if (Number.isNaN(steppedIn) || Number.isNaN(paidBack)) return "blankFlag";
      const time = refundTimes.values[row] as number;
      if (Number.isNaN(time)) return "noRefundTime";
      return contains(days, time) ? COUNTED : "outsideDays";
    },
  };
}

/** Distinct ids of rows within the days before `asOf`, a day, and with all flags true: each row counts one over its rows. */
export function nativeDistinct(ids: string, dates: string, yes: readonly string[] = []): NativeFormula {
  const [from, to] = [operation(reference("asOf"), "-", reference("days")), reference("asOf")];
  const time = reference(dates);
  const counts = product(
    operation(reference(ids), "<>", ""),
    operation(time, ">=", from),
    operation(time, "<", to),
    ...yes.map((flag) => operation(reference(flag), "=", true)),
  );
  const same = call(
    "COUNTIFS",
    reference(ids),
    reference(ids),
    ...between(dates, from, to),
    ...yes.flatMap((flag) => [reference(flag), true]),
  );
  // A row that does not count may find none like it: its divisor must not be zero.
  return call("SUMPRODUCT", operation(counts, "/", operation(same, "+", operation(counts, "=", 0))));
}
