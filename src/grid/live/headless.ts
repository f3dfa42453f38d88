import "../polyfill";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { CalculationMode } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { mendedFormulaPlugin } from "./engine-plugin";
import { movingFormulasPlugin } from "./moves/plugin";
import { openBook } from "./open";
import { followRules } from "./rules";
import type { LiveOptions, LiveSpreadsheet } from "./types";

export type * from "./types";

/** A live workbook without a screen. */
export function createSpreadsheet(options: LiveOptions): LiveSpreadsheet {
  const locale = options.language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.SILENT });
  const injector = univer.__getInjector();
  univer.registerPlugin(mendedFormulaPlugin(injector));
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(movingFormulasPlugin(injector), {
    // What spilled is not saved.
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const book = openBook(univer, options, () => ({ editing: () => false }));
  book.book.disposeWithMe(followRules(book.book));
  return book;
}
