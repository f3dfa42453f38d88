import { CALCULATION_TEXTS as TEXTS, SHEET_NAMES } from "../../../locale/sheets";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { ROW, sheetFont, STYLES } from "../../common/styles";
import { MONTHS } from "../../series/types";
import type { Context } from "../context";
import { chartSection } from "./chart";
import { CALCULATION, CALCULATION_COLUMNS, INDICATOR_COLUMN, type ColumnName } from "./layout";
import { listsSection } from "./lists";
import { mixesSection } from "./mixes";
import { indicatorsSection, worstSection } from "./rows";
import { settingsSection, statesSection } from "./sections";

const WIDTHS = { leading: [8, 40, 24, 22], month: 12.5, block: 2.5, line: 26, column: 11 } as const;
const WIDE: Partial<Record<ColumnName, number>> = {
  state: 22,
  limitText: 18,
  offPiece: 76,
  nearPiece: 76,
  metPiece: 60,
  relatedOff: 200,
  relatedNear: 200,
  relatedMet: 200,
  cause: 240,
  valueText: 18,
  unit: 15,
};

/** On paper there are the numbers; pieces of sentences and lists are for the screen. */
const PRINTED_COLUMNS = INDICATOR_COLUMN.limitText + 1;

/** The sheet on which everything is worked out, in small steps, for whoever wants to check. */
export function calculationSheet(context: Context): SheetPlan {
  const { language, options, layout, say } = context;
  const sheet = new SheetBuilder();
  sheet.put(0, 0, [say(SHEET_NAMES.calculation)], STYLES.title);
  sheet.style(area(0, 0, 12), STYLES.titleRule);
  sheet.height(0, ROW.title);
  sheet.put(1, 0, [say(TEXTS.note)], STYLES.note);
  settingsSection(sheet, context);
  statesSection(sheet, context);
  indicatorsSection(sheet, context);
  worstSection(sheet, context);
  chartSection(sheet, context);
  mixesSection(sheet, context);
  listsSection(sheet, context);
  return sheet.plan({
    id: CALCULATION,
    name: say(SHEET_NAMES.calculation),
    font: sheetFont(language),
    columnWidths: [
      ...WIDTHS.leading,
      ...new Array<number>(MONTHS).fill(WIDTHS.month),
      ...CALCULATION_COLUMNS.map((name) => WIDE[name] ?? WIDTHS.column),
      ...new Array<number>(MONTHS).fill(WIDTHS.block),
      WIDTHS.line,
    ],
    print: printOf(language, options.version, area(0, 0, PRINTED_COLUMNS, layout.lists - 3), {
      pagesWide: 2,
      titleColumns: { first: 0, last: 1 },
      titleRows: { first: 0, last: 0 },
    }),
    isProtected: options.isProtected,
  });
}
