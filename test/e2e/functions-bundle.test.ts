import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { AddInFunction } from "../../src/functions/define";
import { runFunction, withFormats } from "../../src/functions/results";
import { KPIS } from "../../src/kpi/catalogue";
import type { Parameter } from "../../src/kpi/parameters";

const BUILD = resolve(__dirname, "../..", process.env["E2E_BUILD"] ?? "dist");

type Bundled = (...args: readonly unknown[]) => unknown;
const bundled = new Map<string, Bundled>();
/** What EXPLAIN gives before its texts are loaded. */
let withoutTexts: unknown;

class BundledError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

beforeAll(() => {
  const CustomFunctions = {
    associate: (id: string, implementation: Bundled) => bundled.set(id, implementation),
    Error: BundledError,
    ErrorCode: {
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidValue: "#VALUE!",
    },
  };
  const Office = { context: { displayLanguage: "en-US", requirements: { isSetSupported: () => true } } };
  const page = createContext({ CustomFunctions, Office });
  const load = (name: string): unknown => runInContext(readFileSync(resolve(BUILD, name), "utf8"), page);
  runInContext("globalThis.self = globalThis", page);
  load("functions.js");
  withoutTexts = outcomeOf(() => bundled.get("EXPLAIN")?.([["CHURN"]], [["formula"]]));
  load("report.js");
  load("explanations.js");
});

/** Cells that an argument of a kind can be. */
const CELLS: Readonly<Record<Parameter["kind"], readonly unknown[]>> = {
  count: [true, false, true, false],
  flags: [true, false, true, false],
  amount: [120, 80.5, 0, 33],
  date: [45870, 45871.5, 45901, 45930],
  monthColumn: ["2025-07", "2025-08", "2025-09", "2025-10"],
  id: ["A1", "B2", "A1", "C3"],
  category: ["定保", "索赔", "定保", "事故"],
  score: [10, 9, 3, 7],
  answer: [5, 4, 3, 5],
  rating: [5, 4, 3, 5],
  criteriaRange: ["x", "y", "x", "x"],
  criterion: ["x"],
  period: ["2025"],
  month: ["2025-09"],
  asOf: ["2025-10-31"],
  from: ["2025-08-01"],
  until: ["2025-10-31"],
  number: [5],
  numbers: [12, 24],
  choice: ["standard"],
  categories: ["定保", "索赔"],
  pairs: [],
  calendar: ["1-5 08:30-17:30"],
  specialDays: [45870],
};

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** What stands in the cell: a result, or an error with its message. */
function outcomeOf(run: () => unknown): unknown {
  try {
    return { result: run() };
  } catch (caught) {
    if (!(caught instanceof BundledError)) throw caught;
    return { error: caught.code, message: caught.message };
  }
}

function expectSame(definition: AddInFunction, args: readonly unknown[]): void {
  const found = outcomeOf(() => bundled.get(definition.id)?.(...args));
  const outcome = runFunction(definition, args, "en");
  const expected = "error" in outcome ? outcome : { result: withFormats(definition, outcome.result) };
  expect(found).toEqual(expected);
}

describe("functions.js calculates as the sources do, though it goes without what only templates ask", () => {
  test("every function is there", () => {
    expect([...bundled.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  });

  test("an explanation asked for before its texts are there says so", () => {
    expect(withoutTexts).toEqual({
      error: "#N/A",
      message: expect.stringContaining("Open the workbook again"),
    });
  });

  test.each(FUNCTIONS)("$id: records, totals, too little, too much, nonsense", (definition) => {
    const parameters = Object.values(definition.parameters);
    const required = parameters.filter(({ optional }) => !optional);
    expectSame(definition, []);
    expectSame(
      definition,
      required.map(({ kind }) => column(CELLS[kind])),
    );
    expectSame(
      definition,
      parameters.map(({ kind }) => column(CELLS[kind])),
    );
    expectSame(
      definition,
      required.map(() => [[2]]),
    );
    expectSame(definition, [[[2]], [[100]]]);
    expectSame(
      definition,
      parameters.map(() => [["?"]]),
    );
    expectSame(definition, new Array(parameters.length + 1).fill([[1]]));
  });

  test.each(KPIS)(
    "$id: explained, audited, month by month, by group, from totals, in both languages",
    (kpi) => {
      const across = (id: string, ...args: readonly unknown[]): void => {
        const definition = FUNCTIONS.find((candidate) => candidate.id === id);
        if (definition) expectSame(definition, args);
      };
      const required = Object.values(kpi.parameters).filter(({ optional }) => !optional);
      const records = required.map(({ kind }) => column(CELLS[kind]));
      for (const name of [kpi.id, kpi.name.zh].map((each) => [[each]])) {
        across("EXPLAIN", name);
        across("RELATED", name);
        across("TARGET", name);
        across("AUDIT", name, ...records);
        across("TREND", name, [["2025-08", "2025-09"]], ...records);
        across("BYGROUP", name, column(CELLS.criteriaRange), ...records);
        across("RATE", name, [[2]], [[100]]);
      }
    },
  );
});
