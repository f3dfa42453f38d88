import { satisfied } from "../hand/scores";
import {
  disputeRefunds,
  meanShippingHours,
  medianShippingHours,
  ordersSold,
  reasonsByAmount,
  repliedWithin,
  shippedWithin,
} from "../hand/shop";
import { evaluate, plainCase, SHARES, type BenchCase } from "./case";
import { AUGUST } from "./times-of-calls";

const budget = SHARES;
/** The thirty days before 31 August 2025. */
const THIRTY_DAYS = [AUGUST[0], AUGUST[1] - 1] as const;
const TODAY = "2025-08-31";

/** The functions of a shop. */
export const shop: readonly BenchCase[] = [
  plainCase(
    "ids",
    "DISPUTEREFUNDS",
    ["orders", "reached", "flags", "dates"],
    (tickets, intervened, refunded, times) =>
      disputeRefunds(tickets, intervened, refunded, times, THIRTY_DAYS),
    { rest: [TODAY] },
  ),
  {
    id: "DISPUTEREFUNDRATE",
    kind: "ids",
    columns: ["orders", "reached", "flags", "dates", "complaints", "complaintDates"],
    ours: ({ orders, reached, flags, dates, complaints, complaintDates }) =>
      evaluate("DISPUTEREFUNDRATE", orders, reached, flags, dates, complaints, complaintDates, TODAY),
    hand: ({ orders, reached, flags, dates, complaints, complaintDates }) =>
      disputeRefunds(orders, reached, flags, dates, THIRTY_DAYS) /
      ordersSold(complaints, complaintDates, THIRTY_DAYS),
  },
  plainCase("answers", "POSITIVEREVIEWRATE", ["answers"], satisfied, { budget }),
  plainCase("times", "REPLYRATE", ["started", "finished"], (a, b) => repliedWithin(a, b, 30 / 1440), {
    budget,
    rest: [30],
  }),
  plainCase("times", "SHIPSPEED", ["started", "finished"], meanShippingHours, { budget }),
  plainCase("times", "SHIPSPEED", ["started", "finished"], medianShippingHours, {
    what: "median",
    rest: ["median"],
  }),
  plainCase("times", "ONTIMESHIPRATE", ["started", "finished"], (a, b) => shippedWithin(a, b, 2), { budget }),
  plainCase("spills", "PARETO", ["stores", "amounts"], reasonsByAmount, { what: "50 reasons", budget }),
];
