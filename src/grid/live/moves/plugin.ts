import { Injector, IUniverInstanceService } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { RefRangeService } from "@univerjs/sheets";
import { FormulaRefRangeService, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { FormulaMoves } from "./formula-moves";

/** The plugin of formulas in sheets, with our way of moving the formulas of rules and validations. */
export function movingFormulasPlugin(injector: Injector): typeof UniverSheetsFormulaPlugin {
  return class extends UniverSheetsFormulaPlugin {
    /** The service is registered while the plugin starts and used soon after. */
    override onStarting(): void {
      super.onStarting();
      injector.replace([
        FormulaRefRangeService,
        {
          useFactory: (
            watcher: RefRangeService,
            lexer: LexerTreeBuilder,
            instances: IUniverInstanceService,
            own: Injector,
          ) => new FormulaMoves(watcher, lexer, instances, own),
          deps: [RefRangeService, LexerTreeBuilder, IUniverInstanceService, Injector],
        },
      ]);
    }
  };
}
