import type { Language } from "../../kpi/texts";
import { FRONT_TEXTS } from "../../locale/sheets";
import type { Area } from "../../workbook/formula";
import type { Print } from "../../workbook/plan";

/** A4, as wide as one page; version and sheet at the left, date in the middle, page at the right. */
export function printOf(
  language: Language,
  version: string,
  area: Area,
  settings: Partial<
    Pick<Print, "orientation" | "titleRows" | "titleColumns" | "pagesWide" | "pagesTall">
  > = {},
): Print {
  return {
    orientation: "landscape",
    area,
    pagesWide: 1,
    footer: {
      left: `AFTERSALES ${version} · &A`,
      center: FRONT_TEXTS.footer[language],
      right: FRONT_TEXTS.page[language],
    },
    ...settings,
  };
}
