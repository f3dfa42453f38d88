import { normalized } from "../../cells/text";
import { CHINESE_PARTS } from "../../grid/table-area";
import type { Language } from "../../kpi/texts";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Excel keeps this many digits of a number; a longer one is an order number. */
const MOST_DIGITS = 15;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const SHEET = /^(?:'(?:[^']|'')+'|[^\s'"!:;,(){}<>=&*/+^-]+)!/;
const TABLE_COLUMN = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*\[(?:[^[\]]|'[[\]]|\[(?:[^[\]]|'[[\]])*\])*\]$/u;
const QUOTED = /^"(?:[^"]|"")*"$/;
const CURLY_QUOTED = /^[“”](.*)[“”]$/s;
const CONSTANT_ROWS = /^\{.*\}$/s;

/**
 * What a person typed for an argument, as it must stand in a formula: addresses, columns of tables, numbers, TRUE and
 * FALSE, {constants} and "texts" as they are, full-width forms in half width; what begins with = is any expression;
 * everything else is text and gets quotes. "" stays "": the argument is left out.
 */
export function argumentText(typed: string): string {
  const folded = normalized(typed);
  return NUMBER.test(folded) && isExactNumber(folded) ? folded : textArgument(typed);
}

/** The same for an argument that is a name even where it looks like a number, such as an indicator's 1.10. */
export function textArgument(typed: string): string {
  const text = typed.trim();
  const folded = normalized(typed);
  if (folded === "") return "";
  if (folded.startsWith("=")) return text.slice(1).trim();
  if (/^(?:true|false)$/i.test(folded)) return folded.toUpperCase();
  if (isReference(folded)) return folded;
  if (TABLE_COLUMN.test(text)) return withEnglishParts(text);
  if (CONSTANT_ROWS.test(text) || QUOTED.test(text)) return text;
  return quoted(CURLY_QUOTED.exec(text)?.[1] ?? text);
}

/** Chinese Excel has people type 工单[#全部]; what an add-in writes is read in English. */
function withEnglishParts(reference: string): string {
  return reference.replace(/\[#([^\]]+)\]/g, (part, name: string) => {
    const english = CHINESE_PARTS.get(name);
    return english === undefined ? part : `[#${english}]`;
  });
}

/** A formula whose parts of tables are English, as Excel of a language shows it: 工单[#全部] in Chinese. */
export function withPartsOf(language: Language, formula: string): string {
  if (language === "en") return formula;
  return [...CHINESE_PARTS].reduce(
    (text, [chinese, english]) => text.replaceAll(`[#${english}]`, `[#${chinese}]`),
    formula,
  );
}

/** A text as a constant of a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** 007 and 20250801000000123456 are ids: as numbers they would lose digits. */
function isExactNumber(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  return digits.length <= MOST_DIGITS && !/^[+-]?0\d/.test(text);
}

/** Whether a text is an address: A1, $A$1:B9, A:C, 2:9, A2# (a spill), each also with its sheet. */
function isReference(text: string): boolean {
  const [first = "", last, ...more] = text.replace(SHEET, "").split(":");
  if (more.length > 0) return false;
  if (last === undefined) return isCell(first.replace(/#$/, ""));
  return [isCell, isColumn, isRow].some((is) => is(first) && is(last));
}

function isCell(text: string): boolean {
  const [, column = "", row = ""] = /^(\$?[a-z]{1,3})(\$?\d{1,7})$/i.exec(text) ?? [];
  return isColumn(column) && isRow(row);
}

function isColumn(text: string): boolean {
  const [, letters] = /^\$?([a-z]{1,3})$/i.exec(text) ?? [];
  if (letters === undefined) return false;
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) <= LAST_COLUMN
  );
}

function isRow(text: string): boolean {
  const [, digits] = /^\$?([1-9]\d*)$/.exec(text) ?? [];
  return digits !== undefined && Number(digits) <= LAST_ROW;
}
