import { invalid, Refusal, type Fault } from "../cells/fault";
import { contentOf } from "../cells/cell";
import { findKpi } from "../kpi/catalogue";
import type { Kpi, SpillCell } from "../kpi/define";
import type { Language } from "../kpi/texts";
import { toRange, cellAt } from "../cells/range";
import type { AddInFunction, FunctionResult } from "./define";
import { messageOf } from "./messages";

/** What a cell gets: the result, or an error value with its message. */
export type Outcome =
  { readonly result: FunctionResult } | { readonly error: Fault["error"]; readonly message: string };

/** Runs a function. What it refuses becomes an error with a message; anything else that is thrown is a defect. */
export function runFunction(
  definition: AddInFunction,
  args: readonly unknown[],
  language: Language,
): Outcome {
  try {
    const most = Object.keys(definition.parameters).length;
    if (args.length > most) throw invalid("tooManyArguments", { details: { most } });
    return { result: definition.run(args) };
  } catch (caught) {
    if (!(caught instanceof Refusal)) throw caught;
    const context = { parameters: definition.parameters, kpi: definition.kpi ?? kpiOf(args) };
    return { error: caught.fault.error, message: messageOf(caught.fault, context, language) };
  }
}

/** The indicator that a function across indicators was asked for: its arguments and totals have names there. */
function kpiOf(args: readonly unknown[]): Kpi | undefined {
  const range = toRange(args[0]);
  const name = range && contentOf(cellAt(range, 0));
  return typeof name === "string" || typeof name === "number" ? findKpi(String(name)) : undefined;
}

/** A number with its format, as Excel takes it from a custom function that may return data types. */
export interface FormattedNumber {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type HostCell = SpillCell | FormattedNumber;

function formatted(cell: SpillCell, numberFormat: string | undefined): HostCell {
  if (typeof cell !== "number" || numberFormat === undefined || numberFormat === "General") return cell;
  return { type: "Double", basicValue: cell, numberFormat };
}

/** A result for a host that shows number formats; a function that may spill always gives rows. */
export function withFormats({ spills }: AddInFunction, result: FunctionResult): HostCell | HostCell[][] {
  if ("value" in result) {
    const cell = formatted(result.value, result.numberFormat);
    return spills ? [[cell]] : cell;
  }
  const { rows, numberFormats, rowFormats } = result;
  return rows.map((cells, row) =>
    cells.map((cell, column) => formatted(cell, (rowFormats?.[row] ?? numberFormats)?.[column])),
  );
}

/** A result as plain values. */
export function plain(result: FunctionResult): SpillCell | SpillCell[][] {
  return "value" in result ? result.value : result.rows;
}
