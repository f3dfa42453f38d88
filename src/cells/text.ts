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

/** Whether an id or category marks a totals row (合计, 小计, 总计, Total), which is no record. */
export function isTotalsWord(text: string): boolean {
  if (text.length > LONGEST_TOTALS_WORD) return false;
  const first = text.charCodeAt(0);
  // Only T, t, a space or something beyond ASCII can begin such a word: most ids are through here.
  if (first !== 84 && first !== 116 && first !== 32 && first < 128) return false;
  return TOTALS_WORDS.has(caseFolded(text));
}
