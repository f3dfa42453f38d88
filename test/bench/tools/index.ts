import { performance } from "node:perf_hooks";
import { findKpi } from "../../../src/kpi/catalogue";
import { printNative, type NativeFormula } from "../../../src/kpi/native";
import { columnLetters } from "../../../src/workbook/print";
import { forgetColumns, type ColumnName } from "../records/columns";
import { compete, planFor, type Contestant, type Run } from "../run/measure";
import { isChosen, type Options } from "../run/options";
import type { ToolResult } from "../run/results";
import { assertSame, difference } from "../run/same";
import { freshColumns } from "../run/suites";
import { TOOL_CASES, type ToolCase } from "./cases";
import { calculate, openEngine, SHEET } from "./engine";
import { calculated, wordOf } from "./formulajs";
import { calculatedByLibreOffice, findLibreOffice } from "./libreoffice";
import { TOOLS } from "./names";
import { typedColumn, type TypedValue } from "./typed";

/** Its cells are objects: a whole sheet of them does not fit into the memory of a process. */
const MOST_ROWS_OF_ENGINE = 100_000;
const ENGINE_RUNS = 3;
/** It makes a token of every cell and criterion: a whole sheet takes it half a minute a formula. */
const MOST_ROWS_OF_FUNCTIONS = 100_000;
const TOO_LARGE = "too large";
const TOO_SLOW = "too slow";
const NO_FORMULA = "";
const ANOTHER_ANSWER = "another answer";
const ABSENT = "not installed";

interface Question {
  readonly toolCase: ToolCase;
  readonly rows: number;
  readonly expected: number;
  readonly others: Record<string, number | string>;
  readonly ours: number;
}

type Typed = ReadonlyMap<ColumnName, readonly TypedValue[]>;

interface Asked {
  readonly formula: NativeFormula;
  readonly native: NonNullable<ToolCase["native"]>;
}

function asked({ id, native }: ToolCase): Asked | undefined {
  const formula = findKpi(id)?.native;
  return native && formula && { formula, native };
}

/** The formula with its columns and settings printed, as each sheet writes them. */
function printed({ formula, native }: Asked, columnText: (name: ColumnName) => string): string {
  const references = Object.entries(native).map(([name, given]) => [
    name,
    typeof given === "string" ? columnText(given) : settingText(given.value),
  ]);
  return printNative(formula, Object.fromEntries(references) as Record<string, string>);
}

function settingText(value: number | string): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

/** Ours, the loop by hand and the two libraries in turns, over cells parsed anew. */
function askLibraries(toolCase: ToolCase, rows: number, typed: Typed): Question {
  const overCells =
    (run: ToolCase["ours"]): Contestant =>
    () => {
      const columns = freshColumns(toolCase, rows);
      return () => run(columns);
    };
  const question = rows <= MOST_ROWS_OF_FUNCTIONS ? asked(toolCase) : undefined;
  const contestants = [overCells(toolCase.ours), overCells(toolCase.hand), overCells(toolCase.frame)];
  if (question) contestants.push(overTyped(question, typed));
  let differs = false;
  let expected = NaN;
  const { timings } = compete(contestants, planFor(rows), ([ours, hand, frame, functions]) => {
    assertSame(`${toolCase.id}, by hand`, ours, hand);
    assertSame(`${toolCase.id}, arquero`, ours, frame);
    expected = ours as number;
    differs = question !== undefined && difference(ours, functions) !== undefined;
  });
  const [ours, hand, frame, functions] = timings.map(({ minimum }) => minimum);
  const missing = toolCase.native === undefined ? NO_FORMULA : TOO_SLOW;
  const formulajs = question === undefined ? missing : differs ? ANOTHER_ANSWER : (functions as number);
  return {
    toolCase,
    rows,
    expected,
    ours: ours as number,
    others: { "By hand": hand as number, arquero: frame as number, formulajs },
  };
}

