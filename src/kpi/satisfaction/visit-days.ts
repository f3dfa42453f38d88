import { NO_KEY } from "../../cells/keys";
import { dayOf } from "../../cells/serials";
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
 * Visits by day, a vehicle once a day. The rows are put in the order of their days without looking at the vehicles; these
 * are looked up when a day is first asked for, so that a trend hashes each row once and a single month only its own.
 */
export class VisitDays {
  readonly history: History;
  /** Two sets of marks for whoever asks, so that a trend does not make them anew for every month. */
  readonly cohort: VehicleMarks;
  readonly counts: VehicleMarks;
  private readonly seen: VehicleMarks;
  private readonly firstDay: number;
  /** The rows of one day after the other; of a day that has been read, its vehicles instead. */
  private readonly entries: Int32Array;
  /** By day: where its entries begin, and where those that count end. */
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly isRead: Uint8Array;

  constructor(
    readonly visits: DatedVehicles,
    readonly table: Table,
  ) {
    const { capacity } = visits.vehicles;
    this.cohort = new VehicleMarks(capacity);
    this.counts = new VehicleMarks(capacity);
    this.seen = new VehicleMarks(capacity);
    this.history = historyOf(visits.vehicles, visits.dates, table);
    const { first, last } = this.history;
    this.firstDay = dayOf(first);
    const days = first > last ? 0 : dayOf(last) - this.firstDay + 1;
    this.isRead = new Uint8Array(days);
    this.starts = new Int32Array(days + 1);
    this.eachDated((_, day) => {
      this.starts[day + 1] = (this.starts[day + 1] as number) + 1;
    });
    for (let day = 0; day < days; day++)
      this.starts[day + 1] = (this.starts[day + 1] as number) + (this.starts[day] as number);
    this.ends = this.starts.slice(0, days);
    this.entries = new Int32Array(this.starts[days] as number);
    this.eachDated((row, day) => {
      const end = this.ends[day] as number;
      this.entries[end] = row;
      this.ends[day] = end + 1;
    });
  }

  /** Calls back for every visit from the first day up to, not including, the last. */
  each(start: number, end: number, visit: (vehicle: number, day: number) => void): void {
    const last = Math.min(end - this.firstDay, this.isRead.length);
    for (let day = Math.max(0, start - this.firstDay); day < last; day++) {
      if (this.isRead[day] === 0) this.read(day);
      const to = this.ends[day] as number;
      for (let index = this.starts[day] as number; index < to; index++)
        visit(this.entries[index] as number, day + this.firstDay);
    }
  }

  /** The rows with a date, and how many days after the first. */
  private eachDated(visit: (row: number, day: number) => void): void {
    const { values } = this.visits.dates;
    const days = this.isRead.length;
    eachRow(this.table, WHOLE, (row) => {
      const day = dayOf(values[row] as number) - this.firstDay;
      if (day >= 0 && day < days) visit(row, day);
    });
  }

  /** Looks up the vehicles of a day's rows; each stands there once. */
  private read(day: number): void {
    const { entries, ends, seen } = this;
    const [start, end] = [this.starts[day] as number, ends[day] as number];
    let to = start;
    for (let index = start; index < end; index++) {
      const vehicle = this.visits.vehicles.at(entries[index] as number);
      if (vehicle === NO_KEY || seen.of(vehicle) !== 0) continue;
      seen.set(vehicle, 1);
      entries[to++] = vehicle;
    }
    seen.clear();
    ends[day] = to;
    this.isRead[day] = 1;
  }
}
