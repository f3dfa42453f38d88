import { monthStart } from "../../../cells/serials";
import { findDataset, type RecordTable } from "../../../columns";
import type { Kpi } from "../../../kpi/define";
import { SOURCE_TEXTS } from "../../../locale/series";
import type { Formula } from "../../../workbook/formula";
import type { SheetPlan } from "../../../workbook/plan";
import type { TemplateOptions } from "../../template";
import { qualitySheet } from "../quality/sheet";
import { QualityPlaces } from "../quality/places";
import { endOfTotals, lastDayOfTotals } from "../quality/totals";
import { totalColumns, type TotalColumn } from "../totals/columns";
import { totalsSheet } from "../totals/sheet";
import { noValues, totalsMonths, totalsSeries, totalsShares } from "../totals/source";
import type { Series, SeriesCells, SeriesSource, Shares } from "../types";
import { hasGroups, recordedBreakdown } from "../breakdowns/records";
import { groupsSheet } from "../breakdowns/sheet";
import { enteredBreakdown } from "../breakdowns/totals";
import { datedSheet } from "./dated";
import { feedOf, type Feed } from "./feeds";
import { lastDayOf, rowsReadOf } from "./foot";
import { RecordSeries } from "./series";
import { recordSheet } from "./sheets";
import { PlacedTable } from "./tables";

/** The indicator that says which answers are satisfied, and the records it counts. */
const SATISFACTION = "CSAT";
const ANSWERS = "surveys";

/** The drop-down of months goes no further back, and dated constants are no more. */
const MOST_MONTHS = 60;

/** Indicators over tables of records; what the records do not allow comes from monthly totals. */
export function recordsSource(
  options: TemplateOptions,
  tables: readonly RecordTable[],
  kpis: readonly Kpi[],
  breakdowns: readonly Kpi[],
): SeriesSource {
  return new RecordsSource(options, tables, kpis, breakdowns);
}

class RecordsSource implements SeriesSource {
  readonly months: readonly number[];
  readonly stores: readonly string[];
  readonly lastDay: Formula;
  private readonly fed = new Map<string, RecordSeries>();
  private readonly missing = new Map<string, readonly string[]>();
  private readonly places: ReadonlyMap<string, PlacedTable>;
  private readonly totals: readonly TotalColumn[];
  private readonly sections: QualityPlaces;

  constructor(
    readonly options: TemplateOptions,
    tables: readonly RecordTable[],
    kpis: readonly Kpi[],
    private readonly breakdowns: readonly Kpi[],
  ) {
    const { language } = options;
    const feeds: Feed[] = [];
    for (const kpi of kpis) {
      const feeding = feedOf(kpi, tables, language);
      if ("feed" in feeding) feeds.push(feeding.feed);
      else this.missing.set(kpi.id, feeding.missing);
    }
    const used = tables.filter((table) =>
      feeds.some(({ columns }) => [...columns.values()].some((fed) => fed.table === table)),
    );
    this.places = new Map(
      used.map((table) => [table.dataset, new PlacedTable(table, language, this.mayStay(table))]),
    );
    for (const feed of feeds) this.fed.set(feed.kpi.id, new RecordSeries(feed, this.places, options));
    this.totals = totalColumns(
      kpis.filter(({ id }) => this.missing.has(id)),
      language,
    );
    this.sections = new QualityPlaces(
      endOfTotals(this.totals, language),
      [...this.places.values()].filter(({ isPrepared }) => isPrepared),
      [...this.fed.values()].filter(({ isCalledMix }) => isCalledMix).map(({ feed }) => feed.kpi),
    );
    this.stores = [...new Set(used.flatMap(({ stores }) => stores))];
    this.months = monthsOf(used, options.month);
    this.lastDay = used.length > 0 ? lastDayOf(this.places) : lastDayOfTotals(this.totals.length);
  }

  get existingTables(): Readonly<Record<string, string>> {
    const own = [...this.places.values()].filter(({ isOwn }) => isOwn);
    return Object.fromEntries(own.map(({ id, records }) => [id, records.existingTable ?? ""]));
  }

