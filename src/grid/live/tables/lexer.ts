import {
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
  Lexer,
  LexerNode,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import type { TableReferences } from "./table-references";

type Tree = ReturnType<Lexer["treeBuilder"]>;

/** The parser writes into the trees of such formulas, which the lexer keeps, and could not read them another time. */
const HAS_VARIABLES = /\b(?:LET|LAMBDA)\s*\(/i;

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
      const tree = super.treeBuilder(this.#references.encode(formula), transformSuffix);
      return tree instanceof LexerNode && HAS_VARIABLES.test(formula) ? (copyOf(tree) as Tree) : tree;
    } catch {
      // An exception would end the calculation of everything.
      return "#NAME?" as Tree;
    }
  }
}

function copyOf(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  if (node.hasDefinedNames()) copy.setDefinedNames([...node.getDefinedNames()]);
  for (const child of node.getChildren()) {
    if (typeof child === "string") copy.addChildren(child);
    else copyOf(child).changeToParent(copy);
  }
  return copy;
}
