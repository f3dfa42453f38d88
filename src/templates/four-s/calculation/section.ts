import type { Formula } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import type { SheetBuilder } from "../../common/sheet-builder";
import { STYLES } from "../../common/styles";

export type FormulaOrText = Formula | string | number;

/** A cell for a formula, text or number. */
export function entry(content: FormulaOrText): Cell {
  return typeof content === "object" ? { formula: content } : content;
}

/** The title of a section, and its header beneath; the section's rows follow. */
export function section(sheet: SheetBuilder, first: number, title: string, header: readonly Cell[]): void {
  sheet.put(first - 2, 0, [title], STYLES.section);
  if (header.length > 0) sheet.put(first - 1, 0, header, STYLES.header);
}
