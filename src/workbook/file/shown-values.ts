import type { Result, Results } from "../evaluate";
import type { Formula } from "../formula";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { writtenBlock } from "../profile";
import { stylesOf } from "./styles";

/** What cells show when the file is opened, and in which number format. */
export interface Shown {
  readonly value: Result | null;
  readonly numberFormat: string;
}

/** Reads the cells that a formula refers to, one after the other; nothing for other formulas. */
export type ReadShown = (formula: Formula) => Shown[];

export function shownValues(plan: WorkbookPlan, results: Results): ReadShown {
  return (formula) => {
    if (!("cells" in formula)) return [];
    const { row, column, rows, columns } = formula.cells;
    const sheet = plan.sheets.find(({ id }) => id === formula.cells.sheet);
    if (sheet === undefined) return [];
    const styleAt = stylesOf(sheet);
    return Array.from({ length: rows * columns }, (_, index) => {
      const [down, right] = [row + Math.floor(index / columns), column + (index % columns)];
      return {
        value: valueAt(sheet, plan, results, down, right),
        numberFormat: styleAt(down, right).numFmt ?? "General",
      };
    });
  };
}

function valueAt(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  results: Results,
  row: number,
  column: number,
): Result | null {
  for (const block of sheet.blocks) {
    const isInside = row >= block.row && row < block.row + block.cells.length;
    const line = isInside ? writtenBlock(block, plan.stamp.profile).cells[row - block.row] : undefined;
    const cell = line?.[column - block.column];
    if (cell !== undefined && cell !== null && typeof cell !== "object") return cell;
  }
  // What is no value of the plan is a result, its own or one that spilled here; or blank.
  return results.at(sheet.id, row, column) ?? null;
}
