import type { Cell } from "../../cells/cell";
import { EVERY_DATASET, findColumn } from "../../columns/datasets";
import { readHeader } from "../../columns/headers";
import { namedColumns, recognise } from "../../columns/recognise";
import type { ColumnDefinition, Dataset, Match } from "../../columns/types";

type Row = readonly Cell[];

/** A column that the table has. */
export interface FoundColumn extends Match {
  readonly definition: ColumnDefinition;
  /** As the table has it. */
  readonly header: string;
  /** What its amounts are multiplied with: 10,000 for 金额(万元). */
  readonly scale: number;
  /** Its cell in a row, where that is not simply what stands under its header. */
  readonly cellOf?: (row: Row) => Cell;
}

/** By the id of the column. */
export type FoundColumns = ReadonlyMap<string, FoundColumn>;

/** The columns of the table's own kind. */
export function ownColumns(
  headers: readonly string[],
  rows: readonly Row[],
  main: Dataset | undefined,
): FoundColumns {
  const matches = main === undefined ? [] : recognise(main.id, headers, rows);
  return new Map(matches.map((match) => [match.column, foundColumn(match, headers)]));
}

/** Of every other kind of table what has just its own name, where that says enough. */
export function columnsOfOthers(headers: readonly string[], main: Dataset | undefined): FoundColumn[][] {
  return EVERY_DATASET.filter(({ id }) => id !== main?.id).map(({ id }) =>
    namedColumns(id, headers)
      .filter(({ index }) => saysEnough(headers[index] ?? ""))
      .map((match) => foundColumn(match, headers)),
  );
}

/** Whether rows carry the columns of another kind of table: one header is its alone, or two are its as well. */
export function areCarried(others: readonly FoundColumn[], own: FoundColumns): boolean {
  const taken = new Set([...own.values()].map(({ index }) => index));
  return others.length > 1 || others.some(({ index }) => !taken.has(index));
}

export function withColumns(found: FoundColumns, more: readonly FoundColumn[]): FoundColumns {
  return new Map([...found, ...more.map((column): [string, FoundColumn] => [column.column, column])]);
}

function foundColumn(match: Match, headers: readonly string[]): FoundColumn {
  const definition = definitionOf(match.column);
  const header = headers[match.index] ?? "";
  const scale = definition.kind === "amount" ? readHeader(header).scale : 1;
  return { ...match, definition, header, scale };
}

export function definitionOf(column: string): ColumnDefinition {
  const definition = findColumn(column);
  if (definition === undefined) throw new Error(`No such column: ${column}`);
  return definition;
}

/**
 * Names that say enough only in a table of their own: the 成本 of a list of parts is another than that of an order, and
 * the 工单类型 of jobs in the field says nothing of visits to the workshop.
 */
const TOO_GENERAL = new Set(
  (
    "收入 成本 成本金额 销售额 销售收入 销售金额 不含税销售额 不含税成本 日期 数量 工单类型 工单类别 服务类型 作业类型 " +
    "revenue cost amount sales date quantity issues stock jobtype servicetype ordertype worktype"
  ).split(" "),
);

function saysEnough(header: string): boolean {
  return !TOO_GENERAL.has(readHeader(header).compact);
}
