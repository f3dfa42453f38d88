import { createGrid, type GridResult, type GridValue } from "../grid";
import type { Bilingual, Language } from "../kpi/texts";
import { SPREADSHEET_ERRORS } from "../locale/cli";
import { explainFormula } from "./explain";
import { readFormulas } from "./formulas";
import { gridFunctions } from "./grid-functions";
import { readTables } from "./tables";

export interface EvalOptions {
  readonly formulas?: string;
  readonly table?: readonly string[];
  readonly json?: boolean;
  readonly lang: Language;
}

/** Excel shows no more digits of a number. */
const DIGITS = 15;

const spreadsheetErrors: Readonly<Record<string, Bilingual>> = SPREADSHEET_ERRORS;

/** Evaluates formulas on one load of the tables; with --json a line of output for each. */
export async function evalCommand(formula: string | undefined, options: EvalOptions): Promise<string[]> {
  const { lang } = options;
  const formulas = readFormulas(formula, options.formulas, lang);
  const tables = readTables(options.table ?? [], lang);
  const explained = new Set<string>();
  // What the functions say of their errors is kept, to tell it from what the grid says.
  const functions = gridFunctions(lang, (message) => explained.add(message));
  const grid = await createGrid({ functions, tables });
  try {
    const results = (await grid.evaluate(formulas)).map((result, index) => {
      if (!("error" in result)) return result;
      const own = result.message !== undefined && explained.has(result.message) ? result.message : undefined;
      const message =
        explainFormula(formulas[index] ?? "", result.error, tables, lang) ??
        own ??
        (spreadsheetErrors[result.error] ?? SPREADSHEET_ERRORS.other)[lang];
      return { error: result.error, message };
    });
    return options.json ? results.map((result) => JSON.stringify(result)) : readable(formulas, results);
  } finally {
    grid.dispose();
  }
}

/** Results for a person to read. Of several formulas, each stands above its result. */
function readable(formulas: readonly string[], results: readonly GridResult[]): string[] {
  const texts = results.map(readableResult);
  if (texts.length === 1) return texts;
  return texts.map((text, index) => `${index === 0 ? "" : "\n"}${formulas[index]}\n${text}`);
}

function readableResult(result: GridResult): string {
  if ("error" in result) return `${result.error}  ${result.message}`;
  if (!Array.isArray(result.value)) return readableCell(result.value);
  return result.value.map((row) => row.map(readableCell).join("\t")).join("\n");
}

function readableCell(value: GridValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(DIGITS))) : value;
}
