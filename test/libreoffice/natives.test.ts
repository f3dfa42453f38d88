import { expect, test } from "@jest/globals";
import { writeXlsx, type Cell } from "hucre/xlsx";
import { columnLetters } from "../../src/workbook/print";
import { openGrid } from "../support/grid";
import { CLEAN_TABLES, COMPARISONS, nativeOf } from "../support/natives";
import { recalculated } from "./support/office";

/** The native formulas beside the functions' values: what LibreOffice calculates, whose file says 0 everywhere. */
test("the native formulas give the functions' values in LibreOffice", async () => {
  const grid = await openGrid(CLEAN_TABLES);
  const own = (await grid.evaluate(COMPARISONS.map(({ ours }) => ours))) as { value?: unknown }[];
  grid.dispose();
  const natives = COMPARISONS.map((comparison) => withRanges(nativeOf(comparison)));
  const { sheets } = await recalculated(await fileOf(natives));
  const values = sheets.find(({ name }) => name === "Natives")?.values ?? [];
  const differences = COMPARISONS.flatMap(({ id }, row) => {
    const [theirs, ours] = [values[row]?.[0], own[row]?.value];
    return isSame(theirs, ours) ? [] : [{ id, native: natives[row], theirs, ours }];
  });
  expect(differences).toEqual([]);
});

async function fileOf(natives: readonly string[]): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>(
    natives.map((native, row) => [`${row},0`, { formula: native.slice(1), formulaResult: 0 }]),
  );
  return writeXlsx({
    sheets: [
      ...CLEAN_TABLES.map(({ name, columns, rows }) => ({
        name,
        rows: [[...columns], ...rows.map((row) => [...row])],
      })),
      { name: "Natives", cells },
    ],
  });
}

/** Columns of tables as ranges of their sheets: V[date] is V!$B$2:$B$11. */
function withRanges(formula: string): string {
  return formula.replace(/\b([A-Za-z]+)\[([^\]]+)\]/g, (_, name: string, column: string) => {
    const table = CLEAN_TABLES.find((one) => one.name === name);
    const letters = columnLetters(table?.columns.indexOf(column) ?? -1);
    return `${name}!$${letters}$2:$${letters}$${(table?.rows.length ?? 0) + 1}`;
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one !== undefined && one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}
