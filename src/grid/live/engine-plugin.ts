import { ICommandService, type Injector, IUniverInstanceService } from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
  ValueNodeFactory,
} from "@univerjs/engine-formula";
import { LiteralFactory } from "../literals";
import { dropComparisonIndex, mendFunctions } from "../mends";
import { SparingDataModel } from "./data-model";
import { SafeInterpreter } from "./interpreter";
import { mendLexer } from "./mend-lexer";
import { mendSpillReferences } from "./mend-spill-references";
import { mendUnions } from "./mend-unions";
import { TableLexer } from "./tables/lexer";
import { mendReferences } from "./tables/mend-references";
import { TableReferences } from "./tables/table-references";

/** The formula engine's plugin with our parts in place of those that are at fault. */
export function mendedFormulaPlugin(injector: Injector): typeof UniverFormulaEnginePlugin {
  return class extends UniverFormulaEnginePlugin {
    /** The engine registers its parts while it starts and uses them soon after. */
    override onStarting(): void {
      super.onStarting();
      dropComparisonIndex();
      injector.replace([ValueNodeFactory, { useClass: LiteralFactory }]);
      injector.replace([Interpreter, { useClass: SafeInterpreter }]);
      injector.add([TableReferences]);
      injector.replace([
        Lexer,
        {
          useFactory: (...parts: ConstructorParameters<typeof TableLexer>) => new TableLexer(...parts),
          deps: [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, TableReferences],
        },
      ]);
      injector.replace([
        FormulaDataModel,
        {
          useFactory: (...parts: ConstructorParameters<typeof SparingDataModel>) =>
            new SparingDataModel(...parts),
          deps: [IUniverInstanceService, LexerTreeBuilder, ICommandService, IDependencyManagerService],
        },
      ]);
    }

    override onReady(): void {
      super.onReady();
      mendFunctions(injector.get(IFunctionService));
      mendLexer(injector);
      mendUnions(injector);
      mendReferences(injector);
      mendSpillReferences(injector);
    }
  };
}
