import type { GridValue } from "./types";

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** What a cell holds after something that is not a formula was typed into it. */
export function readConstant(text: string): GridValue {
  if (text.startsWith("'")) return text.slice(1);
  const trimmed = text.trim();
  const number = Number(trimmed);
  if (NUMBER.test(trimmed) && Number.isFinite(number)) return number;
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  return text;
}
