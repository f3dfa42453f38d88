import { contentOf } from "../../cells/cell";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { UNREADABLE } from "../../cells/marks";
import { cellAt, positionOf } from "../../cells/range";
import { findIndicator } from "../../kpi/catalogue";
import { openArguments } from "../../kpi/compute/call";
import { assertReadable } from "../../kpi/compute/evaluate";
import { impossible } from "../../kpi/compute/readable";
import { eachRow, type Selection, type Table } from "../../kpi/compute/table";
import { signatureOf, type Indicator } from "../../kpi/define";
import { statusOf, type Status } from "../../kpi/judgement";
import { amount, category, optional } from "../../kpi/parameters";
import { indicatorNamed } from "./arguments";
import { limitsOf, refusePercentPoints, type Target } from "./targets";

/** A table of indicators and their values, as a sheet of figures has it. */
export const valueColumns = {
  kpis: category(
    { zh: "各指标", en: "kpis" },
    {
      zh: "一列指标:函数名、指标名或编号文本,每行一个",
      en: "A column of indicators, a row each: functions, names, or numbers as text",
    },
  ),
  values: amount(
    { zh: "各数值", en: "values" },
    {
      zh: "各指标的数值(未四舍五入),与指标同高;空白为无数据",
      en: "Their values, unrounded, as high as kpis; a blank is no data",
    },
  ),
};

export const weightsParameter = optional(
  amount(
    { zh: "权重", en: "weights" },
    {
      zh: "各指标的权重,与指标同高;空白为 0,省略时用星级(无星级为 1)",
      en: "Their weights, as high as kpis; a blank is 0. Left out: the stars, 1 where there are none",
    },
  ),
);

const SIGNATURE = signatureOf({ ...valueColumns, weights: weightsParameter });

/** An indicator of the table, and where its value stands. */
export interface JudgedRow {
  readonly indicator: Indicator;
  /** As the table names it. */
  readonly written: string | number | boolean;
  readonly value: number | undefined;
  readonly target: Target;
  readonly status: Status;
  /** Undefined where there are no weights. */
  readonly weight: number | undefined;
}

interface Columns extends Readonly<Record<string, unknown>> {
  readonly kpis: KeyColumn;
  readonly values: NumberColumn;
  readonly weights?: NumberColumn;
}

/** Reads the columns kpis, values and weights; a row without an indicator is none. */
export function readValues(args: readonly unknown[], targets: unknown): JudgedRow[] {
  const { values: read, tables } = openArguments(SIGNATURE, args, { isHeadless: true });
  const columns = read as Columns;
  const { kpis, values, weights } = columns;
  const table = tables["records"] as Table;
  const selection = hasHeader(columns) ? rowsBelowFirst(table) : {};
  assertReadable(SIGNATURE, tables, [{ selection }]);
  const rows: JudgedRow[] = [];
  eachRow(table, selection, (row) => {
    if (kpis.at(row) === NO_KEY) return;
    const written = contentOf(cellAt(kpis.range, row)) as JudgedRow["written"];
    const indicator = indicatorNamed(written, { parameter: "kpis", ...positionOf(kpis.range, row) });
    const value = known(values.values[row]);
    if (value !== undefined)
      refusePercentPoints(indicator, value, { parameter: "values", ...positionOf(values.range, row) });
    const target = limitsOf(indicator, targets);
    const weight = weights && weightAt(weights, row);
    rows.push({ indicator, written, value, target, status: statusOf(value, target), weight });
  });
  return rows;
}

/** A row that names an indicator is none: what stands beside it must be read, or refused. */
function hasHeader({ kpis, values, weights }: Columns): boolean {
  const isText = (column: NumberColumn | undefined): boolean =>
    column?.values[0] === UNREADABLE && typeof contentOf(cellAt(column.range, 0)) === "string";
  if (kpis.range.length === 1) return false;
  const name = contentOf(cellAt(kpis.range, 0));
  return (isText(values) || isText(weights)) && findIndicator(String(name)) === undefined;
}

function rowsBelowFirst({ length }: Table): Selection {
  return { rows: Int32Array.from({ length: length - 1 }, (_, index) => index + 1) };
}

function known(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

function weightAt({ values, range }: NumberColumn, row: number): number {
  const weight = known(values[row]) ?? 0;
  return weight < 0 ? impossible("negativeAmount", { parameter: "weights", range }, row) : weight;
}
