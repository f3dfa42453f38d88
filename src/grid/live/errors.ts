import type { ICellData, Nullable } from "@univerjs/core";
import type { BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import type { ErrorSink } from "../executor";
import { GridFunctionError } from "../types";
import { errorValue } from "../values";

/** What the cell keeps of the error: it moves and is saved with it. */
interface Explained {
  readonly error?: string;
  readonly message?: string;
}

/** Gives an error with its message to the cell that the function stands in. */
export const ERRORS_IN_CELLS: ErrorSink = {
  record(cause: unknown): BaseValueObject {
    // A defect of a function must not end the calculation of all the others.
    const code = cause instanceof GridFunctionError && isExcels(cause.code) ? cause.code : "#VALUE!";
    const message = cause instanceof Error ? cause.message : String(cause);
    return explainedError({ error: code, message });
  },
};

/** An error value that takes along what its cell says of it. */
export function explainedError({ error, message }: Explained & { readonly error: string }): ErrorValueObject {
  const value = errorValue(error);
  return message === undefined ? value : value.withCustomData({ error, message } satisfies Explained);
}

/** undefined where the cell shows another error, or none. */
export function messageOf(cell: Nullable<ICellData>): string | undefined {
  const { error, message } = (cell?.custom ?? {}) as Explained;
  return error !== undefined && cell?.v === error ? message : undefined;
}

/** What Excel would not have let into the cell has an error code of its own in the evaluator. */
function isExcels(code: string): boolean {
  return code !== "#ERROR!";
}
