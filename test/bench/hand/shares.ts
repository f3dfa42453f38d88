import type { Column } from "../records/columns";
import { at, countOf, dateOf, flagOf, HALF_SECOND, isRecord, Keys } from "./read";
import { Refused } from "./rare";

export type Period = readonly [start: number, end: number];

/** True flags among the known ones. Where nobody said no, nobody knows what a blank means. */
export function shareOfFlags(flags: Column): number {
  let [yes, no] = [0, 0];
  for (let row = 0; row < flags.length; row++) {
    const flag = flagOf(at(flags, row));
    if (flag === 0) no++;
    else if (flag === 1) yes++;
  }
  if (yes > 0 && no === 0) throw new Refused("only yes", yes);
  return yes / (yes + no);
}

export function shareOfFlagsIn(flags: Column, dates: Column, [start, end]: Period): number {
  let [yes, no] = [0, 0];
  for (let row = 0; row < flags.length; row++) {
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (!(time >= start && time < end)) continue;
    const flag = flagOf(at(flags, row));
    if (flag === 0) no++;
    else if (flag === 1) yes++;
  }
  return yes / (yes + no);
}

/** An order number beside texts: neither a number nor a flag. */
function orderNumber(cell: unknown): unknown {
  if (typeof cell === "number" || typeof cell === "boolean") throw new Refused("no order number", cell);
  return cell;
}

/** Distinct orders with a true flag among distinct orders. */
export function shareOfOrders(flags: Column, orders: Column): number {
  const keys = new Keys();
  const flagged = new Uint8Array(orders.length);
  let events = 0;
  for (let row = 0; row < orders.length; row++) {
    const flag = flagOf(at(flags, row));
    const order = keys.of(orderNumber(at(orders, row)));
    if (order < 0 || flag !== 1 || flagged[order] === 1) continue;
    flagged[order] = 1;
    events++;
  }
  return events / keys.size;
}

/** A sum of numbers of things over another. */
export function shareOfCounts(events: Column, total: Column): number {
  let [part, whole] = [0, 0];
  for (let row = 0; row < events.length; row++) {
    const [own, all] = [countOf(at(events, row)), countOf(at(total, row))];
    if (own === own) part += own;
    if (all === all) whole += all;
  }
  if (part > whole) throw new Refused("more events than there are", part);
  return part / whole;
}

export function distinctOrders(orders: Column): number {
  const keys = new Keys();
  for (let row = 0; row < orders.length; row++) keys.of(orderNumber(at(orders, row)));
  return keys.size;
}

export function distinctOrdersIn(orders: Column, dates: Column, [start, end]: Period): number {
  const keys = new Keys();
  for (let row = 0; row < orders.length; row++) {
    const order = at(orders, row);
    const time = dateOf(at(dates, row)) + HALF_SECOND;
    if (time >= start && time < end) keys.of(orderNumber(order));
  }
  return keys.size;
}

/** Visits: a vehicle counts once a day. */
export function vehicleDays(vehicles: Column, arrivals: Column, [start, end]: Period): number {
  const keys = new Keys();
  const days = end - start;
  const seen = new Set<number>();
  for (let row = 0; row < vehicles.length; row++) {
    const vehicle = at(vehicles, row);
    const time = dateOf(at(arrivals, row)) + HALF_SECOND;
    if (!(time >= start && time < end) || !isRecord(vehicle)) continue;
    const code = keys.of(vehicle);
    if (code >= 0) seen.add(code * days + Math.floor(time) - start);
  }
  return seen.size;
}
