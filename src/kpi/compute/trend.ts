import { invalid, Refusal } from "../../cells/fault";
import { describePeriod, isOneMonth, periodOfCell, type Period } from "../../cells/period";
import { contentOf, shown } from "../../cells/cell";
import { cellAt, positionOf, toRange, type Range } from "../../cells/range";
import { TIME_SLACK } from "../../cells/serials";
import type { Kpi } from "../define";
import { openCall } from "./call";
import { Evaluation, type Instance } from "./evaluate";
import { orEmpty } from "./no-value";

const VARYING_KINDS: ReadonlySet<string> = new Set(["period", "month", "asOf", "from", "until"]);

/** The arguments of an indicator that a trend supplies time by time. */
export function varyingParameters(kpi: Kpi): ReadonlySet<string> {
  const names = Object.entries(kpi.signature).filter(([, { kind }]) => VARYING_KINDS.has(kind));
  return new Set(names.map(([name]) => name));
}

/** The indicator once per period, in the shape of `periods`; "" where there is no value. The columns are read once. */
export function trend(kpi: Kpi, periods: Range, args: readonly unknown[]): (number | "")[][] {
  if (!kpi.value) throw invalid("noSingleValue", { parameter: "kpi", found: kpi.id });
  const varying = varyingParameters(kpi);
  if (varying.size === 0 && kpi.trendColumn === undefined) {
    throw invalid("noPeriodToTrend", { parameter: "kpi", found: kpi.id });
  }
  refuseGivenTimes(kpi, args, varying);
  const spans = spansOf(periods, varying.has("month"));
  const call = openCall(kpi, args, {
    varying,
    within: varying.has("period") ? hullOf(spans.flat()) : undefined,
  });
  if (kpi.trendColumn !== undefined && call.values[kpi.trendColumn] === undefined) {
    throw invalid("missingArgument", { parameter: kpi.trendColumn });
  }
  const instances = spans.flat().flatMap((span) => (span ? [instanceAt(kpi, varying, span)] : []));
  const evaluation = new Evaluation(call, instances);
  evaluation.assertReadable(instances);
  return spans.map((row) => row.map((span) => valueAt(evaluation, varying, span)));
}

function refuseGivenTimes(kpi: Kpi, args: readonly unknown[], varying: ReadonlySet<string>): void {
  Object.keys(kpi.signature).forEach((name, index) => {
    const range = varying.has(name) ? toRange(args[index]) : undefined;
    if (range && contentOf(cellAt(range, 0)) !== undefined)
      throw invalid("leavePeriodEmpty", { parameter: name });
  });
}

/** From the earliest start to the latest end. */
function hullOf(spans: readonly (Period | undefined)[]): Period | undefined {
  const given = spans.filter((span) => span !== undefined);
  if (given.length === 0) return undefined;
  return {
    start: Math.min(...given.map(({ start }) => start)),
    end: Math.max(...given.map(({ end }) => end)),
  };
}

function spansOf(periods: Range, areMonths: boolean): (Period | undefined)[][] {
  return Array.from({ length: periods.rows }, (_, row) =>
    Array.from({ length: periods.columns }, (__, column) =>
      spanAt(periods, row * periods.columns + column, areMonths),
    ),
  );
}

function spanAt(periods: Range, index: number, isMonth: boolean): Period | undefined {
  const cell = cellAt(periods, index);
  try {
    const span = periodOfCell(cell, "periods");
    if (span !== undefined && isMonth && !isOneMonth(span))
      throw invalid("unreadableMonthOption", { parameter: "periods", found: shown(cell) });
    return span;
  } catch (caught) {
    if (!(caught instanceof Refusal)) throw caught;
    throw new Refusal({ ...caught.fault, ...positionOf(periods, index) });
  }
}
function valueAt(
  evaluation: Evaluation,
  varying: ReadonlySet<string>,
  span: Period | undefined,
): number | "" {
  if (span === undefined) return "";
  return orEmpty(describePeriod(span), () =>
    evaluation.value(instanceAt(evaluation.call.kpi, varying, span)),
  );
}

/** What an indicator is evaluated for, so that it looks at a span of time. */
export function instanceAt(kpi: Kpi, varying: ReadonlySet<string>, span: Period): Instance {
  if (varying.has("month") && !isOneMonth(span)) {
    throw invalid("unreadableMonthOption", { parameter: "periods", found: describePeriod(span) });
  }
  const untilThen: Period = { start: 0, end: span.end };
  return {
    selection: varying.has("period") ? { period: span } : kpi.trendColumn ? { period: untilThen } : {},
    ...(varying.has("month") && { month: span.start }),
    ...(varying.has("asOf") && { asOf: span.end - TIME_SLACK }),
    ...(varying.has("periodStart") && { span }),
  };
}
