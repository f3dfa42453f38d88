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
}

/**
 * The columns of the table's own kind; and where its rows may carry those of other tables, of these what is certain,
 * wherever a table has a header of its own among them.
 */
export function columnsOf(
  headers: readonly string[],
  rows: readonly Row[],
  main: Dataset | undefined,
): ReadonlyMap<string, FoundColumn> {
  const found = new Map<string, FoundColumn>();
  if (main === undefined) return found;
  const enter = (match: Match): void => {
    const definition = definitionOf(match.column);
    const header = headers[match.index] ?? "";
    const scale = definition.kind === "amount" ? readHeader(header).scale : 1;
    found.set(match.column, { ...match, definition, header, scale });
  };
  const own = recognise(main.id, headers, rows);
  own.forEach(enter);
  const taken = new Set(own.map(({ index }) => index));
  for (const { id } of main.isWide ? EVERY_DATASET : []) {
    if (id === main.id) continue;
    const certain = namedColumns(id, headers).filter(({ index }) => saysEnough(headers[index] ?? ""));
    if (certain.some(({ index }) => !taken.has(index))) certain.forEach(enter);
  }
  return found;
}

function definitionOf(column: string): ColumnDefinition {
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
