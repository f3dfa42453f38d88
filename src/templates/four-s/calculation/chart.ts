import { CALCULATION_TEXTS as TEXTS } from "../../../locale/sheets";
import { call, cells, operation, type Formula } from "../../../workbook/formula";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { MONTHS } from "../../series/types";
import type { Context } from "../context";
import { CHOICES } from "../front/grid";
import { CALCULATION, SERIES_COLUMN, SETTINGS } from "./layout";
import { entry, section } from "./section";

/** The cells that the front page's chart draws: #N/A where there is nothing, so that lines have gaps and not zeros. */
export function chartSection(sheet: SheetBuilder, context: Context): void {
  const { layout, say } = context;
  const { charted, chartFactor } = SETTINGS;
  section(sheet, layout.chart, say(TEXTS.chart), []);
  const scaled = (value: Formula): Formula =>
    call("IF", call("ISNUMBER", value), operation(value, "*", chartFactor.formula), call("NA"));
  const limitOf = (column: "minimum" | "maximum"): Formula =>
    call("INDEX", layout.column(column), charted.formula);
  // Where there is one limit, both lines lie on it: some programs draw #N/A as zero.
  const limit = (column: "minimum" | "maximum", other: "minimum" | "maximum"): Formula =>
    scaled(call("IF", call("ISNUMBER", limitOf(column)), limitOf(column), limitOf(other)));
  const rows = context.indicators.length;
  const ofMonth = (month: number): Formula => {
    const column = SERIES_COLUMN + month;
    return scaled(
      call(
        "INDEX",
        cells({ row: layout.indicators, column, rows, columns: 1 }, CALCULATION),
        charted.formula,
      ),
    );
  };
  const line = (row: number, name: Formula | string, value: (month: number) => Formula): void => {
    sheet.put(row, 1, [entry(name)]);
    sheet.put(
      row,
      SERIES_COLUMN,
      Array.from({ length: MONTHS }, (_, month) => ({ formula: value(month) })),
    );
  };
  line(layout.chart, CHOICES.charted, ofMonth);
  line(layout.chart + 1, say(TEXTS.chartMinimum), () => limit("minimum", "maximum"));
  line(layout.chart + 2, say(TEXTS.chartMaximum), () => limit("maximum", "minimum"));
  sheet.style(area(layout.chart, SERIES_COLUMN, MONTHS, 3), {
    numberFormat: "#,##0.0##",
    horizontal: "right",
  });
}
