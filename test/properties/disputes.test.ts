import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { auditAddsUp } from "./support/audits";
import { always, ENOUGH, rateAgrees } from "./support/behaviours";
import { dateText, monthText } from "./support/cells";
import { cases, namedArguments, positional, run, type Form } from "./support/forms";
import { expectTrend, spilled } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Settings = { asOf: number; asText: boolean; days: number | null };

const flag = fc.option(
  fc.integer({ min: 0, max: 4 }).map((dice) => dice > 0),
  { nil: null, freq: 8 },
);
const id = (letter: string, most: number): fc.Arbitrary<string | null> =>
  fc.option(
    fc.integer({ min: 1, max: most }).map((number) => `${letter}${number}`),
    { nil: null, freq: 10 },
  );
/** Within some months, so that a window of thirty days holds some of them. */
const moment = fc.option(
  fc.oneof(
    fc.integer({ min: 0, max: 120 }).map((day) => arbitrary.FIRST_DAY + day),
    fc.integer({ min: 0, max: 120 * 1440 }).map((minutes) => (arbitrary.FIRST_DAY * 1440 + minutes) / 1440),
  ),
  { nil: null, freq: 8 },
);
/** The months that have records, and one before and after. */
const monthOfRecords = fc.integer({ min: -1, max: 4 }).map((shift) => {
  const start = oracle.monthStart({ year: 2024, month: 1 }, shift);
  return { text: monthText(oracle.monthOf(start)), end: oracle.monthStart(oracle.monthOf(start), 1) };
});
const options: fc.Arbitrary<Settings> = fc.record({
  asOf: fc.integer({ min: 0, max: 130 * 4 }).map((quarter) => arbitrary.FIRST_DAY + quarter / 4),
  asText: fc.boolean(),
  days: fc.option(fc.constantFrom(1, 7, 30, 90), { nil: null, freq: 2 }),
});
const settings = ({ asOf, asText, days }: Settings): Record<string, unknown> => ({
  asOf: [[asText ? dateText(asOf) : asOf]],
  days: days === null ? null : [[days]],
});

const ticket = fc.record({ ticket: id("T", 20), intervened: flag, refunded: flag, refundTime: moment });
const refunds: Form<oracle.TicketRow, Settings> = {
  id: "DISPUTEREFUNDS",
  rows: fc.array(ticket, { maxLength: 40, size: "max" }),
  options,
  columns: {
    tickets: { kind: "id", of: (row) => row.ticket },
    intervened: { kind: "flag", of: (row) => row.intervened },
    refunded: { kind: "flag", of: (row) => row.refunded },
    refundTimes: { kind: "date", of: (row) => row.refundTime },
  },
  settings,
  filter: "none",
  expected: (rows, _, { asOf, days }) =>
    oracle.ok(oracle.disputeRefunds(rows, oracle.dayOf(asOf), days ?? 30)),
};

/** Two tables side by side: a ticket and an order sold, which have nothing to do with each other. */
type Line = oracle.TicketRow & oracle.SaleRow;
const rate: Form<Line, Settings> = {
  id: "DISPUTEREFUNDRATE",
  rows: fc.array(
    fc
      .tuple(ticket, fc.record({ order: id("D", 30), sold: moment }))
      .map(([one, other]) => ({ ...one, ...other })),
    { maxLength: 40, size: "max" },
  ),
  options,
  columns: {
    ...refunds.columns,
    saleOrders: { kind: "id", of: (row) => row.order },
    saleTimes: { kind: "date", of: (row) => row.sold },
  },
  settings,
  filter: "none",
  expected: (rows, _, { asOf, days }) => oracle.disputeRefundRate(rows, rows, oracle.dayOf(asOf), days ?? 30),
};

function trendLooksAtEnds(form: Form<Line, Settings> | Form<oracle.TicketRow, Settings>): void {
  shows(
    { TREND: ["records"] },
    `each cell of a trend is one call as of the end of that period (${form.id})`,
    () => {
      let judged = 0;
      const periods = fc.array(monthOfRecords, { minLength: 1, maxLength: 4 });
      always(fc.tuple(cases(form as Form<Line, Settings>), periods), ([given, times]) => {
        const named = namedArguments(form as Form<Line, Settings>, given);
        const cells = times.map(({ text }) => [text]);
        const expected = times.map(({ end }) => [
          spilled(run(form.id, positional(form.id, { ...named, asOf: [[end - 1]] }))),
        ]);
        expectTrend(
          run("TREND", [[[form.id]], cells, ...positional(form.id, { ...named, asOf: null })]),
          expected,
        );
        judged += expected.flat().some((value) => typeof value === "number") ? 1 : 0;
      });
      expect(judged).toBeGreaterThan(ENOUGH);
    },
  );
}

describe("DISPUTEREFUNDS", () => {
  behavesAsAFunctionOfRecords(refunds, { reaches: [], aspects: ["records"], totalsRow: true });
  auditAddsUp(refunds, { value: ([count = NaN]) => count, mayBeEmpty: true });
  trendLooksAtEnds(refunds);
});

describe("DISPUTEREFUNDRATE", () => {
  behavesAsAFunctionOfRecords(rate, { reaches: ["#N/A"], aspects: ["records", "#N/A"], totalsRow: true });
  auditAddsUp(rate, { value: ([orders = NaN], [found = NaN]) => found / orders, tables: 2 });
  trendLooksAtEnds(rate);
  rateAgrees(rate, ({ rows, options: { asOf, days } }) => {
    const today = oracle.dayOf(asOf);
    const found = oracle.disputeRefunds(rows, today, days ?? 30);
    const single = oracle.disputeRefundRate([], rows, today, days ?? 30);
    const sold = rows.filter(
      ({ sold: at }) => at !== null && today > oracle.dayOf(at) && today - oracle.dayOf(at) <= (days ?? 30),
    );
    return [found, "ok" in single ? oracle.distinctIds(sold.map(({ order }) => order)).length : NaN];
  });
});
