import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseCriterion } from "../../src/cells/criteria";
import { createGrid, type GridResult } from "../../src/grid";
import { type Cell, meets } from "../oracle/countifs";
import { cases, cell, criterion, DIFFERENCES, literal, ROWS, scrap, type Case } from "./criteria-cases";
import { SEED } from "./support";

/*
 * parseCriterion beside two others: COUNTIFS of the formula engine that the grid runs, and the test oracle, which was
 * written from the specification alone. Where they are known to differ stands in DIFFERENCES, with the reason; the
 * forms of criteria that lead there are not generated.
 */

/** COUNTIFS of the engine for each case, a column of a table each. */
async function countInEngine(all: readonly Case[]): Promise<GridResult[]> {
  const grid = await createGrid({
    functions: [],
    tables: [
      {
        name: "T",
        columns: all.map((_, index) => `c${index}`),
        rows: Array.from({ length: ROWS }, (_, row) => all.map(({ cells }) => cells[row] ?? null)),
      },
    ],
  });
  const formulas = all.map(({ criterion: sought }, index) => `=COUNTIFS(T[c${index}],${literal(sought)})`);
  const results = await grid.evaluate(formulas);
  grid.dispose();
  return results;
}

/** The cells with the blanks below them, as the engine's column has them. */
function padded({ cells }: Case): Cell[] {
  return [...cells, ...Array.from({ length: ROWS - cells.length }, () => "")];
}

/** A criterion that throws meets nothing, and says so. */
function isMet(sought: Cell, value: Cell): boolean | string {
  try {
    return parseCriterion(sought)(value);
  } catch (cause) {
    return String(cause);
  }
}

function disagreement(sought: Cell, value: Cell, answer: boolean | string): string {
  return `${JSON.stringify(sought)} meets ${JSON.stringify(value)}: ${String(answer)}`;
}

describe("criteria mean what COUNTIFS means", () => {
  let engine: GridResult[] = [];
  let known: GridResult[] = [];

  beforeAll(async () => {
    const differences = DIFFERENCES.map(([, { criterion: sought, cell: value }]) => ({
      cells: Array.from({ length: ROWS }, () => value),
      criterion: sought,
    }));
    const results = await countInEngine([...cases, ...differences]);
    engine = results.slice(0, cases.length);
    known = results.slice(cases.length);
  });
  afterAll(() => {
    engine = known = [];
  });

  test("in at least 600 different cases, of which many meet something and many do not", () => {
    expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBeGreaterThan(600);
    const counts = cases.map((one) => padded(one).filter((value) => meets(value, one.criterion)).length);
    expect(counts.filter((count) => count > 0 && count < ROWS).length).toBeGreaterThan(250);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(100);
  });

  test("as the formula engine counts", () => {
    const wrong = cases.flatMap((one, index) => {
      const answers = padded(one).map((value) => isMet(one.criterion, value));
      const count = answers.find((answer) => typeof answer === "string") ?? answers.filter(Boolean).length;
      const result = engine[index];
      const expected = result !== undefined && "value" in result ? result.value : result;
      return count === expected
        ? []
        : [`${JSON.stringify(one)}: ${String(count)}, engine ${String(expected)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("as the oracle decides, cell by cell", () => {
    const wrong = cases.flatMap((one) =>
      padded(one).flatMap((value) => {
        const answer = isMet(one.criterion, value);
        const expected = meets(value, one.criterion);
        return answer === expected ? [] : [disagreement(one.criterion, value, answer)];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("as the oracle decides, also where the engine is left out", () => {
    const more = fc.oneof(
      criterion,
      fc
        .tuple(
          fc.constantFrom("", "=", "<>", "<", "<=", ">", ">="),
          fc.oneof(
            fc.constantFrom(
              "2025年8月1日",
              "2025年8月2日 14:30",
              "007",
              "00",
              "~~a",
              "a~~*",
              "??",
              "~*",
              "a*",
            ),
            scrap.filter((text) => text !== ""),
          ),
        )
        .map(([operator, operand]) => operator + operand),
    );
    const wrong = new Set<string>();
    for (const [sought, value] of fc.sample(fc.tuple(more, cell), { seed: SEED + 1, numRuns: 6000 })) {
      const answer = isMet(sought, value);
      if (answer !== meets(value, sought)) wrong.add(disagreement(sought, value, answer));
    }
    expect([...wrong]).toEqual([]);
  });

  test.each(DIFFERENCES)("but for %s", (_, { criterion: sought, cell: value, expected }) => {
    expect(isMet(sought, value)).toBe(expected);
  });

  test("and the list of differences holds nothing but differences", () => {
    DIFFERENCES.forEach(
      ([title, { criterion: sought, cell: value, expected, engine: said, oracle }], index) => {
        expect([title, known[index]]).toEqual([title, { value: said ? ROWS : 0 }]);
        expect([title, meets(value, sought)]).toEqual([title, oracle]);
        expect([title, said && oracle === said ? expected !== said : true]).toEqual([title, true]);
        expect([title, said !== expected || oracle !== expected]).toEqual([title, true]);
      },
    );
  });
});
