import type { Injector } from "@univerjs/core";
import {
  type BaseReferenceObject,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  UnionNodeFactory,
} from "@univerjs/engine-formula";
import { seeSpills } from "./see-calculation";

/**
 * Tells a range such as A1:A9 where formulas have spilled to, before this calculation and in it. The engine tells it
 * to single cells only, so that a range goes on seeing what a formula had spilled before it spilled less.
 */
export function mendUnions(injector: Injector): void {
  const factory = injector.get(UnionNodeFactory);
  const config = injector.get(IFormulaCurrentConfigService);
  const runtime = injector.get(IFormulaRuntimeService);
  const create = factory.checkAndCreateNodeType.bind(factory);
  factory.checkAndCreateNodeType = (token) => {
    const node = create(token);
    if (!node) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      const value = node.getValue();
      if (!value?.isReferenceObject()) return;
      seeSpills(value as BaseReferenceObject, config, runtime);
    };
    return node;
  };
}
