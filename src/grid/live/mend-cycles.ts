import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  type FormulaDependencyTree,
  FormulaDependencyTreeType,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  IFunctionService,
} from "@univerjs/engine-formula";
import { explainedError } from "./errors";
import type { LiveLanguage } from "./types";

/** What the engine asks before it calculates formulas in their order. */
interface Order {
  _checkIsCycleDependency(formulas: FormulaDependencyTree[]): boolean;
}

type Edges = ReadonlyMap<number, readonly number[]>;

const NAME = "CIRCULAR.REFERENCE";
const MESSAGE = {
  "zh-CN": "循环引用:公式直接或间接引用了自己所在的单元格。",
  "en-US": "Circular reference: the formula refers to its own cell, directly or through others.",
} as const;

/** These may refer to a cell without asking for its value. */
const ASKS_FOR_PLACES =
  /\b(?:ROWS?|COLUMNS?|AREAS|ADDRESS|CELL|OFFSET|INDEX|INDIRECT|SHEETS?|ISFORMULA|FORMULATEXT)\s*\(/i;

/**
 * Gives an error with a message to formulas that refer to themselves. The engine calculates them once, in any order,
 * and shows a number that means nothing; Excel warns and shows 0.
 */
export function mendCycles(injector: Injector, language: LiveLanguage): void {
  injector.get(IFunctionService).registerExecutors(new CircularReference(language));
  const manager = injector.get(IDependencyManagerService);
  const order = injector.get(IFormulaDependencyGenerator) as unknown as Order;
  const check = order._checkIsCycleDependency.bind(order);
  order._checkIsCycleDependency = (formulas) => {
    if (!check(formulas)) return false;
    const circular = inCycles(edgesOf(formulas, manager));
    formulas.forEach((formula, index) => {
      // The engine keeps its own for the next calculation, when the formula may be circular no more.
      if (circular.has(formula.treeId)) formulas[index] = replaced(formula);
    });
    return true;
  };
}

class CircularReference extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(readonly language: LiveLanguage) {
    super(NAME);
  }

  override calculate(): BaseValueObject {
    return explainedError({ error: "#REF!", message: MESSAGE[this.language] });
  }
}

function replaced(formula: FormulaDependencyTree): FormulaDependencyTree {
  return Object.create(formula, { formula: { value: `=${NAME}()` } }) as FormulaDependencyTree;
}

/** For each formula those that ask for its value. */
function edgesOf(formulas: readonly FormulaDependencyTree[], manager: IDependencyManagerService): Edges {
  const asking = formulas.filter(
    ({ type, formula }) =>
      type === FormulaDependencyTreeType.NORMAL_FORMULA && !ASKS_FOR_PLACES.test(formula),
  );
  const known = new Set(asking.map(({ treeId }) => treeId));
  return new Map(
    asking.map((formula) => [
      formula.treeId,
      [...manager.searchDependency(formula.toRTreeItem())].filter((id) => known.has(id)),
    ]),
  );
}

/** What is left when all that nothing leads to, and all that leads to nothing, is taken away. */
function inCycles(edges: Edges): ReadonlySet<number> {
  const left = peeled(edges);
  const backwards = new Map<number, number[]>([...left].map((id) => [id, []]));
  for (const id of left) for (const next of edges.get(id) ?? []) backwards.get(next)?.push(id);
  return peeled(backwards);
}

function peeled(edges: Edges): ReadonlySet<number> {
  const counts = new Map([...edges.keys()].map((id) => [id, 0]));
  for (const nexts of edges.values()) for (const id of nexts) counts.set(id, (counts.get(id) ?? 0) + 1);
  const free = [...counts].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    counts.delete(id);
    for (const next of edges.get(id) ?? []) {
      const count = (counts.get(next) ?? 0) - 1;
      counts.set(next, count);
      if (count === 0) free.push(next);
    }
  }
  return new Set(counts.keys());
}
