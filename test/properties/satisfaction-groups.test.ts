import { describe } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { auditAddsUp } from "./support/audits";
import type { Form } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

interface Settings {
  readonly scaleMax: number;
  readonly satisfiedAt: number | null;
  readonly minAnswers: number;
}

const SCALES: readonly (readonly [scaleMax: number, satisfiedAt: number | null])[] = [
  [5, null],
  [5, 3],
  [10, null],
  [100, 4],
];
const settings: fc.Arbitrary<Settings> = fc
  .tuple(fc.constantFrom(...SCALES), fc.integer({ min: 0, max: 8 }))
  .map(([[scaleMax, satisfiedAt], minAnswers]) => ({ scaleMax, satisfiedAt, minAnswers }));
const score = fc.option(
  fc.oneof(
    { weight: 80, arbitrary: fc.integer({ min: 0, max: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom(-1, 7) },
  ),
  { nil: null, freq: 5 },
);

interface Grouped {
  readonly score: number | null;
  readonly group: string | null;
}

const scaleOf = ({ scaleMax, satisfiedAt }: Settings): { scaleMax: number; satisfiedAt: number } => ({
  scaleMax,
  satisfiedAt: satisfiedAt ?? 0.8 * scaleMax,
});

const byGroup: Form<Grouped, Settings> = {
  id: "CSATBYGROUP",
  rows: fc.array(
    fc.record({
      score,
      group: fc.option(fc.constantFrom("A6L", "Q5", "Q7", "e-tron", "未分类"), { nil: null, freq: 7 }),
    }),
    { maxLength: 40, size: "max" },
  ),
  options: settings,
  columns: {
    scores: { kind: "score", of: (row) => row.score },
    groups: { kind: "plain", of: (row) => row.group },
  },
  settings: ({ scaleMax, satisfiedAt, minAnswers }) => ({
    scaleMax: [[scaleMax]],
    satisfiedAt: satisfiedAt === null ? null : [[satisfiedAt]],
    minAnswers: [[minAnswers]],
  }),
  filter: "none",
  expected: (rows, _, given) => oracle.csatByGroup(rows, scaleOf(given), given.minAnswers),
};

interface AgeSettings extends Settings {
  readonly bands: readonly number[] | null;
}

function byAge(hasWarranty: boolean): Form<oracle.AgedAnswer, AgeSettings> {
  const date = fc.option(arbitrary.dateTime, { nil: null, freq: 8 });
  const sold = fc.option(
    arbitrary.dateTime.chain((day) => fc.integer({ min: 0, max: 2200 }).map((age) => day - age)),
    { nil: null, freq: 8 },
  );
  return {
    id: "CSATBYAGE",
    rows: fc.array(fc.record({ score, sold, asked: date, warrantyEnd: date }), {
      maxLength: 40,
      size: "max",
    }),
    options: fc
      .tuple(settings, fc.option(fc.constantFrom([24], [6, 18, 30], [48, 12, 0], [36, 36]), { nil: null }))
      .map(([given, bands]) => ({ ...given, bands })),
    columns: {
      scores: { kind: "score", of: (row) => row.score },
      saleDates: { kind: "date", of: (row) => row.sold },
      surveyDates: { kind: "date", of: (row) => row.asked },
      ...(hasWarranty && { warrantyEnds: { kind: "date" as const, of: (row) => row.warrantyEnd } }),
    },
    settings: ({ scaleMax, satisfiedAt, bands }) => ({
      bands: bands && [bands],
      scaleMax: [[scaleMax]],
      satisfiedAt: satisfiedAt === null ? null : [[satisfiedAt]],
    }),
    filter: "none",
    expected: (rows, _, given) =>
      oracle.csatByAge(rows, scaleOf(given), [...(given.bands ?? [12, 24, 36, 60])], hasWarranty),
  };
}

describe("CSATBYGROUP", () => {
  behavesAsAFunctionOfRecords(byGroup, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    ordering: "anyOrder",
    totalsRow: false,
  });
  auditAddsUp(byGroup, {
    value: () => NaN,
    figures({ rows, options }) {
      const { satisfiedAt } = scaleOf(options);
      const scores = rows.flatMap((row) => row.score ?? []);
      return scores.length > 0
        ? [[scores.length], [scores.filter((each) => each >= satisfiedAt - 1e-9).length]]
        : undefined;
    },
  });
});

describe.each([
  ["with", true],
  ["without", false],
])("CSATBYAGE %s warranty ends", (_, hasWarranty) => {
  const form = byAge(hasWarranty);
  behavesAsAFunctionOfRecords(form, {
    reaches: ["#N/A", "#VALUE!"],
    aspects: ["records", "#N/A", "#VALUE!"],
    totalsRow: false,
  });
  auditAddsUp(form, {
    value: () => NaN,
    figures({ rows, options }) {
      const placed = rows.flatMap(({ score: given, sold, asked, warrantyEnd }) => {
        if (given === null || asked === null) return [];
        if (sold === null) return hasWarranty && warrantyEnd !== null ? [given] : [];
        return oracle.dayOf(sold) > oracle.dayOf(asked) ? [] : [given];
      });
      const { satisfiedAt } = scaleOf(options);
      return placed.length > 0
        ? [[placed.length], [placed.filter((each) => each >= satisfiedAt - 1e-9).length]]
        : undefined;
    },
  });
});
