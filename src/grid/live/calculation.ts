import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetBorderCommand, SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import { forgetProgress, startWaitingCalculation } from "./speed/waiting-calculation";

/** What the engine does not calculate after. */
const FORMATTING: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  "sheet.command.clear-selection-format",
];

/**
 * Follows the engine's calculations. A change of cells starts one after a moment (100 ms in Univer), and a change
 * during a calculation stops it and starts another.
 */
export class Calculation {
  readonly #book: Book;
  readonly #dirtying: IActiveDirtyManagerService;
  readonly #waiting: (() => void)[] = [];
  #awaitsStart: boolean;
  #running = 0;
  #stopping = false;

  constructor(book: Book) {
    this.#book = book;
    this.#dirtying = book.injector.get(IActiveDirtyManagerService);
    // The engine calculates a workbook that it has just opened.
    this.#awaitsStart = true;
    book.onCommand((id, params, options) => this.#follow(id, params, options));
    book.disposeWithMe({ dispose: () => forgetProgress(book.injector) });
  }

  async settled(): Promise<void> {
    this.#book.flush();
    while (!this.#isIdle) {
      if (this.#running === 0) startWaitingCalculation(this.#book.injector);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
      this.#book.flush();
    }
  }

  recalculate(): void {
    this.#book.run(SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true });
  }

  get #isIdle(): boolean {
    return !this.#awaitsStart && this.#running === 0;
  }

  #follow(id: string, params: unknown, options: Record<string, unknown>): void {
    if (id === SetFormulaCalculationStartMutation.id) {
      this.#awaitsStart = false;
      this.#running++;
    } else if (id === SetFormulaCalculationStopMutation.id) {
      this.#stopping = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState !== undefined) this.#finish(functionsExecutedState);
    } else if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData } = params as { unitData: Record<string, Record<string, unknown> | undefined> };
      this.#book.emit({ type: "calculated", sheets: Object.keys(unitData[this.#book.unitId] ?? {}) });
    } else if (this.#dirtying.get(id) !== undefined && !isOwnWrite(id, params, options)) {
      this.#awaitsStart = true;
    }
  }

  #finish(state: FormulaExecutedStateType): void {
    this.#running = Math.max(0, this.#running - 1);
    const ranToTheEnd = this.#stopping && state !== FormulaExecutedStateType.STOP_EXECUTION;
    this.#stopping = false;
    // A calculation that was to be stopped, but had come to its end, takes with it what changed meanwhile.
    if (ranToTheEnd) this.recalculate();
    // One that was stopped is started again right after this.
    queueMicrotask(() => {
      if (this.#isIdle) for (const resolve of this.#waiting.splice(0)) resolve();
    });
  }
}

/** The engine writing results, or a mere format. */
function isOwnWrite(id: string, params: unknown, options: Record<string, unknown>): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  return options["onlyLocal"] === true || FORMATTING.includes((params as { trigger?: string }).trigger);
}
