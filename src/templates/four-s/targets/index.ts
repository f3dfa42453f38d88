import { NEAR } from "../../../kpi/judgement";
import { FRONT_TEXTS, SHEET_NAMES, TARGET_TEXTS as TEXTS } from "../../../locale/sheets";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, sheetFont, STYLES } from "../../common/styles";
import type { Context } from "../context";
import { explanations } from "./explanations";
import { followingColumn, TARGET_COLUMN, TARGET_ROW, TARGETS } from "./grid";
import { targetRow } from "./rows";

const MOST_NEAR = 0.5;

/** Reference values of every set, and which of them are in use. */
export function targetsSheet(context: Context): SheetPlan {
  const { say, language, options, indicators, profiles } = context;
  const sheet = new SheetBuilder();
  const columns = followingColumn("source", profiles.length) + 1;
  sheet.put(TARGET_ROW.title, 0, [say(SHEET_NAMES.targets)], STYLES.title);
  sheet.style(area(TARGET_ROW.title, 0, columns), STYLES.titleRule);
  sheet.height(TARGET_ROW.title, ROW.title);
  sheet.height(TARGET_ROW.rule, 6);
  sheet.put(TARGET_ROW.howTo, 0, [say(TEXTS.howTo)], STYLES.note);
  nearTolerance(sheet, context);
  sheet.put(TARGET_ROW.arguments, 0, [say(TEXTS.arguments)], STYLES.note);
  header(sheet, context, columns);
  const widths = widthsOf(context);
  for (const indicator of indicators) targetRow(sheet, indicator, context, widths);
  const rows = explanations(sheet, TARGET_ROW.first + indicators.length + 1, context);
  return sheet.plan({
    id: TARGETS,
    name: say(SHEET_NAMES.targets),
    tabColor: PALETTE.inputLine,
    font: sheetFont(language),
    columnWidths: widths,
    frozen: { rows: TARGET_ROW.first, columns: 2 },
    print: printOf(language, options.version, area(0, 0, columns, rows), {
      titleRows: { first: TARGET_ROW.sets, last: TARGET_ROW.header },
    }),
    isProtected: options.isProtected,
  });
}

function widthsOf({ language, profiles }: Context): readonly number[] {
  const name = language === "zh" ? 22 : 32;
  const own = profiles.flatMap(() => [10, 10]);
  return [7, name, language === "zh" ? 13 : 15, 14, 10, 10, ...own, 8, 16, 24, 10, 10, 36];
}

function nearTolerance(sheet: SheetBuilder, { say }: Context): void {
  const row = TARGET_ROW.near;
  sheet.put(row, 0, [say(TEXTS.near)], { bold: true, vertical: "center" });
  sheet.put(row, TARGET_COLUMN.printed, [NEAR, say(TEXTS.nearNote)], { vertical: "center" });
  sheet.style(area(row, TARGET_COLUMN.printed), {
    ...STYLES.input,
    numberFormat: "0.0%",
    horizontal: "right",
  });
  sheet.style(area(row, TARGET_COLUMN.printed + 1), { ...STYLES.note, ...STYLES.inset });
  sheet.validate({
    area: area(row, TARGET_COLUMN.printed),
    check: { number: { minimum: 0, maximum: MOST_NEAR } },
    alert: { title: say(TEXTS.near), message: say(TEXTS.nearAlert), style: "stop" },
  });
}

/** Two rows: the name of each set over its minimum and maximum. */
function header(sheet: SheetBuilder, { say, profiles }: Context, columns: number): void {
  const { sets, header: names } = TARGET_ROW;
  const pair = [say(TEXTS.minimum), say(TEXTS.maximum)];
  sheet.style(area(sets, 0, columns), STYLES.band);
  sheet.style(area(names, 0, columns), STYLES.header);
  sheet.height(names, ROW.header);
  sheet.put(names, 0, [
    say(FRONT_TEXTS.number),
    say(FRONT_TEXTS.indicator),
    say(TEXTS.unit),
    say(TEXTS.printed),
    ...pair,
    ...profiles.flatMap(() => pair),
    say(TEXTS.set),
    say(FRONT_TEXTS.reference),
    "kpi",
    "min",
    "max",
    say(TEXTS.source),
  ]);
  const inUse = followingColumn("set", profiles.length);
  sheet.put(sets, TARGET_COLUMN.printed, [say(FRONT_TEXTS.builtIn)], { horizontal: "right" });
  sheet.put(sets, inUse + 1, [say(TEXTS.inUse)], STYLES.inset);
  profiles.forEach(({ name }, index) => {
    const where = area(sets, TARGET_COLUMN.own + 2 * index, 2);
    sheet.put(sets, where.column, [name, null]);
    sheet.merge(where);
    sheet.style(where, { ...STYLES.input, horizontal: "center" });
  });
  sheet.style(area(names, TARGET_COLUMN.minimum, 2 + 2 * profiles.length), STYLES.headerNumber);
  sheet.style(area(names, TARGET_COLUMN.printed), { horizontal: "right" });
  sheet.style(area(names, inUse), { horizontal: "center" });
  sheet.style(area(names, inUse + 1), STYLES.inset);
  sheet.style(area(names, inUse + 3, 2), STYLES.headerNumber);
  sheet.style(area(names, columns - 1), STYLES.inset);
}
