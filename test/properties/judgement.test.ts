import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import { findIndicator } from "../../src/kpi/catalogue";
import * as oracle from "../oracle";
import { RELATED_NAMES, type ValuedIndicator } from "../oracle";
import { shows } from "../support/evidence";
import { dataJson } from "../support/workbook";
import { expectAgreement } from "./support/agreement";
import { always, ENOUGH, MEETS_EVERY_CASE, RUNS } from "./support/behaviours";
import { shuffled } from "./support/cells";
import { isFailure, run, type Actual } from "./support/forms";

interface Printed {
  readonly number: string;
  readonly related: string | null;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly stars: number | null;
}
const article = dataJson<Printed[]>("article.json").map((printed) => {
  const id = findIndicator(printed.number)?.id ?? "";
  return { ...printed, id, zh: findIndicator(id)?.name.zh ?? "" };
});
const graph: oracle.RelatedGraph = Object.fromEntries(
  article.map(({ id, related }) => [
    id,
    (related?.split("、") ?? []).flatMap((name) => RELATED_NAMES[name] ?? []),
  ]),
);
const MIXES = ["ABCMIX", "VISITMIX", "REVENUEMIX"];

/** About a limit: met, near and off, and just at the ends of these. */
const factor = fc.constantFrom(0.3, 0.5, 0.9, 0.97, 0.98, 0.985, 1, 1, 1.01, 1.02, 1.03, 1.2, 1.5);

interface Line extends ValuedIndicator {
  readonly written: string;
}

/** A line of a table of figures, with the built-in limits or with limits of the person's own. */
const line = fc
  .record({
    indicator: fc.constantFrom(...article),
    spelling: fc.constantFrom("id" as const, "number" as const, "zh" as const),
    factor: fc.option(factor, { nil: null, freq: 12 }),
    weight: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  })
  .map(({ indicator, spelling, factor: times, weight }) => {
    const { id, minimum, maximum, stars } = indicator;
    const limit = minimum !== undefined && (maximum === undefined || (times ?? 1) < 1) ? minimum : maximum;
    return {
      id,
      written: indicator[spelling],
      value: times === null ? null : Number(((limit ?? 0.5) * times).toPrecision(9)),
      minimum,
      maximum,
      stars: stars ?? undefined,
      weight,
    };
  });

const ownLimits = fc.uniqueArray(
  fc.record({ indicator: fc.constantFrom(...article), minimum: fc.constantFrom(0, 0.5, 0.9) }),
  { selector: ({ indicator }) => indicator.id, maxLength: 20 },
);

const tables = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 24, size: "max" }),
  own: fc.option(ownLimits, { nil: null }),
  seed: fc.integer(),
});
type Table = { lines: Line[]; own: { indicator: { id: string }; minimum: number }[] | null };

/** The limits that hold: those of the table of targets where there is one, and none of a mix. */
function limited({ lines, own }: Table): Line[] {
  return lines.map((given) => {
    if (MIXES.includes(given.id)) return { ...given, minimum: undefined, maximum: undefined };
    if (own === null || own.length === 0) return given;
    const minimum = own.find(({ indicator }) => indicator.id === given.id)?.minimum;
    return { ...given, minimum, maximum: undefined };
  });
}

function targetsOf({ own }: Table): unknown[][] | null {
  return own === null || own.length === 0
    ? null
    : own.map(({ indicator, minimum }) => [indicator.id, minimum, ""]);
}

function columnsOf(lines: readonly Line[]): [unknown[][], unknown[][]] {
  return [lines.map(({ written }) => [written]), lines.map(({ value }) => [value ?? ""])];
}

function idOf(name: unknown): string {
  return name === "" ? "" : (findIndicator(String(name))?.id ?? String(name));
}

