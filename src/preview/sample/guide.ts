import type { CellEntry } from "../../host/spreadsheet";
import { fill } from "../../locale/fill";
import type { Bilingual, Language } from "../../kpi/texts";
import {
  EXAMPLES,
  GUIDE_MONTH,
  INVITATIONS,
  SPILLS,
  TRENDS,
  type Example,
  type SpillExample,
} from "./examples";
import { GUIDE_TEXTS } from "./guide-texts";
import { BLEMISHES } from "./mess";
import { GUIDE_NAME } from "./names";
import type { SampleTable } from "./tables";

export type Look =
  | "centered"
  | "centeredHeading"
  | "label"
  | "title"
  | "note"
  | "section"
  | "heading"
  | "numberHeading"
  | "input"
  | "code"
  | "plain";

/** A cell of the guide sheet; row and column count from 0. */
export interface GuideCell {
  readonly row: number;
  readonly column: number;
  readonly entry: CellEntry;
  readonly look: Look;
}

export interface Guide {
  readonly name: string;
  readonly cells: readonly GuideCell[];
  /** In points, column A first. */
  readonly widths: readonly number[];
}

const WIDTHS = [14, 176, 84, 84, 92, 120, 84, 84];
const [B, C, D, E, F] = [1, 2, 3, 4, 5] as const;
/** Rows from 0; the formulas name $C$4 and $B$19:$B$31. */
const MONTH_ROW = 3;
const FIRST_EXAMPLE = 6;
const TREND_TITLE = 16;
const FIRST_MONTH_ROW = 18;
const MONTHS = 13;
const SPILL_ROWS = [TREND_TITLE, TREND_TITLE + 8] as const;
const AFTER_TREND = FIRST_MONTH_ROW + MONTHS + 1;

export function makeGuide(tables: readonly SampleTable[], language: Language): Guide {
  const cells = [
    ...opening(language),
    ...EXAMPLES.flatMap((example, index) => exampleRow(example, FIRST_EXAMPLE + index, language)),
    ...trendBlock(language),
    ...SPILLS.flatMap((spill, index) => spillBlock(spill, SPILL_ROWS[index] ?? 0, language)),
    ...closing(tables, language),
  ];
  return { name: GUIDE_NAME[language], cells, widths: WIDTHS };
}

function text(row: number, column: number, value: string, look: Look = "plain"): GuideCell {
  // As text also where it begins with "=": a formula to read, not to calculate.
  return { row, column, look, entry: { value, numberFormat: look === "code" ? "@" : "General" } };
}

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
          formula(row, D, `=AFTERSALES.TARGET("${indicator}","text")`, "General", "centered"),
          formula(row, E, `=AFTERSALES.STATUS("${indicator}",C${row + 1})`, "General"),
        ];
  return [
    text(row, B, example.name[language]),
    formula(row, C, content, example.numberFormat),
    ...judged,
    text(row, F, content, "code"),
  ];
}

function trendBlock(language: Language): GuideCell[] {
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const content = `=DATE(YEAR($C$4),MONTH($C$4)-${MONTHS - 1 - index},1)`;
    return formula(FIRST_MONTH_ROW + index, B, content, "yyyy-mm", "label");
  });
  const trends = TRENDS.flatMap(({ name, formula: content, numberFormat }, index) => [
    text(FIRST_MONTH_ROW - 1, C + index, name[language], "numberHeading"),
    ...formatted(FIRST_MONTH_ROW, C + index, MONTHS, [numberFormat]),
    formula(FIRST_MONTH_ROW, C + index, content[language], numberFormat),
  ]);
  return [
    text(TREND_TITLE, B, GUIDE_TEXTS.trend[language], "section"),
    text(FIRST_MONTH_ROW - 1, B, GUIDE_TEXTS.trendMonth[language], "heading"),
    ...months,
    ...trends,
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

const SPILL_HEIGHT = 5;

function spillBlock(spill: SpillExample, row: number, language: Language): GuideCell[] {
  const [first = "General"] = spill.numberFormats;
  return [
    text(row, F, spill.title[language], "section"),
    ...headings(row + 1, F, spill.headings.slice(0, 1), "heading", language),
    ...headings(row + 1, F + 1, spill.headings.slice(1), "numberHeading", language),
    ...formatted(row + 2, F, SPILL_HEIGHT, spill.numberFormats),
    formula(row + 2, F, spill.formula[language], first),
  ];
}

function closing(tables: readonly SampleTable[], language: Language): GuideCell[] {
  let row = AFTER_TREND;
  const section = (title: Bilingual): GuideCell => text(row++, B, title[language], "section");
  const cells = [section(GUIDE_TEXTS.invitations)];
  for (const invitation of INVITATIONS) cells.push(text(row++, B, invitation[language], "code"));
  cells.push(text(row++, B, GUIDE_TEXTS.error[language], "note"));
  row++;
  cells.push(section(GUIDE_TEXTS.tables));
  for (const { name, rows } of tables) {
    cells.push(text(row, B, name), text(row, C, fill(GUIDE_TEXTS.rows[language], { rows: rows.length })));
    row++;
  }
  row++;
  cells.push(section(GUIDE_TEXTS.blemishes));
  for (const { table, column, row: sheetRow, what } of BLEMISHES) {
    const index = tables.find(({ name }) => name === table[language])?.columns ?? [];
    const letter = String.fromCharCode(65 + index.findIndex(({ name }) => name === column[language]));
    const place = { table: table[language], cell: `${letter}${sheetRow}` };
    cells.push(text(row, B, fill(GUIDE_TEXTS.blemishPlace[language], place)), text(row, C, what[language]));
    row++;
  }
  return cells;
}
