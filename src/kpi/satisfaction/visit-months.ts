import { NO_KEY } from "../../cells/keys";
import { pairedIdentity } from "../../cells/pairs";
import { dayOf, monthStart, TIME_SLACK } from "../../cells/serials";
import { eachRow, type Table } from "../compute/table";
import type { DatedVehicles } from "./cohort-arguments";
import { historyOf, type History } from "./history";

/** The visits of one month, in the order of the records: vehicle and day, each pair once. */
interface MonthOfVisits {
  readonly vehicles: number[];
  readonly days: number[];
}

/** Visits by month. A month is read when it is first asked for: one look at the dates, and only its own rows are hashed. */
export class VisitMonths {
  readonly history: History;
  private readonly months = new Map<number, MonthOfVisits>();

  constructor(
    readonly visits: DatedVehicles,
    readonly table: Table,
  ) {
    this.history = historyOf(visits.vehicles, visits.dates, table);
  }

  /** Calls back for every visit from the month that begins at `start` up to, not including, that of `end`. */
  each(start: number, end: number, visit: (vehicle: number, day: number) => void): void {
    this.read(start, end);
    for (let month = start; month < end; month = monthStart(month, 1)) {
      const { vehicles, days } = this.months.get(month) as MonthOfVisits;
      for (let index = 0; index < days.length; index++)
        visit(vehicles[index] as number, days[index] as number);
    }
  }

  /** Reads the months between that are not known yet, all of them at once. */
  private read(start: number, end: number): void {
    const byDay: (MonthOfVisits | undefined)[] = [];
    let [from, to] = [Infinity, -Infinity];
    for (let month = start; month < end; month = monthStart(month, 1)) {
      if (this.months.has(month)) continue;
      const [read, next] = [{ vehicles: [], days: [] }, monthStart(month, 1)];
      this.months.set(month, read);
      [from, to] = [Math.min(from, month), next];
      for (let day = month; day < next; day++) byDay[day - from] = read;
    }
    if (from < to) this.fill(byDay, from, to);
  }

  private fill(byDay: readonly (MonthOfVisits | undefined)[], from: number, to: number): void {
    const { vehicles, dates } = this.visits;
    const pairs = pairedIdentity(vehicles, (row) => dayOf(dates.values[row] as number));
    let known = 0;
    eachRow(this.table, {}, (row) => {
      const time = dates.values[row] as number;
      if (!(time >= from - TIME_SLACK && time < to - TIME_SLACK)) return;
      const month = byDay[dayOf(time) - from];
      // Pairs are numbered as they are met: the next number is a visit that was not there before.
      if (month === undefined || vehicles.at(row) === NO_KEY || pairs.at(row) !== known) return;
      known++;
      month.vehicles.push(vehicles.at(row));
      month.days.push(dayOf(time));
    });
  }
}
