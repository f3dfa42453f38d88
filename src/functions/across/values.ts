import { contentOf } from "../../cells/cell";
import { NO_KEY, type KeyColumn } from "../../cells/keys";
import type { NumberColumn } from "../../cells/numbers";
import { cellAt, positionOf } from "../../cells/range";
import { openArguments } from "../../kpi/compute/call";
import { assertReadable } from "../../kpi/compute/evaluate";
import { impossible } from "../../kpi/compute/readable";
import { eachRow, type Table } from "../../kpi/compute/table";
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

/** Reads the columns kpis, values and weights; a row without an indicator is none. */
export function readValues(columns: readonly unknown[], targets: unknown): JudgedRow[] {
  const { values: read, tables } = openArguments(SIGNATURE, columns);
  assertReadable(SIGNATURE, tables, [{ selection: {} }]);
  const { kpis, values, weights } = read as {
    kpis: KeyColumn;
    values: NumberColumn;
    weights?: NumberColumn;
  };
  const rows: JudgedRow[] = [];
  eachRow(tables["records"] as Table, {}, (row) => {
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

function known(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

function weightAt({ values, range }: NumberColumn, row: number): number {
  const weight = known(values[row]) ?? 0;
  return weight < 0 ? impossible("negativeAmount", { parameter: "weights", range }, row) : weight;
}
