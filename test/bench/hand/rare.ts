/**
 * What few cells hold: spellings that a loop by hand must read too if it is to give the same answer, and what it must
 * refuse. Written from the description of the arguments alone; nothing of the add-in is used.
 */

/** A cell that nobody can read: the loop stops, as the function does. */
export class Refused extends Error {
  constructor(what: string, cell: unknown) {
    super(`${what}: ${JSON.stringify(cell)}`);
  }
}

/** Full-width forms as half-width, without spaces around. */
function folded(text: string): string {
  return text.normalize("NFKC").trim();
}

const ERRORS = /^#(VALUE!|N\/A|DIV\/0!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** A text without spaces around it; Excel's errors, as objects or as text, are refused. */
function textOf(cell: unknown, what: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") throw new Refused(what, cell);
  const text = folded(String(cell));
  if (ERRORS.test(text)) throw new Refused(what, cell);
  return text;
}

const YES = new Set(["true", "是", "y", "yes", "1", "√", "✓", "有", "已"]);
const NO = new Set(["false", "否", "n", "no", "0", "×", "无", "未"]);

export function rareFlag(cell: unknown): number {
  const word = textOf(cell, "no flag").toLowerCase();
  if (word === "") return NaN;
  if (YES.has(word)) return 1;
  if (NO.has(word)) return 0;
  throw new Refused("no flag", cell);
}

/** A number of things is never a text, unless a blank one. */
export function rareCount(cell: unknown): number {
  if (typeof cell === "string" && textOf(cell, "no number of things") === "") return NaN;
  throw new Refused("no number of things", cell);
}

const AMOUNT =
  /^(\()?([-+])?(?:¥|RMB|CNY)?\s*([-+])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)\s*(万元|万|亿元|亿|元)?(-)?(\))?$/i;
const UNITS: Readonly<Record<string, number>> = { 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8, 元: 1 };

export function rareAmount(cell: unknown): number {
  if (typeof cell === "boolean") throw new Refused("no amount", cell);
  const text = textOf(cell, "no amount");
  if (text === "") return NaN;
  const parts = AMOUNT.exec(text);
  if (parts === null) throw new Refused("no amount", cell);
  const [, open, sign, inner, digits = "", unit = "元", behind, close] = parts;
  const signs = [open, sign, inner, behind].filter((part) => part !== undefined).length;
  if (signs > 1 || (open === undefined) !== (close === undefined)) throw new Refused("no amount", cell);
  const amount = Number(digits.replaceAll(",", "")) * (UNITS[unit] ?? 1);
  return open !== undefined || [sign, inner, behind].includes("-") ? -amount : amount;
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

export function rareScore(cell: unknown): number {
  if (typeof cell === "boolean") throw new Refused("no score", cell);
  const text = textOf(cell, "no score");
  if (text === "") return NaN;
  if (!NUMBER.test(text)) throw new Refused("no score", cell);
  return Number(text);
}

const DATE =
  /^(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{4})年(\d{1,2})月(\d{1,2})日?|(\d{4})(\d{2})(\d{2}))(?:(?:\s+|T|(?<=日))(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

export function rareDate(cell: unknown): number {
  if (cell === 0) return NaN;
  if (typeof cell === "boolean") throw new Refused("no date", cell);
  const text = textOf(cell, "no date");
  if (text === "") return NaN;
  const found = DATE.exec(text);
  if (found === null) throw new Refused("no date", cell);
  const part = (...groups: number[]): number =>
    Number(groups.map((group) => found[group]).find(Boolean) ?? 0);
  const [year, month, date] = [part(1, 5, 8), part(3, 6, 9), part(4, 7, 10)];
  const day = new Date(Date.UTC(year, month - 1, date));
  if (day.getUTCDate() !== date || day.getUTCMonth() !== month - 1) throw new Refused("no date", cell);
  const [hours, minutes, seconds] = [part(11), part(12), part(13)];
  if (hours > 23 || minutes > 59 || seconds > 59) throw new Refused("no date", cell);
  return day.getTime() / 86400000 + 25569 + (hours * 3600 + minutes * 60 + seconds) / 86400;
}

const TOTALS = /^(?:[合小总]\s*计|(?:(?:sub|grand)[\s-]*)?total)\s*:?$/;
const FIRST_LONG_NUMBER = 1e15;

/** The key of an id or a category; "" for a blank, undefined for 合计, which marks a row that is no record. */
export function keyOf(cell: unknown, isCategory: boolean): string | undefined {
  if (typeof cell === "number" && Math.abs(cell) >= FIRST_LONG_NUMBER) throw new Refused("no id", cell);
  const key = textOf(cell, "no id");
  const lower = key.toLowerCase();
  if (TOTALS.test(lower)) return undefined;
  return isCategory ? lower : key;
}
