import { FormulaError } from "./formula-error";

/** The brackets after the name of a table, taken apart: Table[[#All],[First]:[Last]]. */
export interface Specifier {
  readonly sections: readonly string[];
  readonly columns: { readonly first: string; readonly last: string } | null;
}

interface Item {
  readonly text: string;
  readonly separator: string;
}

/** The position after the bracket that closes the one at `start`, or -1. An apostrophe hides the next bracket. */
export function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'" && /^['[\]#@]/.test(text.slice(at + 1))) at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

/** `inner` is what stands between the outer brackets. */
export function readSpecifier(inner: string): Specifier {
  const text = inner.trim();
  if (text === "") return { sections: [], columns: null };
  if (text.startsWith("@")) return readThisRow(text.slice(1).trim());
  if (text.startsWith("#")) return { sections: [text], columns: null };
  if (!text.startsWith("[")) return { sections: [], columns: oneColumn(inner) };
  return combine(readItems(text));
}

function readThisRow(rest: string): Specifier {
  const column = rest.startsWith("[") && rest.endsWith("]") ? rest.slice(1, -1) : rest;
  return { sections: ["#This Row"], columns: column === "" ? null : oneColumn(column) };
}

function readItems(text: string): Item[] {
  const items: Item[] = [];
  let at = 0;
  let separator = "";
  while (at < text.length) {
    const end = text[at] === "[" ? closingBracket(text, at) : -1;
    if (end === -1) throw new FormulaError("#ERROR!", `Excel cannot read the reference [${text}].`);
    items.push({ text: text.slice(at + 1, end - 1), separator });
    const between = /^\s*([,:])\s*/.exec(text.slice(end));
    if (between === null && end < text.length) {
      throw new FormulaError("#ERROR!", `Excel cannot read the reference [${text}].`);
    }
    separator = between?.[1] ?? "";
    at = end + (between?.[0].length ?? 0);
  }
  return items;
}

function combine(items: readonly Item[]): Specifier {
  const sections = items
    .filter((item) => item.text.trimStart().startsWith("#"))
    .map((item) => item.text.trim());
  const columns = items.filter((item) => !item.text.trimStart().startsWith("#"));
  const [first, last] = columns;
  if (first === undefined) return { sections, columns: null };
  if (last === undefined) return { sections, columns: oneColumn(first.text) };
  if (columns.length > 2 || last.separator !== ":") {
    throw new FormulaError("#ERROR!", "A reference to a table may name one column or one range of columns.");
  }
  return { sections, columns: { first: unescape(first.text), last: unescape(last.text) } };
}

function oneColumn(text: string): { first: string; last: string } {
  const name = unescape(text);
  return { first: name, last: name };
}

function unescape(text: string): string {
  return text.replace(/'(['[\]#@])/g, "$1");
}
