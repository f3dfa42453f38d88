import { AUGUST, CHURN_WINDOW } from "../cases/times-of-calls";
import { amountOf, dateOf, dayOf, flagOf, HALF_SECOND, isRecord, Keys, scoreOf } from "./read";

const LAST_SECOND = 86399 / 86400;
const HIGHEST_SCORE = 5;
const SATISFIED = 4;
const TOLERANCE = 0.1 + 1e-9;
const DAYS = 100_000;
const IN_COHORT = 1;
const IN_WINDOW = 2;

const [START, END] = AUGUST;
const isInMonth = (time: number): boolean => time + HALF_SECOND >= START && time + HALF_SECOND < END;

const LONGEST_STAY = 90;
type Stay = readonly [arrival: number, handedOver: number];

/** A car that is still there does not come again. */
function visitsByStays(stays: ReadonlyMap<number, Stay[]>): number {
  let visits = 0;
  for (const each of stays.values()) {
    let until = -Infinity;
    for (const [arrival, handedOver] of each.sort(([one], [other]) => one - other)) {
      if (until + HALF_SECOND < arrival && arrival + HALF_SECOND >= START) visits++;
      until = Math.max(until, handedOver, arrival);
    }
  }
  return visits;
}

/** Most orders are settled: theirs are told by one comparison. */
const isVoid = (status: unknown): boolean =>
  status !== "已结算" && typeof status === "string" && status.trim() === "作废";

/** Rows of 11 cells under a header, in one pass: satisfaction, churn, first fix, deliveries, estimates, value, visits. */
export function reportByHand(table: readonly (readonly unknown[])[]): number[] {
  const [orders, customers, vehicles] = [new Keys(), new Keys(), new Keys()];
  const bits = new Uint8Array(table.length);
  const stays = new Map<number, Stay[]>();
  const [returned, visits] = [new Set<number>(), new Set<number>()];
  let [satisfied, answers, due, inTime, estimated, accurate, revenue] = [0, 0, 0, 0, 0, 0, 0];
  for (let row = 1; row < table.length; row++) {
    const cells = table[row] as readonly unknown[];
    const [order, customer, vehicle, status, arrival] = [cells[0], cells[1], cells[2], cells[3], cells[4]];
    if (isVoid(status) || !isRecord(order) || !isRecord(customer) || !isRecord(vehicle)) continue;
    const time = dateOf(arrival);
    const noted = time + HALF_SECOND;
    if (noted >= CHURN_WINDOW.cohortStart && noted < CHURN_WINDOW.windowEnd) {
      const code = customers.of(customer);
      if (code >= 0)
        bits[code] = (bits[code] as number) | (noted < CHURN_WINDOW.cohortEnd ? IN_COHORT : IN_WINDOW);
    }
    const promise = dateOf(cells[5]);
    if (isInMonth(promise)) {
      due++;
      const delivery = dateOf(cells[6]);
      const isDay = Math.abs(promise - dayOf(promise)) < HALF_SECOND;
      if (delivery <= (isDay ? promise + LAST_SECOND : promise) + HALF_SECOND && delivery < END) inTime++;
    }
    if (noted >= START - LONGEST_STAY && noted < END) {
      const delivery = dateOf(cells[6]);
      const car = noted < START && delivery < START ? -1 : vehicles.of(vehicle);
      if (car >= 0) {
        const known = stays.get(car);
        const stay: Stay = [time, delivery === delivery ? delivery : Infinity];
        if (known === undefined) stays.set(car, [stay]);
        else known.push(stay);
      }
    }
    if (!isInMonth(time)) continue;
    const code = orders.of(order);
    if (code >= 0 && flagOf(cells[7]) === 1) returned.add(code);
    const car = vehicles.of(vehicle);
    if (car >= 0) visits.add(car * DAYS + dayOf(time));
    const answer = scoreOf(cells[10], HIGHEST_SCORE, false);
    if (answer === answer) {
      answers++;
      if (answer >= SATISFIED) satisfied++;
    }
    const [before, after] = [amountOf(cells[8]), amountOf(cells[9])];
    if (after === after) revenue += after;
    if (!(before > 0) || after !== after) continue;
    estimated++;
    if (Math.abs(after - before) <= TOLERANCE * before) accurate++;
  }
  let [cohort, lost] = [0, 0];
  for (let code = 0; code < customers.size; code++) {
    const seen = bits[code] as number;
    if ((seen & IN_COHORT) !== 0) cohort++;
    if (seen === IN_COHORT) lost++;
  }
  return [
    satisfied / answers,
    lost / cohort,
    1 - returned.size / orders.size,
    inTime / due,
    accurate / estimated,
    revenue / orders.size,
    visits.size,
    visitsByStays(stays),
  ];
}
