import { CALCULATION_TEXTS as TEXTS, GROUP_TEXTS } from "../../../locale/sheets";
import { cell, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { nameOf, type Context } from "../context";
import { valueFormat } from "../number-formats";
import { CALCULATION } from "./layout";
import { section } from "./section";

/** The shares of every mix in the month in view. */
export function mixesSection(sheet: SheetBuilder, context: Context): void {
  const { layout, say, shares, indicators } = context;
  const first = layout.shares[0] ?? layout.lists;
  section(sheet, first, say(TEXTS.mixes), [null, say(GROUP_TEXTS.part), say(GROUP_TEXTS.share)]);
  for (const indicator of indicators) {
    (shares[indicator.index] ?? []).forEach(({ name, share }, part) => {
      const row = (layout.shares[indicator.index] ?? 0) + part;
      sheet.put(row, 0, [indicator.number, name, share, nameOf(indicator, context)]);
      sheet.style(area(row, 2), {
        numberFormat: valueFormat(indicator.kpi.numberFormat),
        horizontal: "right",
      });
    });
  }
}

export function shareCell(indicator: number, part: number, { layout }: Context): Formula {
  return cell((layout.shares[indicator] ?? 0) + part, 2, CALCULATION);
}
