import { expect } from "@jest/globals";
import { monthStart, serialOf } from "../../../src/cells/serials";
import { evaluateByGrid } from "../../../src/cli/build/evaluate";
import { KPIS } from "../../../src/kpi/catalogue";
import type { Kpi } from "../../../src/kpi/define";
import { criteriaOf } from "../../../src/templates/series/months";
import { openSource } from "../../../src/templates/series/source";
import { MONTHS, type SeriesCells, type SeriesSource } from "../../../src/templates/series/types";
import type { Source, TemplateOptions } from "../../../src/templates/template";
import { call, cell, operation } from "../../../src/workbook/formula";
import type { Result, Results } from "../../../src/workbook/evaluate";
import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";

/** August 2025, the month in view of most tests. */
export const AUGUST = serialOf(2025, 8, 1);

/** The indicators of the article, as the template takes them. */
export const ARTICLE = KPIS.filter((kpi) => kpi.number !== undefined && (kpi.value ?? kpi.mix));

/**
 * Of every kind of indicator one or more: shares and their complements, money, months together, a cohort, a rate over
 * two tables, a mix. What formulas do with one of a kind they do with all of them, and each costs its time.
 */
export const CORE = ARTICLE.filter(({ id }) =>
  [
    "CHURN",
    "COMPLAINTCLOSURERATE",
    "COMPLAINTRATE",
    "FIRSTFIXRATE",
    "PARTSTURNOVER",
    "PARTSMARGIN",
    "AVGROVALUE",
    "REVENUEMIX",
  ].includes(id),
);

const ALL = { zh: "全部门店", en: "All stores" } as const;

export function optionsOf(source: Source, more: Partial<TemplateOptions> = {}): TemplateOptions {
  return {
    language: "zh",
    profile: "portable",
    month: AUGUST,
    targets: [],
    isProtected: false,
    version: "0.0.0",
    source,
    ...more,
  };
}

const CELLS: SeriesCells = {
  months: { sheet: "calculation", row: 0, column: 1 },
  criteria: { from: 3, before: 4 },
  store: cell(1, 1, "calculation"),
  storeCriterion: cell(1, 2, "calculation"),
};
export const FIRST_SERIES = 5;

/** What the sources give, calculated: as a page would show it. */
export interface Calculated {
  readonly source: SeriesSource;
  readonly plan: WorkbookPlan;
  readonly results: Results;
  series(id: string): readonly (Result | undefined)[];
  shares(id: string): readonly (Result | undefined)[];
  readonly lastDay: Result | undefined;
  readonly rowsRead: Result | undefined;
}

/** A workbook of nothing but a calculation sheet and the sheets of the source. */
export async function calculate(
  options: TemplateOptions,
  kpis: readonly Kpi[] = CORE,
  change: (plan: WorkbookPlan) => WorkbookPlan = (plan) => plan,
): Promise<Calculated> {
  const source = openSource(options, kpis);
  const plan = change(planOf(source, kpis));
  const results = await evaluateByGrid(plan);
  const rowOf = (id: string): number => FIRST_SERIES + kpis.findIndex((kpi) => kpi.id === id);
  const across = (row: number, column: number, count: number) =>
    Array.from({ length: count }, (_, index) => results.at("calculation", row, column + index));
  return {
    source,
    plan,
    results,
    series: (id) => across(rowOf(id), 1, MONTHS),
    shares: (id) => {
      const kpi = kpis.find((each) => each.id === id) as Kpi;
      return across(rowOf(id), 1 + MONTHS, source.shares(kpi, CELLS)?.length ?? 0);
    },
    lastDay: results.at("calculation", 2, 1),
    rowsRead: results.at("calculation", 2, 2),
  };
}

