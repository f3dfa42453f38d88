/** On a tie the earlier one wins: a comma is the likeliest of them to be part of a column name. */
const DELIMITERS = ["\t", ";", ","] as const;

export interface DelimiterChoice {
  /** The one there is; where the first line has none, all that are known, the likeliest first. */
  readonly delimiters: readonly string[];
  /** Where the table starts: after the line `sep=;`, if there is one. */
  readonly start: number;
}

/** The delimiter that occurs most often in the first line, unless a line `sep=;` as Excel writes names it. */
export function chooseDelimiter(text: string, start: number): DelimiterChoice {
  // Sticky instead of slicing the whole text. Letters and digits cannot separate fields.
  const sepLine = /sep=([^\w"\r\n])(?:\r\n|\r|\n|$)/iy;
  sepLine.lastIndex = start;
  const named = sepLine.exec(text)?.[1];
  if (named !== undefined) return { delimiters: [named], start: sepLine.lastIndex };
  const found = mostFrequent(text, start);
  // A title without any says nothing of the lines below it.
  return { delimiters: found === undefined ? [...DELIMITERS].reverse() : [found], start };
}

function mostFrequent(text: string, start: number): string | undefined {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if (char === "\n" || char === "\r") break;
    const count = counts.get(char);
    if (count !== undefined) counts.set(char, count + 1);
  }
  const countOf = (delimiter: string): number => counts.get(delimiter) ?? 0;
  const best = DELIMITERS.reduce<string>((a, b) => (countOf(b) > countOf(a) ? b : a), DELIMITERS[0]);
  return countOf(best) > 0 ? best : undefined;
}
