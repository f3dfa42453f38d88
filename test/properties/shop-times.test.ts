import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import { rateAgrees } from "./support/behaviours";
import { oracleFilter, type Case, type Form } from "./support/forms";
import { groupsAreSingleCalls, trendIsSingleCalls } from "./support/groups";
import { lastSecond } from "./support/promises";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Span = { from: number | null; to: number | null; store: string };

/** From a moment to one some minutes or days later, never, or at times before it. */
const spans: fc.Arbitrary<Span[]> = fc.array(
  fc
    .record({
      from: fc.option(arbitrary.dateTime, { nil: null, freq: 10 }),
      minutes: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 * 1440 }) },
        { weight: 2, arbitrary: fc.constantFrom(0, 5, 6, 24 * 60, 24 * 60 + 1, 48 * 60, 48 * 60 + 1) },
        { weight: 1, arbitrary: fc.integer({ min: -3000, max: -1 }) },
      ),
      isOpen: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
      store: arbitrary.store,
    })
    .map(({ from, minutes, isOpen, store }) => ({
      from,
      to: isOpen ? null : Math.round((from ?? 45500) * 1440 + minutes) / 1440,
      store,
    })),
  { maxLength: 40, size: "max" },
);

function formOf<Settings>(
  id: string,
  [from, to]: readonly [string, string],
  more: Pick<Form<Span, Settings>, "options" | "settings" | "expected">,
): Form<Span, Settings> {
  return {
    id,
    rows: spans,
    columns: {
      [from]: { kind: "date", of: (row) => row.from },
      [to]: { kind: "date", of: (row) => row.to },
    },
    filter: "records",
    date: (row) => row.from,
    hasOwnDates: true,
    ...more,
  };
}

function kept<Settings>(form: Form<Span, Settings>, given: Case<Span, Settings>): Span[] {
  return oracle.filterRows(given.rows, oracleFilter(form, given)) as Span[];
}

/** How many of the rows are judged, and how many of these are in time: asked one by one. */
function inTimeOf(rows: Span[], single: (rows: Span[]) => oracle.Result<number>): [number, number] {
  const judged = rows.map((row) => single([row])).flatMap((each) => ("ok" in each ? [each.ok] : []));
  return [oracle.sumOf(judged), judged.length];
}

const settings = { reaches: ["#N/A"], aspects: ["records", "#N/A"], totalsRow: false } as const;
const quotient = ([base = NaN]: readonly number[], [part = NaN]: readonly number[]): number => part / base;

const replies = formOf<number | null>("REPLYRATE", ["asked", "replied"], {
  options: fc.option(fc.constantFrom(0, 5, 6, 60), { nil: null, freq: 2 }),
  settings: (minutes) => ({ withinMinutes: minutes === null ? null : [[minutes]] }),
  expected: (rows, filter, minutes) => oracle.replyRate(rows, minutes ?? 5, filter),
});

describe("REPLYRATE", () => {
  behavesAsAFunctionOfRecords(replies, { ...settings, range: [0, 1] });
  groupsAreSingleCalls(replies, { additive: true });
  trendIsSingleCalls(replies);
  auditAddsUp(replies, { value: quotient });
  rateAgrees(replies, (given) =>
    inTimeOf(kept(replies, given), (rows) => oracle.replyRate(rows, given.options ?? 5)),
  );
});

const WORDS = { mean: "平均", median: "中位数", p90: "p90" } as const;
const speed = formOf<oracle.Statistic | null>("SHIPSPEED", ["paid", "shipped"], {
  options: fc.option(fc.constantFrom("mean", "median", "p90"), { nil: null, freq: 2 }),
  settings: (statistic) => ({ statistic: statistic === null ? null : [[WORDS[statistic]]] }),
  expected: (rows, filter, statistic) => oracle.shipSpeed(rows, statistic ?? "mean", filter),
});

describe("SHIPSPEED", () => {
  behavesAsAFunctionOfRecords(speed, settings);
  groupsAreSingleCalls(speed, { additive: false });
  trendIsSingleCalls(speed);
});

describe("SHIPSPEED as a mean", () => {
  const means: typeof speed = { ...speed, options: fc.constantFrom("mean", null) };
  groupsAreSingleCalls(means, { additive: true });
  auditAddsUp(means, { value: quotient });
  rateAgrees(means, (given) => {
    const hours = oracle.shippingHours(kept(means, given));
    return [oracle.sumOf(hours), hours.length];
  });
});

type Promise = { hours: number | null; asOf: number | null };
const shipments = formOf<Promise>("ONTIMESHIPRATE", ["paid", "shipped"], {
  options: fc.record({
    hours: fc.option(fc.constantFrom(24, 48, 1.5), { nil: null, freq: 2 }),
    asOf: fc.option(fc.oneof(arbitrary.day, arbitrary.dateTime), { nil: null, freq: 3 }),
  }),
  settings: ({ hours, asOf }) => ({
    promiseHours: hours === null ? null : [[hours]],
    asOf: asOf === null ? null : [[asOf]],
  }),
  expected: (rows, filter, { hours, asOf }) =>
    oracle.onTimeShipRate(rows, hours ?? 48, lastSecond(asOf), filter),
});

describe("ONTIMESHIPRATE", () => {
  behavesAsAFunctionOfRecords(shipments, { ...settings, range: [0, 1] });
  groupsAreSingleCalls(shipments, { additive: true });
  auditAddsUp(shipments, { value: quotient });
  rateAgrees(shipments, (given) => {
    const { hours, asOf } = given.options;
    return inTimeOf(kept(shipments, given), (rows) =>
      oracle.onTimeShipRate(rows, hours ?? 48, lastSecond(asOf)),
    );
  });
});
