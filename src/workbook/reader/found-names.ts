import type { Names } from "../names";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../plan";
import type { SheetSnapshot, Snapshot } from "./snapshot";

/** Under which names a plan's sheets and tables are in a workbook now; missing where they are gone. */
export interface FoundNames {
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
}

/** So many of a sheet's texts must stand where the plan has them for a renamed sheet to be known again. */
const ENOUGH = 0.6;

export function foundNames(snapshot: Snapshot, plan: WorkbookPlan, names: Names): FoundNames {
  const written = new Set(Object.values(names.sheets).map((name) => name.toLowerCase()));
  const strangers = snapshot.sheets.filter(({ name }) => !written.has(name.toLowerCase()));
  const pairs = plan.sheets.flatMap((sheet): [SheetPlan, SheetSnapshot][] => {
    const name = (names.sheets[sheet.id] ?? sheet.name).toLowerCase();
    const there =
      snapshot.sheets.find((one) => one.name.toLowerCase() === name) ??
      strangers.find((one) => sharedTexts(sheet, one) >= ENOUGH);
    return there ? [[sheet, there]] : [];
  });
  return {
    sheets: Object.fromEntries(pairs.map(([{ id }, { name }]) => [id, name])),
    tables: Object.fromEntries(
      pairs.flatMap(([sheet, there]) =>
        sheet.tables.flatMap((table) => {
          const name = foundTable(table, names.tables[table.id] ?? table.name, there);
          return name === undefined ? [] : [[table.id, name]];
        }),
      ),
    ),
  };
}

/** The share of the plan's texts that stand in the same cells. */
function sharedTexts(sheet: SheetPlan, there: SheetSnapshot): number {
  let [texts, shared] = [0, 0];
  for (const block of sheet.blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (typeof cell !== "string" || cell === "") return;
        texts++;
        if (there.values[block.row + down]?.[block.column + right] === cell) shared++;
      }),
    );
  }
  return texts === 0 ? 0 : shared / texts;
}

/** By its name, or by its place and the first of its columns. */
function foundTable({ area, columns }: TablePlan, name: string, there: SheetSnapshot): string | undefined {
  const byName = there.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  const byPlace = there.tables.find(
    (table) =>
      table.area.row === area.row && table.area.column === area.column && table.columns[0] === columns[0],
  );
  return (byName ?? byPlace)?.name;
}
