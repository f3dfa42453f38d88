import { CellError, contentOf, isBlank, type Cell } from "../../cells/cell";
import type { Fault } from "../../cells/fault";
import { isMarkedFaulty, UNREADABLE } from "../../cells/marks";
import type { Period } from "../../cells/period";
import type { Range } from "../../cells/range";
import { monthStart, TIME_SLACK } from "../../cells/serials";
import { readerOf, UNREADABLE_CELL } from "../../columns/contents";
import { EVERY_DATASET, findDataset } from "../../columns/datasets";
import { keptRows, placesOf } from "../../columns/kept-rows";
import { recogniseDataset } from "../../columns/recognise";
import { numberColumn } from "../../kpi/compute/read-once";
import { faultOf } from "../../kpi/compute/readable";
import type { Dataset, LeftOut } from "../../columns/types";
import {
  areCarried,
  columnsOfOthers,
  ownColumns,
  withColumns,
  type FoundColumn,
  type FoundColumns,
} from "./report-columns";
import { generalDates, type GeneralDates } from "./report-dates";
import { withDerived } from "./report-derived";

type Row = readonly Cell[];

const HEADER_ROWS = 1;

/** Some of the table's records, and in which row of it each stands, counted from 1 at the header. */
export interface Records {
  readonly rows: readonly Row[];
  readonly rowOf: (index: number) => number;
}

/** The records that a period looks at. */
export interface DatedRecords extends Records {
  /** How many records have no date, and may belong to any period. */
  readonly undated: number;
  /** A date that nobody can read: whoever filters by it must say so. */
  readonly fault?: Fault;
}

/** A table with its header row, as REPORT looks at it: what kind it is, which columns it has, which rows are records. */
export class ReportTable {
  readonly headers: readonly string[];
  readonly dataset: Dataset | undefined;
  /** Those of its own kind, and of other kinds where its rows may carry them. */
  readonly columns: FoundColumns;
  /** Those of every kind, for an indicator that is asked for by name. */
  readonly everyColumn: FoundColumns;
  readonly records: Records;
  readonly leftOut: readonly LeftOut[];
  readonly totalsRows: number;
  private readonly dated = new Map<number, DatedRecords>();
  private readonly below: readonly Row[];
  private readonly last = new Map<number, number>();
  private general: GeneralDates | undefined;
  private readonly ranges = new Map<readonly Row[], Map<string, Range>>();

  constructor(
    { cells }: Range,
    readonly period: Period,
  ) {
    const below = (this.below = cells.slice(HEADER_ROWS));
    this.headers = (cells[0] ?? []).map(textOf);
    const main = recogniseDataset(this.headers, { datasets: EVERY_DATASET, leastPoints: 1 });
    this.dataset = main === undefined ? undefined : findDataset(main);
    const own = ownColumns(this.headers, below, this.dataset);
    const others = columnsOfOthers(this.headers, this.dataset);
    const carried = this.dataset?.isWide ? others.filter((each) => areCarried(each, own)) : [];
    this.columns = withDerived(withColumns(own, carried.flat()), this.headers);
    this.everyColumn = withDerived(withColumns(own, others.flat()), this.headers);
    const placed = this.dataset ? placesOf(this.dataset, this.headers, [...own.values()]) : [];
    const { kept, rows, leftOut, totalsRows } = keptRows(placed, below);
    this.records = { rows, rowOf: (index) => (kept[index] ?? 0) + HEADER_ROWS + 1 };
    this.leftOut = leftOut;
    this.totalsRows = totalsRows;
  }

  /** The column by which a record of this kind of table belongs to a month. */
  get dateColumn(): FoundColumn | undefined {
    return this.columns.get(this.dataset?.dateColumn ?? "");
  }

  /** By which dates its records belong to a month, where it lacks that column. */
  get generalDates(): GeneralDates {
    return (this.general ??= generalDates(this.headers, this.below, this.columns, this.dataset));
  }

