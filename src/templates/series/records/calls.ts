import { SOURCE_TEXTS } from "../../../locale/series";
import type { Language } from "../../../kpi/texts";
import { call, cells, operation, type Formula } from "../../../workbook/formula";
import type { Cell, FormulaCell } from "../../../workbook/plan";
import { MONTHS, type SeriesCells } from "../types";
import type { Feed } from "./feeds";
import type { PlacedTable } from "./tables";

/** The tables by dataset, as formulas find them. */
export type Places = ReadonlyMap<string, PlacedTable>;

/** The tables that feed an indicator. */
export function tablesOf({ columns }: Feed, places: Places): PlacedTable[] {
  const datasets = new Set([...columns.values()].map(({ table }) => table.dataset));
  return [...datasets].map((dataset) => places.get(dataset) as PlacedTable);
}

/** Whether the function takes a criterion for the store. */
export function takesCriteria({ kpi }: Feed): boolean {
  return "criteriaRange1" in kpi.signature;
}

export function isAllStores(seriesCells: SeriesCells, language: Language): Formula {
  return operation(seriesCells.store, "=", SOURCE_TEXTS.allStores[language]);
}

/** The arguments of a call of an indicator: its columns, `time` for those that a trend leaves open, the chosen store. */
export function callArguments(
  feed: Feed,
  places: Places,
  seriesCells: SeriesCells,
  time: (kind: string) => Formula | null,
): (Formula | null)[] {
  const [first] = tablesOf(feed, places);
  const stores = takesCriteria(feed) ? first?.stores : undefined;
  const given = Object.entries(feed.kpi.signature).map(([name, { kind }]): Formula | null => {
    const fed = feed.columns.get(name);
    if (fed) return places.get(fed.table.dataset)?.column(fed.column.column) ?? null;
    if (name === "criteriaRange1") return stores ?? null;
    if (name === "criterion1") return stores ? seriesCells.storeCriterion : null;
    return time(kind);
  });
  const last = given.findLastIndex((argument) => argument !== null);
  return given.slice(0, last + 1);
}

/** One call for the thirteen months, spilling to the right. */
export function trendCell(
  feed: Feed,
  places: Places,
  seriesCells: SeriesCells,
  language: Language,
): FormulaCell {
  const { sheet, row, column } = seriesCells.months;
  const months = cells({ row, column, rows: 1, columns: MONTHS }, sheet);
  const trend: Formula = {
    call: {
      function: "TREND",
      arguments: [{ literal: feed.kpi.id }, months, ...callArguments(feed, places, seriesCells, () => null)],
    },
  };
  const follows = tablesOf(feed, places).every(({ stores }) => stores !== undefined) && takesCriteria(feed);
  // A condition for each month, so that it always spills thirteen cells: "" for one store, and no value left behind.
  const isForAll = operation(operation(months, ">", 0), "*", isAllStores(seriesCells, language));
  const formula = follows || noStores(places) ? trend : call("IF", isForAll, trend, "");
  return { formula, spill: { rows: 1, columns: MONTHS } };
}

/** Where no table has stores there is nothing to choose. */
export function noStores(places: Places): boolean {
  return [...places.values()].every(({ stores }) => stores === undefined);
}

/** A cell and the blanks that it spills over. */
export function spilling(cell: FormulaCell): Cell[] {
  return [cell, ...new Array<null>(MONTHS - 1).fill(null)];
}
