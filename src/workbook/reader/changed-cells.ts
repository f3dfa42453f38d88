import type { Formula } from "../formula";
import type { Names } from "../names";
import type { Profile, SheetPlan } from "../plan";
import { columnLetters, printFormula } from "../print";
import { writtenBlock, type WrittenCell } from "../profile";
import type { CellFinding } from "./findings";
import { normalFormula } from "./normal-formula";
import type { SheetSnapshot, SnapshotValue } from "./snapshot";

/** The cells of a sheet that were written with a formula and have another, a value, or an error now. */
export function changedCells(
  sheet: SheetPlan,
  there: SheetSnapshot,
  profile: Profile,
  names: Names,
): CellFinding[] {
  const changed: CellFinding[] = [];
  for (const block of sheet.blocks) {
    writtenBlock(block, profile).cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const formula = formulaOf(cell);
        if (formula === undefined) return;
        const finding = cellFinding(formula, there, block.row + down, block.column + right, names);
        if (finding) changed.push(finding);
      }),
    );
  }
  return changed;
}

/** A cell with a small line is blank where there are such lines. */
function formulaOf(cell: WrittenCell): Formula | undefined {
  return typeof cell === "object" && cell !== null && !("sparkline" in cell) ? cell.formula : undefined;
}

function cellFinding(
  formula: Formula,
  there: SheetSnapshot,
  row: number,
  column: number,
  names: Names,
): CellFinding | undefined {
  const [found, value] = [there.formulas[row]?.[column] ?? null, there.values[row]?.[column] ?? null];
  const expected = normalFormula(printFormula(formula, names));
  const place = { sheet: there.name, cell: columnLetters(column) + (row + 1) };
  if (found === null) return { kind: "formulaReplaced", ...place, found: shown(value) };
  if (found !== expected) return { kind: "formulaChanged", ...place, expected, found };
  const error = typeof value === "object" && value !== null ? value.error : undefined;
  if (error === undefined || isMeant(formula)) return undefined;
  return error === "#NAME?" && expected.includes("AFTERSALES.")
    ? { kind: "addInMissing", ...place }
    : { kind: "errorValue", ...place, found: error };
}

function shown(value: SnapshotValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}

/** NA() is written where a chart shall show a gap. */
function isMeant(formula: Formula): boolean {
  if ("function" in formula) return formula.function === "NA" || formula.arguments.some(isMeant);
  return "operator" in formula && (isMeant(formula.left) || isMeant(formula.right));
}
