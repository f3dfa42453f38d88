import type { Style } from "../../src/workbook/plan";
import type { Book, SeenCell, SeenSheet } from "./book";
import { holds } from "./areas";

/** A cell's style with the rules that are true for it; of two rules that say the same thing the earlier one counts. */
export function ruledStyle({ rules }: Book, sheet: SeenSheet, cell: SeenCell): Style {
  let style: Style = {};
  for (const rule of sheet.plan.rules) {
    if (!("formula" in rule) || !holds(rule.area, cell.row, cell.column)) continue;
    if (!rules.applies(sheet.id, rule, cell.row, cell.column)) continue;
    style = { ...rule.format, ...style };
    if (rule.stop) break;
  }
  return { ...cell.style, ...style };
}
