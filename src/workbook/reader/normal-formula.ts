import { quotedSheet } from "../print";

/**
 * What the text of a formula is made of: a string, what stands in square brackets (names of columns, with their escapes),
 * a quoted sheet, a word, space, or any other sign.
 */
const PIECES =
  /"(?:[^"]|"")*"|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]|'(?:[^']|'')*'!|[\p{L}\p{N}_.$\\]+!?|\s+|./gsu;

/** How a file spells functions that came after the format, and custom functions. */
const PREFIXES = /^(?:_xlfn\.|_xlws\.)+/i;
const STORED_CALL = /^_xldudf_AFTERSALES_/i;

/**
 * The one spelling by which formulas are compared, wherever they were read: without "=" and spaces, sheets always in
 * quotes, functions as a person types them.
 */
export function normalFormula(text: string): string {
  return [...text.replace(/^=/, "").matchAll(PIECES)].map(([piece]) => normalPiece(piece)).join("");
}

function normalPiece(piece: string): string {
  if (/^["'[]/.test(piece)) return piece;
  if (/^\s+$/.test(piece)) return "";
  if (piece.endsWith("!") && piece.length > 1) return `${quotedSheet(piece.slice(0, -1))}!`;
  return piece.replace(PREFIXES, "").replace(STORED_CALL, "AFTERSALES.");
}
