import { CASES } from "../cases";
import { nameOf } from "../cases/case";
import { forgetColumns } from "../records/columns";
import { printResults } from "../report/print";
import { measureTools } from "../tools";
import { isChosen, readOptions, USAGE, type Options } from "./options";
import { overBudget, ROWS_OF_A_SHEET, type CaseResult, type Results } from "./results";
import { againstHand, growthOf, thirteenMonths, TRENDS, wholeColumn } from "./suites";

export const WHOLE_COLUMNS: readonly string[] = ["FIRSTFIXRATE flags", "PARTSMARGIN", "CHURN 20 % customers"];

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** All functions at one size after the other, so that at the largest one the engine has seen everything. */
function measureCases({ rows, only }: Options): CaseResult[] {
  const results: CaseResult[] = [];
  for (const [index, records] of rows.entries()) {
    for (const benchCase of CASES.filter((each) => isChosen(nameOf(each), only))) {
      if (benchCase.rows !== undefined && index > 0) continue;
      const result = againstHand(benchCase, records);
      say(`${result.name}, ${result.rows} rows: ${result.ratio.toFixed(2)}`);
      results.push(result);
    }
    forgetColumns();
  }
  return results;
}

async function measureAll(options: Options): Promise<Results> {
  const { rows, only } = options;
  const largest = Math.max(...rows);
  const cases = measureCases(options);
  const trends = TRENDS.filter(({ name }) => isChosen(name, only)).map((trend) =>
    thirteenMonths(trend, largest),
  );
  const columns = CASES.filter(
    (each) => WHOLE_COLUMNS.includes(nameOf(each)) && isChosen(nameOf(each), only),
  );
  const wholeColumns = largest >= ROWS_OF_A_SHEET ? columns.map(wholeColumn) : [];
  forgetColumns();
  const { tools, notes } = options.tools ? await measureTools(options, say) : { tools: [], notes: [] };
  return { cases, trends, wholeColumns, growth: growthOf(cases), tools, notes };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) return console.log(USAGE);
  const results = await measureAll(options);
  console.log(options.json ? JSON.stringify(results, undefined, 2) : printResults(results));
  if (options.write) {
    const { writeDocument } = await import("../report/document");
    writeDocument(results);
  }
  const over = overBudget(results);
  if (over.length > 0) say(`Over budget:\n  ${over.join("\n  ")}`);
  if (options.check && over.length > 0) process.exitCode = 1;
}

await main();
