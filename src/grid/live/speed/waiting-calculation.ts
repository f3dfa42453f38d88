import { type ICommandInfo, ICommandService, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
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

/**
 * Starts the calculation that the engine would begin when nothing has changed for a tenth of a second. One that is
 * running already is left to the engine, which stops it and starts another.
 */
export function startWaitingCalculation(injector: Injector): void {
  const waiting = injector.get(TriggerCalculationController) as unknown as Waiting;
  const commands = waiting._waitingCommandQueue;
  if (commands.length === 0 || waiting._executionInProgressParams !== null) return;
  clearTimeout(waiting._setTimeoutKey);
  waiting._executingDirtyData = waiting._mergeDirty(
    waiting._executingDirtyData,
    waiting._generateDirty(commands),
  );
  waiting._waitingCommandQueue = [];
  const params = { ...waiting._executingDirtyData };
  void injector
    .get(ICommandService)
    .executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
}

/** A calculation that the end of the workbook interrupts would tell of its progress a second later, in a language gone. */
export function forgetProgress(injector: Injector): void {
  (injector.get(TriggerCalculationController) as unknown as Waiting)._startProgress = () => undefined;
}
