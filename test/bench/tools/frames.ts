import { escape, op, table } from "arquero";
import type { Columns } from "../cases/case";
import { AUGUST, CHURN_WINDOW } from "../cases/times-of-calls";
import { amountOf, dateOf, flagOf, HALF_SECOND, scoreOf } from "../hand/read";
import type { Column } from "../records/columns";

/**
 * The questions as an analyst asks them of arquero: columns are read into typed values, rows filtered, the rest rolled
 * up. Its sums and means leave out what is not a number, as they should.
 */
type Row = Readonly<Record<string, number>>;

function read<Value>(column: Column, reader: (cell: unknown) => Value): Value[] {
  return column.map(([cell]) => reader(cell));
}

const inAugust = escape(
  ({ date = NaN }: Row) => date + HALF_SECOND >= AUGUST[0] && date + HALF_SECOND < AUGUST[1],
);

/** The one figure of a table of one row. */
function figure(rolled: { get(name: string, row?: number): unknown }): number {
  return Number(rolled.get("figure"));
}

export function firstFixRate({ flags, dates }: Columns): number {
  const frame = table({ flag: read(flags, flagOf), date: read(dates, dateOf) });
  return 1 - figure(frame.filter(inAugust).rollup({ figure: op.mean("flag") }));
}

export function promoterScore({ scores, dates }: Columns): number {
  const pointsOf = (cell: unknown): number => {
    const score = scoreOf(cell, 10, true);
    return Number.isNaN(score) ? NaN : score >= 9 ? 100 : score <= 6 ? -100 : 0;
  };
  const frame = table({ points: read(scores, pointsOf), date: read(dates, dateOf) });
  return figure(frame.filter(inAugust).rollup({ figure: op.mean("points") }));
}

export function meanAmount({ amounts, dates }: Columns): number {
  const frame = table({ amount: read(amounts, amountOf), date: read(dates, dateOf) });
  return figure(frame.filter(inAugust).rollup({ figure: op.mean("amount") }));
}

export function margin({ amounts, costs, dates }: Columns): number {
  const frame = table({
    amount: read(amounts, amountOf),
    cost: read(costs, amountOf),
    date: read(dates, dateOf),
  });
  const rolled = frame.filter(inAugust).rollup({ earned: op.sum("amount"), spent: op.sum("cost") });
  const [earned, spent] = [Number(rolled.get("earned")), Number(rolled.get("spent"))];
  return (earned - spent) / earned;
}

export function shareOfType({ jobTypes, amounts, dates }: Columns, type: string): number {
  const frame = table({
    type: read(jobTypes, (cell) => String(cell).trim()),
    amount: read(amounts, amountOf),
    date: read(dates, dateOf),
  });
  const sums = frame
    .filter(inAugust)
    .groupby("type")
    .rollup({ sum: op.sum("amount") });
  const types = sums.array("type") as string[];
  const amountsOf = sums.array("sum") as number[];
  const whole = amountsOf.reduce((sum, each) => sum + each, 0);
  return (amountsOf[types.indexOf(type)] ?? 0) / whole;
}

export function meanHours({ started, finished }: Columns): number {
  const frame = table({ date: read(started, dateOf), finish: read(finished, dateOf) });
  const hours = escape(({ date = NaN, finish = NaN }: Row) => (finish - date) * 24);
  const isFinished = escape(({ date = NaN, finish = NaN }: Row) => finish >= date - HALF_SECOND);
  return figure(
    frame
      .filter(inAugust)
      .filter(isFinished)
      .derive({ hours })
      .rollup({ figure: op.mean("hours") }),
  );
}

export function churn({ customers20, dates }: Columns): number {
  const { cohortStart, cohortEnd, windowEnd } = CHURN_WINDOW;
  const frame = table({
    customer: read(customers20, (cell) => String(cell).trim()),
    date: read(dates, dateOf),
  });
  const isBetween = (from: number, to: number) =>
    escape(
      ({ customer, date = NaN }: Row) =>
        String(customer) !== "" && date + HALF_SECOND >= from && date + HALF_SECOND < to,
    );
  const cohort = frame.filter(isBetween(cohortStart, cohortEnd)).dedupe("customer");
  const later = frame.filter(isBetween(cohortEnd, windowEnd)).dedupe("customer");
  return cohort.antijoin(later, "customer").numRows() / cohort.numRows();
}
