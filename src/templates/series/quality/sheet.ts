import { QUALITY_TEXTS } from "../../../locale/series";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, sheetFont, STYLES } from "../../common/styles";
import type { TemplateOptions } from "../../template";
import type { Places } from "../records/calls";
import type { Feed } from "../records/feeds";
import type { TotalColumn } from "../totals/columns";
import type { SeriesCells } from "../types";
import { QUALITY_SHEET, type QualityPlaces } from "./places";
import { writeRecordsAccount } from "./records";
import { endOfTotals, writeTotalsAccount } from "./totals";

const WIDTHS = {
  zh: [36, 58, 12, 12, 12, 12, 12],
  en: [40, 74, 17, 17, 18, 13, 13],
} as const;

/** What the sheet gives account of: totals first, records beneath. */
export interface QualityInput {
  readonly totals: readonly TotalColumn[];
  readonly records?: {
    readonly feeds: readonly Feed[];
    readonly places: Places;
    readonly sections: QualityPlaces;
  };
}

/** The sheet of data quality: what was read and what was not, and which totals are missing. */
export function qualitySheet(
  { totals, records }: QualityInput,
  cells: SeriesCells,
  options: TemplateOptions,
): SheetPlan {
  const { language, version, isProtected } = options;
  const builder = new SheetBuilder();
  const widths = WIDTHS[language];
  builder.height(0, ROW.title);
  builder.style(area(0, 0, widths.length), STYLES.titleRule);
  builder.put(0, 0, [QUALITY_TEXTS.sheet[language]], STYLES.title);
  if (totals.length > 0) writeTotalsAccount(builder, totals, cells, language);
  const end = records
    ? writeRecordsAccount(builder, { ...records, cells, options })
    : endOfTotals(totals, language);
  return builder.plan({
    id: QUALITY_SHEET,
    name: QUALITY_TEXTS.sheet[language],
    tabColor: PALETTE.grey,
    font: sheetFont(language),
    columnWidths: widths,
    frozen: { rows: 1, columns: 0 },
    print: printOf(language, version, area(0, 0, widths.length, end), { titleRows: { first: 0, last: 0 } }),
    isProtected,
  });
}
