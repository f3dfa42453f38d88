const BEYOND_ASCII = /[^\x00-\x7f]/;

/** A text as it is compared: full-width forms folded to half-width (NFKC), without spaces around it. */
export function normalized(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize("NFKC") : text).trim();
}

/** `normalized`, with capital and small letters alike. */
export function caseFolded(text: string): string {
  return normalized(text).toLowerCase();
}

const TOTALS_WORDS = new Set(["合计", "小计", "总计", "total"]);
const LONGEST_TOTALS_WORD = 12;
/** What such a word can begin with: its own first character, also full-width, or a space. */
const FIRST_OF_TOTALS_WORD = new Set(
  [..."合小总TtＴｔ \u3000\u00a0\t"].map((character) => character.charCodeAt(0)),
);

/** Whether an id or category marks a totals row (合计, 小计, 总计, Total), which is no record. */
export function isTotalsWord(text: string): boolean {
  if (text.length > LONGEST_TOTALS_WORD || !FIRST_OF_TOTALS_WORD.has(text.charCodeAt(0))) return false;
  return TOTALS_WORDS.has(caseFolded(text));
}
