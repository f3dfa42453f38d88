import type { Kpi } from "../define";
import { DISPUTEREFUNDRATE } from "./dispute-refund-rate";
import { DISPUTEREFUNDS } from "./dispute-refunds";
import { ONTIMESHIPRATE } from "./on-time-ship-rate";
import { POSITIVEREVIEWRATE } from "./positive-review-rate";
import { PARETO } from "./reasons-pareto";
import { REPLYRATE } from "./reply-rate";
import { SHIPSPEED } from "./ship-speed";

export const shop: readonly Kpi[] = [
  DISPUTEREFUNDS,
  DISPUTEREFUNDRATE,
  POSITIVEREVIEWRATE,
  REPLYRATE,
  SHIPSPEED,
  ONTIMESHIPRATE,
  PARETO,
];
