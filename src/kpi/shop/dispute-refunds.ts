import { defineKpi } from "../define";
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

/** Dispute refunds of the days before `asOf`: with 30 days and 2025-08-31 those of 2025-08-01 to 2025-08-30. */
export const DISPUTEREFUNDS = defineKpi({
  id: "DISPUTEREFUNDS",
  group: "shop",
  name: { zh: "近30天纠纷退款数", en: "Dispute refunds, last 30 days" },
  synonyms: ["纠纷退款数", "Dispute refunds", "Dispute refunds, last 30 days (Pinduoduo)"],
  description: {
    zh: "截至日之前 30 天(不含当天)退款成功、且平台介入过的售后单数,同号计一次;没有时为 0",
    en: "After-sales tickets in which the platform stepped in and that were refunded in the 30 days before asOf, that day not included; a ticket counts once, none is 0",
  },
  parameters: { ...ticketParameters, ...windowParameters },
  unit: "orders",
  numberFormat: "#,##0",
  direction: "lower",
  related: [],
  source: compendium("㈢"),
  formula: "在规定时间内店铺发生平台介入且最终退款成功的售后订单数",
  reading: {
    zh: "平台介入 = 是 且 退款成功 = 是 且 退款时间在 [截至日 − 30 天, 截至日) 的售后单,按售后单号去重",
    en: "Distinct tickets with intervention and refund both yes and the refund time in [asOf - 30 days, asOf)",
  },
  errata: [],
  records: {
    tickets: "shopTickets.ticket",
    intervened: "shopTickets.intervened",
    refunded: "shopTickets.refunded",
    refundTimes: "shopTickets.refundTime",
  },
  totals: { refunds: refundsTotal },
  base: "refunds",
  numerator: ["refunds"],
  timeline: (values) => timesWithin(daysBefore(values), [refundTimesCounted]),
  reasons: disputeReasons,
  measures: ({ asOf, days, ...tickets }) => ({ refunds: refundsIn(tickets, daysBefore({ asOf, days })) }),
  value: ({ refunds }) => refunds,
  zeroWithoutRecords: true,
  native: nativeDistinct("tickets", "refundTimes", ["intervened", "refunded"]),
  example: {
    arguments: {
      tickets: ["T1", "T2", "T3", "T4", "T5"],
      intervened: [true, true, false, true, true],
      refunded: [true, true, true, false, true],
      refundTimes: ["2025-08-01", "2025-08-30 23:00", "2025-08-10", "2025-08-11", "2025-08-31"],
      asOf: "2025-08-31",
    },
    result: 2,
    note: {
      zh: "T1、T2;T5 在截至日当天,不计。",
      en: "T1 and T2; T5 was refunded on the day of asOf, which does not count.",
    },
  },
});
