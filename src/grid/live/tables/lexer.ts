import {
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
  Lexer,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { FormulaError } from "../../formula-error";
import type { TableReferences } from "./table-references";

type Tree = ReturnType<Lexer["treeBuilder"]>;

/** Reads formulas for the calculation, with tokens in the place of references to tables. */
export class TableLexer extends Lexer {
  readonly #references: TableReferences;

  constructor(
    names: IDefinedNamesService,
    builder: LexerTreeBuilder,
    config: IFormulaCurrentConfigService,
    references: TableReferences,
  ) {
    super(names, builder, config);
    this.#references = references;
  }

  override treeBuilder(formula: string, transformSuffix = true): Tree {
    try {
      return super.treeBuilder(this.#references.encode(formula), transformSuffix);
    } catch (cause) {
      if (cause instanceof FormulaError) return "#NAME?" as Tree;
      throw cause;
    }
  }
}
