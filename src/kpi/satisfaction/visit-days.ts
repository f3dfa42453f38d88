import { NO_KEY } from "../../cells/keys";
import { dayOf, TIME_SLACK } from "../../cells/serials";
import { eachRow, type Selection, type Table } from "../compute/table";
import type { DatedVehicles } from "./cohort-arguments";
import { historyOf, type History } from "./history";

const WHOLE: Selection = {};

/** A number for each vehicle, 0 for most of them: what was set is cleared without looking at the rest. */
export class VehicleMarks {
  private readonly marks: Int32Array;
  private readonly touched: number[] = [];

  constructor(capacity: number) {
    this.marks = new Int32Array(capacity);
  }

  of(vehicle: number): number {
    return this.marks[vehicle] as number;
  }

  set(vehicle: number, mark: number): void {
    if (this.marks[vehicle] === 0) this.touched.push(vehicle);
    this.marks[vehicle] = mark;
  }

  /** The vehicles that have a mark, each once. */
  get vehicles(): number[] {
    return this.touched.filter((vehicle) => this.marks[vehicle] !== 0);
  }

  clear(): this {
    for (const vehicle of this.touched) this.marks[vehicle] = 0;
    this.touched.length = 0;
    return this;
  }
}

/**
 * Visits by day, a vehicle once a day. Days are read when they are first asked for: one look at the dates, and only the
 * rows of these days are hashed; a trend reads each row once.
 */
export class VisitDays {
  readonly history: History;
  /** Two sets of marks for whoever asks, so that a trend does not make them anew for every month. */
  readonly cohort: VehicleMarks;
  readonly counts: VehicleMarks;
  private readonly vehiclesOf = new Map<number, number[]>();
  private readonly seen: VehicleMarks;

  constructor(
    readonly visits: DatedVehicles,
    readonly table: Table,
  ) {
    const { capacity } = visits.vehicles;
    this.history = historyOf(visits.vehicles, visits.dates, table);
    this.cohort = new VehicleMarks(capacity);
    this.counts = new VehicleMarks(capacity);
    this.seen = new VehicleMarks(capacity);
  }

  /** Calls back for every visit from the first day up to, not including, the last. */
  each(start: number, end: number, visit: (vehicle: number, day: number) => void): void {
    this.read(start, end);
    for (let day = start; day < end; day++)
      for (const vehicle of this.vehiclesOf.get(day) ?? []) visit(vehicle, day);
  }

  /** Reads the days between that are not known yet, all of them at once. */
  private read(start: number, end: number): void {
    const fresh = new Map<number, number[]>();
    for (let day = start; day < end; day++) if (!this.vehiclesOf.has(day)) fresh.set(day, []);
    if (fresh.size === 0) return;
    const { vehicles, dates } = this.visits;
    const [from, to] = [Math.min(...fresh.keys()) - TIME_SLACK, Math.max(...fresh.keys()) + 1 - TIME_SLACK];
    eachRow(this.table, WHOLE, (row) => {
      const time = dates.values[row] as number;
      if (!(time >= from && time < to)) return;
      const day = fresh.get(dayOf(time));
      const vehicle = day === undefined ? NO_KEY : vehicles.at(row);
      if (vehicle !== NO_KEY) day?.push(vehicle);
    });
    for (const [day, all] of fresh) this.vehiclesOf.set(day, this.once(all));
  }

  private once(vehicles: readonly number[]): number[] {
    this.seen.clear();
    return vehicles.filter((vehicle) => {
      if (this.seen.of(vehicle) !== 0) return false;
      this.seen.set(vehicle, 1);
      return true;
    });
  }
}
