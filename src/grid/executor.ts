import { BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import type { RangeReader } from "./ranges";
import type { Thrown } from "./thrown";
import { type GridArgument, type GridFunction, GridFunctionError, type GridValue } from "./types";
import {
  type Cell,
  cellsOf,
  engineArray,
  engineValue,
  errorCell,
  isArray,
  isError,
  isReference,
  plainValue,
} from "./values";

/** A custom function as the engine calls it. */
export class Executor extends BaseFunction {
  /** Ranges come as references, for the RangeReader. */
  override needsReferenceObject = true;
  // The engine would answer a wrong number of arguments with a mere #N/A: -1 leaves the check to calculate().
  override minParams = -1;
  override maxParams = -1;
  readonly #implementation: GridFunction;
  readonly #ranges: RangeReader;
  readonly #thrown: Thrown;

  constructor(implementation: GridFunction, ranges: RangeReader, thrown: Thrown) {
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
      return resultValue(this.#implementation.call(variants.map((variant) => this.#argument(variant))));
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
}

function matrixOf(value: BaseValueObject): unknown[][] {
  return isArray(value) ? cellsOf(value).map((row) => row.map(argumentCell)) : [[argumentCell(value)]];
}

function argumentCell(cell: Cell): unknown {
  if (cell && isError(cell)) return errorCell(cell.getErrorType());
  return plainValue(cell);
}

function resultValue(result: GridValue | readonly (readonly GridValue[])[]): BaseValueObject {
  if (!Array.isArray(result)) return engineValue(checkValue(result));
  const rows = result as readonly (readonly GridValue[])[];
  const width = rows[0]?.length ?? 0;
  if (width === 0) throw new GridFunctionError("#CALC!", "The result is an empty array.");
  if (rows.some((row) => row.length !== width)) throw new TypeError("The rows of a result differ in length.");
  const [only] = rows[0] ?? [];
  if (rows.length === 1 && width === 1 && only !== undefined) return engineValue(checkValue(only));
  return engineArray(rows.map((row) => row.map((cell) => engineValue(checkValue(cell)))));
}

function checkValue(value: unknown): GridValue {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new TypeError(`A function returned ${value === null ? "null" : typeof value} for a cell.`);
}
