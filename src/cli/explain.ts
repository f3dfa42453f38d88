import { FUNCTIONS, NAMESPACE } from "../functions/catalogue";
import { fill } from "../locale/fill";
import type { GridTable } from "../grid";
import { FormulaError } from "../grid/formula-error";
import { closingBracket, readSpecifier } from "../grid/specifier";
import type { Bilingual, Language } from "../kpi/texts";
import { FORMULA_FAULTS } from "../locale/cli";
import { similarFunction } from "./similar";

/** A name in a formula, and the character that follows it: "(" calls it, "[" takes a column of it. */
interface Name {
  readonly text: string;
  readonly next: string;
  /** What stands between the brackets. */
  readonly inner: string;
}

interface FormulaFault {
  readonly text: Bilingual;
  readonly values: Readonly<Record<string, string | number>>;
}

/** The errors that come from how a formula is written. */
const WRITTEN_WRONG = new Set(["#NAME?", "#REF!", "#ERROR!"]);

const FULL_WIDTH = /[（），；：“”‘’＝＋－＊／＜＞＆［］｛｝！]/u;
const MOST_COLUMNS = 30;

/** What is wrong with the way a formula is written, where that can be told. */
export function explainFormula(
  formula: string,
  error: string,
  tables: readonly GridTable[],
  language: Language,
): string | undefined {
  if (!WRITTEN_WRONG.has(error)) return undefined;
  const { names, signs } = takeApart(formula);
  const fault =
    fullWidth(signs) ??
    unmatched(signs, "(", ")") ??
    unmatched(signs, "[", "]") ??
    firstOf(names, unknownFunction) ??
    firstOf(names, (name) => unknownReference(name, tables)) ??
    (names.some(bindsNames) ? undefined : firstOf(names, (name) => unknownName(name, tables)));
  return fault && fill(fault.text[language], fault.values);
}

/** The names of a formula, and its other characters; texts in quotes and column names are left out. */
function takeApart(formula: string): { names: Name[]; signs: string } {
  const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*|\$?\d[\p{L}\d.]*|[^]/guy;
  const names: Name[] = [];
  let signs = "";
  for (let piece = pieces.exec(formula); piece !== null; piece = pieces.exec(formula)) {
    const [text] = piece;
    if (!/^[\p{L}_]/u.test(text)) {
      if (text.length === 1) signs += text;
      continue;
    }
    const start = pieces.lastIndex;
    const end = formula[start] === "[" ? closingBracket(formula, start) : -1;
    names.push({
      text,
      next: formula[start] ?? "",
      inner: end === -1 ? "" : formula.slice(start + 1, end - 1),
    });
    if (end !== -1) pieces.lastIndex = end;
  }
  return { names, signs };
}

function firstOf(
  names: readonly Name[],
  faultOf: (name: Name) => FormulaFault | undefined,
): FormulaFault | undefined {
  for (const name of names) {
    const fault = faultOf(name);
    if (fault) return fault;
  }
  return undefined;
}

function fullWidth(signs: string): FormulaFault | undefined {
  const found = FULL_WIDTH.exec(signs)?.[0];
  return found === undefined ? undefined : { text: FORMULA_FAULTS.fullWidth, values: { found } };
}

function unmatched(signs: string, left: string, right: string): FormulaFault | undefined {
  const [open, close] = [signs.split(left).length - 1, signs.split(right).length - 1];
  return open === close ? undefined : { text: FORMULA_FAULTS.brackets, values: { left, open, right, close } };
}

/** A function of the add-in that does not exist, or one that is called without its namespace. */
function unknownFunction({ text, next }: Name): FormulaFault | undefined {
  if (next !== "(") return undefined;
  const [namespace = "", id] = text.toUpperCase().split(/\.(.*)/s);
  const isOurs = namespace === NAMESPACE && id !== undefined;
  if (isOurs && FUNCTIONS.some((known) => known.id === id)) return undefined;
  const similar = similarFunction(isOurs ? id : text, isOurs);
  if (similar !== undefined) {
    return {
      text: FORMULA_FAULTS.similarFunction,
      values: { found: text, similar: `${NAMESPACE}.${similar}` },
    };
  }
  return isOurs ? { text: FORMULA_FAULTS.unknownFunction, values: { found: text } } : undefined;
}

function unknownReference(
  { text, next, inner }: Name,
  tables: readonly GridTable[],
): FormulaFault | undefined {
  if (next !== "[") return undefined;
  const table = tables.find(({ name }) => isSame(name, text));
  if (table !== undefined) return unknownColumn(table, inner);
  if (tables.length === 0) return { text: FORMULA_FAULTS.noTables, values: { found: text } };
  const names = tables.map(({ name }) => name).join(", ");
  return { text: FORMULA_FAULTS.unknownTable, values: { found: text, tables: names } };
}

function unknownColumn({ name, columns }: GridTable, inner: string): FormulaFault | undefined {
  const ends = columnsOf(inner);
  const found = [ends?.first, ends?.last].find(
    (end) => end !== undefined && !columns.some((column) => isSame(column, end)),
  );
  if (found === undefined) return undefined;
  const shown = columns.slice(0, MOST_COLUMNS).join(", ") + (columns.length > MOST_COLUMNS ? " …" : "");
  return { text: FORMULA_FAULTS.unknownColumn, values: { table: name, found, columns: shown } };
}

/** The first and the last column named between brackets; null for none, or where the brackets make no sense. */
function columnsOf(inner: string): { first: string; last: string } | null {
  try {
    return readSpecifier(inner).columns;
  } catch (caught) {
    if (caught instanceof FormulaError) return null;
    throw caught;
  }
}

/** A name that is neither called nor a table, a cell or a logical value: mostly text without quotes. */
function unknownName({ text, next }: Name, tables: readonly GridTable[]): FormulaFault | undefined {
  if (/[([!:]/.test(next) || /^(?:true|false|[a-z]{1,3}\d*)$/i.test(text)) return undefined;
  if (tables.some(({ name }) => isSame(name, text))) return undefined;
  return { text: FORMULA_FAULTS.unknownName, values: { found: text } };
}

/** LET and LAMBDA give names of their own. */
const bindsNames = ({ text, next }: Name): boolean => next === "(" && /^(?:let|lambda)$/i.test(text);

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
