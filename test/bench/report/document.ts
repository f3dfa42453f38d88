import { KINDS, type KindOfWork } from "../cases/case";
import {
  isOver,
  ROWS_OF_A_SHEET,
  type CaseResult,
  type Comparison,
  type Growth,
  type Results,
  type ToolResult,
} from "../run/results";
import { TOOLS } from "../tools/names";
import { writeChart } from "./chart";
import { machine, table, writePart } from "./markdown";
import { METHOD } from "./method";
import { count, megabytes, milliseconds, timesOurs } from "./print";

function marked(ratio: number, over: boolean): string {
  return over ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2);
}

/** One line a function, one column a size. */
function ratioTable(cases: readonly CaseResult[]): string {
  const sizes = [...new Set(cases.map(({ rows }) => rows))].sort((a, b) => a - b);
  const lines = [...new Set(cases.map(({ name }) => name))].map((name) => {
    const own = cases.filter((result) => result.name === name);
    const cells = sizes.map((rows) => {
      const result = own.find((candidate) => candidate.rows === rows);
      return result ? marked(result.ratio, rows === ROWS_OF_A_SHEET && isOver(result)) : "";
    });
    return [name, ...cells, String(own[0]?.budget ?? "")];
  });
  return table(["Function", ...sizes.map((rows) => `${count(rows)} rows`), "Budget"], lines);
}

function ratioSections(cases: readonly CaseResult[]): string[] {
  return (Object.keys(KINDS) as KindOfWork[]).flatMap((kind) => {
    const own = cases.filter((result) => result.kind === kind);
    return own.length === 0 || kind === "words" ? [] : [`### ${KINDS[kind]}`, ratioTable(own)];
  });
}

function comparisonTable(header: readonly [string, string, string], lines: readonly Comparison[]): string {
  return table(
    [...header, "Ratio", "Budget", "By hand"],
    lines.map((line) => [
      line.name,
      milliseconds(line.more),
      milliseconds(line.less),
      marked(line.ratio, isOver(line)),
      String(line.budget ?? ""),
      line.hand?.toFixed(2) ?? "",
    ]),
  );
}

/** One line a function: from each size to the next, and what the loop by hand makes of the last step. */
function growthTable(growth: readonly Growth[]): string {
  const sizes = [...new Set(growth.map(({ rows }) => rows))].sort((a, b) => a - b);
  const lines = [...new Set(growth.map(({ name }) => name))].map((name) => {
    const own = growth.filter((each) => each.name === name);
    const cells = sizes.map((rows) => {
      const step = own.find((each) => each.rows === rows);
      return step ? marked(step.ratio, isOver(step)) : "";
    });
    const last = own.find(({ rows }) => rows === sizes.at(-1));
    return [name, ...cells, String(own[0]?.budget ?? ""), last?.hand?.toFixed(2) ?? ""];
  });
  const steps = sizes.map((rows) => `To ${count(rows)}`);
  return table(["Ten times the rows", ...steps, "Budget", "By hand, the last"], lines);
}

function toolTable(tools: readonly ToolResult[]): string {
  const lines = tools.map((each) => [
    each.name,
    count(each.rows),
    ...TOOLS.map((tool) => timesOurs(each, tool)),
    milliseconds(each.ours),
  ]);
  return table(["In August 2025", "Rows", ...TOOLS, "Ours, ms"], lines);
}

function timeTable(cases: readonly CaseResult[]): string {
  const header = [
    "Function",
    "Rows",
    "Cold",
    "Minimum",
    "Median",
    "Hand cold",
    "Hand minimum",
    "Hand median",
  ];
  return table(
    [...header, "Memory MB", "Hand MB"],
    cases.map(({ name, rows, ours, hand }) => [
      name,
      count(rows),
      ...[ours.cold, ours.minimum, ours.median, hand.cold, hand.minimum, hand.median].map(milliseconds),
      megabytes(ours.heap),
      megabytes(hand.heap),
    ]),
  );
}

const OTHER_TOOLS = `How many times as long as our function other tools take for the same answer: above 1 they are slower. The loop by
hand and arquero read the same cells as the function, with the same readers. Formulas cannot: formulajs, Univer's own COUNTIFS,
SUMIFS and SUMPRODUCT and LibreOffice get columns in which every date, amount and flag has already been read, and have less to do.`;

export function writeDocument({ cases, wholeColumns, trends, growth, tools, notes }: Results): void {
  const chart = writeChart(cases);
  const words = cases.filter(({ kind }) => kind === "words");
  const parts = [
    "# Benchmarks",
    "Written by `npm run bench -- --write`. How long a function takes, as a multiple of a loop written by hand for exactly this call over the same cells. A ratio above its budget is bold; the budgets hold for a whole sheet.",
    "## Times the loop written by hand",
    ...ratioSections(cases),
    `![How long functions take, by the number of rows](${chart})`,
    "## Times other tools",
    OTHER_TOOLS,
    toolTable(tools),
    ...notes,
    "## Ours against ours",
    comparisonTable(["Thirteen months against one", "Thirteen, ms", "One, ms"], trends),
    comparisonTable(["Whole column, 500,000 records", "Column, ms", "Exact range, ms"], wholeColumns),
    growthTable(growth),
    "## Milliseconds",
    timeTable(cases.filter(({ kind }) => kind !== "words")),
    table(
      [KINDS.words, "Cold, ms", "Median, ms"],
      words.map(({ name, ours }) => [name, milliseconds(ours.cold), milliseconds(ours.median)]),
    ),
    "## Machine",
    machine(),
    "## What was measured, and how",
    METHOD,
  ];
  writePart("functions", parts.join("\n\n"));
}
