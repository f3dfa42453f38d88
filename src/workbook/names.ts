import type { WorkbookPlan } from "./plan";

/** The names under which the sheets and tables of a plan stand in a workbook: id to name. */
export interface Names {
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  /** Defined names by the name they have in the plan; what is missing keeps it. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The names in use in a workbook, which the plan's must not meet. Tables share their names with defined names. */
export interface NamesInUse {
  readonly sheets: Iterable<string>;
  readonly tables: Iterable<string>;
}

const LONGEST_SHEET_NAME = 31;

/**
 * The plan's own names, or the first free ones: "首页" becomes "首页 (2)" where there is one already, a table "月度合计"
 * becomes "月度合计2". Upper and lower case are the same to Excel.
 */
export function namesFor(plan: WorkbookPlan, inUse: NamesInUse = { sheets: [], tables: [] }): Names {
  const sheets = new Set([...inUse.sheets].map(folded));
  const tables = new Set([...inUse.tables].map(folded));
  return {
    sheets: Object.fromEntries(plan.sheets.map(({ id, name }) => [id, freeName(name, sheets, sheetName)])),
    tables: {
      ...Object.fromEntries(
        plan.sheets.flatMap((sheet) =>
          sheet.tables.map(({ id, name }) => [id, freeName(name, tables, tableName)]),
        ),
      ),
      ...plan.existingTables,
    },
    names: Object.fromEntries(plan.names.map(({ name }) => [name, freeName(name, tables, tableName)])),
  };
}

function freeName(
  name: string,
  taken: Set<string>,
  numbered: (name: string, count: number) => string,
): string {
  let [free, count] = [name, 1];
  while (taken.has(folded(free))) free = numbered(name, ++count);
  taken.add(folded(free));
  return free;
}

function sheetName(name: string, count: number): string {
  const suffix = ` (${count})`;
  return name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
}

function tableName(name: string, count: number): string {
  return `${name}${count}`;
}

function folded(name: string): string {
  return name.toLowerCase();
}
