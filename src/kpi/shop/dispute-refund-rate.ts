import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { contains, type Period } from "../../cells/period";
import { COUNTED, type Measure } from "../compute/measures";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { operation, reference } from "../native";
import { date, id } from "../parameters";
import { compendium } from "../sources";
import {
  daysBefore,
  disputeReasons,
  nativeDistinct,
  refundsIn,
  refundsTotal,
  refundTimesCounted,
  ticketParameters,
  timesWithin,
  windowParameters,
} from "./disputes";

const SALES = { table: "sales" };

/** Dispute refunds over the orders sold in the same days; it can exceed 1 and is not clamped. */
export const DISPUTEREFUNDRATE = defineKpi({
  id: "DISPUTEREFUNDRATE",
  group: "shop",
  name: { zh: "近30天纠纷退款率", en: "Dispute refund rate, last 30 days" },
  synonyms: ["纠纷退款率", "Dispute refund rate"],
  description: {
    zh: "截至日之前 30 天(不含当天)的纠纷退款数 ÷ 同期成交的订单数;退款多属更早的订单,可以大于 1。订单为另一表,高度可以不同",
    en: "Dispute refunds of the 30 days before asOf (not included) / orders sold in these days. Refunds of earlier orders may bring it above 1. Orders are a table of their own",
  },
  parameters: {
    ...ticketParameters,
    saleOrders: id(
      { zh: "成交订单号", en: "saleOrders" },
      {
        zh: "每行的成交订单号,同号计一次;付款前取消的不是成交",
        en: "The order sold on each row, a number counts once; cancelled before payment is not sold",
      },
      SALES,
    ),
    saleTimes: date(
      { zh: "成交时间", en: "saleTimes" },
      { zh: "付款(成团)时间,与成交订单号同高", en: "When it was paid, as high as saleOrders" },
      SALES,
    ),
    ...windowParameters,
  },
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  related: [],
  source: compendium("㈢"),
  formula: "售后订单数占该规定时间内销售总量的比例",
  reading: {
    zh: "窗口内的纠纷退款售后单 ÷ 窗口内成交的订单,两者各自按单号去重",
    en: "Dispute refunds in the window over orders sold in the window, each number once",
  },
  errata: [ERRATA.Q30],
  records: {
    tickets: "shopTickets.ticket",
    intervened: "shopTickets.intervened",
    refunded: "shopTickets.refunded",
    refundTimes: "shopTickets.refundTime",
    saleOrders: "shopOrders.order",
    saleTimes: "shopOrders.paid",
  },
  totals: {
    refunds: refundsTotal,
    orders: { zh: "成交订单", en: "orders sold", unit: "count" },
  },
  base: "orders",
  numerator: ["refunds"],
  timeline: (values) =>
    timesWithin(daysBefore(values), [
      refundTimesCounted,
      { name: { zh: "计入的成交订单", en: "Orders sold that count" }, parameter: "saleTimes" },
    ]),
  reasons: disputeReasons,
  measures({ saleOrders, saleTimes, asOf, days, ...tickets }) {
    const window = daysBefore({ asOf, days });
    return { refunds: refundsIn(tickets, window), orders: salesIn(saleOrders, saleTimes, window) };
  },
  value: ({ refunds, orders }) => refunds / orders,
  fromTotals: operation(reference("refunds"), "/", reference("orders")),
  native: operation(
    nativeDistinct("tickets", "refundTimes", ["intervened", "refunded"]),
    "/",
    nativeDistinct("saleOrders", "saleTimes"),
  ),
  example: {
    arguments: {
      tickets: ["T1", "T2", "T3", "T4", "T5"],
      intervened: [true, true, false, true, true],
      refunded: [true, true, true, false, true],
      refundTimes: ["2025-08-01", "2025-08-30 23:00", "2025-08-10", "2025-08-11", "2025-08-31"],
      saleOrders: ["O1", "O2", "O3", "O4"],
      saleTimes: ["2025-08-02", "2025-08-15", "2025-08-30", "2025-07-31"],
      asOf: "2025-08-31",
    },
    result: 2 / 3,
  },
});

function salesIn(orders: KeyColumn, times: NumberColumn, days: Period): Measure {
  return {
    ...SALES,
    identity: orders,
    judge(row) {
      if (orders.at(row) === NO_KEY) return "blankId";
      const time = times.values[row] as number;
      if (Number.isNaN(time)) return "blankDate";
      return contains(days, time) ? COUNTED : "outsideDays";
    },
  };
}
