import { FUNCTIONS, NAMESPACE } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import { plain, runFunction } from "../functions/results";
import { createGrid, GridFunctionError, type GridFunction, type GridResult } from "../grid";
import type { Language } from "../kpi/texts";
import { CLI_TEXTS, SPREADSHEET_ERRORS } from "../locale/cli";
import { readFile, readTables } from "./tables";
import { UnusableInput } from "./unusable-input";

export interface EvalOptions {
  readonly formulas?: string;
  readonly table: readonly string[];
  readonly json?: boolean;
  readonly lang: Language;
}

/** More than any function takes: how many arguments are too many is the function's own to say. */
const MANY_ARGUMENTS = 255;

function gridFunction(definition: AddInFunction, language: Language): GridFunction {
  return {
    name: `${NAMESPACE}.${definition.id}`,
    minimumArguments: 0,
    maximumArguments: MANY_ARGUMENTS,
    call(args) {
      const outcome = runFunction(definition, args, language);
      if ("error" in outcome) throw new GridFunctionError(outcome.error, outcome.message);
      return plain(outcome.result);
    },
  };
}

function readFormulas(formula: string | undefined, { formulas, lang }: EvalOptions): string[] {
  const given = formula === undefined ? [] : [formula];
  if (formulas !== undefined) {
    const text = new TextDecoder("utf-8").decode(readFile(formulas, lang));
    given.push(...text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ""));
  }
  if (given.length === 0) throw new UnusableInput(CLI_TEXTS.noFormula[lang]);
  return given;
}

/** Evaluates formulas on one load of the tables; a line of output for each. */
export async function evalCommand(formula: string | undefined, options: EvalOptions): Promise<string[]> {
  const formulas = readFormulas(formula, options);
  const tables = readTables(options.table, options.lang);
  const functions = FUNCTIONS.map((definition) => gridFunction(definition, options.lang));
  const grid = await createGrid({ functions, tables });
  try {
    const results = (await grid.evaluate(formulas)).map((result) => withMessage(result, options.lang));
    return results.map(options.json ? (result) => JSON.stringify(result) : readable);
  } finally {
    grid.dispose();
  }
}

/** An error that no function of ours explains is explained in general. */
function withMessage(result: GridResult, language: Language): GridResult {
  if (!("error" in result) || (result.message !== undefined && result.error !== "#ERROR!")) return result;
  const texts: Readonly<Record<string, { zh: string; en: string }>> = SPREADSHEET_ERRORS;
  return { error: result.error, message: (texts[result.error] ?? SPREADSHEET_ERRORS.other)[language] };
}

function readable(result: GridResult): string {
  if ("error" in result) return `${result.error}  ${result.message ?? ""}`.trimEnd();
  if (!Array.isArray(result.value)) return String(result.value);
  return result.value.map((row) => row.join("\t")).join("\n");
}
