import { CellError, contentOf, type Cell } from "./cell";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "./marks";
import { normalized } from "./text";

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const AMOUNT = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[-+])?\s*(?:¥|RMB|CNY)?\s*(?<inner>[-+])?(?<number>${NUMBER})(?<exponent>E[-+]?\d{1,3})?\s*(?<unit>万元|万|亿元|亿|元)?(?<trailing>-)?(?<close>\))?$`,
  "i",
);
const UNITS: Readonly<Record<string, number>> = { 万: 1e4, 万元: 1e4, 亿: 1e8, 亿元: 1e8, 元: 1 };

/** A signed amount; text such as "1,234.50", "¥1,234", "(120)", "120-", "3.5万元" is read, anything else is UNREADABLE. So are other currencies: "$120" and "¥120" have no sum. */
export function readAmount(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (cell === "") return BLANK;
  const content = contentOf(cell);
  if (content === undefined) return BLANK;
  if (typeof content === "number") return content;
  if (typeof content === "string") return amountOfText(content);
  return content instanceof CellError ? EXCEL_ERROR : UNREADABLE;
}

/** "1234.5" and "1,234.50", by far the most amounts that are text. */
const LONGEST_PLAIN_AMOUNT = 30;
const PLAIN_AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$/;

function amountOfText(text: string): number {
  if (text.length <= LONGEST_PLAIN_AMOUNT && PLAIN_AMOUNT.test(text)) return Number(text.replaceAll(",", ""));
  const parts = AMOUNT.exec(normalized(text))?.groups;
  if (!parts) return UNREADABLE;
  const { open, close, sign, inner, trailing, number = "", exponent = "", unit } = parts;
  const signs = [sign, inner, trailing, open].filter((part) => part !== undefined).length;
  if ((open === undefined) !== (close === undefined) || signs > 1) return UNREADABLE;
  const scale = unit === undefined ? 1 : (UNITS[unit] ?? 1);
  const magnitude = scaled(Number(number.replaceAll(",", "") + exponent), scale);
  if (!Number.isFinite(magnitude)) return UNREADABLE;
  return open !== undefined || [sign, inner, trailing].includes("-") ? -magnitude : magnitude;
}

const WITH_CURRENCY = /^[-+(]?\s*[A-Z]{0,3}\p{Sc}\s*[-+]?\.?\d|\d\s*\p{Sc}\)?$/iu;

/** Whether a text is meant as an amount, be it of a currency that is not read ($120): it is no header. */
export function isMeantAsAmount(text: string): boolean {
  return WITH_CURRENCY.test(normalized(text));
}

/** 3.3万 is 33000, not 32999.999…: a decimal text is meant as a decimal. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

const PLAIN_NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** A score is a number; a number stored as text is one too. A blank is no answer, never 0. */
export function readScore(cell: Cell): number {
  if (typeof cell === "number") return cell;
  if (cell === "") return BLANK;
  const content = contentOf(cell);
  if (content === undefined) return BLANK;
  if (typeof content === "number") return content;
  if (content instanceof CellError) return EXCEL_ERROR;
  if (typeof content !== "string") return UNREADABLE;
  const text = normalized(content);
  return PLAIN_NUMBER.test(text) ? Number(text) : UNREADABLE;
}
