import { isOver, type CaseResult, type Comparison, type Results, type ToolResult } from "../run/results";
import { TOOLS } from "../tools/names";

export function milliseconds(time: number): string {
  return time >= 100 ? time.toFixed(0) : time >= 10 ? time.toFixed(1) : time.toFixed(3);
}

export function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

const NUMBERS = new Intl.NumberFormat("en-US");

export function count(rows: number): string {
  return NUMBERS.format(rows);
}

/** How many times as long as ours another tool takes, or why nobody knows. */
export function timesOurs({ ours, others }: ToolResult, tool: string): string {
  const found = others[tool] ?? "";
  return typeof found === "number" ? (found / ours).toFixed(found / ours >= 10 ? 0 : 2) : found;
}

/** Columns of text, the first to the left and all others to the right. */
function table(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: readonly string[]): string =>
    line
      .map((text, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join("  ");
  return [header, ...lines].map(print).join("\n");
}

function caseLine({ name, rows, ours, hand, ratio }: CaseResult): string[] {
  const times = [ours.cold, ours.minimum, ours.median, hand.cold, hand.minimum, hand.median].map(
    milliseconds,
  );
  return [name, count(rows), ...times, ratio.toFixed(2), megabytes(ours.heap), megabytes(hand.heap)];
}

const CASE_HEADER = [
  "Milliseconds",
  "rows",
  "cold",
  "minimum",
  "median",
  "hand cold",
  "minimum",
  "median",
  "ratio",
  "heap MB",
  "hand MB",
];

function comparisonLine(comparison: Comparison): string[] {
  const { name, more, less, ratio, budget, hand } = comparison;
  const limit = budget === undefined ? "" : `${budget}${isOver(comparison) ? " exceeded" : ""}`;
  return [name, milliseconds(more), milliseconds(less), ratio.toFixed(2), limit, hand?.toFixed(2) ?? ""];
}

function comparisons(title: string, lines: readonly Comparison[]): string[] {
  return lines.length === 0
    ? []
    : [table([title, "ms", "against ms", "ratio", "budget", "by hand"], lines.map(comparisonLine))];
}

function toolTable(tools: readonly ToolResult[]): string[] {
  if (tools.length === 0) return [];
  const lines = tools.map((each) => [
    each.name,
    count(each.rows),
    milliseconds(each.ours),
    ...TOOLS.map((tool) => timesOurs(each, tool)),
  ]);
  return [table(["Times ours", "rows", "ours ms", ...TOOLS], lines)];
}

export function printResults({ cases, wholeColumns, trends, growth, tools, notes }: Results): string {
  return [
    table(CASE_HEADER, cases.map(caseLine)),
    ...comparisons("Thirteen months against one", trends),
    ...comparisons("Whole column against 500,000 rows", wholeColumns),
    ...comparisons(
      "Ten times the rows",
      growth.map((line) => ({ ...line, name: `${line.name}, ${count(line.rows)} rows` })),
    ),
    ...toolTable(tools),
    ...notes,
  ].join("\n\n");
}
