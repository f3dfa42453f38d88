import { shown } from "../../cells/cell";
import { readAmount } from "../../cells/amounts";
import { invalid, type Fault } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { positionOf, toRange, type Range } from "../../cells/range";
import { findIndicator, findKpi } from "../../kpi/catalogue";
import type { Indicator } from "../../kpi/define";
import { isInput } from "../../kpi/inputs";
import { HIGHEST_FRACTION, type Limits } from "../../kpi/judgement";
import { valueAt } from "./arguments";

/** The limits an indicator is compared with. */
export interface Target extends Limits {
  /** As the source prints it, without a closing full stop. */
  readonly text?: string | undefined;
}

/** The target of an indicator: that of the person's own table, or else the built-in reference value. */
export function targetOf(kpi: Indicator, targets: unknown): Target {
  const range = toRange(targets);
  if (range !== undefined && range.length > 1) return ownTarget(kpi, range);
  const { minimum, maximum, printed } = kpi.reference ?? {};
  return { minimum, maximum, text: printed?.replace(/[。.]$/, "") };
}

/** The same for what is compared: a mix has no status, whatever a table says of it. */
export function limitsOf(kpi: Indicator, targets: unknown): Target {
  return isMix(kpi) ? {} : targetOf(kpi, targets);
}

function isMix(kpi: Indicator): boolean {
  return isInput(kpi) ? kpi.kind === "breakdown" : findKpi(kpi.id)?.direction === "mix";
}

/** Refuses 98 for 98 %. */
export function refusePercentPoints(
  { numberFormat }: Indicator,
  value: number,
  where: Pick<Fault, "parameter" | "row" | "column">,
): void {
  if (numberFormat.endsWith("%") && value > HIGHEST_FRACTION)
    throw invalid("percentPoints", { ...where, found: String(value) });
}

const TARGET_COLUMNS = 3;

/** The first row that names the indicator counts, as in a lookup; a table without it has no target for it. */
function ownTarget(kpi: Indicator, range: Range): Target {
  if (range.columns !== TARGET_COLUMNS) {
    throw invalid("unreadableTargets", { parameter: "targets", found: `${range.rows} × ${range.columns}` });
  }
  for (let row = 0; row < range.rows; row++) {
    const name = valueAt(range, row * TARGET_COLUMNS, "targets");
    if (name === undefined || findIndicator(String(name)) !== kpi) continue;
    const [minimum, maximum] = [limitAt(range, row, 1), limitAt(range, row, 2)];
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
      const found = `${minimum} > ${maximum}`;
      throw invalid("unreadableTargets", { parameter: "targets", row: row + 1, found });
    }
    return { minimum, maximum, text: printedLimits(kpi, { minimum, maximum }) };
  }
  return {};
}

function limitAt(range: Range, row: number, column: number): number | undefined {
  const index = row * TARGET_COLUMNS + column;
  const content = valueAt(range, index, "targets");
  if (content === undefined) return undefined;
  const limit = readAmount(content);
  if (Math.abs(limit) < UNREADABLE) return limit;
  throw invalid("unreadableTargets", {
    parameter: "targets",
    ...positionOf(range, index),
    found: shown(content),
  });
}

function printedLimits(kpi: Indicator, { minimum, maximum }: Target): string | undefined {
  const print = (limit: number): string =>
    kpi.numberFormat.endsWith("%") ? `${Number((limit * 100).toPrecision(12))}%` : String(limit);
  if (minimum !== undefined && maximum !== undefined) return `${print(minimum)}~${print(maximum)}`;
  if (minimum !== undefined) return `≥${print(minimum)}`;
  return maximum === undefined ? undefined : `≤${print(maximum)}`;
}
