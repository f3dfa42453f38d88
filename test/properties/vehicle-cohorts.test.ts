import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import { shows } from "../support/evidence";
import { expectAgreement } from "./support/agreement";
import { auditAddsUp } from "./support/audits";
import { always, ENOUGH, rateAgrees } from "./support/behaviours";
import { monthText, shuffled } from "./support/cells";
import { cases, namedArguments, positional, run, type Form } from "./support/forms";
import { expectTrend, spilled } from "./support/groups";
import { behavesAsAFunctionOfRecords } from "./support/suite";

/** Two tables side by side: a car and a visit, which have nothing to do with each other. */
interface Line {
  readonly car: oracle.Dated & { readonly model: string };
  readonly visit: oracle.Dated;
}

interface Settings {
  readonly month: oracle.Month;
  readonly minVisits: number | null;
  readonly maxMonthsOut: number | null;
  readonly method: "standard" | "printed" | null;
}

const vehicle = fc.option(fc.constantFrom("V1", "V2", "V3", "V4", "V5", "V6", "V7"), { nil: null, freq: 15 });

function dateBetween(first: string, last: string): fc.Arbitrary<number | null> {
  const day = fc.integer({ min: oracle.serialOf(first), max: oracle.serialOf(last) });
  const edge = fc
    .integer({ min: 0, max: 30 })
    .map((month) => oracle.monthStart({ year: 2023, month: 1 }, month));
  const time = fc.constantFrom(0, 0, 0.375, 1439 / 1440, -1 / 1440);
  const date = fc.tuple(fc.oneof({ weight: 4, arbitrary: day }, edge), time).map(([at, part]) => at + part);
  return fc.option(date, { nil: null, freq: 15 });
}

function lines(sold: fc.Arbitrary<number | null>, came: fc.Arbitrary<number | null>): fc.Arbitrary<Line[]> {
  const line = fc.record({
    car: fc.record({ vehicle, date: sold, model: fc.constantFrom("A6L", "a6l", "Q5", "") }),
    visit: fc.record({ vehicle, date: came }),
  });
  return fc.array(line, { maxLength: 45, size: "max" });
}

const settings: fc.Arbitrary<Settings> = fc.record({
  month: fc.integer({ min: 0, max: 8 }).map((shift) => ({ year: 2025, month: shift + 1 })),
  minVisits: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null, freq: 4 }),
  maxMonthsOut: fc.option(fc.integer({ min: 13, max: 26 }), { nil: null, freq: 3 }),
  method: fc.constantFrom(null, "standard" as const, "printed" as const),
});

interface Indicator {
  readonly id: string;
  /** Its own names of the columns: vehicles, their date, visits and theirs. */
  readonly names: readonly [cars: string, carDates: string, visits: string, visitDates: string];
  readonly rows: fc.Arbitrary<Line[]>;
  /** The settings that it has, but for the month. */
  readonly own: (given: Settings) => Readonly<Record<string, unknown>>;
  readonly cohort: (
    cars: oracle.Dated[],
    visits: oracle.Dated[],
    given: Settings,
  ) => oracle.Result<oracle.Cohort>;
}

const cell = (value: number | string | null): unknown => (value === null ? null : [[value]]);
const visitColumns = ["visitVehicles", "visitDates"] as const;
const overTheYear = lines(dateBetween("2023-01-01", "2024-08-31"), dateBetween("2023-12-01", "2025-08-31"));

const INDICATORS: readonly Indicator[] = [
  {
    id: "NEWOWNERLOYALTY",
    names: ["vehicles", "saleDates", ...visitColumns],
    rows: overTheYear,
    own: ({ minVisits }) => ({ minVisits: cell(minVisits) }),
    cohort: (cars, visits, { month, minVisits }) =>
      oracle.newOwnerLoyalty(cars, visits, month, minVisits ?? 4),
  },
  {
    id: "NEWCARRETENTION",
    names: ["vehicles", "saleDates", ...visitColumns],
    rows: overTheYear,
    own: () => ({}),
    cohort: (cars, visits, { month }) => oracle.newOwnerLoyalty(cars, visits, month, 1),
  },
  {
    id: "POSTWARRANTYLOYALTY",
    names: ["vehicles", "warrantyEnds", ...visitColumns],
    rows: lines(dateBetween("2022-06-01", "2025-12-31"), dateBetween("2023-12-01", "2025-08-31")),
    own: ({ minVisits, maxMonthsOut }) => ({ minVisits: cell(minVisits), maxMonthsOut: cell(maxMonthsOut) }),
    cohort: (cars, visits, { month, minVisits, maxMonthsOut }) =>
      oracle.postWarrantyLoyalty(cars, visits, month, minVisits ?? 3, maxMonthsOut ?? undefined),
  },
  {
    id: "FIRSTSERVICERATE",
    names: ["vehicles", "saleDates", "serviceVehicles", "serviceDates"],
    rows: lines(dateBetween("2024-08-01", "2025-06-30"), dateBetween("2024-09-01", "2025-08-31")),
    own: ({ method }) => ({ method: cell(method) }),
    cohort: (cars, visits, { month, method }) =>
      oracle.firstServiceRate(cars, visits, month, method ?? "standard"),
  },
];

