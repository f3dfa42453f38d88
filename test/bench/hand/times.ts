import type { Column } from "../records/columns";
import { amountOf, at, dateOf, dayOf, HALF_SECOND } from "./read";
import { Refused } from "./rare";

/** Hours from start to finish less those dead, of finished jobs. */
export function meanHours(started: Column, finished: Column, deadMinutes: Column): number {
  let [hours, jobs] = [0, 0];
  for (let row = 0; row < started.length; row++) {
    const [from, to] = [dateOf(at(started, row)), dateOf(at(finished, row))];
    const dead = amountOf(at(deadMinutes, row));
    if (dead < 0) throw new Refused("negative minutes", dead);
    if (!(to >= from - HALF_SECOND)) continue;
    hours += Math.max(0, Math.round((to - from) * 86_400_000) / 3_600_000 - (dead || 0) / 60);
    jobs++;
  }
  return hours / jobs;
}

/** Due from `firstDay` up to `lastDay`, 14 days after they were received; closed by then. */
export function closureRate(received: Column, closed: Column, firstDay: number, lastDay: number): number {
  let [due, inTime] = [0, 0];
  for (let row = 0; row < received.length; row++) {
    const from = dayOf(dateOf(at(received, row)));
    const to = dayOf(dateOf(at(closed, row)));
    const limit = from + 14;
    if (!(limit >= firstDay && limit <= lastDay) || to < from) continue;
    due++;
    if (to <= limit && to <= lastDay) inTime++;
  }
  return inTime / due;
}

const LAST_SECOND = 86399 / 86400;

/** Delivered by the time that was promised, or by the end of the day where only a day was; of what was delivered. */
export function onTime(promised: Column, delivered: Column): number {
  let [met, all] = [0, 0];
  for (let row = 0; row < promised.length; row++) {
    const [promise, delivery] = [dateOf(at(promised, row)), dateOf(at(delivered, row))];
    if (promise !== promise || delivery !== delivery) continue;
    all++;
    const deadline = Math.abs(promise - dayOf(promise)) < HALF_SECOND ? promise + LAST_SECOND : promise;
    if (delivery <= deadline + HALF_SECOND) met++;
  }
  return met / all;
}
