import type { Injector } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** What the engine's parser does not forget of a formula when it comes to the next one. */
interface ParserState {
  _openBracketNormalIndexStack: number[];
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * Has the parser forget an open bracket. The editor gives it what has been typed so far, such as "=SUM(Visits[Cust":
 * in all formulas after that the parser took itself to be within brackets, where A1:A9 is a name.
 */
export function mendLexer(injector: Injector): void {
  const parser = injector.get(LexerTreeBuilder) as unknown as ParserState;
  const reset = parser._resetTemp.bind(parser);
  parser._resetTemp = () => {
    reset();
    parser._openBracketNormalIndexStack = [];
    parser._squareBracketState = 0;
    parser._tableBracketState = false;
  };
}
