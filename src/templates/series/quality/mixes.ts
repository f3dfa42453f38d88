import type { Kpi } from "../../../kpi/define";
import type { Language } from "../../../kpi/texts";
import { MIX_TEXTS } from "../../../locale/series";
import { call, cell, operation, type Formula } from "../../../workbook/formula";
import type { FormulaCell } from "../../../workbook/plan";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import { mixRows, QUALITY_SHEET, type QualityPlaces } from "./places";

const COLUMNS = 3;
const SHARE_COLUMN = 2;
/** Excel's numbers of #DIV/0! and #N/A. */
const NO_VALUE = [2, 7] as const;
const DIGITS = 12;

/** Writes a mix as its function spills it: class, amount, share. One call, to which the shares refer. */
export function writeMix(
  builder: SheetBuilder,
  kpi: Kpi,
  formula: Formula,
  places: QualityPlaces,
  language: Language,
): void {
  const row = places.mixSection(kpi.id);
  const rows = mixRows(kpi);
  builder.height(row, ROW.section);
  builder.put(row, 0, [kpi.name[language]], STYLES.section);
  builder.put(row + 1, 0, [MIX_TEXTS.part[language], MIX_TEXTS.amount[language], MIX_TEXTS.share[language]]);
  builder.style(area(row + 1, 0), STYLES.header);
  builder.style(area(row + 1, 1, COLUMNS - 1), STYLES.headerNumber);
  const call: FormulaCell = { formula, spill: { rows, columns: COLUMNS } };
  builder.put(row + 2, 0, [call, null, null]);
  for (let index = 1; index < rows; index++) builder.put(row + 2 + index, 0, [null, null, null]);
  builder.style(area(row + 2, 1, 1, rows), { ...STYLES.number, numberFormat: "#,##0.00" });
  builder.style(area(row + 2, SHARE_COLUMN, 1, rows), { ...STYLES.number, numberFormat: kpi.numberFormat });
}

/** The shares of a mix that is spilled there, part by part: the function gives the named classes first, in their order. */
export function spilledShares(kpi: Kpi, places: QualityPlaces): readonly Formula[] {
  const first = places.mixSection(kpi.id) + 2;
  const corner = cell(first, 0, QUALITY_SHEET);
  const parts = (kpi.mix?.parts ?? []).slice(0, -1);
  const named = parts.map((_, index) => cell(first + index, SHARE_COLUMN, QUALITY_SHEET));
  const rest = named.reduce((left, share) => operation(left, "-", share), { literal: 1 } as Formula);
  return [...named, call("ROUND", rest, DIGITS)].map((share) =>
    call("IF", call("ISERROR", corner), faultOf(corner), share),
  );
}

/** No records, or amounts of 0 in all, are no value; anything else is the person's to mend and stays an error. */
function faultOf(corner: Formula): Formula {
  const isNone = NO_VALUE.map((number) => operation(call("ERROR.TYPE", corner), "=", number));
  return call("IF", call("OR", ...isNone), "", corner);
}
