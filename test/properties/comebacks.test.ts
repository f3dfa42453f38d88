import { describe, expect } from "@jest/globals";
import fc from "fast-check";
import * as oracle from "../oracle";
import * as arbitrary from "../oracle/arbitraries";
import { shows } from "../support/evidence";
import { audit, auditAddsUp } from "./support/audits";
import { always } from "./support/behaviours";
import { argumentsOf, cases, run, type Expected, type Form, type Value } from "./support/forms";
import { behavesAsAFunctionOfRecords } from "./support/suite";

type Visit = { vehicle: string | null; arrival: number | null; fault: string | null };

const ofVehicles: Form<Visit, number | null> = {
  id: "COMEBACKS",
  rows: arbitrary.arrivals,
  options: fc.option(fc.integer({ min: 1, max: 45 }), { nil: null }),
  columns: {
    vehicles: { kind: "id", of: (row) => row.vehicle },
    arrivals: { kind: "date", of: (row) => row.arrival },
  },
  settings: (days) => ({ days: days === null ? null : [[days]] }),
  filter: "none",
  perRow: true,
  expected: (rows, _, days) => flags(oracle.comebacks(rows, days ?? 30)),
};

function flags(result: oracle.Result<(boolean | null)[]>): Expected {
  return "ok" in result ? oracle.ok(result.ok.map((flag): Value[] => [flag ?? ""])) : result;
}

const ofFaults: Form<Visit, number | null> = {
  ...ofVehicles,
  columns: { ...ofVehicles.columns, faults: { kind: "category", of: (row) => row.fault } },
  // Our decision: where the fault is blank nobody knows whether it came back; the flag is blank too.
  expected: (rows, _, days) =>
    flags(
      oracle.comebacks(
        rows.map((row) => (row.fault === null ? { ...row, vehicle: null } : row)),
        days ?? 30,
        true,
      ),
    ),
};

const settings = {
  reaches: ["#N/A"],
  aspects: ["records", "#N/A"],
  ordering: "perRow",
  totalsRow: true,
} as const;

function shareOfTrue(rows: readonly (readonly Value[])[]): number {
  const known = rows.flat().filter((flag) => flag !== "");
  return known.filter((flag) => flag === true).length / known.length;
}

for (const [title, form] of [
  ["of vehicles", ofVehicles],
  ["of vehicles and faults", ofFaults],
] as const) {
  describe(`COMEBACKS ${title}`, () => {
    behavesAsAFunctionOfRecords(form, settings);
    auditAddsUp(form, { value: () => NaN, figures: undefinedUnlessFlags(form) });

    shows(
      { COMEBACKS: ["audited"], FIRSTFIXRATE: ["records"] },
      "the flags are those that FIRSTFIXRATE takes",
      () => {
        always(cases(form), (given) => {
          const found = run(form.id, argumentsOf(form, given));
          if (!Array.isArray(found)) return;
          const share = shareOfTrue(found);
          const account = audit(form.id, argumentsOf(form, given));
          expect((account?.numerator.rows ?? NaN) / (account?.base.rows ?? NaN)).toBe(share);
          const rate = run("FIRSTFIXRATE", [found.length === 1 ? [...found, [""]] : found]);
          if (share === 1)
            expect(rate).toMatchObject({ error: "#VALUE!" }); // nobody knows what a blank means
          else expect(rate).toBeCloseTo(1 - share, 9);
        });
      },
    );
  });
}

function undefinedUnlessFlags(form: Form<Visit, number | null>) {
  return (
    given: Parameters<typeof argumentsOf<Visit, number | null>>[1],
  ): readonly [number[], number[]] | undefined => {
    const result = form.expected(given.rows, {}, given.options);
    if (!("ok" in result) || typeof result.ok === "number") return undefined;
    const known = result.ok.flat().filter((flag) => flag !== "");
    return [[known.length], [known.filter((flag) => flag === true).length]];
  };
}
