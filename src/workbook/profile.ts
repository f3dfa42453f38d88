import type { Formula } from "./formula";
import type { Block, Cell, Profile, SparklineCell, Value } from "./plan";

/** A cell as it is written in one profile. */
export type WrittenCell =
  | Value
  | { readonly formula: Formula; readonly spill?: { readonly rows: number; readonly columns: number } }
  | SparklineCell;

export interface WrittenBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** A block with the formulas of a profile: in the portable one native formulas stand in place of AFTERSALES calls. */
export function writtenBlock(block: Block, profile: Profile): WrittenBlock {
  const cells: WrittenCell[][] = block.cells.map((row) => row.map((cell) => writtenCell(cell)));
  if (profile === "portable") block.cells.forEach((row, index) => row.forEach(spread(cells, index)));
  return { row: block.row, column: block.column, cells };
}

function writtenCell(cell: Cell): WrittenCell {
  if (cell === null || typeof cell !== "object" || "sparkline" in cell) return cell;
  return { formula: cell.formula, ...(cell.spill && { spill: cell.spill }) };
}

/** Puts a cell's native formulas where they belong: one, or one for each cell of what would spill. */
function spread(cells: WrittenCell[][], row: number): (cell: Cell, column: number) => void {
  return (cell, column) => {
    if (cell === null || typeof cell !== "object" || !("native" in cell)) return;
    cell.native?.forEach((formulas, down) =>
      formulas.forEach((formula, right) => {
        (cells[row + down] as WrittenCell[])[column + right] = { formula };
      }),
    );
  };
}
