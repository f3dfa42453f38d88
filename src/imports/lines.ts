/** How many line breaks (CRLF, LF or CR) the text holds before `end`. */
export function countLineBreaks(text: string, end: number = text.length): number {
  let count = 0;
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && !(i + 1 < end && text.charCodeAt(i + 1) === 10))) count++;
  }
  return count;
}

const isLineBreak = (code: number): boolean => code === 10 || code === 13;

/** Position of the first character that is not a line break. */
export function skipLineBreaks(text: string, from: number): number {
  let start = from;
  while (start < text.length && isLineBreak(text.charCodeAt(start))) start++;
  return start;
}

/** Position after the last character that is not a line break (a loop: /[\r\n]+$/ can take quadratic time). */
export function endWithoutLineBreaks(text: string): number {
  let end = text.length;
  while (end > 0 && isLineBreak(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Position at which a line starts (lines counted from 1); the end of the text if it has fewer lines. */
export function offsetOfLine(text: string, line: number): number {
  const lineBreak = /\r\n|\r|\n/g;
  let offset = 0;
  for (let i = 1; i < line; i++) {
    if (lineBreak.exec(text) === null) return text.length;
    offset = lineBreak.lastIndex;
  }
  return offset;
}
