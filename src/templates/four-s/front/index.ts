import { CALCULATION_TEXTS, FRONT_TEXTS as TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import type { Bilingual } from "../../../kpi/texts";
import { operation } from "../../../workbook/formula";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { LINES, PALETTE, sheetFont, STYLES } from "../../common/styles";
import type { Series } from "../../series/types";
import { nameOf, type Context } from "../context";
import { cards } from "./cards";
import { notes, titleAndChoices } from "./choices";
import { CHOICES, COLUMN, FRONT, FRONT_ROW, PAGE_COLUMNS } from "./grid";
import { rightSide } from "./right";
import { indicatorTable } from "./table";

const WIDTHS = {
  zh: [9, 25, 11, 1, 14, 13.5, 19, 1, 11, 11, 26, 1.5, 21, 20, 26],
  en: [9, 48, 10, 1, 14, 13.5, 20.5, 1, 11, 11, 26, 1.5, 22, 21, 25],
} as const;

/** What is off target, how far, since when, and why. */
export function frontPage(context: Context): SheetPlan {
  const { say, language, options } = context;
  const sheet = new SheetBuilder();
  const widths = WIDTHS[language];
  titleAndChoices(sheet, context);
  notes(sheet, context);
  cards(sheet, context);
  const beneathTable = indicatorTable(sheet, context, widths);
  const foot = Math.max(beneathTable, rightSide(sheet, context, widths)) + 1;
  const rows = footOf(sheet, foot, context);
  return sheet.plan({
    id: FRONT,
    name: say(SHEET_NAMES.front),
    tabColor: PALETTE.navy,
    font: sheetFont(language),
    columnWidths: widths,
    print: printOf(language, options.version, area(0, 0, PAGE_COLUMNS, rows), {
      pagesTall: 1,
    }),
    isProtected: options.isProtected,
  });
}

/** What was read, what the figures do not say of themselves, and where more is said. */
function footOf(sheet: SheetBuilder, row: number, context: Context): number {
  const { say, source, options, cells } = context;
  sheet.height(row - 1, FRONT_ROW.gap);
  sheet.style(area(row, 0, PAGE_COLUMNS), { top: LINES.box });
  sheet.put(row, 0, [{ formula: source.rowsReadText(cells) }], STYLES.note);
  const right = `${say(TEXTS.definitions)} · AFTERSALES ${options.version}`;
  sheet.put(row, COLUMN.rightLast, [right], { ...STYLES.note, horizontal: "right" });
  const lines = [say(TEXTS.changes), ...exceptions(context)];
  const profile = operation(say(TEXTS.profileInUse), "&", CHOICES.profile);
  sheet.put(row + 1, COLUMN.rightLast, [{ formula: profile }], { ...STYLES.note, horizontal: "right" });
  lines.forEach((line, index) => sheet.put(row + 1 + index, 0, [line], STYLES.note));
  for (let down = 0; down <= lines.length; down++) sheet.height(row + down, FRONT_ROW.foot);
  return row + 1 + lines.length;
}

/** The indicators whose figures are not what they seem, by name. */
function exceptions(context: Context): readonly string[] {
  const { say, series, indicators } = context;
  const listed = (lead: Bilingual, applies: (found: Series) => boolean): string[] => {
    const names = indicators.filter(({ index }) => {
      const found = series[index];
      return found !== undefined && applies(found);
    });
    const comma = say(CALCULATION_TEXTS.comma);
    return names.length === 0 ? [] : [say(lead) + names.map((name) => nameOf(name, context)).join(comma)];
  };
  return [
    ...listed(TEXTS.notByStore, ({ followsStore, from }) => !followsStore && from !== "missing"),
    ...listed(TEXTS.constants, ({ isDatedConstant }) => isDatedConstant),
    ...listed(TEXTS.missing, ({ from }) => from === "missing"),
  ];
}
