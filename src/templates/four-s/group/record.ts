import { FRONT_TEXTS as TEXTS, GROUP_TEXTS } from "../../../locale/sheets";
import { call, cell } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { lights } from "../../common/lights";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { LINES, PALETTE, ROW, STYLES } from "../../common/styles";
import { linesOf } from "../../common/text-size";
import { MONTHS } from "../../series/types";
import { monthMark } from "../calculation/judgement";
import { CALCULATION, MONTHS_ROW, SERIES_COLUMN } from "../calculation/layout";
import { nameOf, type Context } from "../context";
import { change } from "../front/table";
import { starsOf, type Indicator, type IndicatorGroup } from "../indicators";
import { changeFormat, valueFormat } from "../number-formats";
import { inUse } from "../targets/grid";
import { GROUP_COLUMN, GROUP_COLUMNS, GROUP_ROW } from "./grid";

const MARK_HEIGHT = 13;
const MONTH_INDEXES = Array.from({ length: MONTHS }, (_, month) => month);

/** Two rows for each indicator: its months, and beneath them the marks of those off target. */
export function recordTable(
  sheet: SheetBuilder,
  { indicators }: IndicatorGroup,
  context: Context,
  nameWidth: number,
): number {
  header(sheet, context);
  const shown = indicators.filter(({ hasParts }) => !hasParts);
  shown.forEach((indicator, index) =>
    recordRow(sheet, GROUP_ROW.first + 2 * index, indicator, context, nameWidth),
  );
  const last = GROUP_ROW.first + 2 * shown.length;
  sheet.put(last, 0, [context.say(GROUP_TEXTS.marks)], STYLES.note);
  return last + 1;
}

function header(sheet: SheetBuilder, { say }: Context): void {
  const row = GROUP_ROW.header;
  const months = MONTH_INDEXES.map((month): Cell => ({
    formula: cell(MONTHS_ROW, SERIES_COLUMN + month, CALCULATION),
  }));
  sheet.height(row, ROW.header);
  sheet.style(area(row, 0, GROUP_COLUMNS), STYLES.header);
  sheet.put(row, 0, [say(TEXTS.number), say(TEXTS.indicator), ...months]);
  sheet.put(row, GROUP_COLUMN.reference, [
    say(TEXTS.reference),
    say(TEXTS.state),
    say(TEXTS.stars),
    say(TEXTS.toLastMonth),
    say(TEXTS.toLastYear),
  ]);
  sheet.style(area(row, GROUP_COLUMN.months, MONTHS + 1), STYLES.headerNumber);
  sheet.style(area(row, GROUP_COLUMN.lastMonth, 2), STYLES.headerNumber);
  sheet.style(area(row, GROUP_COLUMN.state), STYLES.inset);
}

function recordRow(
  sheet: SheetBuilder,
  row: number,
  indicator: Indicator,
  context: Context,
  nameWidth: number,
): void {
  const { layout, profiles } = context;
  const { index, number, kpi } = indicator;
  const { months, reference, state, stars, lastMonth } = GROUP_COLUMN;
  const values = MONTH_INDEXES.map((month): Cell => {
    const value = layout.month(index, month);
    const known = call("IF", call("ISNUMBER", value), value, "");
    return { formula: call("IF", call("ISERROR", value), "✕", known) };
  });
  sheet.put(row, 0, [number, nameOf(indicator, context), ...values]);
  sheet.put(row, reference, [
    { formula: inUse(index, "text", profiles.length) },
    { formula: layout.at(index, "state") },
    starsOf(indicator),
    change(indicator, MONTHS - 2, context),
    change(indicator, 0, context),
  ]);
  sheet.put(
    row + 1,
    months,
    MONTH_INDEXES.map((month): Cell => ({ formula: monthMark(indicator, month, context) })),
  );
  sheet.height(row + 1, MARK_HEIGHT);
  sheet.style(area(row, 0, GROUP_COLUMNS), { vertical: "center" });
  sheet.style(area(row + 1, 0, GROUP_COLUMNS), { bottom: LINES.row, vertical: "top", fontSize: 7 });
  sheet.style(area(row, GROUP_COLUMN.number), { fontColor: PALETTE.grey });
  const isLong = linesOf(nameOf(indicator, context), nameWidth) > 1;
  const name = area(row, GROUP_COLUMN.name, 1, isLong ? 2 : 1);
  if (isLong) sheet.merge(name);
  sheet.style(name, { bold: true, wrap: isLong, vertical: "center", fontSize: 10 });
  sheet.style(area(row, months, MONTHS), { numberFormat: valueFormat(kpi.numberFormat) });
  sheet.style(area(row, months, MONTHS, 2), STYLES.number);
  sheet.style(area(row, reference), { ...STYLES.number, fontColor: PALETTE.grey });
  sheet.style(area(row, state), STYLES.inset);
  sheet.style(area(row, stars), STYLES.stars);
  sheet.style(area(row, lastMonth, 2), { ...STYLES.number, numberFormat: changeFormat(kpi.numberFormat) });
  sheet.rule(
    ...lights(area(row, months, MONTHS), 1),
    ...lights(area(row + 1, months, MONTHS)),
    ...lights(area(row, state)),
  );
}
