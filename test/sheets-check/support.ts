import type { Evaluate, Result } from "../../src/workbook/evaluate";
import type { Profile, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { checkPlan } from "../../scripts/sheets-check/check";
import { smallPlan } from "../workbook/support/small-plan";

/** The results of the small plan's formulas, worked out by hand: the records have one visit in July, three amounts. */
const RESULTS: Readonly<Record<string, Result>> = {
  "front D4": -80.5,
  "front C4": 1200,
  "front E4": 300,
  "front F4": "▇▁▂",
  "front G4": "● 达标",
  "front C5": 1,
  "front D5": 2,
  "front E5": 1,
};

/** Gives each formula the result that is named for its cell; rules are false unless `isTrue` says otherwise. */
export function stubbed(
  results: Readonly<Record<string, Result>> = {},
  isTrue: (row: number) => boolean = () => false,
): Evaluate {
  const all: Readonly<Record<string, Result>> = { ...RESULTS, ...results };
  return () =>
    Promise.resolve({
      at: (sheet, row, column) => {
        if (sheet === "sheets-check rules") return isTrue(row);
        return all[`${sheet} ${String.fromCharCode(65 + column)}${row + 1}`];
      },
    });
}

/** Dark numbers are read over it; over the small plan's own bar they are not. */
const LIGHT_BAR = "#C7D5EA";

/** The small plan, with nothing to find fault with. */
export function soundPlan(profile: Profile = "portable"): WorkbookPlan {
  return changed(smallPlan(profile), ({ rules }) => ({
    rules: rules.map((rule) => ("bar" in rule ? { ...rule, bar: { ...rule.bar, color: LIGHT_BAR } } : rule)),
  }));
}

/** The sound plan with a front page that is changed in some way. */
export function withFront(
  change: (front: SheetPlan) => Partial<SheetPlan>,
  profile: Profile = "portable",
): WorkbookPlan {
  return changed(soundPlan(profile), change);
}

function changed(plan: WorkbookPlan, change: (front: SheetPlan) => Partial<SheetPlan>): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => (sheet.id === "front" ? { ...sheet, ...change(sheet) } : sheet));
  return { ...plan, sheets };
}

/** One more block on the front page, beneath what is there. */
export function withBlock(cells: SheetPlan["blocks"][number]["cells"], row = 10, column = 1): WorkbookPlan {
  return withFront(({ blocks }) => ({ blocks: [...blocks, { row, column, cells }] }));
}

/** The findings as lines: "check cell what". */
export async function findings(plan: WorkbookPlan, evaluate: Evaluate = stubbed()): Promise<string[]> {
  return (await checkPlan(plan, evaluate)).map(
    ({ check, sheet, cell, what }) => `${check} | ${sheet} ${cell} | ${what}`,
  );
}
