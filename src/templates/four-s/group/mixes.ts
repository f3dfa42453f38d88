import { GROUP_TEXTS as TEXTS } from "../../../locale/sheets";
import { call, cell, operation } from "../../../workbook/formula";
import type { Cell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, STYLES } from "../../common/styles";
import { nameOfPart, shareCell } from "../calculation/mixes";
import { entry } from "../calculation/section";
import { referenceParts } from "../calculation/rows";
import { nameOf, type Context } from "../context";
import { shownReference, type Indicator, type IndicatorGroup } from "../indicators";
import { valueFormat } from "../number-formats";
import { breakdownBlock } from "./breakdowns";

/** The parts of each indicator that has parts, beside those of its reference; gives the first row beneath. */
export function mixBlocks(
  sheet: SheetBuilder,
  first: number,
  { indicators }: IndicatorGroup,
  context: Context,
): number {
  return indicators
    .filter(({ hasParts }) => hasParts)
    .reduce((row, indicator) => {
      const block = indicator.isBreakdown ? breakdownBlock : mixBlock;
      return block(sheet, row, indicator, context) + 1;
    }, first);
}

function mixBlock(sheet: SheetBuilder, row: number, mix: Indicator, context: Context): number {
  const { say, shares, language } = context;
  const parts = shares[mix.index] ?? [];
  if (parts.length === 0) return row;
  const reference = referenceShares(mix);
  const colon = { zh: ":", en: ": " }[language];
  const printed =
    reference.length === 0 ? "" : `  (${say(TEXTS.referenceShare)}${colon}${shownReference(mix, language)})`;
  sheet.put(row, 0, [`${mix.number} ${nameOf(mix, context)}${printed}`], STYLES.section);
  sheet.height(row, ROW.section);
  const header = [say(TEXTS.part), say(TEXTS.share), say(TEXTS.referenceShare), say(TEXTS.difference)];
  sheet.style(area(row + 1, 0, HEADER_COLUMNS), STYLES.header);
  sheet.put(row + 1, 1, [header[0] ?? "", header[1] ?? "", header[2] ?? "", null, header[3] ?? ""]);
  sheet.style(area(row + 1, 2, 4), STYLES.headerNumber);
  parts.forEach((each, part) => {
    const at = row + 2 + part;
    const value = shareCell(mix.index, part, context);
    const share: Cell = { formula: call("IF", call("ISNUMBER", value), value, "") };
    const target = reference[part];
    const shown = cell(at, 2);
    const difference = call("ROUND", operation(operation(shown, "-", cell(at, 3)), "*", 100), 1);
    sheet.put(at, 1, [entry(nameOfPart(each, mix.index, part, context)), share]);
    if (target !== undefined)
      sheet.put(at, 3, [target, null, { formula: call("IF", call("ISNUMBER", shown), difference, "") }]);
  });
  sheet.style(area(row + 2, 0, HEADER_COLUMNS, parts.length), STYLES.rows);
  sheet.style(area(row + 2, 2, 2, parts.length), {
    numberFormat: valueFormat(mix.kpi.numberFormat),
    horizontal: "right",
  });
  sheet.style(area(row + 2, 3, 1, parts.length), { fontColor: PALETTE.grey });
  sheet.style(area(row + 2, 5, 1, parts.length), { numberFormat: "+0.0;−0.0;0.0", horizontal: "right" });
  return row + 2 + parts.length;
}

const HEADER_COLUMNS = 6;

/** The parts of a printed proportion as shares of the whole. */
function referenceShares({ kpi }: Indicator): readonly number[] {
  const parts = referenceParts(kpi.reference?.printed);
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
