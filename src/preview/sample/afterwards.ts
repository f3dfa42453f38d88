import type { Bilingual } from "../../kpi/texts";
import { afterWork, isClosed, LAST_DAY } from "./calendar";
import type { Order } from "./orders";
import type { Random } from "./random";
import { COMPLAINT_REASONS } from "./words";

/** What follows a visit: the call a few days later, and now and then a complaint. */

export interface Complaint {
  readonly id: string;
  readonly order: Order;
  readonly received: number;
  readonly closed: number | undefined;
  readonly reason: Bilingual;
}

export interface Survey {
  readonly id: string;
  readonly order: Order;
  readonly day: number;
  readonly reached: boolean;
  /** Of customers who were reached. */
  readonly satisfied: boolean | undefined;
  readonly score: number | undefined;
}

/** How many orders are followed by a call. */
const CALLED = 0.52;
const REACHED = 0.87;

const wasLate = ({ delivered, promised }: Order): boolean => delivered !== undefined && delivered > promised;

export function makeComplaints(random: Random, orders: readonly Order[]): Complaint[] {
  return orders
    .filter((order) => random.chance(order.comeback ? 0.25 : wasLate(order) ? 0.08 : 0.016))
    .map((order) => complaintAbout(random, order))
    .filter(({ received }) => received < LAST_DAY + 1)
    .sort((a, b) => a.received - b.received)
    .map((complaint, index) => ({ ...complaint, id: `TS${String(index + 1).padStart(4, "0")}` }));
}

function complaintAbout(random: Random, order: Order): Omit<Complaint, "id"> {
  const received = afterWork(order.delivered ?? order.arrival, random.between(60, 1_600));
  const days = random.chance(0.94) ? random.between(0.2, 10) : random.between(15, 30);
  const closed = afterWork(Math.floor(received + days) + 9 / 24, random.between(10, 420));
  const reason = order.comeback
    ? COMPLAINT_REASONS[0]
    : wasLate(order)
      ? COMPLAINT_REASONS[1]
      : random.pick(COMPLAINT_REASONS);
  return {
    order,
    received,
    // Nothing is closed before it is received, however short the case.
    closed: closed < LAST_DAY + 1 ? Math.max(closed, received) : undefined,
    reason: reason ?? random.pick(COMPLAINT_REASONS),
  };
}

export function makeSurveys(random: Random, orders: readonly Order[]): Survey[] {
  const calls: Omit<Survey, "id">[] = [];
  for (const order of orders) {
    if (order.delivered === undefined || !random.chance(CALLED)) continue;
    let day = Math.floor(order.delivered) + random.whole(2, 4);
    while (isClosed(day)) day++;
    if (day > LAST_DAY) continue;
    const reached = random.chance(REACHED);
    const score = reached ? scoreOf(random, order) : undefined;
    const satisfied = score === undefined ? undefined : score >= (random.chance(0.5) ? 5 : 6);
    calls.push({ order, day, reached, satisfied, score });
  }
  return calls
    .sort((a, b) => a.day - b.day)
    .map((call, index) => ({ ...call, id: `HF${String(index + 1).padStart(5, "0")}` }));
}

/** From 0 to 10: happy customers, unless the car came back or was late. */
function scoreOf(random: Random, order: Order): number {
  const middle = order.comeback ? 4.5 : wasLate(order) ? 7 : 9.1;
  return Math.max(0, Math.min(10, Math.round(random.around(middle, 1.3))));
}
