import {
  asOfParameter,
  judgeBegun,
  nativeOnTime,
  nativeTasks,
  taskMeasures,
  type TaskReasons,
} from "../compute/due";
import { share } from "../compute/share";
import { defineKpi } from "../define";
import { isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { number, withDefault } from "../parameters";
import { compendium } from "../sources";
import { shippingParameters, shippingReasons } from "./shipping";

const HOURS_A_DAY = 24;
const taskReasons: TaskReasons = {
  noDueTime: { zh: "没有付款时间", en: "no time of payment" },
  notYetDue: { zh: "未发货,期限未到", en: "not shipped and not yet due" },
  notDone: { zh: "未发货,未给截至日", en: "not shipped, and no as-of date given" },
};

/** Of the orders whose time is up or that were shipped, those shipped within the promise. */
export const ONTIMESHIPRATE = defineKpi({
  id: "ONTIMESHIPRATE",
  group: "shop",
  name: { zh: "准时发货率", en: "On-time shipment rate" },
  synonyms: ["按时发货率", "及时发货率"],
  description: {
    zh: "付款后 48 小时内发货的订单占比;到截至日过期未发的算迟,期限未到的不计。预售订单请用条件排除",
    en: "Share of orders shipped within 48 hours of payment; unshipped and overdue by asOf is late, not yet due is left out. Leave pre-sale orders out by a criterion",
  },
  parameters: {
    ...shippingParameters,
    promiseHours: withDefault(
      number(
        { zh: "承诺小时", en: "promiseHours" },
        {
          zh: "付款后多少小时内发货,默认 48",
          en: "Hours after payment within which to ship, 48 if left out",
        },
        { minimum: 0 },
      ),
      48,
    ),
    asOf: asOfParameter({
      zh: "看到哪一天为止:到时过期未发的算迟;省略时未发货的不计入",
      en: "The day up to which is looked: overdue and unshipped by then is late; left out, unshipped orders do not count",
    }),
  },
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: compendium("㈢"),
  reading: {
    zh: "承诺时间内发货的订单 ÷(已发货 + 过期未发)的订单;原文只有“发货速度”,时限可改;拆单以第一件为准",
    en: "Orders shipped within the promise over orders shipped or overdue; the source has 发货速度 (shipping speed) alone, the limit is adjustable; of split orders the first parcel counts",
  },
  errata: [],
  records: { paid: "shopOrders.paid", shipped: "shopOrders.shipped" },
  totals: {
    onTime: { zh: "准时发货", en: "shipped in time", unit: "count", partOf: "due" },
    due: { zh: "应发货订单", en: "orders due", unit: "count" },
  },
  base: "due",
  numerator: ["onTime"],
  reasons: { ...taskReasons, reversed: shippingReasons.reversed },
  measures({ paid, shipped, promiseHours, asOf }) {
    const paidAt = (row: number): number => paid.values[row] as number;
    const dueAt = (row: number): number => paidAt(row) + promiseHours / HOURS_A_DAY;
    const tasks = { dueAt, done: shipped, asOf };
    return taskMeasures(tasks, judgeBegun(tasks, paidAt));
  },
  value: ({ onTime, due }) => share(onTime, due),
  fromTotals: operation(reference("onTime"), "/", reference("due")),
  native: nativeShare(),
  example: {
    arguments: {
      paid: ["2025-08-01 10:00", "2025-08-01 12:00", "2025-08-02 09:00"],
      shipped: ["2025-08-02 10:00", "2025-08-04 12:00", ""],
      asOf: "2025-08-05",
    },
    result: 1 / 3,
  },
});

function nativeShare(): NativeFormula {
  const [paid, shipped] = [reference("paid"), reference("shipped")];
  const deadline = operation(paid, "+", operation(reference("promiseHours"), "/", HOURS_A_DAY));
  const isReversed = product(operation(shipped, ">", 0), operation(shipped, "<", paid));
  const where = product(isInPeriod("paid"), operation(isReversed, "=", 0));
  return nativeOnTime(where, nativeTasks("shipped", deadline));
}
