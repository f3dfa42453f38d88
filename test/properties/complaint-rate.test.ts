import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { expectAgreement } from "./support/agreement";
import { auditAddsUp } from "./support/audits";
import { always, rateAgrees, RUNS } from "./support/behaviours";
import { longPeriod, monthPeriod, period, shuffled, type GivenPeriod, type Kind } from "./support/cells";
import { cases, namedArguments, positional, run, type Form } from "./support/forms";
import { expectTrend, spilled } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

const id = "COMPLAINTRATE";

/** Two tables side by side: a complaint and a visit, which have nothing to do with each other. */
interface Line {
  complaint: { id: string | null; count: number | null; flag: boolean | null; date: number | null };
  visit: { id: string | null; count: number | null; date: number | null };
}

type Settings = GivenPeriod | null;
type Side = "ids" | "count" | "flags";

const complaint = fc.record({
  id: fc.option(
    fc.nat({ max: 20 }).map((number) => `C${number}`),
    { nil: null, freq: 9 },
  ),
  count: fc.option(fc.nat({ max: 4 }), { nil: null, freq: 8 }),
  flag: fc.option(fc.boolean(), { nil: null, freq: 6 }),
  date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
});
const visit = fc.record({
  id: fc.option(
    fc.nat({ max: 40 }).map((number) => `R${number}`),
    { nil: null, freq: 9 },
  ),
  count: fc.option(
    fc.integer({ min: -1, max: 60 }).map((count) => (count < 0 ? 0 : count)),
    { nil: null, freq: 8 },
  ),
  date: fc.option(arbitrary.dateTime, { nil: null, freq: 12 }),
});
const lines = fc.array(fc.record({ complaint, visit }), { maxLength: 40, size: "max" });

function countOf(
  kind: Side,
  cells: { id: string | null; count: number | null; flag?: boolean | null }[],
): oracle.Count {
  if (kind === "ids") return { ids: cells.map((cell) => cell.id) };
  if (kind === "flags") return { flags: cells.map((cell) => cell.flag ?? null) };
  return { numbers: cells.map((cell) => cell.count) };
}

/** The flags are TRUE and FALSE: without a total of their own, 1 and 0 would be counts. */
const KINDS: Readonly<Record<Side, Kind>> = { ids: "textId", count: "count", flags: "plain" };

function formOf(complaints: Side, visits: "ids" | "count"): Form<Line, Settings> {
  return {
    id,
    rows: lines,
    options: fc.option(period, { nil: null, freq: 2 }),
    columns: {
      complaints: {
        kind: KINDS[complaints],
        of: ({ complaint: { id, count, flag } }) =>
          complaints === "ids" ? id : complaints === "flags" ? flag : count,
      },
      visits: { kind: KINDS[visits], of: ({ visit: { id, count } }) => (visits === "ids" ? id : count) },
      complaintDates: { kind: "date", of: (line) => line.complaint.date },
      visitDates: { kind: "date", of: (line) => line.visit.date },
    },
    settings: (given) => ({ period: given === null ? null : given.argument }),
    filter: "none",
    expected: (rows, _, given) => expectedRate(rows, complaints, visits, given?.interval),
  };
}

function expectedRate(
  rows: Line[],
  complaints: Side,
  visits: "ids" | "count",
  interval: oracle.Interval | undefined,
): oracle.Result<number> {
  const kept = (date: number | null): boolean =>
    interval === undefined || (date !== null && oracle.isIn(date, interval));
  const left = rows.map((row) => row.complaint).filter(({ date }) => kept(date));
  const right = rows.map((row) => row.visit).filter(({ date }) => kept(date));
  const hasNumber = (cells: { count: number | null }[]): boolean => cells.some(({ count }) => count !== null);
  const cellOf = ({ complaint: { id, count, flag } }: Line): unknown =>
    ({ ids: id, count, flags: flag })[complaints];
  // Our decision: a column without anything, or counts without a single number, are no data; no data is not zero.
  if (rows.every((row) => cellOf(row) === null)) return oracle.fail("#N/A");
  if ((complaints === "count" && !hasNumber(left)) || (visits === "count" && !hasNumber(right))) {
    return oracle.fail("#N/A");
  }
  return oracle.complaintRate(
    {
      count: countOf(
        complaints,
        rows.map((row) => row.complaint),
      ),
      dates: rows.map((row) => row.complaint.date),
    },
    {
      count: countOf(
        visits,
        rows.map((row) => row.visit),
      ),
      dates: rows.map((row) => row.visit.date),
    },
    interval,
  );
}

