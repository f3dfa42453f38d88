import { evaluateByGrid } from "../../../src/cli/build/evaluate";
import type { Kpi } from "../../../src/kpi/define";
import { COLUMN, ROWS } from "../../../src/templates/four-s/front/grid";
import { fourSPlan } from "../../../src/templates/four-s/plan";
import type { SeriesSource } from "../../../src/templates/series/types";
import type { Result, Results } from "../../../src/workbook/evaluate";
import type { Block, Cell, WorkbookPlan } from "../../../src/workbook/plan";

/** What the front page shows of an indicator. */
export interface Shown {
  readonly value: Result | undefined;
  readonly reference: Result | undefined;
  readonly state: Result | undefined;
  readonly toLastMonth: Result | undefined;
  readonly toLastYear: Result | undefined;
}

export interface FrontPage {
  readonly plan: WorkbookPlan;
  readonly results: Results;
  /** By the indicator's number. */
  readonly indicators: ReadonlyMap<string, Shown>;
  readonly scores: readonly (Result | undefined)[];
  readonly counts: readonly string[];
  readonly worst: readonly { readonly head: string; readonly cause: string }[];
  readonly heading: Result | undefined;
}

interface Input {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** The workbook calculated, after a person has changed some of its cells. */
export async function frontPage(
  source: SeriesSource,
  kpis: readonly Kpi[],
  inputs: readonly Input[] = [],
): Promise<FrontPage> {
  const plan = inputs.reduce(withInput, fourSPlan("4s-monthly", source, kpis));
  const results = await evaluateByGrid(plan);
  const at = (row: number, column: number): Result | undefined =>
    results.at("front", row, column) ?? literalAt(plan, "front", row, column);
  const indicators = new Map<string, Shown>();
  for (let row: number = ROWS.first; row < ROWS.first + 60; row++) {
    const number = literalAt(plan, "front", row, COLUMN.number);
    if (typeof number !== "string" || !/^\d+\.\d+$/.test(number)) continue;
    indicators.set(number, {
      value: at(row, COLUMN.value),
      reference: at(row, COLUMN.reference),
      state: at(row, COLUMN.state),
      toLastMonth: at(row, COLUMN.lastMonth),
      toLastYear: at(row, COLUMN.lastYear),
    });
  }
  const cards = [COLUMN.number, COLUMN.value, COLUMN.lastMonth, COLUMN.right];
  const firstCause = ROWS.first + 15;
  return {
    plan,
    results,
    indicators,
    scores: cards.map((column) => at(ROWS.cards + 1, column)),
    counts: cards.map((column) => [0, 1, 2].map((offset) => at(ROWS.cards + 2, column + offset)).join(" ")),
    worst: Array.from({ length: 40 }, (_, down) => firstCause + down)
      .filter((row) => results.at("front", row, COLUMN.right) !== undefined)
      .map((row) => ({
        head: String(at(row, COLUMN.right)),
        cause: String(at(row, COLUMN.rightLabel)),
      })),
    heading: at(ROWS.header, COLUMN.value),
  };
}

function covers(
  { row, column, cells }: Block,
  at: { readonly row: number; readonly column: number },
): boolean {
  const line = cells[at.row - row];
  return line !== undefined && at.column >= column && at.column < column + line.length;
}

export function literalAt(
  plan: WorkbookPlan,
  sheet: string,
  row: number,
  column: number,
): Result | undefined {
  const block = plan.sheets
    .find(({ id }) => id === sheet)
    ?.blocks.find((each) => covers(each, { row, column }));
  const cell = block?.cells[row - block.row]?.[column - block.column];
  return cell === null || typeof cell === "object" ? undefined : cell;
}

/** The plan with a value where a person has typed one; a cell that was blank gets a block of its own. */
function withInput(plan: WorkbookPlan, { sheet, row, column, value }: Input): WorkbookPlan {
  const sheets = plan.sheets.map((each) => {
    if (each.id !== sheet) return each;
    const isThere = each.blocks.some((block) => covers(block, { row, column }));
    const added: Block = { row, column, cells: [[value]] };
    const blocks = each.blocks.map((block) =>
      covers(block, { row, column }) ? { ...block, cells: typed(block, row, column, value) } : block,
    );
    return { ...each, blocks: isThere ? blocks : [...blocks, added] };
  });
  return { ...plan, sheets };
}

function typed(
  block: Block,
  row: number,
  column: number,
  value: string | number,
): readonly (readonly Cell[])[] {
  return block.cells.map((line, down) =>
    down === row - block.row
      ? line.map((cell, right) => (right === column - block.column ? value : cell))
      : line,
  );
}
