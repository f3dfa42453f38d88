import type { Language } from "../model/session";
import { readDate, shortDate } from "./dates";
import { readNumberText } from "./numbers";
import type { Reading } from "./reading";
import { readTime } from "./times";

export interface Typing {
  readonly language: Language;
  readonly thisYear: number;
}

/** What a cell holds after a text was typed into it. */
export type Typed =
  | { readonly formula: string }
  | { readonly value: string | boolean }
  | { readonly value: number; readonly numberFormat: string };

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);

function readDateAndTime(text: string, { language, thisYear }: Typing): Reading | undefined {
  const date = readDate(text, language, thisYear);
  if (date !== undefined) return date;
  const [, day = "", clock = ""] = /^(\S+) +(\S.*)$/.exec(text) ?? [];
  const dayReading = readDate(day, language, thisYear);
  const time = readTime(clock);
  if (dayReading === undefined || time === undefined || time.value >= 1) return undefined;
  return {
    value: dayReading.value + time.value,
    numberFormat: `${shortDate(language)} h:mm`,
  };
}

function formulaOf(text: string): string | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith("=")) return text;
  if (text.startsWith("+") || text.startsWith("-")) return `=${text}`;
  return text.startsWith("@") ? `=${text.slice(1)}` : undefined;
}

/** Reads a text as Excel does when it is typed into a cell that is not formatted as text. */
export function readTyped(text: string, typing: Typing): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: upper };
  const reading =
    readNumberText(trimmed, typing.language) ?? readDateAndTime(trimmed, typing) ?? readTime(trimmed);
  if (reading !== undefined) return reading;
  const formula = formulaOf(trimmed);
  return formula === undefined ? { value: text } : { formula };
}
