import type { Language } from "../../../kpi/texts";
import { call, operation, type Formula } from "../../../workbook/formula";
import type { Cell, FormulaCell } from "../../../workbook/plan";
import type { TemplateOptions } from "../../template";
import { monthCell } from "../totals/series";
import { noValues } from "../totals/source";
import { MONTHS, type Series, type SeriesCells, type Shares } from "../types";
import {
  callArguments,
  isAllStores,
  noStores,
  spilling,
  tablesOf,
  takesCriteria,
  trendCell,
  type Places,
} from "./calls";
import { datedFormulas } from "./dated";
import type { Feed } from "./feeds";
import { isQuadratic, NativeSeries } from "./natives";

/** Above this, a formula that compares every record with every other takes too long. */
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
    const canBeNative = !isOwn && hasNative && !(isLong && isQuadratic(feed.kpi) && !feed.kpi.prepared);
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
  shares(cells: SeriesCells): Shares | undefined {
    const { mix } = this.feed.kpi;
    if (mix === undefined) return undefined;
    const shares = this.natives ? this.nativeShares(this.natives, cells) : this.calledShares(cells);
    return mix.parts.map(({ name }, index) => ({
      name: name[this.language],
      share: { formula: this.forStore(shares[index] ?? { literal: "" }, cells) },
    }));
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

  /** The function spills the named classes first, in their order. */
  private calledShares(cells: SeriesCells): readonly Formula[] {
    const { kpi } = this.feed;
    const month = monthCell(cells, MONTHS - 1);
    const time = (kind: string): Formula | null => (kind === "period" ? month : null);
    const mix: Formula = {
      call: { function: kpi.id, arguments: callArguments(this.feed, this.places, cells, time) },
    };
    const parts = (kpi.mix?.parts ?? []).slice(0, -1);
    const named = parts.map((_, index) => call("INDEX", mix, index + 1, 3));
    const rest = named.reduce((left, share) => operation(left, "-", share), { literal: 1 } as Formula);
    // No records is no share; what else is wrong is said on the sheet of data quality.
    return [...named, call("ROUND", rest, DIGITS)].map((share) => call("IFERROR", share, ""));
  }
}

const DIGITS = 12;
const MONEY_DIGITS = 6;
