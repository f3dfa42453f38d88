import { CALCULATION_TEXTS as TEXTS, GROUP_TEXTS } from "../../../locale/sheets";
import { cell, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import type { Part } from "../../series/types";
import { nameOf, type Context } from "../context";
import { valueFormat } from "../number-formats";
import { CALCULATION } from "./layout";
import { entry, section } from "./section";

/** The shares of every mix in the month in view. */
export function mixesSection(sheet: SheetBuilder, context: Context): void {
  const { layout, say, shares, indicators } = context;
  const first = layout.shares[0] ?? layout.lists;
  section(sheet, first, say(TEXTS.mixes), [
    null,
    say(GROUP_TEXTS.part),
    say(GROUP_TEXTS.share),
    null,
    say(GROUP_TEXTS.answers),
  ]);
  for (const indicator of indicators) {
    (shares[indicator.index] ?? []).forEach(({ name, share, answers = null }, part) => {
      const row = (layout.shares[indicator.index] ?? 0) + part;
      sheet.put(row, 0, [indicator.number, entry(name), share, nameOf(indicator, context), answers]);
      sheet.style(area(row, 2), {
        numberFormat: valueFormat(indicator.kpi.numberFormat),
        horizontal: "right",
      });
    });
  }
}

/** The name of a part: written down, or as it stands in the list of names. */
export function nameOfPart(
  { name }: Part,
  indicator: number,
  part: number,
  { layout }: Context,
): string | Formula {
  return typeof name === "string" ? name : cell((layout.shares[indicator] ?? 0) + part, 1, CALCULATION);
}

export function answersCell(indicator: number, part: number, { layout }: Context): Formula {
  return cell((layout.shares[indicator] ?? 0) + part, 4, CALCULATION);
}

export function shareCell(indicator: number, part: number, { layout }: Context): Formula {
  return cell((layout.shares[indicator] ?? 0) + part, 2, CALCULATION);
}