/** A calculation sheet with a row for each indicator, from the fifth on, and the sheets of the source. */
export function planOf(source: SeriesSource, kpis: readonly Kpi[]): WorkbookPlan {
  const { language, profile, store, version, source: from } = source.options;
  const quality = source.qualitySheet(CELLS);
  return {
    stamp: { template: "test", version, language, profile, source: from.kind },
    title: "test",
    sheets: [calculation(source, kpis, quality), ...source.dataSheets(CELLS), quality],
    names: [],
    ...(source.existingTables && { existingTables: source.existingTables }),
    front: { sheet: "calculation", row: 0, column: 0 },
  };

  function calculation(opened: SeriesSource, shown: readonly Kpi[], look: SheetPlan): SheetPlan {
    const { month } = opened.options;
    const months: Cell[] = Array.from({ length: MONTHS }, (_, index) =>
      monthStart(month, index + 1 - MONTHS),
    );
    const all = ALL[language];
    const criterion = call(
      "IF",
      operation(CELLS.store, "=", all),
      operation("<>", "&", all),
      operation("=", "&", CELLS.store),
    );
    const criteria = criteriaOf(CELLS);
    const rows: Cell[][] = [
      [null, ...months],
      ["store", store ?? all, { formula: criterion }],
      ["last", { formula: opened.lastDay }, { formula: opened.rowsReadText(CELLS) }],
      [null, ...criteria.from.map((formula) => ({ formula }))],
      [null, ...criteria.before.map((formula) => ({ formula }))],
      ...shown.map((kpi) => [
        kpi.id,
        ...(kpi.value ? opened.series(kpi, CELLS).cells : new Array<null>(MONTHS).fill(null)),
        ...(opened.shares(kpi, CELLS)?.map(({ share }) => share) ?? []),
      ]),
    ];
    return {
      ...look,
      id: "calculation",
      name: "calculation",
      blocks: rows.map((cells, row) => ({ row, column: 0, cells: [cells] })),
      styles: [],
      merges: [],
      rules: [],
      validations: [],
      tables: [],
    };
  }
}

/** Puts other cells into a table's rows of a sheet: a change that a person makes, in first rows or whole blocks. */
export function edit(
  plan: WorkbookPlan,
  sheet: string,
  change: (cells: Cell[][], blocks: Cell[][][]) => void,
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((each) => {
      if (each.id !== sheet) return each;
      const blocks = each.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => [...row]) }));
      change(
        blocks.filter(({ column }) => column === 0).map(({ cells }) => cells[0] as Cell[]),
        blocks.map(({ cells }) => cells),
      );
      return { ...each, blocks };
    }),
  };
}

/** Puts figures into the table of monthly totals (in Chinese): month, store, figures by header. */
export function fillTotals(
  plan: WorkbookPlan,
  entries: readonly (readonly [month: number, store: string, figures: Readonly<Record<string, Cell>>])[],
): WorkbookPlan {
  const columns = plan.sheets.find(({ id }) => id === "monthlyTotals")?.tables[0]?.columns ?? [];
  return edit(plan, "monthlyTotals", (rows) => {
    for (const [month, store, figures] of entries) {
      const row = rows.find((cells) => cells[0] === month && cells[1] === store);
      for (const [name, figure] of Object.entries(figures)) if (row) row[columns.indexOf(name)] = figure;
    }
  });
}

/** The rows of a sheet, formulas calculated; blank rows left out. */
export function shownRows({ plan, results }: Calculated, id: string): unknown[][] {
  const sheet = plan.sheets.find((each) => each.id === id);
  const rows = new Map<number, unknown[]>();
  for (const block of sheet?.blocks ?? []) {
    block.cells.forEach((cells, index) => {
      const row = block.row + index;
      const shown = cells.map((cell: Cell, column) => results.at(id, row, block.column + column) ?? cell);
      rows.set(row, [...new Array<null>(block.column).fill(null), ...shown]);
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells);
}

/** A number to compare: values are right to a part in a thousand million. */
export function near(value: number | ""): unknown {
  return value === "" ? "" : expect.closeTo(value, 9);
}
