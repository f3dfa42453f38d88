import type { ErrorValueObject } from "@univerjs/engine-formula";
import { GridFunctionError } from "./types";
import { errorValue } from "./values";

/** What the custom functions threw while one formula was calculated. */
export class Thrown {
  #errors: { readonly error: GridFunctionError; readonly value: ErrorValueObject }[] = [];
  #defect: { readonly cause: unknown } | null = null;

  /** Forgets everything: the next formula begins. */
  reset(): void {
    this.#errors = [];
    this.#defect = null;
  }

  /** The value for the cell. The engine would not survive an exception, so none passes through it. */
  record(cause: unknown): ErrorValueObject {
    if (cause instanceof GridFunctionError) {
      const value = errorValue(cause.code);
      this.#errors.push({ error: cause, value });
      return value;
    }
    this.#defect ??= { cause };
    return errorValue("#VALUE!");
  }

  throwDefect(): void {
    if (this.#defect !== null) throw this.#defect.cause;
  }

  /**
   * The message that belongs to the error a formula returns. Most of the engine's functions hand on the very object
   * they were given; where one makes a new object of the same code, the first error with that code is meant.
   */
  messageFor(result: ErrorValueObject): string | undefined {
    const own = this.#errors.find(({ value }) => value === result);
    const sameCode = this.#errors.find(({ error }) => error.code === result.getErrorType());
    return (own ?? sameCode)?.error.message;
  }
}
