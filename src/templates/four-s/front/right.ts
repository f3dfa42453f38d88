import { CALCULATION_TEXTS as WORDS, FRONT_TEXTS as TEXTS } from "../../../locale/sheets";
import { call, cell, cells } from "../../../workbook/formula";
import { lights } from "../../common/lights";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { LINES, PALETTE, STYLES } from "../../common/styles";
import { linesOf } from "../../common/text-size";
import { MONTHS } from "../../series/types";
import { joined } from "../calculation/causes";
import { CALCULATION, MONTHS_ROW, SERIES_COLUMN, SETTINGS, WORST } from "../calculation/layout";
import { worstCell } from "../calculation/rows";
import { nameOf, type Context } from "../context";
import { relatedOf } from "../indicators";
import { CHOICE, choose } from "./choices";
import { COLUMN, FRONT_ROW, RIGHT_COLUMNS, ROWS } from "./grid";

const CHART_ROWS = 12;
/** The height of a line of small print in points. */
const SMALL_PRINT = 12;
/** Beside its name, an indicator's value and limit take about so many characters. */
const FIGURES_WIDTH = 18;

/** Sign and value beside a name. */
const HEAD_WIDTH = 9;
/** Small print takes less room than the characters that widths are counted in. */
const SMALLER = 0.9;

/** Rows for each entry of the five: enough for the longest that any indicator can have. */
function entryRows(context: Context, headWidth: number, causeWidth: number): number {
  const { indicators, say } = context;
  const leads = [WORDS.offLead, WORDS.semicolon, WORDS.nearLead, WORDS.semicolon, WORDS.metLead].map(say);
  const texts = indicators.flatMap((indicator) => {
    const related = relatedOf(indicator, indicators);
    const pieces = related.map((other) => nameOf(other, context) + "0".repeat(FIGURES_WIDTH));
    const cause = [...(related.length > 1 ? leads : leads.slice(0, 1)), ...pieces].join("");
    const head = nameOf(indicator, context) + "0".repeat(HEAD_WIDTH);
    return [
      { text: head, width: headWidth / SMALLER },
      { text: cause, width: causeWidth / SMALLER },
    ];
  });
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  return Math.ceil((lines * SMALL_PRINT) / FRONT_ROW.indicator);
}

/** Chart and causes, at the top whatever the length of the table; gives the first row beneath. */
export function rightSide(sheet: SheetBuilder, context: Context, widths: readonly number[]): number {
  const first = ROWS.first;
  const causeWidth = (widths[COLUMN.rightLabel] ?? 0) + (widths[COLUMN.rightLast] ?? 0);
  const rows = entryRows(context, widths[COLUMN.right] ?? 0, causeWidth);
  chartBox(sheet, first, context);
  const causes = first + CHART_ROWS + 2;
  worstBox(sheet, causes, rows, context);
  return causes + 1 + WORST * rows;
}

function chartBox(sheet: SheetBuilder, row: number, context: Context): void {
  const { say, indicators, layout } = context;
  const first = indicators.find(({ hasParts }) => !hasParts);
  const unit = call("INDEX", layout.column("unit"), SETTINGS.charted.formula);
  sheet.put(row, COLUMN.right, [say(TEXTS.trend), first ? nameOf(first, context) : "", null]);
  sheet.merge(area(row, COLUMN.rightLabel, RIGHT_COLUMNS - 1));
  sheet.style(area(row, COLUMN.right), { ...STYLES.section, ...STYLES.inset, fontSize: 11 });
  sheet.style(area(row, COLUMN.rightLabel, RIGHT_COLUMNS - 1), CHOICE);
  const limit = call("INDEX", layout.column("limitText"), SETTINGS.charted.formula);
  const legend = joined([say(WORDS.limitOf), limit, "  ·  ", say(TEXTS.unit), unit]);
  sheet.put(row + 1, COLUMN.right, [{ formula: legend }, null, null]);
  sheet.merge(area(row + 1, COLUMN.right, RIGHT_COLUMNS));
  sheet.style(area(row + 1, COLUMN.right, RIGHT_COLUMNS), { ...STYLES.note, ...STYLES.inset });
  choose(sheet, "charted", "names", context);
  const months = { row: MONTHS_ROW, column: SERIES_COLUMN, rows: 1, columns: MONTHS };
  const line = (offset: number): ReturnType<typeof cells> =>
    cells({ ...months, row: layout.chart + offset }, CALCULATION);
  const name = (offset: number): ReturnType<typeof cell> => cell(layout.chart + offset, 1, CALCULATION);
  sheet.chart({
    kind: "line",
    alternativeText: say(TEXTS.chart),
    area: area(row + 2, COLUMN.right, RIGHT_COLUMNS, CHART_ROWS - 1),
    categories: cells(months, CALCULATION),
    series: [
      { name: name(0), values: line(0), color: PALETTE.blue, markers: true },
      { name: name(1), values: line(1), color: PALETTE.off, dashed: true },
      { name: name(2), values: line(2), color: PALETTE.off, dashed: true },
    ],
    blank: layout.blank,
    numberFormat: "General",
    legend: false,
  });
  frame(sheet, row, CHART_ROWS + 1);
}

function worstBox(sheet: SheetBuilder, row: number, rows: number, context: Context): void {
  sheet.put(row, COLUMN.right, [context.say(TEXTS.worst)], {
    ...STYLES.section,
    ...STYLES.inset,
    fontSize: 11,
  });
  for (let rank = 0; rank < WORST; rank++) {
    const first = row + 1 + rank * rows;
    const head = area(first, COLUMN.right, 1, rows);
    const cause = area(first, COLUMN.rightLabel, RIGHT_COLUMNS - 1, rows);
    sheet.put(first, COLUMN.right, [
      { formula: worstCell(rank, "head", context) },
      { formula: worstCell(rank, "cause", context) },
    ]);
    sheet.merge(head);
    sheet.merge(cause);
    sheet.style(head, { ...STYLES.inset, bold: true, wrap: true, vertical: "center", fontSize: 9 });
    sheet.style(cause, { wrap: true, vertical: "center", fontSize: 9 });
    sheet.style(area(first, COLUMN.right, RIGHT_COLUMNS), { top: LINES.row });
    sheet.rule(...lights(head));
  }
  frame(sheet, row, 1 + WORST * rows);
}

function frame(sheet: SheetBuilder, row: number, rows: number): void {
  sheet.style(area(row, COLUMN.right, RIGHT_COLUMNS), { top: LINES.box });
  sheet.style(area(row + rows - 1, COLUMN.right, RIGHT_COLUMNS), { bottom: LINES.box });
  sheet.style(area(row, COLUMN.right, 1, rows), { left: LINES.box });
  sheet.style(area(row, COLUMN.right + RIGHT_COLUMNS - 1, 1, rows), { right: LINES.box });
}
