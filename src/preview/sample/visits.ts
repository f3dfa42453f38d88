import { arrivalTime, FIRST_DAY, LAST_DAY, visitDay } from "./calendar";
import type { Customer } from "./customers";
import type { Random } from "./random";
import type { Job } from "./words";

export interface Visit {
  readonly customer: Customer;
  readonly arrival: number;
  readonly job: Job;
  /** The car is back because of the last repair. */
  readonly comeback: boolean;
  readonly booked: boolean;
}

const JOB_SHARES: readonly (readonly [Job, number])[] = [
  ["maintenance", 0.5],
  ["repair", 0.29],
  ["accident", 0.12],
  ["claim", 0.09],
];

/** After a visit, so many customers never come back; after a failed repair many more. */
const LEAVES = 0.1;
const LEAVES_AFTER_COMEBACK = 0.35;
/** Days to the next visit, and how many skip one. */
const INTERVAL = 118;
const INTERVAL_SPREAD = 32;
const SKIPS = 0.07;

/** All visits of a customer until the end of the records, or until the customer stays away. */
export function visitsOf(random: Random, customer: Customer): Visit[] {
  const visits: Visit[] = [];
  let meant = customer.joined;
  let [last, returning] = [FIRST_DAY - 1, undefined as Job | undefined];
  for (;;) {
    const day =
      returning === undefined ? Math.max(last + 1, visitDay(random, meant)) : visitDay(random, meant + 7);
    if (day > LAST_DAY) return visits;
    const comeback = returning !== undefined;
    const job: Job = returning ?? random.weighted(JOB_SHARES, ([, share]) => share)[0];
    if (day >= FIRST_DAY) visits.push(makeVisit(random, customer, day, job, comeback));
    last = Math.max(day, last);
    const canFail = job !== "maintenance" && !comeback;
    returning = canFail && random.chance(customer.store.comebacks) ? job : undefined;
    if (returning === undefined && random.chance(comeback ? LEAVES_AFTER_COMEBACK : LEAVES)) return visits;
    meant = last + (returning === undefined ? nextInterval(random) : random.whole(2, 12));
  }
}

function makeVisit(random: Random, customer: Customer, day: number, job: Job, comeback: boolean): Visit {
  const booked = job !== "accident" && random.chance(job === "maintenance" ? 0.55 : 0.32);
  return { customer, arrival: arrivalTime(random, day), job, comeback, booked };
}

function nextInterval(random: Random): number {
  const days = random.around(INTERVAL, INTERVAL_SPREAD);
  return Math.round(random.chance(SKIPS) ? days * 2 : days);
}