describe("SCORE", () => {
  const scoreOf = (table: Table, withWeights: boolean): Actual =>
    run("SCORE", [
      ...columnsOf(table.lines),
      withWeights ? table.lines.map(({ weight }) => [weight ?? ""]) : null,
      targetsOf(table),
    ]);

  shows({ SCORE: ["records", "blanks", "#N/A", "#DIV/0!"] }, "gives the oracle's answer, 0 to 100", () => {
    const seen = new Set<string>();
    always(
      fc.tuple(tables, fc.boolean()),
      ([table, withWeights]) => {
        // A single blank weight counts as none at all.
        if (withWeights && table.lines.length === 1 && table.lines[0]?.weight === null) return;
        const rows = limited(table).map(({ weight, ...row }) => (withWeights ? { ...row, weight } : row));
        const expected = oracle.score(rows as ValuedIndicator[]);
        const actual = scoreOf(table, withWeights);
        seen.add("ok" in expected ? "ok" : expected.error);
        expectAgreement(actual, expected);
        if (typeof actual === "number") expect(actual >= 0 && actual <= 100).toBe(true);
      },
      RUNS,
    );
    if (MEETS_EVERY_CASE) expect([...seen].sort()).toEqual(["#DIV/0!", "#N/A", "ok"]);
  });

  shows({ SCORE: ["blanks"] }, "order, blank lines, a second copy and larger weights change nothing", () => {
    always(tables, (table) => {
      const asIs = scoreOf(table, false);
      const reordered = shuffled(table.lines, table.seed);
      expectAgreement(scoreOf({ ...table, lines: reordered }, false), asIs);
      expectAgreement(scoreOf({ ...table, lines: [...table.lines, ...reordered] }, false), asIs);
      const blank: Line = { id: "", written: "", value: null };
      expectAgreement(scoreOf({ ...table, lines: reordered.flatMap((each) => [blank, each]) }, false), asIs);
      if (table.lines.length === 1) return;
      const weights = (times: number): Line[] =>
        table.lines.map((each) => ({
          ...each,
          weight: each.weight === null ? null : (each.weight ?? 0) * times,
        }));
      expectAgreement(
        scoreOf({ ...table, lines: weights(7) }, true),
        scoreOf({ ...table, lines: weights(1) }, true),
      );
    });
  });
});

describe("DIAGNOSE", () => {
  const diagnosisOf = (table: Table, asked?: string): Actual =>
    run("DIAGNOSE", [...columnsOf(table.lines), asked === undefined ? null : [[asked]], targetsOf(table)]);
  const rowsOf = (actual: Actual): (readonly unknown[])[] =>
    Array.isArray(actual) ? actual.filter(([kpi]) => kpi !== "") : [];
  const withAsked = fc.tuple(tables, fc.option(fc.nat(), { nil: undefined, freq: 1 }));
  const askedIn = ({ lines }: Table, pick: number | undefined): string | undefined =>
    pick === undefined ? undefined : lines[pick % lines.length]?.id;

  shows({ DIAGNOSE: ["records", "blanks", "#N/A"] }, "gives the oracle's answer", () => {
    let found = 0;
    let through = 0;
    always(
      withAsked,
      ([table, pick]) => {
        const asked = askedIn(table, pick);
        const expected = oracle.diagnose(limited(table), graph, asked);
        const actual = diagnosisOf(table, asked);
        if ("error" in expected) return expectAgreement(actual, expected);
        const rows = rowsOf(actual);
        expect(isFailure(actual)).toBe(false);
        expect(rows.map((row) => [idOf(row[0]), row[2], idOf(row[7])])).toEqual(
          expected.ok.map(({ of, cause, through }) => [of, cause, through]),
        );
        rows.forEach((row, index) => expect(row[6]).toBeCloseTo(expected.ok[index]?.shortfall ?? NaN, 9));
        found += rows.length > 0 ? 1 : 0;
        through += expected.ok.some((cause) => cause.through !== "") ? 1 : 0;
      },
      RUNS,
    );
    expect(found).toBeGreaterThan(ENOUGH);
    expect(through).toBeGreaterThan(ENOUGH);
  });

  shows(
    { DIAGNOSE: ["records"] },
    "what it lists is off by STATUS and TARGET, and one alone is a part of all",
    () => {
      always(tables, (table) => {
        const all = rowsOf(diagnosisOf(table));
        for (const [kpi, related, , value, target, status] of all) {
          expect(run("STATUS", [[[related]], [[value]], targetsOf(table)])).toBe(status);
          expect(run("TARGET", [[[related]], [["text"]], targetsOf(table)])).toBe(target);
          const alone = rowsOf(diagnosisOf(table, idOf(kpi)));
          expect(figuresIn(alone)).toEqual(figuresIn(all.filter(([of]) => of === kpi)));
        }
      });
    },
  );
});

/** Function, value and shortfall of each row, whatever the language. */
function figuresIn(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => [row[2], row[3], row[6]]);
}
