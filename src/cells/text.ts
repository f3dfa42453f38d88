const BEYOND_ASCII = /[^\x00-\x7f]/;

/** A text as it is compared: full-width forms folded to half-width (NFKC), without spaces around it. */
export function normalized(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize("NFKC") : text).trim();
}

/** `normalized`, with capital and small letters alike. */
export function caseFolded(text: string): string {
  return normalized(text).toLowerCase();
}

/** Whether spaces fill a text up to a width, as exports with columns of fixed width have it. */
export function isPadded(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 32 || last === 0x3000;
}

const TOTALS_WORDS = new Set(["合计", "小计", "总计", "total"]);
const LONGEST_TOTALS_WORD = 12;
/** By character code 1 for what such a word can begin with: its own first character, also full-width, or a space. */
export const BEGINS_TOTALS_WORD = new Uint8Array(0x10000);
for (const character of "合小总TtＴｔ \u3000\u00a0\t") BEGINS_TOTALS_WORD[character.charCodeAt(0)] = 1;

/** Whether an id or category marks a totals row (合计, 小计, 总计, Total), which is no record. */
export function isTotalsWord(text: string): boolean {
  if (text.length > LONGEST_TOTALS_WORD || BEGINS_TOTALS_WORD[text.charCodeAt(0)] !== 1) return false;
  return TOTALS_WORDS.has(caseFolded(text));
}
