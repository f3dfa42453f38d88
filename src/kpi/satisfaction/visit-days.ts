import { NO_KEY } from "../../cells/keys";
import { dayOf } from "../../cells/serials";
import { eachRow, type Selection, type Table } from "../compute/table";
import type { When } from "../define";
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

/** The days that will be asked for: from the first up to, not including, the last. */
export interface Reach {
  readonly start: number;
  readonly end: number;
}

/** All that is asked for at several times, or at that of the call alone. */
export function reachOf(times: readonly When[], windowAt: (time: When) => Reach): Reach {
  const windows = (times.length > 0 ? times : [{}]).map(windowAt);
  return {
    start: Math.min(...windows.map(({ start }) => start)),
    end: Math.max(...windows.map(({ end }) => end)),
  };
}

const ALWAYS: Reach = { start: -Infinity, end: Infinity };

/**
 * Visits by day, a vehicle once a day. Vehicles are looked up in the order of their rows, each row once and only those of
 * days that will be asked for.
 */
export class VisitDays {
  readonly history: History;
  /** Two sets of marks for whoever asks, so that a trend does not make them anew for every month. */
  readonly cohort: VehicleMarks;
  readonly counts: VehicleMarks;
  private readonly seen: VehicleMarks;
  private readonly firstDay: number;
  /** The vehicles of one day after the other; of a day that has been asked for, each once. */
  private readonly entries: Int32Array;
  /** By day: where its entries begin, and where those that count end. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly isCleared: Uint8Array;

  constructor(
    readonly visits: DatedVehicles,
    readonly table: Table,
    { start, end }: Reach = ALWAYS,
  ) {
    const { capacity } = visits.vehicles;
    this.cohort = new VehicleMarks(capacity);
    this.counts = new VehicleMarks(capacity);
    this.seen = new VehicleMarks(capacity);
    this.history = historyOf(visits.vehicles, visits.dates, table);
    const { first, last } = this.history;
    this.firstDay = Math.max(dayOf(first), start);
    const days = first > last ? 0 : Math.max(0, Math.min(dayOf(last) + 1, end) - this.firstDay);
    this.isCleared = new Uint8Array(days);
    this.starts = new Int32Array(days + 1);
    this.eachDated((_, day) => {
      this.starts[day + 1] = (this.starts[day + 1] as number) + 1;
    });
    for (let day = 0; day < days; day++)
      this.starts[day + 1] = (this.starts[day + 1] as number) + (this.starts[day] as number);
    this.ends = this.starts.slice(0, days);
    this.entries = new Int32Array(this.starts[days] as number);
    this.eachDated((row, day) => {
      const vehicle = visits.vehicles.at(row);
      if (vehicle === NO_KEY) return;
      const end = this.ends[day] as number;
      this.entries[end] = vehicle;
      this.ends[day] = end + 1;
    });
  }

  /** Calls back for every visit from the first day up to, not including, the last. */
  each(start: number, end: number, visit: (vehicle: number, day: number) => void): void {
    const last = Math.min(end - this.firstDay, this.isCleared.length);
    for (let day = Math.max(0, start - this.firstDay); day < last; day++) {
      if (this.isCleared[day] === 0) this.clear(day);
      const to = this.ends[day] as number;
      for (let index = this.starts[day] as number; index < to; index++)
        visit(this.entries[index] as number, day + this.firstDay);
    }
  }

  /** The rows with a date, and how many days after the first. */
  private eachDated(visit: (row: number, day: number) => void): void {
    const { values } = this.visits.dates;
    const days = this.isCleared.length;
    eachRow(this.table, WHOLE, (row) => {
      const day = dayOf(values[row] as number) - this.firstDay;
      if (day >= 0 && day < days) visit(row, day);
    });
  }

  /** Leaves each vehicle of a day there once. */
  private clear(day: number): void {
    const { entries, ends, seen } = this;
    const [start, end] = [this.starts[day] as number, ends[day] as number];
    let to = start;
    for (let index = start; index < end; index++) {
      const vehicle = entries[index] as number;
      if (seen.of(vehicle) !== 0) continue;
      seen.set(vehicle, 1);
      entries[to++] = vehicle;
    }
    seen.clear();
    ends[day] = to;
    this.isCleared[day] = 1;
  }
}
