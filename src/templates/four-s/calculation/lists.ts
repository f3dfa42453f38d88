import { CALCULATION_TEXTS as TEXTS, FRONT_TEXTS } from "../../../locale/sheets";
import { cells, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { nameOf, type Context } from "../context";
import { profileName } from "../targets/grid";
import { CALCULATION } from "./layout";
import { entry, section, type FormulaOrText } from "./section";

const LISTS = ["months", "stores", "profiles", "names"] as const;
type List = (typeof LISTS)[number];

function listEntries(list: List, context: Context): readonly FormulaOrText[] {
  const { source, say, indicators, profiles } = context;
  if (list === "months") return source.months;
  if (list === "stores") return [say(FRONT_TEXTS.allStores), ...source.stores];
  if (list === "profiles")
    return [say(FRONT_TEXTS.builtIn), ...profiles.map((_, index) => profileName(index))];
  return indicators.filter(({ hasParts }) => !hasParts).map((indicator) => nameOf(indicator, context));
}

/** Columns far enough from each other for long names. */
const LIST_COLUMN: Readonly<Record<List, number>> = { months: 0, names: 1, stores: 2, profiles: 3 };

/** The cells of a drop-down's list. */
export function listCells(list: List, context: Context): Formula {
  const rows = Math.max(1, listEntries(list, context).length);
  return cells({ row: context.layout.lists, column: LIST_COLUMN[list], rows, columns: 1 }, CALCULATION);
}

export function listsSection(sheet: SheetBuilder, context: Context): void {
  const { say, layout } = context;
  const titles = {
    months: FRONT_TEXTS.month,
    names: FRONT_TEXTS.indicator,
    stores: FRONT_TEXTS.store,
    profiles: FRONT_TEXTS.profile,
  };
  const byColumn = [...LISTS].sort((one, other) => LIST_COLUMN[one] - LIST_COLUMN[other]);
  section(
    sheet,
    layout.lists,
    say(TEXTS.lists),
    byColumn.map((list) => say(titles[list])),
  );
  for (const list of LISTS) {
    listEntries(list, context).forEach((content, index) => {
      sheet.put(layout.lists + index, LIST_COLUMN[list], [entry(content)]);
    });
  }
  sheet.style(area(layout.lists, 0, 1, Math.max(1, context.source.months.length)), {
    numberFormat: "yyyy-mm",
    horizontal: "left",
  });
}
