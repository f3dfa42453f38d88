import { requestImmediateMacroTask } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Book } from "./book";
import { WaitingCalculation } from "./speed/waiting-calculation";

/**
 * Follows the engine's calculations. A change of cells starts one after a moment (100 ms in Univer), and a change
 * during a calculation stops it and starts another.
 */
export class Calculation {
  readonly #book: Book;
  readonly #waiting: WaitingCalculation;
  #finished: (() => void)[] = [];
  #stopping = false;

  constructor(book: Book) {
    this.#book = book;
    this.#waiting = new WaitingCalculation(book.injector);
    book.onCommand((id, params) => this.#follow(id, params));
    book.disposeWithMe({ dispose: () => this.#waiting.forgetProgress() });
  }

  async settled(): Promise<void> {
    this.#book.flush();
    // What the engine does on its way from one calculation to the next it does before the next turn of the event loop.
    await nextTurn();
    while (!this.#waiting.isIdle) {
      const finished = new Promise<void>((resolve) => this.#finished.push(resolve));
      this.#waiting.start();
      await finished;
      this.#book.flush();
      await nextTurn();
    }
  }

  recalculate(): void {
    this.#book.run(SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true });
  }

  #follow(id: string, params: unknown): void {
    if (id === SetFormulaCalculationStopMutation.id) {
      this.#stopping = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.#finish(functionsExecutedState);
    } else if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = params as { unitData: Record<string, Record<string, unknown> | undefined> };
      this.#book.emit({ type: "calculated", sheets: Object.keys(unitData[this.#book.unitId] ?? {}) });
    }
  }

  #finish(state: FormulaExecutedStateType): void {
    const ranToTheEnd = this.#stopping && state !== FormulaExecutedStateType.STOP_EXECUTION;
    this.#stopping = false;
    // A calculation that was to be stopped, but had come to its end, takes with it what changed meanwhile.
    if (ranToTheEnd) this.recalculate();
    for (const resolve of this.#finished.splice(0)) resolve();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const close = requestImmediateMacroTask(() => {
      close();
      resolve();
    });
  });
}
