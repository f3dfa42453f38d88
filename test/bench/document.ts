import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { count, megabytes, milliseconds } from "./print";
import { isOver, type CaseResult, type Comparison, type Results } from "./results";

const TARGET = "docs/benchmarks.md";
/** The page has a run of its own, and this section at the end, which the other run leaves as it is. */
const PAGE_HEADING = "## In the page of `npm start`";

export interface PageStep {
  readonly what: string;
  readonly milliseconds: number;
  /** Bytes in use after it, when everything unused has been collected. */
  readonly heap: number;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function table(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const rule = header.map((_, index) => (index === 0 ? "---" : "--:"));
  return [header, rule, ...lines].map(row).join("\n");
}

function marked(ratio: number, over: boolean): string {
  return over ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2);
}

/** One line a function, one column a size; a call of one size only stands under it alone. */
function ratioTable(cases: readonly CaseResult[]): string {
  const sizes = [...new Set(cases.map(({ rows }) => rows))].filter((rows) => rows >= 100);
  const lines = [...new Set(cases.map(({ name }) => name))].flatMap((name) => {
    const own = cases.filter((result) => result.name === name);
    const cells = sizes.map((rows) => {
      const result = own.find((candidate) => candidate.rows === rows);
      return result ? marked(result.ratio, rows === Math.max(...sizes) && isOver(result)) : "";
    });
    const budget = own[0]?.budget;
    return cells.every((cell) => cell === "")
      ? []
      : [[name, ...cells, budget === undefined ? "" : String(budget)]];
  });
  return table(["Function", ...sizes.map((rows) => `${count(rows)} rows`), "Budget"], lines);
}

function comparisonTable(
  title: string,
  header: readonly [string, string],
  lines: readonly Comparison[],
): string {
  return table(
    [title, ...header, "Ratio", "Budget", "By hand"],
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

function machine(): string {
  const processors = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `Node ${process.versions.node}, ${processors.length} cores (${processors[0]?.model.trim() ?? "unknown"}), ${date}.`;
}

const METHOD = `Every function is called as a cell calls it, through the catalogue, its messages and its checks. Beside it runs a loop
written by hand for exactly this call and these columns: one pass, no checks of headers, totals rows, heights or faults. Both read the
same cells and must give the same answer, or the benchmark stops.

- The cells are made from seeds, the same in every run: two years of records, 2 % blanks, a tenth of the dates as ISO
  text, a tenth of the amounts as text such as "1,234.50", flags as 是 and 否 with a tenth TRUE and FALSE, ids as text of 12
  characters (orders 90 % distinct, vehicles of COMEBACKS 20 %), 50 stores, 5 job types.
- Before each run the cells are parsed from JSON again, [[x],[x],…], as Excel delivers them, and settled
  by two small collections; only the call is measured. So no run finds texts that have been hashed before.
- The two run alternately and change places after each pair. The ratio is the median of the ratios of the pairs: other
  programs on the machine disturb both. "Cold" is the first run at that size.
- Sizes are measured from small to large, all functions at each of them in one process.
- Memory is how much more is in use after a call than before it, without collecting: rough.
- Growth compares minimum times. "By hand" is the growth of the loop: what the caches of the processor make of it.
- What is measured is a bundle, as Excel gets one. Run by tsx, the same loops take up to four times as long.`;

function documentOf({ cases, wholeColumns, trends, growth }: Results): string {
  const parts = [
    "# Benchmarks",
    "Written by `npm run bench -- --write`. A ratio above its budget is bold; the budgets hold at 1,000,000 rows.",
    "## Times the hand-written loop",
    ratioTable(cases),
    "## Ours against ours",
    comparisonTable("Thirteen months against one", ["Thirteen, ms", "One, ms"], trends),
    comparisonTable("Whole column, 500,000 records", ["Column, ms", "Exact range, ms"], wholeColumns),
    comparisonTable("Ten times the rows", ["All, ms", "A tenth, ms"], growth),
    "## Milliseconds",
    timeTable(cases),
    "## Machine",
    machine(),
    "## What was measured, and how",
    METHOD,
  ];
  return `${parts.join("\n\n")}\n`;
}

function pageSection(steps: readonly PageStep[]): string {
  const lines = steps.map(({ what, milliseconds: time, heap }) => [
    what,
    (time / 1000).toFixed(2),
    megabytes(heap),
  ]);
  return [
    PAGE_HEADING,
    "Written by `npm run bench:page -- --write`: one run in Chromium, page and pane together, each step until a person sees its result.",
    table(["Step", "Seconds", "Memory MB"], lines),
    machine(),
  ].join("\n\n");
}

/** The document before the page's section, and that section. */
function sections(): { readonly measured: string; readonly page: string } {
  const text = existsSync(TARGET) ? readFileSync(TARGET, "utf8") : "";
  const start = text.indexOf(PAGE_HEADING);
  return start === -1
    ? { measured: text.trimEnd(), page: "" }
    : { measured: text.slice(0, start).trimEnd(), page: text.slice(start).trimEnd() };
}

function write(measured: string, page: string): void {
  mkdirSync("docs", { recursive: true });
  writeFileSync(TARGET, `${[measured, page].filter((part) => part !== "").join("\n\n")}\n`);
}

export function writeDocument(results: Results): void {
  write(documentOf(results).trimEnd(), sections().page);
}

export function writePageSection(steps: readonly PageStep[]): void {
  write(sections().measured, pageSection(steps));
}
