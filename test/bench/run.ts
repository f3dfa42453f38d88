import { CASES } from "./cases";
import { forgetColumns } from "./columns";
import { writeDocument } from "./document";
import { isChosen, readOptions, USAGE, type Options } from "./options";
import { printResults } from "./print";
import { BUDGET_ROWS, overBudget, type CaseResult, type Results } from "./results";
import { againstHand, growthOf, thirteenMonths, TRENDS, wholeColumn } from "./suites";

const WHOLE_COLUMNS = ["FIRSTFIXRATE flags", "PARTSMARGIN", "CHURN 20 % customers"];

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** All functions at one size after the other, so that at the largest one the engine has seen everything. */
function measureCases({ rows, only }: Options): CaseResult[] {
  const results: CaseResult[] = [];
  for (const [index, records] of rows.entries()) {
    for (const benchCase of CASES.filter(({ name }) => isChosen(name, only))) {
      if (benchCase.rows !== undefined && index > 0) continue;
      const result = againstHand(benchCase, records);
      say(`${result.name}, ${result.rows} rows: ${result.ratio.toFixed(2)}`);
      results.push(result);
    }
    forgetColumns();
  }
  return results;
}

function measureAll(options: Options): Results {
  const { rows, only } = options;
  const largest = Math.max(...rows);
  const cases = measureCases(options);
  say("trends and whole columns");
  const trends = TRENDS.filter(({ name }) => isChosen(name, only)).map((trend) =>
    thirteenMonths(trend, largest),
  );
  forgetColumns();
  const columns = CASES.filter(({ name }) => WHOLE_COLUMNS.includes(name) && isChosen(name, only));
  const wholeColumns = largest >= BUDGET_ROWS ? columns.map(wholeColumn) : [];
  return { cases, trends, wholeColumns, growth: growthOf(cases, largest) };
}

function main(): void {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) return console.log(USAGE);
  const results = measureAll(options);
  console.log(options.json ? JSON.stringify(results, undefined, 2) : printResults(results));
  if (options.write) writeDocument(results);
  const over = overBudget(results);
  if (over.length > 0) say(`Over budget:\n  ${over.join("\n  ")}`);
  if (options.check && over.length > 0) process.exitCode = 1;
}

main();
