import { describe, expect, test } from "@jest/globals";
import { AFTER_SALES_WORDS, NO_VISIT_WORDS } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import { LANGUAGES } from "../../../src/kpi/texts";
import { FOUR_S } from "../../../src/templates/four-s";
import type { Formula } from "../../../src/workbook/formula";
import type { Cell, WorkbookPlan } from "../../../src/workbook/plan";
import { AUGUST } from "../support/literal-source";

const CHINESE = /[\u4E00-\u9FFF]/;
const CALLS = 50;

function planIn(language: "zh" | "en"): WorkbookPlan {
  return FOUR_S.plan({
    language,
    profile: "add-in",
    month: AUGUST,
    source: { kind: "sample" },
    targets: [],
    isProtected: false,
    version: "1.2.3",
  });
}

function* cellsOf({ sheets }: WorkbookPlan): Generator<{ readonly sheet: string; readonly cell: Cell }> {
  for (const { id, blocks } of sheets)
    for (const { cells } of blocks)
      for (const line of cells) for (const cell of line) yield { sheet: id, cell };
}

/** The formula itself and all it is made of. */
function* partsOf(formula: Formula): Generator<Formula> {
  yield formula;
  if ("operator" in formula) {
    yield* partsOf(formula.left);
    yield* partsOf(formula.right);
  }
  if ("function" in formula) for (const part of formula.arguments) yield* partsOf(part);
  if ("call" in formula) for (const part of formula.call.arguments) if (part !== null) yield* partsOf(part);
}

/** What the source prints and we quote: formulas, references, names of indicators still to come; the longest first. */
const QUOTED = KPIS.flatMap(({ formula = "", reference, related }) => [
  formula,
  reference?.printed ?? "",
  ...related,
]).sort((one, other) => other.length - one.length);

function isQuoted(text: string): boolean {
  const rest = QUOTED.reduce((left, quoted) => (quoted === "" ? left : left.replaceAll(quoted, "")), text);
  return !CHINESE.test(rest);
}

describe("Texts of the workbook", () => {
  test("in English are English, but for what is quoted from the source", () => {
    const chinese = [...cellsOf(planIn("en"))].flatMap(({ sheet, cell }) => {
      const texts =
        typeof cell === "string"
          ? [cell]
          : cell !== null && typeof cell === "object"
            ? [...partsOf(cell.formula)].flatMap((part) =>
                "literal" in part && typeof part.literal === "string" ? [part.literal] : [],
              )
            : [];
      return texts.filter((text) => CHINESE.test(text) && !isQuoted(text)).map((text) => `${sheet}: ${text}`);
    });
    // What indicators say of themselves in English may name Chinese words that stand in records, as do the lists of such words.
    const own = new Set([
      ...KPIS.flatMap((kpi) => [kpi.description.en, kpi.reading.en, ...kpi.errata.map(({ en }) => en)]),
      ...[NO_VISIT_WORDS, AFTER_SALES_WORDS].map((words) => words.join(", ")),
    ]);
    expect(chinese.filter((text) => !own.has(text.slice(text.indexOf(": ") + 2)))).toEqual([]);
  });

  test.each(LANGUAGES)("name sheets, title and table in %s", (language) => {
    const plan = planIn(language);
    const names = [plan.title, ...plan.sheets.map(({ name }) => name), ...plan.names.map(({ name }) => name)];
    expect(names.every((name) => CHINESE.test(name) === (language === "zh"))).toBe(true);
    expect(new Set(plan.sheets.map(({ name }) => name)).size).toBe(plan.sheets.length);
  });
});

describe("Calls of AFTERSALES functions", () => {
  test("are few, and none stands in another", () => {
    const plan = planIn("zh");
    const counts = new Map<string, number>();
    for (const { sheet, cell } of cellsOf(plan)) {
      if (cell === null || typeof cell !== "object") continue;
      const calls = [...partsOf(cell.formula)].filter((part) => "call" in part);
      expect(calls.length).toBeLessThanOrEqual(1);
      counts.set(sheet, (counts.get(sheet) ?? 0) + calls.length);
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(CALLS);
  });
});
