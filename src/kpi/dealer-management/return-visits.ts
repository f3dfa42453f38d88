import { notAvailable, Refusal } from "../../cells/fault";
import { NO_KEY, type Identity, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { describeDay, type Period } from "../../cells/period";
import { dayOf, TIME_SLACK } from "../../cells/serials";
import { Ledger } from "../compute/ledger";
import { COUNTED, type Measure } from "../compute/measures";
import { noRecords } from "../compute/no-records";
import { faultsOf } from "../compute/readable";
import { eachRow, type Selection, type Table } from "../compute/table";
import { enterBase, enterNumerator, tally } from "../compute/tally";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, ofAllRecords, operation, reference, type NativeFormula } from "../native";
import { period } from "../parameters";
import { VehicleMarks } from "../satisfaction/visit-days";
import { compendium } from "../sources";
import { datedOnce, nativeVisits, visitIdentity, visitParameters } from "../visits";

/** Visits of a period by vehicles that had been here before: on an earlier day, in the period or before it. */
export const RETURNVISITS = defineKpi({
  id: "RETURNVISITS",
  group: "dealerManagement",
  name: { zh: "回厂台次", en: "Return visits" },
  description: {
    zh: "期间内来过的车再次进厂的台次:同车此前某天已进厂;同车同日计一次。记录须早于期间开始,否则为 #N/A",
    en: "Visits of the period by vehicles that had come on an earlier day; a vehicle and day count once. Without records from before the period #N/A",
  },
  parameters: {
    ...visitParameters,
    period: period(
      { zh: "期间", en: "period" },
      {
        zh: `只算这一期间进厂的,如 "2025-08";更早的记录只看谁来过`,
        en: `Only arrivals of this period, such as "2025-08"; earlier records say who had come before`,
      },
    ),
  },
  unit: "visits",
  numberFormat: "#,##0",
  direction: "higher",
  related: [],
  source: compendium("㈣1"),
  reading: {
    zh: "汇编只有名称。取狭义:期间内的进厂台次中,该车此前某天已进厂的;首次进厂不计。全部进厂台次用 VISITCOUNT",
    en: "The compendium has the name only. The narrow meaning: visits of the period by vehicles that had come on an earlier day; a first visit is none. For all visits use VISITCOUNT",
  },
  errata: [ERRATA.Q16, ERRATA.Q35],
  example: {
    arguments: {
      vehicles: ["V1", "V1", "V2", "V2"],
      arrivals: ["2025-07-10", "2025-08-05", "2025-08-06", "2025-08-20"],
      period: "2025-08",
    },
    result: 2,
    note: {
      zh: "V1 在 7 月来过;V2 的第一次进厂不计。",
      en: "V1 had come in July; the first visit of V2 does not count.",
    },
  },
  totals: { visits: { zh: "回厂台次", en: "return visits", unit: "visits" } },
  base: "visits",
  numerator: ["visits"],
  reasons: { firstVisit: { zh: "该车首次进厂", en: "the vehicle's first visit" } },
  prepare: ({ vehicles, arrivals }, tables) => new Arrivals(vehicles, arrivals, tables["records"] as Table),
  at(arrivals, _, { selection }, ledger) {
    const { table } = arrivals;
    const measure = arrivals.returns(selection.rows);
    // The audit explains a #N/A: it must not be stopped by it.
    if (ledger === undefined) assertEarlierRecords(arrivals.first, measure, table, selection);
    assertEarlierReadable(table, selection.period);
    if (ledger) {
      enterBase(measure, table, selection, ledger);
      enterNumerator([measure], table, selection, ledger);
    }
    return { visits: tally(measure, table, selection) };
  },
  value: ({ visits }) => visits,
  zeroWithoutRecords: true,
  volume: true,
  fromTotals: reference("visits"),
  records: { vehicles: "orders.vehicle", arrivals: "orders.arrival" },
  native: nativeVisits(operation(earlierVisits(), ">", 0)),
  nativeHasValue: ofAllRecords(
    call(
      "COUNTIFS",
      reference("vehicles"),
      "<>",
      reference("arrivals"),
      operation("<", "&", reference("start")),
    ),
  ),
});

/** The arrivals of a table, and the day on which each vehicle of a part of it first came. */
class Arrivals {
  /** When the first record of the part was that was asked for last. */
  first = Infinity;
  private readonly identity: Identity;
  private readonly firstDays: VehicleMarks;
  private marked: { readonly rows: Int32Array | undefined } | undefined;

  constructor(
    private readonly vehicles: KeyColumn,
    private readonly dates: NumberColumn,
    readonly table: Table,
  ) {
    this.identity = visitIdentity({ vehicles, arrivals: dates });
    this.firstDays = new VehicleMarks(vehicles.capacity);
  }

  /** The visits that are not their vehicle's first among these rows. */
  returns(rows: Int32Array | undefined) {
    const { vehicles, dates, firstDays } = this;
    if (this.marked === undefined || this.marked.rows !== rows) this.markFirstDays(rows);
    return datedOnce(vehicles, dates, this.identity, (row) =>
      dayOf(dates.values[row] as number) > firstDays.of(vehicles.at(row)) ? COUNTED : "firstVisit",
    );
  }

  private markFirstDays(rows: Int32Array | undefined): void {
    const { vehicles, dates, firstDays } = this;
    firstDays.clear();
    this.first = Infinity;
    eachRow(this.table, rows ? { rows } : {}, (row) => {
      const time = dates.values[row] as number;
      const vehicle = Number.isNaN(time) ? NO_KEY : vehicles.at(row);
      if (vehicle === NO_KEY) return;
      if (time < this.first && time > -Infinity) this.first = time;
      const known = firstDays.of(vehicle);
      if (known === 0 || dayOf(time) < known) firstDays.set(vehicle, dayOf(time));
    });
    this.marked = { rows };
  }
}

/** Without records from before the period nobody knows who had come before. */
function assertEarlierRecords(first: number, measure: Measure, table: Table, selection: Selection): void {
  const within = selection.period;
  if (within === undefined || first < within.start - TIME_SLACK) return;
  if (first === Infinity) {
    const ledger = new Ledger();
    enterBase(measure, table, selection, ledger);
    throw noRecords("visits", ledger, within);
  }
  throw notAvailable("noEarlierRecords", {
    details: { from: describeDay(within.start), first: describeDay(first) },
  });
}

/** Records from before the period say who had come before: their faults matter as those of the period do. */
function assertEarlierReadable(table: Table, within: Period | undefined): void {
  if (within === undefined) return;
  const [fault] = faultsOf(table, { period: { start: 0, end: within.start } });
  if (fault !== undefined) throw new Refusal(fault);
}

/** The orders of a row's vehicle on earlier days. */
function earlierVisits(): NativeFormula {
  const [vehicles, arrivals] = [reference("vehicles"), reference("arrivals")];
  return call("COUNTIFS", vehicles, vehicles, arrivals, operation("<", "&", call("INT", arrivals)));
}
