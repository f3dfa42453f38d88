import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { Aspect } from "../support/evidence";
import { shows } from "../support/evidence";
import { dataJson, evaluate } from "../support/workbook";

interface Vector {
  readonly formula: string;
  readonly expected: unknown;
}

const vectors = dataJson<Vector[]>("vectors.json");
const ids = new Set(FUNCTIONS.map(({ id }) => id));
const calledBy = ({ formula }: Vector): string[] =>
  [...formula.matchAll(/AFTERSALES\.(\w+)/g)].map(([, id = ""]) => id);
const ours = vectors.filter((vector) => calledBy(vector).every((id) => ids.has(id)));

function isError(expected: unknown): expected is { error: string } {
  return typeof expected === "object" && expected !== null && "error" in expected;
}

function closeTo(expected: unknown, actual: unknown): void {
  if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((each, index) => closeTo(each, (actual as unknown[])[index]));
  } else if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    );
  } else expect(actual).toBe(expected);
}

describe("worked examples of the public functions", () => {
  ours.forEach((vector, index) => {
    const { formula, expected } = vector;
    const [id = ""] = calledBy(vector);
    const isFromTotals = /\(-?\d+,-?\d+\)$/.test(formula);
    const aspect: Aspect = isError(expected)
      ? (expected.error as Aspect)
      : isFromTotals
        ? "totals"
        : "records";
    shows({ [id]: [aspect] }, `${index + 1}. ${formula}`, async () => {
      const [outcome] = await evaluate([formula]);
      if (isError(expected)) expect(outcome?.error).toBe(expected.error);
      else closeTo(expected, outcome?.value);
    });
  });

  test("those that do not run here call functions that do not exist yet", () => {
    const others = vectors.filter((vector) => !ours.includes(vector));
    expect(others.every((vector) => calledBy(vector).some((id) => !ids.has(id)))).toBe(true);
    expect(ours.length + others.length).toBe(vectors.length);
  });
});
