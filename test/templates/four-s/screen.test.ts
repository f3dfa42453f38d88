import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { evaluateByGrid } from "../../../src/cli/build/evaluate";
import { fourSPlan } from "../../../src/templates/four-s/plan";
import { openSource } from "../../../src/templates/series/source";
import type { Source } from "../../../src/templates/template";
import { insertWorkbook } from "../../../src/workbook/excel";
import { snapshotOfWorkbook } from "../../../src/workbook/excel/snapshot";
import { namesFor } from "../../../src/workbook/names";
import type { FormulaCell, WorkbookPlan } from "../../../src/workbook/plan";
import { openWorkbook, type TestWorkbook } from "../../support/office";
import { complaints, orders, tableOf } from "../series/records-support";
import { CORE } from "../series/support";
import { AUGUST, OPTIONS } from "../support/literal-source";

/** Every case calculates a workbook twice. */
let book: TestWorkbook;
beforeEach(async () => {
  book = await openWorkbook({ language: "zh-CN" });
  Object.assign(globalThis, { Excel: book.Excel, Office: book.Office });
});
afterEach(() => {
  book.close();
  Reflect.deleteProperty(globalThis, "Excel");
  Reflect.deleteProperty(globalThis, "Office");
});

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that calculate; small lines are left out, which a screen draws from the same numbers. */
function formulasOf(plan: WorkbookPlan, id: string): readonly (Place & { readonly cell: FormulaCell })[] {
  const blocks = plan.sheets.find((sheet) => sheet.id === id)?.blocks ?? [];
  return blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell !== null && typeof cell === "object" && !("sparkline" in cell)
          ? [{ row: row + down, column: column + right, cell }]
          : [],
      ),
    ),
  );
}

/** Decimals of computers may end differently; errors and texts may not. */
function plain(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return value ?? "";
}

const SOURCES: readonly (readonly [string, Source])[] = [
  ["sample", { kind: "sample" }],
  ["totals", { kind: "totals", stores: ["浦东店"] }],
  ["records", { kind: "records", tables: [tableOf(orders(600)), tableOf(complaints(80))] }],
];

test.each(SOURCES)("what the open workbook shows is what was calculated: %s", async (_, source) => {
  const plan = fourSPlan("4s-monthly", openSource({ ...OPTIONS, month: AUGUST, source }, CORE), CORE);
  const results = await evaluateByGrid(plan);
  await insertWorkbook(plan);
  await book.spreadsheet.settled();
  const names = namesFor(plan);
  const { sheets } = await snapshotOfWorkbook(plan, names);
  for (const id of ["front", "calculation"]) {
    const shown = sheets.find(({ name }) => name === names.sheets[id]);
    const cells = formulasOf(plan, id);
    const differing = cells
      .map(({ row, column }) => ({
        place: `${row} ${column}`,
        shown: plain(shown?.values[row]?.[column]),
        calculated: plain(results.at(id, row, column)),
      }))
      .filter((each) => JSON.stringify(each.shown) !== JSON.stringify(each.calculated));
    expect(cells.length).toBeGreaterThan(50);
    expect([id, differing]).toEqual([id, []]);
  }
});
