import { readConstant } from "./constant";
import { type Engine, openEngine } from "./engine";
import { Executor } from "./executor";
import { FormulaError } from "./formula-error";
import { RangeReader } from "./ranges";
import { resolveTables } from "./references";
import { readResult } from "./results";
import { layOutTables, type TableSheet } from "./sheets";
import { Thrown } from "./thrown";
import type { Grid, GridOptions, GridResult } from "./types";

const UNREADABLE: GridResult = { error: "#ERROR!", message: "The formula cannot be read." };

export function openGrid(options: GridOptions): Grid {
  const sheets = layOutTables(options.tables);
  const ranges = new RangeReader(sheets);
  const thrown = new Thrown();
  const executors = options.functions.map((implementation) => new Executor(implementation, ranges, thrown));
  return new Evaluator(openEngine(sheets, executors), sheets, thrown);
}

class Evaluator implements Grid {
  readonly #engine: Engine;
  readonly #tables: ReadonlyMap<string, TableSheet>;
  readonly #thrown: Thrown;
  #queue: Promise<unknown> = Promise.resolve();
  #disposed = false;

  constructor(engine: Engine, sheets: readonly TableSheet[], thrown: Thrown) {
    this.#engine = engine;
    this.#tables = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.#thrown = thrown;
  }

  /** One call after the other: the engine and the errors thrown know one current formula only. */
  evaluate(formulas: readonly string[]): Promise<GridResult[]> {
    const results = this.#queue.then(() => this.#evaluateAll(formulas));
    this.#queue = results.catch(() => undefined);
    return results;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#engine.dispose();
  }

  async #evaluateAll(formulas: readonly string[]): Promise<GridResult[]> {
    const results: GridResult[] = [];
    for (const formula of formulas) results.push(await this.#evaluateOne(formula));
    return results;
  }

  async #evaluateOne(formula: string): Promise<GridResult> {
    if (this.#disposed) throw new Error("The grid has been disposed of.");
    if (!formula.startsWith("=")) return { value: readConstant(formula) };
    if (formula.trim() === "=") return UNREADABLE;
    this.#thrown.reset();
    try {
      const result = await this.#engine.calculate(resolveTables(formula, this.#tables));
      this.#thrown.throwDefect();
      return result === undefined ? UNREADABLE : readResult(result, this.#thrown);
    } catch (cause) {
      if (cause instanceof FormulaError) return { error: cause.code, message: cause.message };
      this.#thrown.throwDefect();
      // The parser of the engine throws at some formulas that make no sense.
      return UNREADABLE;
    }
  }
}
