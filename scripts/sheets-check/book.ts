import type { Results } from "../../src/workbook/evaluate";
import type { Area, Formula } from "../../src/workbook/formula";
import { namesFor, type Names } from "../../src/workbook/names";
import type { SheetPlan, SparklineCell, Style, Value, WorkbookPlan } from "../../src/workbook/plan";
import { writtenBlock, type WrittenCell } from "../../src/workbook/profile";
import { holds } from "./areas";
import type { AppliedRules } from "./applied-rules";
import { shownText } from "./shown-text";

/** What stands in a cell after calculation: a value, or an error of Excel's. */
export type Content = Value | { readonly error: string };

/** A cell as a person sees it. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly formula?: Formula;
  readonly isSparkline: boolean;
  readonly content: Content;
  /** As its number format shows it. */
  readonly text: string;
  readonly style: Style;
}

export class SeenSheet {
  readonly #cells = new Map<number, SeenCell>();

  constructor(
    readonly plan: SheetPlan,
    cells: readonly SeenCell[],
  ) {
    for (const cell of cells) this.#cells.set(keyOf(cell.row, cell.column), cell);
  }

  get id(): string {
    return this.plan.id;
  }

  /** Every cell that holds something, a formula that gives "" included. */
  get cells(): Iterable<SeenCell> {
    return this.#cells.values();
  }

  at(row: number, column: number): SeenCell | undefined {
    return this.#cells.get(keyOf(row, column));
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.plan.merges.find((merge) => holds(merge, row, column));
  }
}

export interface Book {
  readonly plan: WorkbookPlan;
  readonly names: Names;
  readonly sheets: readonly SeenSheet[];
  readonly rules: AppliedRules;
}

/** The plan with the results of its formulas, as it is written in its own profile. */
export function bookOf(plan: WorkbookPlan, results: Results, rules: AppliedRules): Book {
  const sheets = plan.sheets.map((sheet) => new SeenSheet(sheet, seenCells(plan, sheet, results)));
  return { plan, names: namesFor(plan), sheets, rules };
}

function seenCells(plan: WorkbookPlan, sheet: SheetPlan, results: Results): SeenCell[] {
  return sheet.blocks.flatMap((block) =>
    writtenBlock(block, plan.stamp.profile).cells.flatMap((cells, down) =>
      cells.flatMap((cell, right) => {
        const [row, column] = [block.row + down, block.column + right];
        const result = results.at(sheet.id, row, column);
        if (cell === null && result === undefined) return [];
        return [seenCell(sheet, row, column, cell, result ?? null)];
      }),
    ),
  );
}

function seenCell(
  sheet: SheetPlan,
  row: number,
  column: number,
  cell: WrittenCell,
  result: Content,
): SeenCell {
  const style = styleAt(sheet, row, column);
  const isFormula = cell !== null && typeof cell === "object";
  const content = isFormula || cell === null ? result : cell;
  return {
    row,
    column,
    ...(isFormula && { formula: cell.formula }),
    isSparkline: isFormula && isSparkline(cell),
    content,
    text: shownText(content, style.numberFormat),
    style,
  };
}

function isSparkline(cell: object): cell is SparklineCell {
  return "sparkline" in cell;
}

/** The sheet's font with the styles over the cell, later ones over earlier ones. */
export function styleAt(sheet: SheetPlan, row: number, column: number): Style {
  const own = sheet.styles.filter(({ area }) => holds(area, row, column)).map(({ style }) => style);
  const { name, size, color } = sheet.font;
  return Object.assign({ fontName: name, fontSize: size, fontColor: color } as Style, ...own) as Style;
}

/** The widest sheet of Excel's has 16,384 columns. */
function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
