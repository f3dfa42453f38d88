import { evaluateByGrid } from "../../../src/cli/build/evaluate";
import type { Result } from "../../../src/workbook/evaluate";
import type { WorkbookPlan } from "../../../src/workbook/plan";

/** Where a plan names a sheet or a table, so that several can stand in one workbook. */
const NAMES: ReadonlySet<string> = new Set(["sheet", "table"]);

/** The same plan with other names of its sheets and tables. */
function renamed(plan: WorkbookPlan, suffix: string): WorkbookPlan {
  const text = JSON.stringify(plan, (key, value: unknown) =>
    NAMES.has(key) && typeof value === "string" ? `${value}${suffix}` : value,
  );
  const copy = JSON.parse(text) as WorkbookPlan;
  return {
    ...copy,
    sheets: copy.sheets.map((sheet) => ({
      ...sheet,
      id: `${sheet.id}${suffix}`,
      name: `${sheet.name}${suffix}`,
      tables: sheet.tables.map((table) => ({
        ...table,
        id: `${table.id}${suffix}`,
        name: `${table.name}${suffix}`,
      })),
    })),
  };
}

/** What stands in a cell of one of several plans. */
export type CellOf = (plan: number, sheet: string, row: number, column: number) => Result | undefined;

/** Calculates several small plans as one workbook: opening one takes longer than calculating it. */
export async function calculateTogether(plans: readonly WorkbookPlan[]): Promise<CellOf> {
  const [first] = plans;
  if (first === undefined) throw new Error("Nothing to calculate");
  const sheets = plans.flatMap((plan, index) => renamed(plan, `_${index}`).sheets);
  const results = await evaluateByGrid({ ...first, sheets });
  return (plan, sheet, row, column) => results.at(`${sheet}_${plan}`, row, column);
}