  series(kpi: Kpi, cells: SeriesCells): Series {
    const { language } = this.options;
    const fed = this.fed.get(kpi.id);
    if (fed) return fed.series(cells);
    const missing = this.missing.get(kpi.id) ?? [];
    if (kpi.fromTotals) return totalsSeries(kpi, cells, language, missing);
    return { kpi, cells: noValues(), from: "missing", missing, followsStore: true, isDatedConstant: false };
  }

  shares(kpi: Kpi, cells: SeriesCells): Shares | undefined {
    if (this.breakdowns.includes(kpi)) return this.breakdown(kpi, cells);
    const fed = this.fed.get(kpi.id);
    return fed ? fed.shares(cells, this.sections) : totalsShares(kpi, cells, this.options.language);
  }

  dataSheets(): readonly SheetPlan[] {
    const { options, places, totals } = this;
    const written = [...places.values()].filter(({ isOwn }) => !isOwn);
    const dated = [...this.fed.values()].filter(({ isDated }) => isDated).map(({ feed }) => feed);
    return [
      ...(totals.length > 0 ? [this.totalsSheet()] : []),
      ...(this.entered.length > 0 ? [this.groupsSheet()] : []),
      ...written.map((table) => recordSheet(table, options)),
      ...(dated.length > 0 ? [datedSheet(dated, this.datedMonths(), this.stores, options)] : []),
    ];
  }

  qualitySheet(cells: SeriesCells): SheetPlan {
    const feeds = [...this.fed.values()].map(({ feed }) => feed);
    const records =
      feeds.length > 0 ? { records: { feeds, places: this.places, sections: this.sections } } : {};
    return qualitySheet({ totals: this.totals, ...records }, cells, this.options);
  }

  rowsReadText(): Formula {
    return rowsReadOf(this.places, this.sections, this.totals, this.options);
  }

  /** Groups of answers are counted by plain formulas, which need typed answers. */
  private mayStay({ dataset }: RecordTable): boolean {
    return this.options.profile === "add-in" && !(dataset === ANSWERS && this.breakdowns.length > 0);
  }

  private breakdown(kpi: Kpi, cells: SeriesCells): Shares {
    const { language } = this.options;
    const { csat, place } = this.answers(kpi) ?? {};
    return csat && place
      ? recordedBreakdown(kpi, csat, place, cells, language)
      : enteredBreakdown(kpi, cells, language);
  }

  /** The answers of which it is known what group they belong to. */
  private answers(kpi: Kpi): { readonly csat: Feed; readonly place: PlacedTable } | undefined {
    const [csat, place] = [this.fed.get(SATISFACTION)?.feed, this.places.get(ANSWERS)];
    return csat && place && hasGroups(kpi, place.records) ? { csat, place } : undefined;
  }

  /** The satisfactions by group whose figures are asked for. */
  private get entered(): readonly Kpi[] {
    return this.breakdowns.filter((kpi) => this.answers(kpi) === undefined);
  }

  private totalsSheet(): SheetPlan {
    return totalsSheet({ columns: this.totals, ...this.rowsToEnter() }, this.options);
  }

  private groupsSheet(): SheetPlan {
    return groupsSheet({ kpis: [], breakdowns: this.entered, ...this.rowsToEnter() }, this.options);
  }

  private rowsToEnter(): { readonly months: readonly number[]; readonly stores: readonly string[] } {
    const { language, month } = this.options;
    const stores = this.stores.length > 0 ? this.stores : [SOURCE_TEXTS.ownStore[language]];
    return { months: totalsMonths(month), stores };
  }

  /** Every month that can be shown, and the twelve before the first of them. */
  private datedMonths(): readonly number[] {
    const [first = this.options.month] = this.months;
    const before = Array.from({ length: 12 }, (_, index) => monthStart(first, index - 12));
    return [...before, ...this.months];
  }
}

/** From the first month with records to the last, the month in view among them. */
function monthsOf(tables: readonly RecordTable[], month: number): readonly number[] {
  const happened = tables.filter(({ dataset }) => !findDataset(dataset).isRegister);
  const days = happened.flatMap(({ firstDay, lastDay }) => [firstDay ?? month, lastDay ?? month]);
  const last = monthStart(Math.max(month, ...days));
  const first = Math.max(monthStart(Math.min(month, ...days)), monthStart(last, 1 - MOST_MONTHS));
  const months: number[] = [];
  for (let each = Math.min(first, month); each <= last; each = monthStart(each, 1)) months.push(each);
  return months;
}
