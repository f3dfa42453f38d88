import { shown } from "../../cells/cell";
import { readAmount } from "../../cells/amounts";
import { invalid, type Fault } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { positionOf, toRange, type Range } from "../../cells/range";
import { findIndicator, findKpi } from "../../kpi/catalogue";
import type { Indicator } from "../../kpi/define";
import { isInput } from "../../kpi/inputs";
import type { Limits } from "../../kpi/judgement";
import { highestFraction } from "../../kpi/percent-points";
import { valueAt } from "./arguments";

/** The limits an indicator is compared with. */
export interface Target extends Limits {
  /** As the source prints it, without a closing full stop. */
  readonly text?: string | undefined;
}

/** The target of an indicator: that of the person's own table, or else the built-in reference value. */
export function targetOf(kpi: Indicator, targets: unknown): Target {
  const own = ownTable(targets);
  if (own !== undefined) return ownTarget(kpi, own);
  const { minimum, maximum, printed } = kpi.reference ?? {};
  return { minimum, maximum, text: printed?.replace(/[。.]$/, "") };
}

/** The same for what is compared: a mix has no status, whatever a table says of it. */
export function limitsOf(kpi: Indicator, targets: unknown): Target {
  if (!isMix(kpi)) return targetOf(kpi, targets);
  ownTable(targets);
  return {};
}

function isMix(kpi: Indicator): boolean {
  return isInput(kpi) ? kpi.kind === "breakdown" : findKpi(kpi.id)?.direction === "mix";
}

/** Refuses 98 for 98 %. */
export function refusePercentPoints(kpi: Indicator, value: number, where: Place): void {
  if (kpi.numberFormat.endsWith("%") && value > highestFraction(kpi))
    throw invalid("percentPoints", { ...where, found: String(value) });
}

type Place = Pick<Fault, "parameter" | "row" | "column">;

const PARAMETER = "targets";
const TARGET_COLUMNS = 3;

/** The person's own table; none where it is left out, or is one blank cell, which desktop Excel may give as 0 (case C5). */
function ownTable(targets: unknown): Range | undefined {
  const range = toRange(targets);
  if (range === undefined || range.columns === TARGET_COLUMNS) return range;
  const content = range.length === 1 ? valueAt(range, 0, PARAMETER) : `${range.rows} × ${range.columns}`;
  if (content === undefined || content === 0) return undefined;
  throw invalid("unreadableTargets", { parameter: PARAMETER, found: shown(content) });
}

/** The first row that names the indicator counts, as in a lookup; a table without it has no target for it. */
function ownTarget(kpi: Indicator, range: Range): Target {
  for (let row = 0; row < range.rows; row++) {
    if (!isAbout(kpi, range, row)) continue;
    const [minimum, maximum] = [limitAt(kpi, range, row, 1), limitAt(kpi, range, row, 2)];
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
      throw invalid("reversedTargets", {
        parameter: PARAMETER,
        row: row + 1,
        details: { from: minimum, to: maximum },
      });
    return { minimum, maximum, text: printedLimits(kpi, { minimum, maximum }) };
  }
  return {};
}

/** Whether a row is the indicator's; a number that may mean it or another one is refused. */
function isAbout(kpi: Indicator, range: Range, row: number): boolean {
  const index = row * TARGET_COLUMNS;
  const name = valueAt(range, index, PARAMETER);
  if (name === undefined) return false;
  const found = String(name);
  const named = findIndicator(found);
  const other = typeof name === "number" ? findIndicator(`${found}0`) : undefined;
  if (other !== undefined && (named === kpi || other === kpi))
    throw invalid("ambiguousKpiNumber", { parameter: PARAMETER, ...positionOf(range, index), found });
  return named === kpi;
}

function limitAt(kpi: Indicator, range: Range, row: number, column: number): number | undefined {
  const index = row * TARGET_COLUMNS + column;
  const content = valueAt(range, index, PARAMETER);
  if (content === undefined) return undefined;
  const limit = readAmount(content);
  const where = { parameter: PARAMETER, ...positionOf(range, index) };
  if (!(Math.abs(limit) < UNREADABLE))
    throw invalid("unreadableTargets", { ...where, found: shown(content) });
  refusePercentPoints(kpi, limit, where);
  return limit;
}

function printedLimits(kpi: Indicator, { minimum, maximum }: Target): string | undefined {
  const print = (limit: number): string =>
    kpi.numberFormat.endsWith("%") ? `${Number((limit * 100).toPrecision(12))}%` : String(limit);
  if (minimum !== undefined && maximum !== undefined) return `${print(minimum)}~${print(maximum)}`;
  if (minimum !== undefined) return `≥${print(minimum)}`;
  return maximum === undefined ? undefined : `≤${print(maximum)}`;
}