const ofIds = formOf("ids", "ids");
const ofCounts = formOf("count", "count");
const ofFlags = formOf("flags", "ids");

describe("COMPLAINTRATE of ids", () => {
  behavesAsAFunctionOfRecords(ofIds, {
    reaches: ["#N/A"],
    aspects: ["records", "filtered", "#N/A"],
    totalsRow: true,
  });
  auditAddsUp(ofIds, { value: ([visits = NaN], [complaints = NaN]) => complaints / visits, tables: 2 });
});

describe("COMPLAINTRATE of counts", () => {
  behavesAsAFunctionOfRecords(ofCounts, {
    reaches: ["#N/A", "#DIV/0!"],
    aspects: ["totals", "records", "filtered", "#N/A", "#DIV/0!"],
    totalsRow: false,
  });
  auditAddsUp(ofCounts, { value: ([visits = NaN], [complaints = NaN]) => complaints / visits, tables: 2 });
  rateAgrees(ofCounts, ({ rows, options }) => {
    const kept = (date: number | null): boolean =>
      options === null || (date !== null && oracle.isIn(date, options.interval));
    return [
      oracle.sumOf(rows.filter((row) => kept(row.complaint.date)).map((row) => row.complaint.count)),
      oracle.sumOf(rows.filter((row) => kept(row.visit.date)).map((row) => row.visit.count)),
    ];
  });
});

describe("COMPLAINTRATE of flags over ids", () => {
  behavesAsAFunctionOfRecords(ofFlags, {
    reaches: ["#N/A"],
    aspects: ["records", "filtered", "#N/A"],
    totalsRow: true,
  });
});

describe("COMPLAINTRATE of two tables", () => {
  test("the tables need not be of the same height, nor in the same order", () => {
    always(
      fc.tuple(cases(ofIds), fc.nat({ max: 5 }), fc.nat({ max: 5 })),
      ([given, more, others]) => {
        const named = namedArguments(ofIds, given) as Record<string, unknown[][]>;
        const reorder = (name: string, seed: number, count: number): unknown[][] => [
          ...shuffled(named[name] ?? [], seed),
          ...Array.from({ length: count }, () => [""]),
        ];
        const reordered = {
          ...named,
          complaints: reorder("complaints", 1, more),
          complaintDates: reorder("complaintDates", 1, more),
          visits: reorder("visits", 2, others),
          visitDates: reorder("visitDates", 2, others),
        };
        expectAgreement(run(id, positional(id, reordered)), run(id, positional(id, named)));
      },
      RUNS,
    );
  });

  shows({ TREND: ["records"] }, "each cell of a trend of COMPLAINTRATE is one call with that period", () => {
    const periods = fc.array(fc.oneof(monthPeriod, longPeriod), { minLength: 1, maxLength: 4 });
    always(
      fc.tuple(fc.oneof(cases(ofIds), cases(ofCounts)), fc.constantFrom(ofIds, ofCounts), periods),
      (values) => {
        const [given, form, spans] = values;
        const named = namedArguments(form, { ...given, options: null });
        const cells = spans.map(({ argument }) => [argument[0]?.[0]]);
        const expected = cells.map(([cell]) => [
          spilled(run(id, positional(id, { ...named, period: [[cell]] }))),
        ]);
        expectTrend(run("TREND", [[[id]], cells, ...positional(id, named)]), expected);
      },
    );
  });

  shows({ BYGROUP: ["records"] }, "complaints are split into groups, each over all visits", () => {
    always(cases(ofCounts), (given) => {
      const rows = given.rows.length < 2 ? [] : given.rows;
      if (rows.length === 0) return;
      const groups = rows.map(({ complaint: { id } }) =>
        id === null ? "" : Number(id.slice(1)) % 2 === 0 ? "a" : "b",
      );
      const named = namedArguments(ofCounts, given);
      const actual = run("BYGROUP", [[[id]], groups.map((group) => [group]), ...positional(id, named)]);
      expect(Array.isArray(actual)).toBe(true);
      for (const [group, , value] of actual as unknown[][]) {
        const own = rows.map((row, index) =>
          groups[index] === group ? row : { ...row, complaint: { ...row.complaint, count: null } },
        );
        const single = expectedRate(own, "count", "count", given.options?.interval);
        expectAgreement("ok" in single ? Number(value) : (value as string), "ok" in single ? single.ok : "");
      }
    });
  });
});
