import { readAmount } from "../../cells/amounts";
import { shown } from "../../cells/cell";
import { invalid, notAvailable } from "../../cells/fault";
import { UNREADABLE } from "../../cells/marks";
import { cellAt, positionOf } from "../../cells/range";
import { conclude, type Tallies } from "../../kpi/compute/conclude";
import type { Kpi, TotalUnit } from "../../kpi/define";
import type { Parameter } from "../../kpi/parameters";
import type { AddInFunction } from "../define";
import { kpiParameter, readKpi, required, valueAt } from "./arguments";

/** Units of things that are counted: of these there cannot be fewer than none. */
const COUNTED: ReadonlySet<TotalUnit> = new Set(["count", "people", "cases", "visits"]);

function totalParameter(number: 1 | 2): Parameter {
  return {
    kind: "amount",
    name: { zh: `合计${number}`, en: `total${number}` },
    description: {
      zh: `该指标的第 ${number} 个合计数,顺序见 EXPLAIN(指标,"合计项")`,
      en: `The indicator's total ${number}; EXPLAIN(kpi,"totals") says which`,
    },
  };
}

/** Whether two totals are all that an indicator's value is made of. */
export function isFromTwoTotals(kpi: Kpi): boolean {
  return kpi.value !== undefined && Object.keys(kpi.totals).length === 2;
}

/** The indicator from its two totals, for those who have no records: RATE("FIRSTFIXRATE",2,100) is 0.98. */
export const RATE: AddInFunction = {
  id: "RATE",
  name: { zh: "由合计数计算", en: "Indicator from totals" },
  description: {
    zh: '没有明细时由两个合计数计算指标,如 RATE("一次修复率",返修台次,进厂台次)',
    en: 'An indicator from its two totals, for those who have no records: RATE("FIRSTFIXRATE",returns,visits)',
  },
  parameters: { kpi: kpiParameter, total1: totalParameter(1), total2: totalParameter(2) },
  spills: false,
  run([kpiArgument, total1, total2]) {
    const kpi = readKpi(kpiArgument);
    if (!isFromTwoTotals(kpi)) throw invalid("notFromTotals", { parameter: "kpi", found: kpi.id });
    const [first = "", second = ""] = Object.keys(kpi.totals);
    const [one, other] = [readTotal(kpi, first, total1, "total1"), readTotal(kpi, second, total2, "total2")];
    const tallies: Tallies = {
      [first]: { amount: given(one, "total1"), rows: 1 },
      [second]: { amount: given(other, "total2"), rows: 1 },
    };
    return { value: conclude(kpi, tallies, defaultsOf(kpi)) ?? 0, numberFormat: kpi.numberFormat };
  },
  example: { arguments: { kpi: { zh: "客户流失率", en: "CHURN" }, total1: 30, total2: 200 }, result: 0.15 },
};

/** What the indicator's settings are where nobody gives them. */
function defaultsOf(kpi: Kpi): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(kpi.parameters).map(([name, parameter]) => [name, parameter.default]),
  );
}

/** A total is a number; several cells are added up. Undefined where they are blank: kinds are judged before that. */
function readTotal(kpi: Kpi, name: string, argument: unknown, parameter: string): number | undefined {
  const range = required(argument, parameter);
  const unit = kpi.totals[name]?.unit;
  let sum = 0;
  let found = false;
  for (let index = 0; index < range.length; index++) {
    if (valueAt(range, index, parameter) === undefined) continue;
    const value = readAmount(cellAt(range, index));
    const about = { parameter, ...positionOf(range, index), found: shown(cellAt(range, index)) };
    if (!(Math.abs(value) < UNREADABLE)) throw invalid("unreadableAmount", about);
    if (value < 0 && unit && COUNTED.has(unit)) throw invalid("negativeCount", about);
    sum += value;
    found = true;
  }
  return found ? sum : undefined;
}

function given(total: number | undefined, parameter: string): number {
  if (total === undefined) throw notAvailable("noNumbers", { parameter });
  return total;
}
