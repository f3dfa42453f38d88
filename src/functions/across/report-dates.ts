import type { Cell } from "../../cells/cell";
import { fitOf } from "../../columns/contents";
import { isOtherThing, readHeader } from "../../columns/headers";
import type { ColumnDefinition, Dataset } from "../../columns/types";
import type { FoundColumn, FoundColumns } from "./report-columns";

type Row = readonly Cell[];

/** By which dates the records of a table belong to a period, where it lacks those of its own kind. */
export interface GeneralDates {
  readonly column?: FoundColumn;
  /** Headers of other dates by which they might. */
  readonly others: readonly string[];
  /** Headers of dates that say nothing of when a record happened, such as when the car was sold. */
  readonly unfit: readonly string[];
}

/** Names of a date that say nothing but that it is the record's, the most general first. */
const GENERAL = (
  "日期 时间 业务日期 单据日期 发生日期 统计日期 统计时间 月份 年月 统计月份 统计月 会计期间 期间 月 " +
  "date datetime transactiondate documentdate postingdate month period time"
).split(" ");

const IS_DATE = /日期|date/i;
const SAYS_DATE = /日期|时间|年月|月份|\b(?:date|month|datetime|time)\b/;

/** Dates of cars and contracts, and what was only planned. */
const OF_SOMETHING_ELSE =
  /到期|截止|有效|质保|保修|三包|购车|上牌|出生|生日|生产|制造|年检|约定|承诺|要求|\b(?:expiry|expires|expiration|warranty|contract|birth|registration|production|due|promised)\b/;
const COLUMNS_OF_SOMETHING_ELSE =
  /\.(?:saleDate|warrantyEnd|contractEnd|expiry|firstService|lastIssue|firstReceipt|promised|revisedPromise)$/;

/** A plain 日期 before all; else the first date of something that happened. The state of one day has only the former. */
export function generalDates(
  headers: readonly string[],
  rows: readonly Row[],
  columns: FoundColumns,
  dataset: Dataset | undefined,
): GeneralDates {
  const names = headers.map((header) => readHeader(header).compact);
  const plain = GENERAL.map((name) => names.indexOf(name))
    .filter((index) => index >= 0)
    .map((index) => dateColumn(index, headers, rows))
    // A 时间 may be so many minutes; a 日期 that nobody can read has to be said.
    .find((date) => IS_DATE.test(date.header) || isFit(date, rows));
  if (plain !== undefined) return { column: plain, others: [], unfit: [] };
  const known = new Map([...columns.values()].map((column) => [column.index, column]));
  const dates = headers.map((_, index) => known.get(index) ?? dateColumn(index, headers, rows));
  const all = dates.filter((date) => {
    const { definition, index, header } = date;
    if (known.has(index)) return definition.kind === "date" || definition.kind === "month";
    return SAYS_DATE.test(readHeader(header).words) && isFit(date, rows);
  });
  const fitting = dataset?.dateColumn === "" ? [] : all.filter(saysWhen);
  const [column, ...others] = fitting;
  const unfit = all.filter((date) => !fitting.includes(date)).map(({ header }) => header);
  return { ...(column && { column }), others: others.map(({ header }) => header), unfit };
}

function isFit({ definition, index }: FoundColumn, rows: readonly Row[]): boolean {
  return fitOf(definition, cellsOf(index, rows)).rank === 0;
}

function saysWhen({ column, header }: FoundColumn): boolean {
  const { words } = readHeader(header);
  return !COLUMNS_OF_SOMETHING_ELSE.test(column) && !OF_SOMETHING_ELSE.test(words) && !isOtherThing(words);
}

/** A header as a column of dates, or of months where its cells are these. */
function dateColumn(index: number, headers: readonly string[], rows: readonly Row[]): FoundColumn {
  const header = headers[index] ?? "";
  const [date, month] = (["date", "month"] as const).map((kind): ColumnDefinition => ({
    id: "table.date",
    kind,
    name: { zh: header, en: header },
    headers: [header],
  })) as [ColumnDefinition, ColumnDefinition];
  const cells = cellsOf(index, rows);
  const isMonths = fitOf(date, cells).rank === 2 && fitOf(month, cells).rank === 0;
  const definition = isMonths ? month : date;
  return { column: definition.id, index, isCertain: true, definition, header, scale: 1 };
}

/** So many records show what a column holds. */
const MOST_SAMPLED = 500;

function cellsOf(index: number, rows: readonly Row[]): Cell[] {
  return rows.slice(0, MOST_SAMPLED).map((row) => row[index]);
}
