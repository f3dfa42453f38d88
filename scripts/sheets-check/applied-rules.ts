import type { Evaluate, Results } from "../../src/workbook/evaluate";
import type { Formula } from "../../src/workbook/formula";
import type { Rule, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { placesOf } from "./areas";

/** Tells whether a rule's formula is true for a cell. */
export interface AppliedRules {
  applies(sheet: string, rule: Rule, row: number, column: number): boolean;
}

/** The sheet on which the rules' formulas are calculated; no plan has one of this name. */
const SHEET = "sheets-check rules";

/**
 * Calculates a plan together with the formulas of its rules: these stand on a sheet of their own, one for every cell a rule
 * is about, as Excel reads them from there.
 */
export async function calculated(
  plan: WorkbookPlan,
  evaluate: Evaluate,
): Promise<{ readonly results: Results; readonly rules: AppliedRules }> {
  const formulas: Formula[] = [];
  const rows = new Map<string, number>();
  for (const sheet of plan.sheets)
    sheet.rules.forEach((rule, index) => {
      if (!("formula" in rule)) return;
      for (const [row, column] of placesOf(rule.area)) {
        rows.set(key(sheet.id, index, row, column), formulas.length);
        formulas.push(readFrom(rule.formula, sheet.id, row - rule.area.row, column - rule.area.column));
      }
    });
  const results = await evaluate(
    formulas.length === 0 ? plan : { ...plan, sheets: [...plan.sheets, sheetOf(plan, formulas)] },
  );
  return {
    results,
    rules: {
      applies(id, rule, row, column) {
        const index = plan.sheets.find((sheet) => sheet.id === id)?.rules.indexOf(rule) ?? -1;
        const at = rows.get(key(id, index, row, column));
        return at !== undefined && isTrue(results.at(SHEET, at, 0));
      },
    },
  };
}

function key(sheet: string, index: number, row: number, column: number): string {
  return `${sheet} ${index} ${row} ${column}`;
}

function isTrue(result: ReturnType<Results["at"]>): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}

/** A rule's formula as it reads for a cell so many rows and columns away from the first of its area. */
function readFrom(formula: Formula, sheet: string, down: number, right: number): Formula {
  if ("cells" in formula) {
    const { relativeRow, relativeColumn, ...cells } = formula.cells;
    return {
      cells: {
        ...cells,
        sheet: cells.sheet ?? sheet,
        row: cells.row + (relativeRow ? down : 0),
        column: cells.column + (relativeColumn ? right : 0),
      },
    };
  }
  const read = (part: Formula): Formula => readFrom(part, sheet, down, right);
  if ("operator" in formula) return { ...formula, left: read(formula.left), right: read(formula.right) };
  if ("function" in formula) return { ...formula, arguments: formula.arguments.map(read) };
  return formula;
}

function sheetOf(plan: WorkbookPlan, formulas: readonly Formula[]): SheetPlan {
  const [like] = plan.sheets;
  if (like === undefined) throw new Error("A plan without sheets has no rules.");
  return {
    id: SHEET,
    name: SHEET,
    font: like.font,
    columnWidths: [],
    rowHeights: {},
    defaultRowHeight: like.defaultRowHeight,
    blocks: [{ row: 0, column: 0, cells: formulas.map((formula) => [{ formula }]) }],
    styles: [],
    merges: [],
    tables: [],
    rules: [],
    validations: [],
    charts: [],
    print: like.print,
    isProtected: false,
  };
}