  /** One column of some records, as the argument of a function; `asDates`: its months become dates. */
  range(column: FoundColumn, { rows }: Records, asDates: boolean): Range {
    let known = this.ranges.get(rows);
    if (known === undefined) this.ranges.set(rows, (known = new Map<string, Range>()));
    const key = `${column.column} ${column.index} ${asDates}`;
    let range = known.get(key);
    if (range === undefined) known.set(key, (range = rangeOf(column, rows, asDates)));
    return range;
  }

  /** The records whose date lies in the period. */
  inPeriod(column: FoundColumn): DatedRecords {
    let found = this.dated.get(column.index);
    if (found === undefined) this.dated.set(column.index, (found = this.findInPeriod(column)));
    return found;
  }

  /** The last day of which the table has a record, by its own dates and these; undefined where none has a date. */
  lastDay(dates: FoundColumn | undefined): number | undefined {
    const known = [this.dateColumn, dates].flatMap((column) => (column ? [this.lastDayOf(column)] : []));
    const last = Math.max(...known);
    return last === -Infinity ? undefined : last;
  }

  private lastDayOf(column: FoundColumn): number {
    let day = this.last.get(column.index);
    if (day === undefined) this.last.set(column.index, (day = this.findLastDay(column)));
    return day;
  }

  private findLastDay(column: FoundColumn): number {
    let last = -Infinity;
    for (const time of this.times(column)) if (time > last && !isMarkedFaulty(time)) last = time;
    if (last === -Infinity) return last;
    return column.definition.kind === "month" ? monthStart(last, 1) - 1 : Math.floor(last);
  }

  private findInPeriod(column: FoundColumn): DatedRecords {
    const { records, period } = this;
    const times = this.times(column);
    const found: number[] = [];
    let undated = 0;
    const faulty: number[] = [];
    const [start, end] = [period.start - TIME_SLACK, period.end - TIME_SLACK];
    const { length } = times;
    for (let row = 0; row < length; row++) {
      const time = times[row] as number;
      if (time >= start && time < end) found.push(row);
      else if (time !== time) undated++;
      else if (Math.abs(time) === UNREADABLE) faulty.push(row);
    }
    return {
      rows: found.map((row) => records.rows[row] as Row),
      rowOf: (index) => records.rowOf(found[index] ?? 0),
      undated,
      ...(faulty.length > 0 && { fault: this.faultOf(column, faulty) }),
    };
  }

  /** Whether a column holds anything at all. */
  isFilled({ index }: FoundColumn): boolean {
    return this.records.rows.some((row) => !isBlank(row[index]));
  }

  private faultOf(column: FoundColumn, [first = 0, ...others]: readonly number[]): Fault {
    const kind = column.definition.kind === "month" ? "monthColumn" : "date";
    const range = this.range(column, this.records, false);
    const fault = faultOf({ parameter: column.header, range, kind }, first);
    return { ...fault, row: this.records.rowOf(first), count: others.length + 1 };
  }

  /** When the records were, by one of the table's columns: read once. */
  times(column: FoundColumn): Float64Array {
    const kind = column.definition.kind === "month" ? "monthColumn" : "date";
    const range = this.range(column, this.records, false);
    return numberColumn({ range, kind }, range.length)?.values ?? new Float64Array();
  }
}

function textOf(cell: Cell): string {
  const content = contentOf(cell);
  return content === undefined || content instanceof CellError ? "" : String(content);
}

/** A view of one column; where its cells are read otherwise than the function would read them, their values. */
function rangeOf(column: FoundColumn, rows: readonly Row[], asDates: boolean): Range {
  const { definition, index, scale, cellOf } = column;
  const size = { rows: rows.length, columns: 1, length: rows.length };
  if (cellOf !== undefined) return { cells: rows.map((row) => [cellOf(row)]), ...size };
  const isMonths = asDates && definition.kind === "month";
  if (!isMonths && scale === 1) return { cells: rows, ...size, offset: index };
  const read = readerOf(definition, scale);
  const cells = rows.map((row) => {
    const value = read(row[index]);
    // What cannot be read stays as it is: the function says what is wrong with it.
    return [value === UNREADABLE_CELL ? row[index] : value];
  });
  return { cells, ...size };
}
