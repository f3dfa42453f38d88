import {
  ICommandService,
  type IExecutionOptions,
  type IDisposable,
  type Injector,
  type Nullable,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { SpreadsheetEvent } from "../../host/spreadsheet";
import { PendingCells } from "./pending";
import type { LiveLanguage } from "./types";

type CellsMoved = Extract<SpreadsheetEvent, { type: "cellsMoved" }>;

/** One live workbook: what all parts of the spreadsheet share. */
export class Book {
  readonly injector: Injector;
  readonly workbook: Workbook;
  /** Writes of cells that the engine has not seen yet. */
  readonly pending = new PendingCells();
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #listeners = new Set<(event: SpreadsheetEvent) => void>();
  readonly #disposables: IDisposable[] = [];
  #requests = 0;
  #moving = false;

  constructor(
    univer: Univer,
    workbook: Workbook,
    readonly language: LiveLanguage = "en-US",
  ) {
    this.#univer = univer;
    this.injector = univer.__getInjector();
    this.workbook = workbook;
    this.#commands = this.injector.get(ICommandService);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Whether what is happening was asked for by the host, not by the person at the grid. */
  get atRequest(): boolean {
    return this.#requests > 0;
  }

  /** Whether cells are being moved for the host. */
  get isMoving(): boolean {
    return this.#moving;
  }

  /** Has the engine read all formulas anew, since a name in them may mean something else now. */
  forgetFormulas(): void {
    // The engine offers no other way than to close the workbook.
    const generator: unknown = this.injector.get(IFormulaDependencyGenerator);
    (generator as { _disposeByUnitId(unitId: string): void })._disposeByUnitId(this.unitId);
  }

  sheet(id: string): Worksheet {
    const sheet: Nullable<Worksheet> = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet with the id "${id}".`);
    return sheet;
  }

  /** Carries a command or mutation out for the host. */
  run(id: string, params: object, options: IExecutionOptions = {}): void {
    this.flush();
    this.#request(() => {
      const done = this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, options);
      if (done === false) throw new Error(`The grid refused ${id}.`);
    });
  }

  /** For the commands that say they are asynchronous; what they change, they have changed when this returns. */
  start(id: string, params: object): void {
    this.flush();
    this.#request(() => {
      this.#commands.executeCommand(id, params).catch(() => undefined);
    });
  }

  /** Moves cells for the host; what is written and moved on the way belongs to it. */
  move(move: Pick<CellsMoved, "sheet" | "box" | "shift">, action: () => void): void {
    this.flush();
    this.#moving = true;
    try {
      action();
    } finally {
      this.#moving = false;
    }
    this.emit({ type: "cellsMoved", ...move, by: "host" });
  }

  /** Hands the buffered writes to the engine: one change for each sheet. */
  flush(): void {
    for (const change of this.pending.take()) {
      this.#request(() =>
        this.#commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: this.unitId, ...change }),
      );
    }
  }

  emit(event: SpreadsheetEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  subscribe(listener: (event: SpreadsheetEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onCommand(listener: (id: string, params: unknown, options: Record<string, unknown>) => void): void {
    const subscription = this.#commands.onCommandExecuted((command, options) => {
      listener(command.id, command.params, (options ?? {}) as Record<string, unknown>);
    });
    this.disposeWithMe(subscription);
  }

  disposeWithMe(disposable: IDisposable): void {
    this.#disposables.push(disposable);
  }

  dispose(): void {
    this.#listeners.clear();
    for (const disposable of this.#disposables.splice(0)) disposable.dispose();
    this.#univer.dispose();
  }

  #request(action: () => void): void {
    this.#requests++;
    try {
      action();
    } finally {
      this.#requests--;
    }
  }
}
