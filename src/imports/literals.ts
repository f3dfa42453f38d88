/**
 * Puts fields in quotes that Excel reads as they are although they hold a quote: ="00123", 17" rim. Stops at the first
 * quote that is none of these, so that damage is still found: a field that has lost its opening quote always ends
 * with the closing one, and the delimiters in it would shift the row.
 */
export function quoteLiterals(text: string, delimiter: string): string {
  const fields = fieldPattern(delimiter);
  let mended = "";
  let at = 0;
  while (at < text.length) {
    const match = fields.exec(text);
    if (match === null) break;
    const [whole, protectedText, plain = "", separator = ""] = match;
    if (startsOrEndsWithQuote(plain)) break;
    const literal = protectedText ?? (plain.includes('"') ? plain : undefined);
    mended += literal === undefined ? whole : `"${literal.replaceAll('"', '""')}"${separator}`;
    at = fields.lastIndex;
  }
  return mended + text.slice(at);
}

/** One field and what ends it: ="text", a field in quotes, or any other field. */
function fieldPattern(delimiter: string): RegExp {
  const separator = `\\u{${(delimiter.codePointAt(0) ?? 0).toString(16)}}`;
  const protectedText = '="(?:[^"\\r\\n]|"")*"';
  const quoted = '"(?:[^"]|"")*"';
  const plain = `[^${separator}\\r\\n]*`;
  const end = `(${separator}|\\r\\n|\\r|\\n|$)`;
  return new RegExp(`(?:(${protectedText})|${quoted}|(${plain}))${end}`, "uy");
}

function startsOrEndsWithQuote(field: string): boolean {
  const visible = field.trim();
  return visible.startsWith('"') || visible.endsWith('"');
}
