import type { Kpi } from "../../kpi/define";
import type { Bilingual, Language } from "../../kpi/texts";
import { FRONT_TEXTS, TARGET_TEXTS } from "../../locale/sheets";
import { MONTHS, type Series, type SeriesCells, type SeriesSource } from "../series/types";
import type { TargetProfile, TemplateOptions } from "../template";
import {
  calculationLayout,
  CRITERIA_ROWS,
  MONTHS_ROW,
  SERIES_COLUMN,
  SETTINGS,
  type CalculationLayout,
} from "./calculation/layout";
import { CHOICES } from "./front/grid";
import { groupsOf, indicatorsOf, type Indicator, type IndicatorGroup } from "./indicators";

/** A part of a mix, with the cell that holds its share. */
type Shares = NonNullable<ReturnType<SeriesSource["shares"]>>;

/** Everything the sheets of this workbook have in common. */
export interface Context {
  readonly options: TemplateOptions;
  readonly language: Language;
  readonly source: SeriesSource;
  readonly cells: SeriesCells;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly IndicatorGroup[];
  /** By the indicator's index; a mix has none. */
  readonly series: readonly (Series | undefined)[];
  /** By the indicator's index; only mixes have them. */
  readonly shares: readonly (Shares | undefined)[];
  /** At least two, the last of them empty where the person brought fewer. */
  readonly profiles: readonly TargetProfile[];
  readonly layout: CalculationLayout;
  /** The text in the workbook's language. */
  say(text: Bilingual): string;
}

const LEAST_PROFILES = 2;

/** The cells that every series depends on. */
export const SERIES_CELLS: SeriesCells = {
  months: { sheet: "calculation", row: MONTHS_ROW, column: SERIES_COLUMN },
  criteria: CRITERIA_ROWS,
  store: CHOICES.store,
  storeCriterion: SETTINGS.storeCriterion.formula,
};

export function contextOf(source: SeriesSource, kpis: readonly Kpi[]): Context {
  const { options } = source;
  const { language } = options;
  const say = (text: Bilingual): string => text[language];
  const indicators = indicatorsOf(kpis);
  const groups = groupsOf(indicators);
  const series = indicators.map(({ kpi, hasParts }) =>
    hasParts ? undefined : source.series(kpi, SERIES_CELLS),
  );
  const shares = indicators.map(({ kpi, hasParts }) =>
    hasParts ? source.shares(kpi, SERIES_CELLS) : undefined,
  );
  series.forEach((found, index) => {
    if (found && found.cells.length !== MONTHS)
      throw new RangeError(`${kpis[index]?.id} has not thirteen cells`);
  });
  const profiles = profilesOf(options, say);
  const layout = calculationLayout({
    indicators: indicators.length,
    shares: shares.map((parts) => parts?.length ?? 0),
    longestList: Math.max(
      source.months.length,
      source.stores.length + 1,
      indicators.length,
      profiles.length + 1,
    ),
  });
  return {
    options,
    language,
    source,
    cells: SERIES_CELLS,
    indicators,
    groups,
    series,
    shares,
    profiles,
    layout,
    say,
  };
}

function profilesOf({ targets }: TemplateOptions, say: Context["say"]): readonly TargetProfile[] {
  const missing = Math.max(0, LEAST_PROFILES - targets.length);
  const empty = Array.from({ length: missing }, (_, index) => ({
    name: `${say(TARGET_TEXTS.own)}${targets.length + index + 1}`,
    targets: [],
  }));
  return [...targets, ...empty];
}

/** The name of the profile in use when the workbook is opened. */
export function firstProfile({ options, say }: Context): string {
  return options.targets[0]?.name ?? say(FRONT_TEXTS.builtIn);
}

/** A text of the workbook's own language for an indicator. */
export function nameOf({ kpi }: Indicator, { say }: Pick<Context, "say">): string {
  return say(kpi.name);
}
