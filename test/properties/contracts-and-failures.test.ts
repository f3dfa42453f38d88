import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import { auditAddsUp } from "./support/audits";
import {
  argumentsStayAsTheyAre,
  blankLinesAreNeutral,
  equalsTheOracle,
  orderDoesNotMatter,
  rateAgrees,
  totalsRowsAreNoRecords,
} from "./support/behaviours";
import type { Form } from "./support/forms";
import { withImpossible } from "./support/rows";
import { behavesAsAFunctionOfRecords } from "./support/suite";

interface Line {
  readonly contract: string | null;
  readonly customer: string | null;
  readonly contracts: number | null;
  readonly customers: number | null;
  readonly hours: number | null;
}

const key = (letter: string, max: number): fc.Arbitrary<string | null> =>
  fc.option(
    fc.integer({ min: 1, max }).map((number) => `${letter}${number}`),
    { nil: null, freq: 8 },
  );
const few = fc.option(fc.nat({ max: 25 }), { nil: null, freq: 3 });
const lines = fc.array(
  fc.record<Line>({
    contract: key("H", 40),
    customer: key("K", 15),
    contracts: few,
    customers: fc.option(fc.constantFrom(0, 0, 0, 1, 7), { nil: null, freq: 3 }),
    hours: fc.option(
      fc.integer({ min: 0, max: 800_000 }).map((number) => number / 100),
      { nil: null, freq: 3 },
    ),
  }),
  { maxLength: 12, size: "max" },
);
const settings = {
  reaches: ["#N/A", "#DIV/0!", "#VALUE!"],
  aspects: ["records", "totals", "#N/A", "#DIV/0!", "#VALUE!"],
  totalsRow: false,
} as const;

const byIds: Form<Line> = {
  id: "CONTRACTATTACHRATE",
  rows: lines,
  columns: {
    contracts: { kind: "textId", of: (line) => line.contract },
    customers: { kind: "textId", of: (line) => line.customer },
  },
  filter: "none",
  // Our decision: a column without anything is no data.
  expected: (rows) =>
    rows.every(({ contract }) => contract === null)
      ? oracle.fail("#N/A")
      : oracle.contractAttachRate(
          { ids: rows.map(({ contract }) => contract) },
          { ids: rows.map(({ customer }) => customer) },
        ),
};

const byNumbers: Form<Line> = {
  ...byIds,
  rows: withImpossible(lines, (line) => ({ ...line, contracts: -1 })),
  columns: {
    contracts: { kind: "count", of: (line) => line.contracts },
    customers: { kind: "count", of: (line) => line.customers },
  },
  expected: (rows) =>
    oracle.contractAttachRate(
      { numbers: rows.map(({ contracts }) => contracts) },
      { numbers: rows.map(({ customers }) => customers) },
    ),
};

const failures: Form<Line> = {
  id: "MTBF",
  rows: withImpossible(lines, (line) => ({ ...line, hours: -1 })),
  columns: {
    operatingHours: { kind: "amount", of: (line) => line.hours },
    failures: { kind: "count", of: (line) => line.customers },
  },
  filter: "none",
  expected: (rows) =>
    oracle.meanTimeBetweenFailures(
      rows.map(({ hours }) => hours),
      { numbers: rows.map(({ customers }) => customers) },
    ),
};

describe("CONTRACTATTACHRATE of ids", () => {
  equalsTheOracle(byIds, { reaches: ["#N/A"], aspects: ["records", "#N/A"] });
  orderDoesNotMatter(byIds);
  blankLinesAreNeutral(byIds);
  totalsRowsAreNoRecords(byIds);
  argumentsStayAsTheyAre(byIds);
});

describe("CONTRACTATTACHRATE of numbers", () => {
  behavesAsAFunctionOfRecords(byNumbers, settings);
  auditAddsUp(byNumbers, { value: ([base = NaN], [above = NaN]) => above / base, tables: 2 });
  rateAgrees(byNumbers, ({ rows }) => [
    oracle.sumOf(rows.map(({ contracts }) => contracts)),
    oracle.sumOf(rows.map(({ customers }) => customers)),
  ]);
});

describe("MTBF", () => {
  behavesAsAFunctionOfRecords(failures, settings);
  auditAddsUp(failures, { value: ([base = NaN], [above = NaN]) => above / base, tables: 2 });
  rateAgrees(failures, ({ rows }) => [
    oracle.sumOf(rows.map(({ hours }) => hours)),
    oracle.sumOf(rows.map(({ customers }) => customers)),
  ]);
});
