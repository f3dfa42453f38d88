/** Chinese, full-width forms and signs such as ★ are two units wide, all else one: a unit is a column's character. */
const WIDE = /[\u2500-\u27BF\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6]/;

/** What the ends of lines leave blank where words go to the next one. */
const NARROWER = 0.93;

export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** How many lines a text takes in a column of so many characters; words are not cut. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * NARROWER);
  return text
    .split("\n")
    .map((line) => (textWidth(line) <= width ? 1 : Math.ceil(textWidth(line) / room)))
    .reduce((lines, more) => lines + more, 0);
}

/** The height of a row in points that shows the texts in full, each in its column. */
export function heightFor(
  texts: readonly { readonly text: string; readonly width: number }[],
  lineHeight: number,
  least: number,
): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)));
  return Math.max(least, Math.ceil(lines * lineHeight + 6));
}
