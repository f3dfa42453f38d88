/** What Excel would read as a truth, whatever the case. */
const TRUTH = /^(?:true|false)$/i;
/** Words and spaces without any digit, which Excel reads as nothing else. */
const PLAIN = /^\p{L}[\p{L}\p{M} ]*$/u;

/**
 * A text as it is handed to Excel so that it stays a text: Excel takes what it is given as if it were typed, and makes
 * formulas of "=1+1" and "+A", numbers of "007", dates of "2025-08". An apostrophe in front, which Excel takes away,
 * prevents that.
 */
export function typedText(text: string): string {
  return text === "" || (PLAIN.test(text) && !TRUTH.test(text)) ? text : `'${text}`;
}
