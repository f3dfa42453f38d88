import { readDate } from "../../cells/dates";
import { idColumn, NO_KEY } from "../../cells/keys";
import { cellAt } from "../../cells/range";
import { TIME_SLACK } from "../../cells/serials";
import type { ReportTable } from "./report-table";

/** A car stays no longer: an older order that is still open is a forgotten one. */
const LONGEST_STAY = 90;

interface Stay {
  readonly arrival: number;
  /** When the car was handed over; infinite as long as it was not. */
  readonly until: number;
}

/**
 * Visits of the period as one counts them who knows when cars were handed over (C3): as long as an order of a car is
 * open, another one is the same visit; of one day two are, unless the first was closed before. Undefined where the
 * table does not say it.
 */
export function visitsByStays(table: ReportTable): number | undefined {
  const [vehicle, arrival, delivered] = ["orders.vehicle", "orders.arrival", "orders.delivered"].map((id) =>
    table.columns.get(id),
  );
  if (vehicle === undefined || arrival === undefined || delivered === undefined) return undefined;
  const { start, end } = table.period;
  const [from, before] = [start - LONGEST_STAY, end - TIME_SLACK];
  const arrivals = table.times(arrival);
  const deliveries = table.range(delivered, table.records, false);
  const vehicles = table.range(vehicle, table.records, false);
  const keys = idColumn(vehicles, vehicles.length);
  const stays = new Map<number, Stay[]>();
  for (let row = 0; row < arrivals.length; row++) {
    const time = arrivals[row] as number;
    if (!(time >= from && time < before)) continue;
    const delivery = readDate(cellAt(deliveries, row));
    if (time < start - TIME_SLACK && delivery < start) continue;
    const key = keys.at(row);
    if (key === NO_KEY) continue;
    const stay = { arrival: time, until: Math.abs(delivery) < Infinity ? delivery : Infinity };
    const known = stays.get(key);
    if (known === undefined) stays.set(key, [stay]);
    else known.push(stay);
  }
  let visits = 0;
  for (const each of stays.values()) visits += visitsOf(each, start);
  return visits;
}

/** The visits of one car that begin in the period. */
function visitsOf(stays: Stay[], start: number): number {
  stays.sort((one, other) => one.arrival - other.arrival);
  let visits = 0;
  let openUntil = -Infinity;
  for (const { arrival, until } of stays) {
    const isNew = openUntil < arrival - TIME_SLACK;
    if (isNew && arrival >= start - TIME_SLACK) visits++;
    openUntil = Math.max(openUntil, until, arrival);
  }
  return visits;
}