function formOf({ id, names, rows, own, cohort }: Indicator): Form<Line, Settings> {
  const [cars, carDates, visits, visitDates] = names;
  return {
    id,
    rows,
    options: settings,
    columns: {
      [cars]: { kind: "id", of: ({ car }) => car.vehicle },
      [carDates]: { kind: "date", of: ({ car }) => car.date },
      [visits]: { kind: "id", of: ({ visit }) => visit.vehicle },
      [visitDates]: { kind: "date", of: ({ visit }) => visit.date },
    },
    settings: (given) => ({ month: [[monthText(given.month)]], ...own(given) }),
    filter: "none",
    expected(lines, _, given) {
      const result = cohort(
        lines.map(({ car }) => car),
        lines.map(({ visit }) => visit),
        given,
      );
      return "ok" in result ? oracle.ok(result.ok.value) : result;
    },
  };
}

describe.each(INDICATORS.map((each): [string, Indicator] => [each.id, each]))("%s", (id, indicator) => {
  const form = formOf(indicator);
  const cohort = (rows: readonly Line[], given: Settings): oracle.Cohort | undefined => {
    const result = indicator.cohort(
      rows.map(({ car }) => car),
      rows.map(({ visit }) => visit),
      given,
    );
    return "ok" in result ? result.ok : undefined;
  };

  behavesAsAFunctionOfRecords(form, { reaches: ["#N/A"], aspects: ["records", "#N/A"], totalsRow: true });
  auditAddsUp(form, {
    value: ([cars = NaN], [returned = NaN]) => returned / cars,
    tables: 2,
    figures({ rows, options }) {
      const found = cohort(rows, options);
      return found && [[found.cohort], [found.returned]];
    },
  });
  if (id !== "FIRSTSERVICERATE") {
    rateAgrees(form, ({ rows, options }) => {
      const found = cohort(rows, options);
      return [found?.returned ?? NaN, found?.cohort ?? NaN];
    });
  }

  test("the tables need not be of the same height, nor in the same order", () => {
    always(fc.tuple(cases(form), fc.nat({ max: 5 }), fc.nat({ max: 5 })), ([given, more, others]) => {
      const named = namedArguments(form, given) as Record<string, unknown[][]>;
      const [cars, carDates, visits, visitDates] = indicator.names;
      const reordered = (name: string, seed: number, count: number): unknown[][] => [
        ...shuffled(named[name] ?? [], seed),
        ...Array.from({ length: count }, () => [""]),
      ];
      const other = {
        ...named,
        [cars]: reordered(cars, 1, more),
        [carDates]: reordered(carDates, 1, more),
        [visits]: reordered(visits, 2, others),
        [visitDates]: reordered(visitDates, 2, others),
      };
      expectAgreement(run(id, positional(id, other)), run(id, positional(id, named)));
    });
  });

  shows({ TREND: ["records"] }, `each cell of a trend of ${id} is one call with that month`, () => {
    let judged = 0;
    const months = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 14 });
    always(fc.tuple(cases(form), months), ([given, numbers]) => {
      const named = namedArguments(form, given);
      const cells = numbers.map((month) => monthText({ year: 2025, month }));
      const singles = cells.map((month) => [
        spilled(run(id, positional(id, { ...named, month: [[month]] }))),
      ]);
      const args = positional(id, { ...named, month: null });
      expectTrend(run("TREND", [[[id]], [...cells, ""].map((month) => [month]), ...args]), [
        ...singles,
        [""],
      ]);
      if (singles.flat().some((value) => value !== "")) judged += 1;
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });

  shows({ BYGROUP: ["records"] }, `the cars of ${id} are split into groups, each over all visits`, () => {
    let judged = 0;
    always(cases(form), (given) => {
      if (given.rows.length < 2) return;
      const groups = given.rows.map(({ car }) => [car.model]);
      const actual = run("BYGROUP", [[[id]], groups, ...positional(id, namedArguments(form, given))]);
      for (const [group, , value] of actual as unknown[][]) {
        const isOwn = ({ car }: Line): boolean => car.model.toLowerCase() === String(group).toLowerCase();
        const rows = given.rows.map((row) =>
          isOwn(row) ? row : { ...row, car: { ...row.car, date: null } },
        );
        const expected = cohort(rows, given.options)?.value ?? "";
        expect(typeof value).toBe(typeof expected);
        if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
        if (typeof expected === "number") judged += 1;
      }
    });
    expect(judged).toBeGreaterThan(ENOUGH);
  });
});
