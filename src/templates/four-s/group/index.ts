import { FRONT_TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import { call, operation, type Formula } from "../../../workbook/formula";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { ROW, sheetFont, STYLES } from "../../common/styles";
import { MONTHS } from "../../series/types";
import { joined } from "../calculation/causes";
import type { Context } from "../context";
import { CHOICES } from "../front/grid";
import type { IndicatorGroup } from "../indicators";
import { GROUP_COLUMN, GROUP_COLUMNS, GROUP_ROW } from "./grid";
import { mixBlocks } from "./mixes";
import { readings } from "./readings";
import { recordTable } from "./record";

/** The page of a group: thirteen months of each indicator, how it is read, what it hangs together with. */
export function groupPage(group: IndicatorGroup, context: Context): SheetPlan {
  const { say, language, options } = context;
  const sheet = new SheetBuilder();
  const widths = widthsOf(group, context);
  heading(sheet, group, context);
  const beneathRecord = recordTable(sheet, group, context, widths[GROUP_COLUMN.name] ?? 0);
  const beneathMixes = mixBlocks(sheet, beneathRecord + 1, group, context);
  const rows = readings(sheet, beneathMixes, group, context, widths);
  return sheet.plan({
    id: group.group,
    name: say(SHEET_NAMES[group.group]),
    font: sheetFont(language),
    columnWidths: widths,
    frozen: { rows: GROUP_ROW.first, columns: 2 },
    print: printOf(language, options.version, area(0, 0, GROUP_COLUMNS, rows), {
      titleRows: { first: GROUP_ROW.header, last: GROUP_ROW.header },
    }),
    isProtected: options.isProtected,
  });
}

/** Amounts of money need more room than rates; long names then take two lines. */
function widthsOf({ indicators }: IndicatorGroup, { language }: Context): readonly number[] {
  const hasMoney = indicators.some(
    ({ kpi }) => !kpi.numberFormat.endsWith("%") && kpi.numberFormat.includes("#"),
  );
  const ofMoney = language === "zh" ? 10.9 : 10.3;
  const months = new Array<number>(MONTHS).fill(hasMoney ? ofMoney : 8.5);
  const [name, state, change] = language === "zh" ? [22, 18, 10] : [hasMoney ? 25 : 32, 19, 11];
  return [6, name, ...months, 14, state, 11, change, change];
}

function heading(sheet: SheetBuilder, { group }: IndicatorGroup, { say }: Context): void {
  const { title, choices } = GROUP_ROW;
  sheet.height(title, ROW.title);
  sheet.put(title, 0, [say(SHEET_NAMES[group])], STYLES.title);
  sheet.style(area(title, 0, GROUP_COLUMNS), STYLES.titleRule);
  const colon = say({ zh: ":", en: ": " });
  const shown = (label: string, content: Formula): (Formula | string)[] => [`${label}${colon}`, content];
  const text = joined([
    ...shown(say(FRONT_TEXTS.store), CHOICES.store),
    "  ·  ",
    ...shown(say(FRONT_TEXTS.month), call("TEXT", CHOICES.month, "yyyy-mm")),
    "  ·  ",
    ...shown(say(FRONT_TEXTS.profile), operation(CHOICES.profile, "&", "")),
  ]);
  sheet.put(choices, 0, [{ formula: text }], STYLES.note);
  sheet.style(area(GROUP_ROW.header, GROUP_COLUMN.months, MONTHS), { numberFormat: "yyyy-mm" });
}
