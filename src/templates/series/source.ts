import { monthStart } from "../../cells/serials";
import type { Kpi } from "../../kpi/define";
import { ROWS_READ_TEXTS, SAMPLE_STORES, SOURCE_TEXTS } from "../../locale/series";
import { call, operation, tableColumn, type Formula } from "../../workbook/formula";
import type { TemplateOptions } from "../template";
import { qualitySheet } from "./quality/sheet";
import { lastDayOfTotals, missingTotals } from "./quality/totals";
import { TOTALS_TABLE, totalColumns } from "./totals/columns";
import { TotalsFormulas } from "./totals/series";
import { totalsSheet } from "./totals/sheet";
import type { SeriesSource } from "./types";

/** How many months the table of monthly totals begins with. */
const TOTALS_MONTHS = 24;

/** What a template shows, from the source that was chosen: each indicator's thirteen months, and the sheets behind them. */
export function openSource(options: TemplateOptions, kpis: readonly Kpi[]): SeriesSource {
  return totalsSource(options, kpis);
}

function totalsSource(options: TemplateOptions, kpis: readonly Kpi[]): SeriesSource {
  const { language, month } = options;
  const columns = totalColumns(kpis, language);
  const months = Array.from({ length: TOTALS_MONTHS }, (_, index) =>
    monthStart(month, index - TOTALS_MONTHS + 1),
  );
  const stores = storesOf(options);
  return {
    options,
    months,
    stores,
    lastDay: lastDayOfTotals(columns.length),
    series: (kpi, cells) => ({
      kpi,
      cells: kpi.mix
        ? blanks()
        : new TotalsFormulas(kpi, cells, language).values().map((formula) => ({ formula })),
      from: "totals",
      missing: [],
      followsStore: true,
      isDatedConstant: false,
    }),
    shares: (kpi, cells) =>
      kpi.mix?.parts.map(({ name, total }) => ({
        name: name[language],
        share: { formula: new TotalsFormulas(kpi, cells, language).share(total) },
      })),
    dataSheets: () => [totalsSheet({ columns, months, stores }, options)],
    qualitySheet: (cells) => qualitySheet(columns, cells, options),
    rowsReadText: () => rowsOfTotals(options, columns.length),
  };
}

function blanks(): null[] {
  return new Array<null>(13).fill(null);
}

function storesOf({ source, language }: TemplateOptions): readonly string[] {
  if (source.kind === "sample") return SAMPLE_STORES.map((store) => store[language]);
  const named = source.kind === "totals" ? source.stores : [];
  return named.length > 0 ? named : [SOURCE_TEXTS.ownStore[language]];
}

/** "数据:月度合计 48 行,缺 3 格": counted by the workbook, so that it is still right when rows are added. */
function rowsOfTotals({ language, source }: TemplateOptions, totals: number): Formula {
  const text = (key: keyof typeof ROWS_READ_TEXTS): string => ROWS_READ_TEXTS[key][language];
  const rows = call("COUNT", tableColumn(TOTALS_TABLE, SOURCE_TEXTS.month[language]));
  const missing = missingTotals(totals);
  const before = (source.kind === "sample" ? text("sample") : "") + text("totals");
  const read = [call("TEXT", rows, "#,##0"), text("totalsRows")].reduce<Formula>(
    (all, part) => operation(all, "&", part),
    { literal: before },
  );
  const missed = [call("TEXT", missing, "#,##0"), text("missingEnd")].reduce<Formula>(
    (all, part) => operation(all, "&", part),
    { literal: text("missing") },
  );
  return operation(read, "&", call("IF", operation(missing, "=", 0), "", missed));
}
