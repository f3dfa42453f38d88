import { columnLetters } from "../../../src/workbook/print";
import type { Snapshot, SnapshotValue } from "../../../src/workbook/reader/snapshot";

const SLACK = 1e-9;

/** The formula cells of a file that show something else after they were calculated anew, as "Sheet!A1: old → new". */
export function differences(before: Snapshot, after: Snapshot): string[] {
  return before.sheets.flatMap((sheet) => {
    const calculated = after.sheets.find(({ name }) => name === sheet.name);
    return sheet.formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => {
        if (formula === null) return [];
        const [old, made] = [sheet.values[row]?.[column] ?? null, calculated?.values[row]?.[column] ?? null];
        return isSame(old, made)
          ? []
          : [`${sheet.name}!${columnLetters(column)}${row + 1}: ${text(old)} → ${text(made)}`];
      }),
    );
  });
}

function isSame(old: SnapshotValue, made: SnapshotValue): boolean {
  if (typeof old === "number" && typeof made === "number") {
    return Math.abs(old - made) <= SLACK * Math.max(1, Math.abs(old));
  }
  // Empty text is stored as nothing by some.
  return text(old) === text(made);
}

function text(value: SnapshotValue): string {
  return typeof value === "object" ? (value?.error ?? "") : String(value);
}
