import { call, cell, operation, type Area } from "../../workbook/formula";
import type { Rule, RuleFormat } from "../../workbook/plan";
import { STATE_FORMATS } from "./styles";

const SIGNS: readonly (readonly [string, RuleFormat])[] = [
  ["●", STATE_FORMATS.met],
  ["▲", STATE_FORMATS.near],
  ["▼", STATE_FORMATS.off],
  ["✕", STATE_FORMATS.off],
  ["–", STATE_FORMATS.quiet],
];

/** Colours the cells of an area by the sign that a cell begins with: their own, or one so many rows down. */
export function lights(area: Area, rowsDown = 0): Rule[] {
  const first = cell(area.row + rowsDown, area.column, undefined, {
    relativeRow: true,
    relativeColumn: true,
  });
  return SIGNS.map(([sign, format]) => ({
    area,
    formula: operation(call("LEFT", first, 1), "=", sign),
    format,
  }));
}
