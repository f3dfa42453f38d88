import { FRONT_TEXTS as TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import { call, operation, type Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { lights } from "../../common/lights";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, STYLES } from "../../common/styles";
import { heightFor } from "../../common/text-size";
import { MONTHS } from "../../series/types";
import { joined } from "../calculation/causes";
import { CALCULATION, SETTINGS } from "../calculation/layout";
import { shareCell } from "../calculation/mixes";
import { referenceParts } from "../calculation/rows";
import { lineCell } from "../calculation/small-line";
import { nameOf, type Context } from "../context";
import { starsOf, type Indicator } from "../indicators";
import { changeDecimals, changeFactor, changeFormat, valueFormat } from "../number-formats";
import { inUse } from "../targets/grid";
import { COLUMN, ROWS, TABLE_COLUMNS } from "./grid";

/** The indicators by group; gives the first row beneath. */
export function indicatorTable(sheet: SheetBuilder, context: Context, widths: readonly number[]): number {
  header(sheet, context);
  let row: number = ROWS.first;
  for (const { group, indicators } of context.groups) {
    sheet.put(row, 0, [context.say(SHEET_NAMES[group])]);
    sheet.style(area(row, 0, TABLE_COLUMNS), STYLES.band);
    const first = row + 1;
    for (const indicator of indicators) indicatorRow(sheet, ++row, indicator, context, widths);
    styleRows(sheet, first, indicators.length);
    indicators.forEach(({ isMix }, place) => isMix && styleMix(sheet, first + place));
    row++;
  }
  return row;
}

function header(sheet: SheetBuilder, { say, source }: Context): void {
  const row = ROWS.header;
  const until = operation(say(TEXTS.monthToDate), "&", call("TEXT", source.lastDay, "m-d"));
  sheet.height(row, ROW.header);
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
  const { index, number, kpi, isMix } = indicator;
  const name = nameOf(indicator, context);
  const last = layout.month(index, MONTHS - 1);
  sheet.put(row, COLUMN.number, [number, name, starsOf(indicator)]);
  sheet.put(row, COLUMN.value, [
    { formula: isMix ? last : shownValue(last) },
    { formula: inUse(index, "text", profiles.length) },
    { formula: layout.at(index, "state") },
  ]);
  if (isMix) sheet.put(row, COLUMN.lastMonth, [mixText(indicator, context), null, null]);
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
  const mix = mixParts(indicator, context);
  const beside = {
    text: mix.names + mix.others.map((other) => `${other}100%`).join(""),
    width: roomOf(widths),
  };
  sheet.height(row, heightFor([{ text: name, width }, beside], 13, ROW.body));
}

/** A share that does not round to nothing. */
const LEAST_SHARE = 0.005;

/** The room of the columns that changes and line take. */
function roomOf(widths: readonly number[]): number {
  return widths.slice(COLUMN.lastMonth, COLUMN.trend + 1).reduce((sum, width) => sum + width, 0);
}

/** The parts of a mix that its proportion shows, and whatever else there is. */
function mixParts(
  { index, kpi }: Indicator,
  { shares }: Context,
): { names: string; others: readonly string[] } {
  const parts = (shares[index] ?? []).map(({ name }) => name);
  const shown = referenceParts(kpi.reference?.printed).length || parts.length;
  return { names: parts.slice(0, shown).join(":"), others: parts.slice(shown).map((name) => ` · ${name} `) };
}

/** In place of the changes and the line, which a mix has not: "索赔:定保:一般修理:事故 · 其他 33%". */
function mixText(indicator: Indicator, context: Context): Cell {
  const { names, others } = mixParts(indicator, context);
  const first = (context.shares[indicator.index] ?? []).length - others.length;
  const pieces = others.map((name, place) => {
    const share = shareCell(indicator.index, first + place, context);
    const text = operation(name, "&", call("TEXT", share, "0%"));
    const shownIf = call("IF", operation(share, ">=", LEAST_SHARE), text, "");
    return call("IF", call("ISNUMBER", share), shownIf, "");
  });
  return pieces.length === 0 ? names : { formula: joined([names, ...pieces]) };
}

/** Never a bare error: what is wrong stands beside it as a state. */
function shownValue(value: Formula): Formula {
  return call("IF", call("ISERROR", value), "✕", call("IF", call("ISNUMBER", value), value, ""));
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
