import "./polyfill";
import { type Injector, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import {
  FORMULA_REF_TO_ARRAY_CACHE,
  type FunctionVariantType,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
} from "@univerjs/engine-formula";

import type { Executor } from "./executor";
import { LiteralFactory } from "./literals";
import { dropComparisonIndex, mendFunctions } from "./mends";
import type { TableSheet } from "./sheets";
import { buildWorkbook, formulaCell } from "./workbook";

export interface Engine {
  /** undefined when the formula cannot be read. References to tables must have been resolved. */
  calculate(formula: string): Promise<FunctionVariantType | undefined>;
  dispose(): void;
}

/**
 * The formula engine without the spreadsheet around it: a formula is parsed and run directly, which needs neither
 * cells for the formulas nor waiting for the engine's queue of recalculations.
 */
export function openEngine(sheets: readonly TableSheet[], executors: readonly Executor[]): Engine {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  const injector = univer.__getInjector();
  univer.registerPlugin(mendedPlugin(injector));
  dropComparisonIndex();
  const workbook = buildWorkbook(sheets);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  const functions = injector.get(IFunctionService);
  mendFunctions(functions);
  functions.registerExecutors(...executors);
  injector.get(IFormulaCurrentConfigService).loadDataLite();
  const runtime = injector.get(IFormulaRuntimeService);
  const service = injector.get(ICalculateFormulaService);
  const cell = formulaCell(workbook.id);
  return {
    calculate: async (formula) => {
      runtime.reset();
      runtime.setCurrent(0, 0, cell.rowCount, cell.columnCount, cell.sheetId, cell.unitId);
      // The interface of the service forgets the result that its implementation declares.
      return (await service.calculate(formula)) as unknown as FunctionVariantType | undefined;
    },
    dispose: () => {
      univer.dispose();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
    },
  };
}

/** The engine registers its parts while it starts and uses them soon after; here is the only moment to replace one. */
function mendedPlugin(injector: Injector): typeof UniverFormulaEnginePlugin {
  return class extends UniverFormulaEnginePlugin {
    override onStarting(): void {
      super.onStarting();
      injector.replace([ValueNodeFactory, { useClass: LiteralFactory }]);
    }
  };
}
