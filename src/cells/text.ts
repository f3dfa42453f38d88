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

/** As written by hand and by reports: 合 计, Sub-total, Grand Total, each also with a colon. */
const TOTALS_WORD = /^(?:[合小总]\s*计|(?:(?:sub|grand)[\s-]*)?total)\s*:?$/;
const LONGEST_TOTALS_WORD = 20;

/** With which characters such a word begins, and goes on, in either width; behind a space before it anything may stand. */
const SPACES = " \u3000\u00a0\t";
const BEGINNINGS: readonly (readonly [first: string, second: string])[] = [
  ["合小总", `计${SPACES}`],
  ["tTｔＴ", "oOｏＯ"],
  ["sSｓＳ", "uUｕＵ"],
  ["gGｇＧ", "rRｒＲ"],
];
const AFTER_SPACE = 1 << BEGINNINGS.length;
/** By character code a bit for each beginning that has it in its first, or in its second place. */
const FIRSTS = new Uint8Array(0x10000);
const SECONDS = new Uint8Array(0x10000).fill(AFTER_SPACE);
for (const space of SPACES) FIRSTS[space.charCodeAt(0)] = AFTER_SPACE;
BEGINNINGS.forEach((places, index) => {
  const enter = (bits: Uint8Array) => (character: string) => {
    bits[character.charCodeAt(0)] = (bits[character.charCodeAt(0)] as number) | (1 << index);
  };
  [...places[0]].forEach(enter(FIRSTS));
  [...places[1]].forEach(enter(SECONDS));
});

/** Whether a text begins as a word of totals rows does: a million ids show by two characters that they are none. */
export function beginsTotalsWord(text: string): boolean {
  const first = FIRSTS[text.charCodeAt(0)] as number;
  return first > 0 && (first & (SECONDS[text.charCodeAt(1)] as number)) > 0;
}

/** Whether an id or category marks a totals row (合计, 小计, 总计, Total, Subtotal, Grand total), which is no record. */
export function isTotalsWord(text: string): boolean {
  return beginsTotalsWord(text) && text.length <= LONGEST_TOTALS_WORD && TOTALS_WORD.test(caseFolded(text));
}
