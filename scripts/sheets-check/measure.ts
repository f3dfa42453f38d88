/**
 * How wide texts are, in points, without a screen. Latin letters by Calibri's widths (thousandths of the size, from its
 * horizontal metrics); Chinese letters, full-width punctuation and the signs and blocks of the sheets are squares.
 */
const FIRST = 32;
const CALIBRI = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];

/** Latin letters beyond ASCII: as wide as the widest common small letters. */
const OTHER_LATIN = 530;
const SQUARE = 1000;
const LAST_NARROW = 0x24f;

/** Bold letters are wider, and DengXian's Latin is wider than Calibri's; a little more than measured, never less. */
const BOLD = 1.04;
const CHINESE_FONTS = 1.07;
const CALIBRI_NAME = "Calibri";

export interface Lettering {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
}

export function textWidth(text: string, { fontName, fontSize, bold }: Lettering): number {
  const latin = (fontName === CALIBRI_NAME ? 1 : CHINESE_FONTS) * (bold ? BOLD : 1);
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter, latin);
  return (thousandths * fontSize) / 1000;
}

function letterWidth(letter: string, latin: number): number {
  const code = letter.codePointAt(0) as number;
  if (code - FIRST < CALIBRI.length) return (CALIBRI[code - FIRST] ?? 0) * latin;
  return code <= LAST_NARROW || isHalfWidthPunctuation(code) ? OTHER_LATIN * latin : SQUARE;
}

/** Dashes, the minus sign, quotation marks, ≤ and ≥: half a square in either font. */
function isHalfWidthPunctuation(code: number): boolean {
  return [0x2010, 0x2011, 0x2013, 0x2018, 0x2019, 0x2212, 0x2264, 0x2265].includes(code);
}

/** Lines that a text takes in a width: it breaks at blanks and on either side of a square letter. */
export function linesOf(text: string, width: number, lettering: Lettering): number {
  return text
    .split("\n")
    .map((line) => linesOfParagraph(line, width, lettering))
    .reduce((sum, lines) => sum + lines, 0);
}

function linesOfParagraph(line: string, width: number, lettering: Lettering): number {
  let [lines, used] = [1, 0];
  for (const piece of unbreakable(line)) {
    const wide = textWidth(piece, lettering);
    if (used > 0 && used + textWidth(piece.trimEnd(), lettering) > width) {
      lines++;
      used = 0;
    }
    // A word that is wider than the column is broken wherever the column ends.
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used = used + wide > width ? wide % width : used + wide;
  }
  return lines;
}

/** Words with the blanks after them; square letters each by itself, with the punctuation that may not begin a line. */
function unbreakable(line: string): readonly string[] {
  return line.match(/[\u2e80-\uffef][,。、;:?!)》”%]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [];
}

/** Height of lines of a size, with the room Excel leaves above and below. */
export function linesHeight(lines: number, fontSize: number): number {
  return lines * fontSize * 1.25 + 1;
}
