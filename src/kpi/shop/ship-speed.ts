import { hoursOf } from "../../cells/serials";
import { median, percentile } from "../compute/statistics";
import { defineKpi } from "../define";
import { judgeSpan, meanOverClock } from "../mean-hours";
import { choice, withDefault } from "../parameters";
import { compendium } from "../sources";
import { shippingParameters, shippingReasons } from "./shipping";

/** What the hours of all orders come to, where it is not their mean. */
const FIGURES: Readonly<Record<string, (hours: Float64Array) => number>> = {
  median,
  p90: (hours) => percentile(hours, 0.9),
};

/** Hours from payment to shipment. SHIPSPEED({45870;45870},{45870.5;45871.5}) is 24. */
export const SHIPSPEED = defineKpi({
  id: "SHIPSPEED",
  group: "shop",
  name: { zh: "发货速度", en: "Shipping speed" },
  synonyms: ["平均发货时长", "Shipping speed / on-time shipment rate"],
  description: {
    zh: "从付款到发货的平均小时数,也可为中位数或 90 分位。未发货的不计,发货早于付款的排除并在 AUDIT 中列出",
    en: "Mean hours from payment to shipment, or their median or 90th percentile. Unshipped orders are left out; shipped before paid is excluded and shown by AUDIT",
  },
  parameters: {
    ...shippingParameters,
    statistic: withDefault(
      choice(
        { zh: "统计量", en: "statistic" },
        {
          zh: "“平均”(默认)、“中位数”或“P90”(90% 的订单不超过,同 PERCENTILE.INC)",
          en: '"mean" (default), "median" or "p90" (90 % of the orders take no longer, as PERCENTILE.INC)',
        },
        [
          { value: "mean", words: ["mean", "平均", "平均值"] },
          { value: "median", words: ["median", "中位数"] },
          { value: "p90", words: ["p90", "90分位"] },
        ],
      ),
      "mean",
    ),
  },
  filter: "records",
  unit: "hours",
  numberFormat: "0.00",
  direction: "lower",
  related: [],
  source: compendium("㈢"),
  reading: {
    zh: "(发货 − 付款)合计 ÷ 已发货订单数,单位小时;期间按付款时间。原文只有名称",
    en: "Sum of shipped less paid over shipped orders, in hours; a period looks at the payment. The source has the name alone",
  },
  errata: [],
  records: { paid: "shopOrders.paid", shipped: "shopOrders.shipped" },
  totals: {
    hours: { zh: "发货小时", en: "hours to shipment", unit: "hours" },
    orders: { zh: "已发货订单", en: "orders shipped", unit: "count" },
  },
  base: "orders",
  numerator: ["hours"],
  reasons: shippingReasons,
  measures({ paid, shipped, statistic }) {
    const judge = judgeSpan({ from: paid, to: shipped });
    const hours = (row: number): number =>
      Math.max(0, hoursOf((shipped.values[row] as number) - (paid.values[row] as number)));
    const figure = FIGURES[statistic];
    return {
      hours: { table: "records", judge, amount: hours, ...(figure && { figure }) },
      orders: { table: "records", judge },
    };
  },
  value: ({ hours, orders }, { statistic = "mean" }) => (statistic in FIGURES ? hours : hours / orders),
  native: meanOverClock("paid", "shipped"),
  example: {
    arguments: {
      paid: ["2025-08-01 10:00", "2025-08-01 12:00"],
      shipped: ["2025-08-01 22:00", "2025-08-02 12:00"],
    },
    result: 18,
  },
});
