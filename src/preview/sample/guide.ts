import type { Box } from "../../host/spreadsheet";
import type { Bilingual, Language } from "../../kpi/texts";
import {
  EXAMPLES,
  GUIDE_MONTH,
  SPILLS,
  TREND_REFERENCE,
  TRENDS,
  type Example,
  type SpillExample,
} from "./examples";
import { text, type GuideCell, type Look } from "./guide-cell";
import type { ChartPlan } from "./guide-chart";
import { closing } from "./guide-closing";
import { GUIDE_TEXTS } from "./guide-texts";
import { signFormula } from "./guide-status";
import { GUIDE_NAME } from "./names";
import type { SampleTable } from "./tables";

export interface Guide {
  readonly name: string;
  readonly cells: readonly GuideCell[];
  readonly language: Language;
  /** In points, column A first. */
  readonly widths: readonly number[];
  /** Cells whose colour says what the status of column E is. */
  readonly judged: readonly Box[];
  readonly chart: ChartPlan;
}

const WIDTHS = [20, 176, 84, 84, 92, 120, 84, 84];
const [A, B, C, D, E, F] = [0, 1, 2, 3, 4, 5] as const;
/** Rows from 0; the formulas name $C$4 and $B$19:$B$31. */
const MONTH_ROW = 3;
const FIRST_EXAMPLE = 6;
const TREND_TITLE = 16;
const FIRST_MONTH_ROW = 18;
const MONTHS = 13;
const TREND_COLUMNS = [C, E] as const;
const SPILLS_ROW = FIRST_MONTH_ROW + MONTHS + 1;
const SPILL_COLUMNS = [B, F] as const;
const SPILL_HEIGHT = 5;
const AFTER_SPILLS = SPILLS_ROW + SPILL_HEIGHT + 3;
/** Points of the first row and of the others. */
export const TITLE_HEIGHT = 30;
const ROW_HEIGHT = 15;

export function makeGuide(tables: readonly SampleTable[], language: Language): Guide {
  const cells = [
    ...opening(language),
    ...EXAMPLES.flatMap((example, index) => exampleRow(example, FIRST_EXAMPLE + index, language)),
    ...trendBlock(language),
    ...SPILLS.flatMap((spill, index) => spillBlock(spill, SPILL_COLUMNS[index] ?? B, language)),
    ...closing(AFTER_SPILLS, tables, language),
  ];
  return { name: GUIDE_NAME[language], language, cells, widths: WIDTHS, judged: JUDGED, chart: CHART };
}

const monthsIn = (column: number): Box => ({ row: FIRST_MONTH_ROW, column, rows: MONTHS, columns: 1 });

/** Beside the months, over columns that are empty there. */
const CHART: ChartPlan = {
  place: {
    left: WIDTHS.slice(0, F).reduce((sum, width) => sum + width, 0) + 10,
    top: TITLE_HEIGHT + (TREND_TITLE - 1) * ROW_HEIGHT,
    width: WIDTHS.slice(F).reduce((sum, width) => sum + width, 0) - 30,
    height: (MONTHS + 2) * ROW_HEIGHT,
  },
  months: monthsIn(B),
  values: monthsIn(C),
  reference: monthsIn(D),
};

/** Signs and words of the status. */
const JUDGED = [A, E].map((column): Box => ({
  row: FIRST_EXAMPLE,
  column,
  rows: EXAMPLES.length,
  columns: 1,
}));

function formula(
  row: number,
  column: number,
  content: string,
  numberFormat: string,
  look: Look = "plain",
): GuideCell {
  return { row, column, look, entry: { formula: content, numberFormat } };
}

