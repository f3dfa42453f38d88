/**
 * Writes docs/coverage.json from the results of whole test runs, the files given: for each function and aspect the tests
 * that passed and show it. Fails where a cell that applies is empty, and in CI where the file in the repository is not
 * this one.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { FUNCTIONS } from "../src/functions/catalogue";
import { gapsIn } from "../test/support/coverage";
import { ASPECTS, readTitle } from "../test/support/titles";

const ROOT = resolve(__dirname, "..");
const FILE = resolve(ROOT, "docs/coverage.json");

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

type Cells = Record<string, Record<string, string[]>>;

function collect(runs: readonly Results[]): Cells {
  const cells: Cells = {};
  for (const { id } of FUNCTIONS) cells[id] = Object.fromEntries(ASPECTS.map((aspect) => [aspect, []]));
  for (const { name, assertionResults } of runs.flatMap((run) => run.testResults)) {
    const file = relative(ROOT, name).replaceAll("\\", "/");
    for (const { title: full, status } of assertionResults) {
      const { title, evidence } = readTitle(full);
      if (status !== "passed") continue;
      for (const [id, aspects] of Object.entries(evidence)) {
        for (const aspect of aspects) {
          const tests = cells[id]?.[aspect];
          if (tests === undefined)
            throw new Error(`${file}: "${title}" shows ${aspect} of ${id}, which does not exist.`);
          tests.push(`${file}: ${title}`);
        }
      }
    }
  }
  return cells;
}

function withoutEmptyCells(cells: Cells): Cells {
  const entries = Object.entries(cells).map(([id, aspects]) => [
    id,
    Object.fromEntries(
      Object.entries(aspects)
        .filter(([, tests]) => tests.length > 0)
        .map(([aspect, tests]) => [aspect, tests.sort()]),
    ),
  ]);
  return Object.fromEntries(entries) as Cells;
}

const runs = process.argv
  .slice(2)
  .map((file) => JSON.parse(readFileSync(resolve(ROOT, file), "utf8")) as Results);
const coverage = withoutEmptyCells(collect(runs));
const text = `${JSON.stringify(coverage, null, 1)}\n`;
const gaps = gapsIn(coverage);
const isCurrent = existsSync(FILE) && readFileSync(FILE, "utf8") === text;
if (gaps.length > 0) {
  console.error(`docs/coverage.json: no test shows\n  ${gaps.join("\n  ")}`);
  process.exitCode = 1;
} else if (!isCurrent && process.env["CI"]) {
  console.error("docs/coverage.json is not what the tests show. Run npm test and commit the file.");
  process.exitCode = 1;
} else if (!isCurrent) writeFileSync(FILE, text);
type Counts = Exclude<keyof Results, "testResults">;
const total = (count: Counts): number => runs.reduce((sum, run) => sum + run[count], 0);
console.log(
  `${total("numPassedTests")} passed, ${total("numFailedTests")} failed, ${total("numPendingTests")} skipped`,
);