function overTyped({ formula, native }: Asked, typed: Typed): Contestant {
  return () => {
    const references = Object.entries(native).map(([name, given]) => [
      name,
      typeof given === "string" ? (typed.get(given) ?? []).map(asFunctionsTakeIt) : given.value,
    ]);
    const values = Object.fromEntries(references) as Record<string, unknown[]>;
    return () => calculated(formula, values);
  };
}

/** Its comparisons take "" for 0, and nothing for nothing. */
function asFunctionsTakeIt(value: TypedValue): unknown {
  return value === "" ? undefined : typeof value === "boolean" ? wordOf(value) : value;
}

async function askEngine(questions: readonly Question[], typed: Typed): Promise<void> {
  const grid = await openEngine(typed);
  for (const { toolCase, expected, others } of questions) {
    const question = asked(toolCase);
    if (question === undefined) continue;
    const formula = printed(question, (name) => `${SHEET}[${name}]`);
    const times: number[] = [];
    for (let run = 0; run < ENGINE_RUNS; run++) {
      const start = performance.now();
      const found = await calculate(grid, formula);
      times.push(performance.now() - start);
      assertSame(`${toolCase.id}, Univer`, found, expected);
    }
    others["Univer"] = Math.min(...times);
  }
  grid.dispose();
}

function askLibreOffice(command: string, questions: readonly Question[], typed: Typed): void {
  const names = [...typed.keys()];
  const own = questions.flatMap((each) => {
    const question = asked(each.toolCase);
    return question ? [{ ...each, question }] : [];
  });
  const formulas = own.map(({ question, rows }) =>
    printed(question, (name) => {
      const letters = columnLetters(names.indexOf(name));
      return `${letters}1:${letters}${rows}`;
    }).replaceAll(",", ";"),
  );
  calculatedByLibreOffice(command, [...typed.values()], formulas).forEach(({ value, runs }, index) => {
    const { toolCase, expected, others } = own[index] as (typeof own)[number];
    // The macro prints fifteen digits of a number.
    assertSame(`${toolCase.id}, LibreOffice`, value, expected);
    others["LibreOffice"] = Math.min(...runs.map(({ time }: Run) => time));
  });
}

async function askAll(
  rows: number,
  chosen: readonly ToolCase[],
  command: string | undefined,
): Promise<ToolResult[]> {
  const native = chosen.flatMap((toolCase) => (toolCase.native ? toolCase.columns : []));
  const typed: Typed = new Map([...new Set(native)].map((name) => [name, typedColumn(name, rows)]));
  const questions = chosen.map((toolCase) => askLibraries(toolCase, rows, typed));
  if (typed.size > 0 && rows <= MOST_ROWS_OF_ENGINE) await askEngine(questions, typed);
  if (typed.size > 0 && command !== undefined) askLibreOffice(command, questions, typed);
  forgetColumns();
  return questions.map(({ toolCase, ours, others }) => {
    const missing = (tool: string): string =>
      toolCase.native === undefined ? NO_FORMULA : tool === "Univer" ? TOO_LARGE : ABSENT;
    const complete = TOOLS.map((tool) => [tool, others[tool] ?? missing(tool)]);
    return { name: toolCase.id, rows, ours, others: Object.fromEntries(complete) as ToolResult["others"] };
  });
}

/** What other tools take for the same answers. */
export async function measureTools(
  { rows, only }: Options,
  say: (text: string) => void,
): Promise<{ readonly tools: readonly ToolResult[]; readonly notes: readonly string[] }> {
  const chosen = TOOL_CASES.filter(({ id }) => isChosen(id, only));
  const command = findLibreOffice();
  const notes =
    command === undefined
      ? ["LibreOffice is not installed here: it was left out (`npm run test:libreoffice` installs it)."]
      : [];
  notes.forEach(say);
  const tools: ToolResult[] = [];
  for (const records of rows) {
    say(`other tools, ${records} rows`);
    tools.push(...(await askAll(records, chosen, command)));
  }
  return { tools, notes };
}