function opening(language: Language): GuideCell[] {
  const say = ({ [language]: words }: Bilingual): string => words;
  const month = { value: GUIDE_MONTH, numberFormat: "yyyy-mm" };
  return [
    text(0, B, say(GUIDE_TEXTS.title), "title"),
    text(1, B, say(GUIDE_TEXTS.invented), "note"),
    text(MONTH_ROW, B, say(GUIDE_TEXTS.month)),
    { row: MONTH_ROW, column: C, look: "input", entry: month },
    text(MONTH_ROW, E, say(GUIDE_TEXTS.monthHint), "note"),
    ...headings(FIRST_EXAMPLE - 1, B, [GUIDE_TEXTS.indicator], "heading", language),
    ...headings(FIRST_EXAMPLE - 1, C, [GUIDE_TEXTS.value], "numberHeading", language),
    ...headings(FIRST_EXAMPLE - 1, D, [GUIDE_TEXTS.reference], "centeredHeading", language),
    ...headings(FIRST_EXAMPLE - 1, E, [GUIDE_TEXTS.status, GUIDE_TEXTS.formula], "heading", language),
  ];
}

function headings(
  row: number,
  column: number,
  names: readonly Bilingual[],
  look: Look,
  language: Language,
): GuideCell[] {
  return names.map((name, index) => text(row, column + index, name[language], look));
}

function exampleRow(example: Example, row: number, language: Language): GuideCell[] {
  const content = example.formula[language];
  const indicator = example.indicator?.[language];
  const judged =
    indicator === undefined
      ? [text(row, D, GUIDE_TEXTS.none[language], "centered")]
      : [
          formula(row, D, referenceFormula(indicator), "General", "centered"),
          formula(row, A, signFormula(`E${row + 1}`, language), "General", "centered"),
          formula(row, E, `=AFTERSALES.STATUS("${indicator}",C${row + 1})`, "General"),
        ];
  return [
    text(row, B, example.name[language]),
    formula(row, C, content, example.numberFormat),
    ...judged,
    text(row, F, content, "code"),
  ];
}

/** The reference value as printed, but for the two dashes that the source has for "to". */
const referenceFormula = (indicator: string): string =>
  `=SUBSTITUTE(AFTERSALES.TARGET("${indicator}","text"),"--","~")`;

function trendBlock(language: Language): GuideCell[] {
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const content = `=DATE(YEAR($C$4),MONTH($C$4)-${MONTHS - 1 - index},1)`;
    return formula(FIRST_MONTH_ROW + index, B, content, "yyyy-mm", "label");
  });
  const trends = TRENDS.flatMap(({ name, formula: content, numberFormat }, index) => [
    text(FIRST_MONTH_ROW - 1, TREND_COLUMNS[index] ?? C, name[language], "numberHeading"),
    ...formatted(FIRST_MONTH_ROW, TREND_COLUMNS[index] ?? C, MONTHS, [numberFormat]),
    formula(FIRST_MONTH_ROW, TREND_COLUMNS[index] ?? C, content[language], numberFormat),
  ]);
  const reference = Array.from({ length: MONTHS }, (_, index) =>
    formula(FIRST_MONTH_ROW + index, D, TREND_REFERENCE[language], "0%"),
  );
  return [
    text(TREND_TITLE, B, GUIDE_TEXTS.trend[language], "section"),
    text(FIRST_MONTH_ROW - 1, B, GUIDE_TEXTS.trendMonth[language], "heading"),
    text(FIRST_MONTH_ROW - 1, D, GUIDE_TEXTS.fixTarget[language], "numberHeading"),
    ...months,
    ...trends,
    ...reference,
  ];
}

/** The cells that a formula spills into show its values in their own formats. */
function formatted(row: number, column: number, rows: number, numberFormats: readonly string[]): GuideCell[] {
  return Array.from({ length: rows }, (_, down) =>
    numberFormats.map((numberFormat, across): GuideCell => {
      return { row: row + down, column: column + across, look: "plain", entry: { numberFormat } };
    }),
  ).flat();
}

function spillBlock(spill: SpillExample, column: number, language: Language): GuideCell[] {
  const [first = "General"] = spill.numberFormats;
  const row = SPILLS_ROW;
  return [
    text(row, column, spill.title[language], "section"),
    ...headings(row + 1, column, spill.headings.slice(0, 1), "heading", language),
    ...headings(row + 1, column + 1, spill.headings.slice(1), "numberHeading", language),
    ...formatted(row + 2, column, SPILL_HEIGHT, spill.numberFormats),
    formula(row + 2, column, spill.formula[language], first),
  ];
}
