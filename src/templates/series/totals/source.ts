import { monthStart } from "../../../cells/serials";
import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { ROWS_READ_TEXTS, SAMPLE_STORES, SOURCE_TEXTS } from "../../../locale/series";
import { call, operation, tableColumn, type Formula } from "../../../workbook/formula";
import type { TemplateOptions } from "../../template";
import { qualitySheet } from "../quality/sheet";
import { impossibleTotals } from "../quality/total-checks";
import { incompleteStores } from "../quality/total-stores";
import { lastDayOfTotals, missingTotals } from "../quality/totals";
import { groupingOf } from "../breakdowns/grouping";
import { groupsSheet } from "../breakdowns/sheet";
import { enteredBreakdown } from "../breakdowns/totals";
import { TOTALS_TABLE, totalColumns, type TotalColumn } from "./columns";
import { TotalsFormulas } from "./series";
import { totalsSheet } from "./sheet";
import { MONTHS, type Series, type SeriesCells, type SeriesSource, type Shares } from "../types";

/** How many months the table of monthly totals begins with. */
const TOTALS_MONTHS = 24;

/** Everything from monthly totals: to be filled in, or with invented figures. */
export function totalsSource(
  options: TemplateOptions,
  kpis: readonly Kpi[],
  breakdowns: readonly Kpi[],
): SeriesSource {
  const { language, month } = options;
  const columns = totalColumns(kpis, language);
  const months = totalsMonths(month);
  const stores = storesOf(options);
  return {
    options,
    months,
    stores,
    lastDay: lastDayOfTotals(columns.length),
    series: (kpi, cells) => totalsSeries(kpi, cells, language),
    shares: (kpi, cells) =>
      groupingOf(kpi) ? enteredBreakdown(kpi, cells, language) : totalsShares(kpi, cells, language),
    dataSheets: () => [
      totalsSheet({ columns, months, stores }, options),
      ...(breakdowns.length > 0 ? [groupsSheet({ kpis, breakdowns, months, stores }, options)] : []),
    ],
    qualitySheet: (cells) => qualitySheet({ totals: columns }, cells, options),
    rowsReadText: () => rowsOfTotals(options, columns),
  };
}

/** The months that the table of monthly totals begins with, up to the month in view. */
export function totalsMonths(month: number): readonly number[] {
  return Array.from({ length: TOTALS_MONTHS }, (_, index) => monthStart(month, index - TOTALS_MONTHS + 1));
}

/** An indicator's series over the table of monthly totals; `missing` are the columns its records lack. */
export function totalsSeries(
  kpi: Kpi,
  cells: SeriesCells,
  language: Language,
  missing: readonly string[] = [],
): Series {
  const values = kpi.mix ? [] : new TotalsFormulas(kpi, cells, language).values();
  return {
    kpi,
    cells: kpi.mix ? noValues() : values.map((formula) => ({ formula })),
    from: "totals",
    missing,
    followsStore: true,
    isDatedConstant: false,
  };
}

/** A mix has no value of its own. */
export function noValues(): null[] {
  return new Array<null>(MONTHS).fill(null);
}

export function totalsShares(kpi: Kpi, cells: SeriesCells, language: Language): Shares | undefined {
  return kpi.mix?.parts.map(({ name, total }) => ({
    name: name[language],
    share: { formula: new TotalsFormulas(kpi, cells, language).share(total) },
  }));
}

function storesOf({ source, language }: TemplateOptions): readonly string[] {
  if (source.kind === "sample") return SAMPLE_STORES.map((store) => store[language]);
  const named = source.kind === "totals" ? source.stores : [];
  return named.length > 0 ? named : [SOURCE_TEXTS.ownStore[language]];
}

/** "数据:月度合计 48 行,缺 3 格": counted by the workbook, so that it is still right when rows are added. */
export function rowsOfTotals(
  { language, source }: TemplateOptions,
  columns: readonly TotalColumn[],
): Formula {
  const text = (key: keyof typeof ROWS_READ_TEXTS): string => ROWS_READ_TEXTS[key][language];
  const rows = call("COUNT", tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]));
  const missing = missingTotals(columns.length);
  const before = (source.kind === "sample" ? text("sample") : "") + text("totals");
  const read = [call("TEXT", rows, "#,##0"), text("totalsRows")].reduce<Formula>(
    (all, part) => operation(all, "&", part),
    { literal: before },
  );
  const missed = [call("TEXT", missing, "#,##0"), text("missingEnd")].reduce<Formula>(
    (all, part) => operation(all, "&", part),
    { literal: text("missing") },
  );
  return [call("IF", operation(missing, "=", 0), "", missed), ...totalsNotices(columns, language)].reduce(
    (all, part) => operation(all, "&", part),
    read,
  );
}

/** What is wrong with the monthly totals, as texts; "" where nothing is. */
export function totalsNotices(columns: readonly TotalColumn[], language: Language): readonly Formula[] {
  if (columns.length === 0) return [];
  const text = (key: keyof typeof ROWS_READ_TEXTS): string => ROWS_READ_TEXTS[key][language];
  const impossible = impossibleTotals(columns, language);
  const wrong = [call("TEXT", impossible, "#,##0"), text("impossibleEnd")].reduce<Formula>(
    (all, part) => operation(all, "&", part),
    { literal: text("impossible") },
  );
  return [call("IF", operation(impossible, "=", 0), "", wrong), incompleteStores(columns, language)];
}
