import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { resultValue } from "./result-value";
import { type GridArgument, type GridFunction, GridFunctionError } from "./types";
import { type Cell, cellsOf, errorCell, isArray, isError, isReference, plainValue } from "./values";

/** Reads a range into plain cells, without a value object per cell; null where it cannot. */
export interface RangeSource {
  read(reference: BaseReferenceObject): readonly (readonly unknown[])[] | null;
  /** Whether a cell that was read as "" has nothing in it, not even a formula. */
  isEmpty(reference: BaseReferenceObject, row: number, column: number): boolean;
}

/** Keeps what a function threw and gives the value for its cell. */
export interface ErrorSink {
  record(cause: unknown): BaseValueObject;
}

/** A custom function as the engine calls it. */
export class Executor extends BaseFunction {
  /** Ranges come as references, for the RangeSource. */
  override needsReferenceObject = true;
  // The engine would answer a wrong number of arguments with a mere #N/A: -1 leaves the check to calculate().
  override minParams = -1;
  override maxParams = -1;
  readonly #implementation: GridFunction;
  readonly #ranges: RangeSource;
  readonly #thrown: ErrorSink;

  constructor(implementation: GridFunction, ranges: RangeSource, thrown: ErrorSink) {
    // Names are looked up in capitals.
    super(implementation.name.toUpperCase());
    this.#implementation = implementation;
    this.#ranges = ranges;
    this.#thrown = thrown;
  }

  /** Text in quotes stays text: without this, "2025-08" arrives as 45870 and "50%" as 0.5. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      this.#checkCount(variants.length);
      // An argument that says itself what is wrong with it says it better than the function can.
      const explained = variants.find(isExplained);
      if (explained !== undefined) return explained;
      const args = variants.map((variant) => this.#argument(variant));
      return resultValue(
        this.#implementation.call(args, (argument, row, column) =>
          this.#isEmpty(variants[argument], row, column),
        ),
      );
    } catch (cause) {
      return this.#thrown.record(cause);
    }
  }

  #checkCount(count: number): void {
    const { name, minimumArguments: least, maximumArguments: most } = this.#implementation;
    if (count >= least && count <= most) return;
    const allowed = least === most ? `${least}` : `${least} to ${most}`;
    throw new GridFunctionError("#ERROR!", `${name} takes ${allowed} arguments, but was given ${count}.`);
  }

  #argument(variant: FunctionVariantType): GridArgument {
    if (isReference(variant)) return this.#ranges.read(variant) ?? matrixOf(variant.toArrayValueObject());
    if (isArray(variant)) return matrixOf(variant);
    return variant.isNull() ? null : [[argumentCell(variant)]];
  }

  #isEmpty(variant: FunctionVariantType | undefined, row: number, column: number): boolean {
    if (variant === undefined) return true;
    if (isReference(variant)) return this.#ranges.isEmpty(variant, row, column);
    return (isArray(variant) ? variant.get(row, column) : variant)?.isNull() ?? true;
  }
}

function isExplained(variant: FunctionVariantType): variant is ErrorValueObject {
  if (isReference(variant) || !isError(variant)) return false;
  const { message } = (variant.getCustomData() ?? {}) as { readonly message?: unknown };
  return typeof message === "string";
}

function matrixOf(value: BaseValueObject): unknown[][] {
  return isArray(value) ? cellsOf(value).map((row) => row.map(argumentCell)) : [[argumentCell(value)]];
}

function argumentCell(cell: Cell): unknown {
  if (cell && isError(cell)) return errorCell(cell.getErrorType());
  return plainValue(cell);
}
