import { Interpreter } from "@univerjs/engine-formula";
import { errorValue } from "../values";

type NodeData = Parameters<Interpreter["execute"]>[0];
type Value = ReturnType<Interpreter["execute"]>;

/**
 * Gives an error value where a function of the engine throws: the engine would let the exception through, end the
 * calculation half-way and never start another.
 */
export class SafeInterpreter extends Interpreter {
  override execute(node: NodeData): Value {
    try {
      return super.execute(node);
    } catch {
      return errorValue("#VALUE!");
    }
  }

  override async executeAsync(node: NodeData): Promise<Value> {
    try {
      return await super.executeAsync(node);
    } catch {
      return errorValue("#VALUE!");
    }
  }
}
