import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import { auditAddsUp } from "./support/audits";
import {
  argumentsStayAsTheyAre,
  blankLinesAreNeutral,
  equalsTheOracle,
  orderDoesNotMatter,
  totalsRowsAreNoRecords,
} from "./support/behaviours";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

interface Line {
  readonly order: string | null;
  readonly customer: string | null;
  readonly visits: number | null;
  readonly customers: number | null;
}

const blankAtTimes = { nil: null, freq: 8 };
const key = (letter: string, max: number): fc.Arbitrary<string | null> =>
  fc.option(
    fc.integer({ min: 1, max }).map((number) => `${letter}${number}`),
    blankAtTimes,
  );
const rows = fc.array(
  fc.record<Line>({
    order: key("R", 40),
    customer: key("K", 15),
    visits: fc.option(
      fc.oneof({ weight: 60, arbitrary: fc.nat({ max: 60 }) }, { weight: 1, arbitrary: fc.constant(-1) }),
      { nil: null, freq: 4 },
    ),
    customers: fc.option(fc.nat({ max: 25 }), { nil: null, freq: 4 }),
  }),
  { maxLength: 25, size: "max" },
);

const months = fc.constantFrom(null, 1, 3, 12, 24);

const byIds: Form<Line, number | null> = {
  id: "VISITFREQUENCY",
  rows,
  options: months,
  columns: {
    visits: { kind: "textId", of: (line) => line.order },
    customers: { kind: "textId", of: (line) => line.customer },
  },
  settings: (monthsCovered) => ({ monthsCovered: monthsCovered === null ? null : [[monthsCovered]] }),
  filter: "none",
  expected: (lines, _, monthsCovered) =>
    lines.every(({ order }) => order === null) || lines.every(({ customer }) => customer === null)
      ? oracle.fail("#N/A")
      : oracle.visitFrequency(
          { ids: lines.map(({ order }) => order) },
          { ids: lines.map(({ customer }) => customer) },
          monthsCovered ?? 12,
        ),
};

const byNumbers: Form<Line, number | null> = {
  ...byIds,
  columns: {
    visits: { kind: "count", of: (line) => line.visits },
    customers: { kind: "count", of: (line) => line.customers },
  },
  expected: (lines, _, monthsCovered) =>
    oracle.visitFrequency(
      { numbers: lines.map(({ visits }) => visits) },
      { numbers: lines.map(({ customers }) => customers) },
      monthsCovered ?? 12,
    ),
};

const perAdvisor: Form<Line, number | null> = {
  ...byNumbers,
  id: "ROPERADVISORDAY",
  options: fc.constantFrom<number | null>(0, 1, 21, 22.5),
  columns: {
    visits: { kind: "count", of: (line) => line.visits },
    advisors: { kind: "count", of: (line) => line.customers },
  },
  settings: (workDays) => ({ workDays: [[workDays]] }),
  expected: (lines, _, workDays) =>
    oracle.visitsPerAdvisorDay(
      { numbers: lines.map(({ visits }) => visits) },
      { numbers: lines.map(({ customers }) => customers) },
      workDays ?? NaN,
    ),
};

const perBay: Form<Line, number | null> = {
  ...perAdvisor,
  id: "BAYTURNOVER",
  columns: {
    visits: { kind: "count", of: (line) => line.visits },
    bays: { kind: "count", of: (line) => line.customers },
  },
};

const forecastByIds: Form<Line, number | null> = {
  id: "VISITFORECAST",
  rows,
  options: fc.constantFrom<number | null>(0, 1, 2.05, 12),
  columns: { customers: { kind: "textId", of: (line) => line.customer } },
  settings: (frequency) => ({ frequency: [[frequency]] }),
  filter: "none",
  expected: (lines, _, frequency) =>
    oracle.visitForecast({ ids: lines.map(({ customer }) => customer) }, frequency ?? NaN),
};

const forecastByNumbers: Form<Line, number | null> = {
  ...forecastByIds,
  columns: { customers: { kind: "count", of: (line) => line.customers } },
  expected: (lines, _, frequency) =>
    oracle.visitForecast({ numbers: lines.map(({ customers }) => customers) }, frequency ?? NaN),
};

/** Ids alone show no header. */
function behavesAsCountsOfIds(form: Form<Line, number | null>): void {
  equalsTheOracle(form, { reaches: ["#N/A"], aspects: ["records", "#N/A"] });
  orderDoesNotMatter(form);
  blankLinesAreNeutral(form);
  totalsRowsAreNoRecords(form);
  argumentsStayAsTheyAre(form);
}

describe("VISITFREQUENCY of ids", () => {
  behavesAsCountsOfIds(byIds);
});

describe("VISITFREQUENCY of numbers", () => {
  behavesAsAFunctionOfRecords(byNumbers, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "totals", "#N/A", "#VALUE!"],
    totalsRow: false,
  });
  auditAddsUp(
    { ...byNumbers, options: fc.constant(12) },
    { value: ([customers = NaN], [visits = NaN]) => visits / customers, tables: 2 },
  );
});

describe.each([perAdvisor, perBay])("$id", (form) => {
  behavesAsAFunctionOfRecords(form, {
    reaches: ["#N/A", "#DIV/0!", "#VALUE!"],
    aspects: ["records", "totals", "#N/A", "#DIV/0!", "#VALUE!"],
    totalsRow: false,
  });
  auditAddsUp(form, { value: ([days = NaN], [visits = NaN]) => visits / days, tables: 2 });
});

describe("VISITFORECAST of ids", () => {
  behavesAsCountsOfIds(forecastByIds);
});

describe("VISITFORECAST of numbers", () => {
  behavesAsAFunctionOfRecords(forecastByNumbers, {
    reaches: ["#N/A"],
    aspects: ["records", "#N/A"],
    totalsRow: false,
  });
  auditAddsUp({ ...forecastByNumbers, options: fc.constant(1) }, { value: ([customers = NaN]) => customers });
});
