import type { AddInFunction, FunctionResult } from "./define";
import { interfaceLanguage, officeContext } from "./host";
import { runFunction, withFormats, type HostCell } from "./results";

/** A function as Excel's custom functions runtime calls it: the arguments, then an object that describes the call. */
export type ExcelFunction = (...delivered: readonly unknown[]) => HostCell | HostCell[][];

/** Gives Excel functions of the catalogue. Without office.js, which may be out of reach, there is nobody to register with; the pane says so. */
export function register(functions: readonly AddInFunction[]): void {
  if (typeof CustomFunctions === "undefined") return;
  for (const definition of functions) CustomFunctions.associate(definition.id, excelFunction(definition));
}

/**
 * Makes a function of the catalogue callable by Excel.
 * @throws CustomFunctions.Error with the cell's error; Excel shows the message for #VALUE! and #N/A only.
 */
export function excelFunction(definition: AddInFunction): ExcelFunction {
  return (...delivered) => {
    const outcome = runFunction(definition, givenArguments(delivered), interfaceLanguage());
    if ("error" in outcome) throw new CustomFunctions.Error(errorCode(outcome.error), outcome.message);
    return withFormats(definition, takesFormats() ? outcome.result : unformatted(outcome.result));
  };
}

/** Whether a number may carry its format: Excel 2021 and the perpetual versions would show an error instead. */
function takesFormats(): boolean {
  return officeContext()?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
}

function unformatted(result: FunctionResult): FunctionResult {
  return "value" in result ? { value: result.value } : { rows: result.rows };
}

/** The arguments without the description of the call and without those at the end that were left out. */
function givenArguments(delivered: readonly unknown[]): readonly unknown[] {
  let count = delivered.length;
  if (isInvocation(delivered[count - 1])) count--;
  while (count > 0 && (delivered[count - 1] ?? null) === null) count--;
  return delivered.slice(0, count);
}

/** Arguments are matrices; the only object that names a function is the one that describes the call. */
function isInvocation(value: unknown): boolean {
  return typeof value === "object" && value !== null && "functionName" in value;
}

/**
 * A function may give these errors and no others: an argument's #REF!, #NAME? or #SPILL! becomes #VALUE!, with the
 * message that says which cell holds it. The codes are read here and not at load time, when they do not exist yet.
 */
function errorCode(error: string): CustomFunctions.ErrorCode {
  const { notAvailable, divisionByZero, invalidNumber, nullReference, invalidValue } =
    CustomFunctions.ErrorCode;
  const possible = [notAvailable, divisionByZero, invalidNumber, nullReference];
  return possible.find((code) => code === error) ?? invalidValue;
}
