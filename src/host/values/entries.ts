import { Refusal, WORDS } from "../model/refusal";
import { refuseArgument } from "../model/read";
import type { Session } from "../model/session";
import type { CellEntry } from "../spreadsheet";
import { readTyped } from "./typed";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const TEXT_FORMAT = "@";

/** Refuses what Excel cannot read as a formula. */
export function checkFormula(session: Session, formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw new Refusal("InvalidArgument");
  if (!session.spreadsheet.cells.readable(formula)) throw new Refusal("InvalidArgument");
}

function textEntry(text: string): CellEntry {
  if (text.length > LONGEST_TEXT) throw new Refusal("InvalidArgument", WORDS.textTooLong);
  return { value: text };
}

/** What goes into a cell when this is written into its values or formulas; null leaves it as it is. */
export function entryOf(session: Session, given: unknown, numberFormat: string): CellEntry | null {
  if (given === null) return null;
  if (typeof given === "boolean") return { value: given };
  if (typeof given === "number") return { value: numberFormat === TEXT_FORMAT ? String(given) : given };
  if (typeof given !== "string") return refuseArgument();
  if (given === "") return { value: "" };
  if (numberFormat === TEXT_FORMAT) return textEntry(given);
  const typed = readTyped(given, {
    language: session.language,
    thisYear: session.today().getFullYear(),
  });
  if ("formula" in typed) {
    checkFormula(session, typed.formula);
    return typed;
  }
  if (!("numberFormat" in typed))
    return typeof typed.value === "string" ? textEntry(typed.value) : { value: typed.value };
  const keepsFormat = typed.numberFormat === "" || numberFormat !== "General";
  return keepsFormat ? { value: typed.value } : typed;
}
