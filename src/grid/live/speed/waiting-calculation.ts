import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import { ICalculateFormulaService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/** What the engine's controller has in hand while it waits. */
interface Waiting {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  readonly _executionInProgressParams: object | null;
  _startProgress: () => void;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(before: object, added: object): object;
}

/** The lock that the engine's calculations, also those that wait for another to end, go through one by one. */
interface Executing {
  readonly _executeLock: { isBusy(): boolean };
}

/** What the engine is about to calculate, and whether it calculates. */
export class WaitingCalculation {
  readonly #commands: ICommandService;
  readonly #waiting: Waiting;
  readonly #executing: Executing;

  constructor(injector: Injector) {
    this.#commands = injector.get(ICommandService);
    this.#waiting = injector.get(TriggerCalculationController) as unknown as Waiting;
    this.#executing = injector.get(ICalculateFormulaService) as unknown as Executing;
  }

  /**
   * Whether all that has changed is calculated. The engine's notices of a calculation's end cannot be counted instead:
   * one that is stopped tells so twice, the second time when the next has begun.
   */
  get isIdle(): boolean {
    return this.#waiting._waitingCommandQueue.length === 0 && !this.#executing._executeLock.isBusy();
  }

  /**
   * Starts the calculation that the engine would begin when nothing has changed for a tenth of a second. One that is
   * running already is left to the engine, which stops it and starts another.
   */
  start(): void {
    const commands = this.#waiting._waitingCommandQueue;
    if (commands.length === 0 || this.#executing._executeLock.isBusy()) return;
    clearTimeout(this.#waiting._setTimeoutKey);
    this.#waiting._executingDirtyData = this.#waiting._mergeDirty(
      this.#waiting._executingDirtyData,
      this.#waiting._generateDirty(commands),
    );
    this.#waiting._waitingCommandQueue = [];
    const params = { ...this.#waiting._executingDirtyData };
    void this.#commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** A calculation that the end of the workbook interrupts would tell of its progress a second later, in a language gone. */
  forgetProgress(): void {
    this.#waiting._startProgress = () => undefined;
  }
}
