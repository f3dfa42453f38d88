import { FRONT_TEXTS as TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import { call, operation, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { lights } from "../../common/lights";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, STYLES } from "../../common/styles";
import { linesOf } from "../../common/text-size";
import { MONTHS, type Part } from "../../series/types";
import { joined, TO_THE_END } from "../calculation/causes";
import { CALCULATION, SETTINGS } from "../calculation/layout";
import { comparedCell, nameOfPart, shareCell } from "../calculation/mixes";
import { referenceParts } from "../calculation/rows";
import { lineCell } from "../calculation/small-line";
import { nameOf, type Context } from "../context";
import { starsOf, type Indicator } from "../indicators";
import { changeDecimals, changeFactor, changeFormat, valueFormat } from "../number-formats";
import { inUse } from "../targets/grid";
import { COLUMN, FRONT_ROW, ROWS, TABLE_COLUMNS } from "./grid";

/** The indicators by group; gives the first row beneath. */
export function indicatorTable(sheet: SheetBuilder, context: Context, widths: readonly number[]): number {
  header(sheet, context);
  let row: number = ROWS.first;
  for (const { group, indicators } of context.groups) {
    sheet.put(row, 0, [context.say(SHEET_NAMES[group])]);
    sheet.style(area(row, 0, TABLE_COLUMNS), STYLES.band);
    sheet.height(row, FRONT_ROW.indicator);
    const first = row + 1;
    for (const indicator of indicators) indicatorRow(sheet, ++row, indicator, context, widths);
    styleRows(sheet, first, indicators.length);
    indicators.forEach(({ hasParts }, place) => hasParts && styleMix(sheet, first + place));
    row++;
  }
  return row;
}

function header(sheet: SheetBuilder, { say, source }: Context): void {
  const row = ROWS.header;
  const until = operation(say(TEXTS.monthToDate), "&", call("TEXT", source.lastDay, "m-d"));
  sheet.height(row, FRONT_ROW.header);
  sheet.style(area(row, 0, TABLE_COLUMNS), STYLES.header);
  sheet.put(row, COLUMN.number, [say(TEXTS.number), say(TEXTS.indicator), say(TEXTS.stars)]);
  sheet.put(row, COLUMN.value, [
    { formula: call("IF", SETTINGS.monthToDate.formula, until, say(TEXTS.thisMonth)) },
    say(TEXTS.reference),
    say(TEXTS.state),
  ]);
  sheet.put(row, COLUMN.lastMonth, [say(TEXTS.toLastMonth), say(TEXTS.toLastYear), say(TEXTS.months)]);
  sheet.style(area(row, COLUMN.value, 2), STYLES.headerNumber);
  sheet.style(area(row, COLUMN.lastMonth, 2), STYLES.headerNumber);
  sheet.style(area(row, COLUMN.state), STYLES.inset);
  sheet.style(area(row, COLUMN.trend), STYLES.inset);
}

function indicatorRow(
  sheet: SheetBuilder,
  row: number,
  indicator: Indicator,
  context: Context,
  widths: readonly number[],
): void {
  const { layout, profiles } = context;
  const { index, number, kpi, hasParts } = indicator;
  const name = nameOf(indicator, context);
  const last = layout.month(index, MONTHS - 1);
  sheet.put(row, COLUMN.number, [number, name, starsOf(indicator)]);
  sheet.put(row, COLUMN.value, [
    { formula: hasParts ? shownParts(last) : shownValue(last) },
    { formula: inUse(index, "text", profiles.length) },
    { formula: layout.at(index, "state") },
  ]);
  if (hasParts) sheet.put(row, COLUMN.lastMonth, [mixText(indicator, context), null, null]);
  else {
    sheet.put(row, COLUMN.lastMonth, [
      change(indicator, MONTHS - 2, context),
      change(indicator, 0, context),
      trend(indicator, context),
    ]);
    sheet.style(area(row, COLUMN.value), { numberFormat: valueFormat(kpi.numberFormat) });
    sheet.style(area(row, COLUMN.lastMonth, 2), { numberFormat: changeFormat(kpi.numberFormat) });
  }
  const width = widths[COLUMN.name] ?? 0;
  const beside = { text: longestMixText(indicator, context), width: roomOf(widths) / SMALL_PRINT };
  const lines = Math.max(...[{ text: name, width }, beside].map((each) => linesOf(each.text, each.width)));
  sheet.height(row, Math.max(FRONT_ROW.indicator, Math.ceil(lines * FRONT_ROW.line + FRONT_ROW.around)));
}

/** Letters of small print to those that widths are counted in. */
const SMALL_PRINT = 0.85;
/** Between two named parts. */
const GAP = " · ";
const LONG_NAME = "紧凑型轿车";
/** A share that does not round to nothing. */
const LEAST_SHARE = 0.005;

/** The room of the columns that changes and line take. */
function roomOf(widths: readonly number[]): number {
  return widths.slice(COLUMN.lastMonth, COLUMN.trend + 1).reduce((sum, width) => sum + width, 0);
}

/** So many groups of a satisfaction are named on the front page. */
const MOST_GROUPS = 5;

/** The parts that the proportion of a mix shows, by name, and the places of those that are named with their shares. */
function mixParts(
  { index, kpi, isBreakdown }: Indicator,
  { shares }: Context,
): { readonly names: string; readonly others: readonly number[] } {
  const parts = shares[index] ?? [];
  const places = parts.map((_, place) => place);
  if (isBreakdown) return { names: "", others: places.slice(0, MOST_GROUPS) };
  const shown = referenceParts(kpi.reference?.printed).length || parts.length;
  const names = parts.slice(0, shown).map(({ name }) => (typeof name === "string" ? name : ""));
  return { names: names.join(":"), others: places.slice(shown) };
}

/** In place of the changes and the line: "索赔:定保:一般修理:事故 · 其他 33%", "SUV 88% · MPV 94%". */
function mixText(indicator: Indicator, context: Context): Cell {
  const { index, isBreakdown } = indicator;
  const { names, others } = mixParts(indicator, context);
  const shareOf = isBreakdown ? comparedCell : shareCell;
  const pieces = others.map((place) => {
    const part = (context.shares[index] ?? [])[place] as Part;
    const share = shareOf(index, place, context);
    const name = nameOfPart(part, index, place, context);
    const text = joined([GAP, name, " ", call("TEXT", share, "0%")]);
    const shown = isBreakdown ? text : call("IF", operation(share, ">=", LEAST_SHARE), text, "");
    return call("IF", call("ISNUMBER", share), shown, "");
  });
  if (pieces.length === 0) return names;
  if (names !== "") return { formula: joined([names, ...pieces]) };
  return { formula: call("MID", joined(pieces), GAP.length + 1, TO_THE_END) };
}

/** As long as what stands beside the name of such an indicator gets. */
function longestMixText(indicator: Indicator, context: Context): string {
  const { names, others } = mixParts(indicator, context);
  const namesOf = others.map((place) => (context.shares[indicator.index] ?? [])[place]?.name);
  return names + namesOf.map((name) => `${GAP}${typeof name === "string" ? name : LONG_NAME} 100%`).join("");
}

/** Never a bare error: what is wrong stands beside it as a state. */
function shownValue(value: Formula): Formula {
  return call("IF", call("ISERROR", value), "✕", call("IF", call("ISNUMBER", value), value, ""));
}

/** The proportion of the parts, or their span; a blank cell of the calculation would be 0 here. */
function shownParts(text: Formula): Formula {
  return call("IF", call("ISERROR", text), "✕", operation(text, "&", ""));
}

/** Change against one of the other months; nothing where one of the two has no value. */
export function change({ index, kpi }: Indicator, month: number, { layout }: Pick<Context, "layout">): Cell {
  const [now, then] = [layout.month(index, MONTHS - 1), layout.month(index, month)];
  const difference = operation(now, "-", then);
  const factor = changeFactor(kpi.numberFormat);
  const inUnit = factor === 1 ? difference : operation(difference, "*", factor);
  const areKnown = call("AND", call("ISNUMBER", now), call("ISNUMBER", then));
  return { formula: call("IF", areKnown, call("ROUND", inUnit, changeDecimals(kpi.numberFormat)), "") };
}

function trend(indicator: Indicator, context: Context): Cell {
  return {
    sparkline: { sheet: CALCULATION, values: context.layout.series(indicator.index) },
    formula: lineCell(indicator, context),
  };
}

function styleRows(sheet: SheetBuilder, first: number, count: number): void {
  const over = (column: number, columns = 1): ReturnType<typeof area> => area(first, column, columns, count);
  sheet.style(over(0, TABLE_COLUMNS), STYLES.rows);
  sheet.style(over(COLUMN.number), { fontColor: PALETTE.grey });
  sheet.style(over(COLUMN.name), { wrap: true });
  sheet.style(over(COLUMN.stars), STYLES.stars);
  sheet.style(over(COLUMN.value), { ...STYLES.number, ...STYLES.strong });
  sheet.style(over(COLUMN.reference), { ...STYLES.number, fontColor: PALETTE.grey });
  sheet.style(over(COLUMN.state), STYLES.inset);
  sheet.style(over(COLUMN.lastMonth, 2), STYLES.number);
  sheet.style(over(COLUMN.trend), { ...STYLES.inset, fontColor: PALETTE.blue, fontSize: 8 });
  sheet.rule(...lights(over(COLUMN.state)));
}

function styleMix(sheet: SheetBuilder, row: number): void {
  const where = area(row, COLUMN.lastMonth, 3);
  sheet.merge(where);
  sheet.style(where, { ...STYLES.note, ...STYLES.inset, fontSize: 8, wrap: true });
}
