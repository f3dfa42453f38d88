import "../polyfill";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, LogLevel, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import { mountCharts } from "./charts/page";
import { functionInfos } from "./descriptions";
import { mendedFormulaPlugin } from "./engine-plugin";
import { movingFormulasPlugin } from "./moves/plugin";
import { openBook } from "./open";
import { readChineseEntries } from "./page-entries";
import { LOCALES } from "./page-locales";
import { showErrorMessages } from "./page-messages";
import { PageSurface } from "./page-surface";
import type { LiveOptions, LiveSpreadsheet } from "./types";

export type * from "./types";

type Entry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** A live workbook with Univer's user interface in an element of the page. */
export function mountSpreadsheet(container: HTMLElement, options: LiveOptions): LiveSpreadsheet {
  const locale = options.language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: options.dark ?? false,
    locale,
    locales: { [locale]: LOCALES[options.language] },
    logLevel: LogLevel.SILENT,
  });
  const injector = univer.__getInjector();
  const mended: PluginCtor<Plugin>[] = [mendedFormulaPlugin(injector), movingFormulasPlugin(injector)];
  for (const [name, [plugin, configuration]] of collectPlugins(container, options)) {
    univer.registerPlugin(
      mended.find(({ pluginName }) => pluginName === name) ?? plugin,
      configuration as object,
    );
  }
  const book = openBook(univer, options, (opened) => new PageSurface(opened));
  showErrorMessages(book.book);
  readChineseEntries(book.book);
  book.book.disposeWithMe(mountCharts(book.book, book.charts, book.cells, { dark: options.dark ?? false }));
  return book;
}

/** Several presets bring the same plugins with them; one of each is registered. */
function collectPlugins(
  container: HTMLElement,
  { functions }: LiveOptions,
): Map<string, readonly [PluginCtor<Plugin>, unknown]> {
  const core = UniverSheetsCorePreset({
    container,
    disableAutoFocus: true,
    // Numbers that are kept as texts have Excel's green corner; the box that says so would lie over other cells.
    sheets: { disableForceStringAlert: true },
    disableTextFormatAlert: true,
    formula: {
      description: functionInfos(functions),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  const presets = [
    core,
    UniverSheetsConditionalFormattingPreset(),
    // Excel's list has neither a link to change it nor a search.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    // Without the tabs over tables, which Excel does not have: the room that Univer makes above row 1 for them comes and
    // goes, and what is frozen, or clicked, is beside where it is shown.
    { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    UniverSheetsDrawingPreset(),
  ];
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins as readonly Entry[])) {
    const [plugin, configuration] = Array.isArray(entry)
      ? (entry as readonly [PluginCtor<Plugin>, unknown])
      : ([entry as PluginCtor<Plugin>, undefined] as const);
    if (!plugins.has(plugin.pluginName)) plugins.set(plugin.pluginName, [plugin, configuration]);
  }
  return plugins;
}
