import type { Language } from "../../../kpi/texts";
import { call, operation, type Formula } from "../../../workbook/formula";
import type { Cell, FormulaCell } from "../../../workbook/plan";
import type { TemplateOptions } from "../../template";
import { spilledShares } from "../quality/mixes";
import type { QualityPlaces } from "../quality/places";
import { noValues } from "../totals/source";
import { type Series, type SeriesCells, type Shares } from "../types";
import { isAllStores, noStores, spilling, tablesOf, takesCriteria, trendCell, type Places } from "./calls";
import { datedFormulas } from "./dated";
import type { Feed } from "./feeds";
import { isSlow, NativeSeries } from "./natives";

/** Above this, a formula that compares every record with every other, or calculates with whole columns, takes too long. */
const MOST_RECORDS = 5000;

/** An indicator over records: by calls of our functions, by plain formulas, or by constants of the day it was made. */
export class RecordSeries {
  /** The profile has no calls, and plain formulas cannot do it. */
  readonly isDated: boolean;
  private readonly natives: NativeSeries | undefined;
  private readonly language: Language;
  private readonly usesCalls: boolean;

  constructor(
    readonly feed: Feed,
    private readonly places: Places,
    options: TemplateOptions,
  ) {
    this.language = options.language;
    const tables = tablesOf(feed, places);
    const isOwn = tables.some((table) => table.isOwn);
    const isLong = tables.some(({ records }) => records.rows > MOST_RECORDS);
    const hasNative = feed.kpi.mix !== undefined || feed.kpi.native !== undefined;
    const canBeNative = !isOwn && hasNative && !(isLong && isSlow(feed.kpi) && !feed.kpi.prepared);
    this.usesCalls = options.profile === "add-in" && (isOwn || !canBeNative || takesCriteria(feed));
    this.isDated = !canBeNative && options.profile === "portable";
    this.natives = canBeNative ? new NativeSeries(feed, places, options.language) : undefined;
  }

  series(cells: SeriesCells): Series {
    const { kpi } = this.feed;
    const isFollowing = this.isDated || this.followsStore;
    const about = {
      from: "records",
      missing: [],
      followsStore: isFollowing,
      isDatedConstant: this.isDated,
    } as const;
    return { kpi, cells: this.cells(cells), ...about };
  }

  /** The shares of a mix in the month in view. */
  shares(cells: SeriesCells, sections: QualityPlaces): Shares | undefined {
    const { mix } = this.feed.kpi;
    if (mix === undefined) return undefined;
    const shares = this.natives
      ? this.nativeShares(this.natives, cells)
      : spilledShares(this.feed.kpi, sections);
    return mix.parts.map(({ name }, index) => ({
      name: name[this.language],
      share: { formula: this.forStore(shares[index] ?? { literal: "" }, cells) },
    }));
  }

  /** A mix that only our function can compute: it is spilled once. */
  get isCalledMix(): boolean {
    return this.feed.kpi.mix !== undefined && this.natives === undefined;
  }

  private get followsStore(): boolean {
    if (noStores(this.places)) return true;
    const haveStores = tablesOf(this.feed, this.places).every(({ stores }) => stores !== undefined);
    return haveStores && (this.natives !== undefined || takesCriteria(this.feed));
  }

  private cells(cells: SeriesCells): readonly Cell[] {
    if (this.feed.kpi.mix) return noValues();
    if (this.isDated)
      return datedFormulas(this.feed.kpi, cells, this.language).map((formula) => ({ formula }));
    const values = this.natives?.values(cells).map((formula) => this.forStore(formula, cells));
    if (!this.usesCalls && values) return values.map((formula) => ({ formula }));
    const trend: FormulaCell = trendCell(this.feed, this.places, cells, this.language);
    return spilling(values ? { ...trend, native: [values] } : trend);
  }

  /** What cannot be told by store is told for all of them only. */
  private forStore(formula: Formula, cells: SeriesCells): Formula {
    return this.followsStore ? formula : call("IF", isAllStores(cells, this.language), formula, "");
  }

  /** What is of no named class is in the last part. */
  private nativeShares(natives: NativeSeries, cells: SeriesCells): readonly Formula[] {
    const parts = this.feed.kpi.mix?.parts ?? [];
    const whole = natives.mixAmount(cells, undefined);
    const named = parts.slice(0, -1).map(({ words }) => natives.mixAmount(cells, words));
    const rest = named.reduce((left, amount) => operation(left, "-", amount), whole);
    return [...named, rest].map((amount) => {
      const share = call("ROUND", operation(amount, "/", whole), DIGITS);
      return call("IF", operation(call("ROUND", whole, MONEY_DIGITS), "=", 0), "", share);
    });
  }
}

const DIGITS = 12;
const MONEY_DIGITS = 6;
