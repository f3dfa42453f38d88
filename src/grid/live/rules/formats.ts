import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { RuleFormat } from "../../../host/spreadsheet";

/** The number format stays out: the grid's rules do not change how a value reads. */
export function styleOf(format: RuleFormat): IStyleBase {
  const style: IStyleBase = {
    ...(format.fillColor !== undefined && { bg: { rgb: format.fillColor } }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.bold !== undefined && { bl: toNumber(format.bold) }),
    ...(format.italic !== undefined && { it: toNumber(format.italic) }),
    ...(format.underline !== undefined && { ul: { s: toNumber(format.underline) } }),
    ...(format.strikethrough !== undefined && { st: { s: toNumber(format.strikethrough) } }),
  };
  // A rule whose style has no part counts as one that is not met, and would not stop those after it.
  return Object.keys(style).length > 0 ? style : { ol: { s: BooleanNumber.FALSE } };
}

/** The other way round, for rules that were made at the grid. */
export function formatOf(style: IStyleBase): RuleFormat {
  return {
    ...(style.bg?.rgb && { fillColor: style.bg.rgb }),
    ...(style.cl?.rgb && { fontColor: style.cl.rgb }),
    ...(style.bl === BooleanNumber.TRUE && { bold: true }),
    ...(style.it === BooleanNumber.TRUE && { italic: true }),
    ...(style.ul?.s === BooleanNumber.TRUE && { underline: true }),
    ...(style.st?.s === BooleanNumber.TRUE && { strikethrough: true }),
  };
}

function toNumber(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
