const DATE = /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?$/;
/** The full-width sign of the yuan, which Chinese keyboards give. */
const AMOUNT = /^([-+]?)￥(?=[\d.])/;

/** 2025年8月1日 as Univer reads it: 2025-8-1. */
export function readableEntry(text: string): string {
  const { year, month, day } = DATE.exec(text.trim())?.groups ?? {};
  // Excel, too, leaves a month alone as it is.
  if (month === undefined || (year === undefined && day === undefined)) return text.replace(AMOUNT, "$1¥");
  return [year, month, day].filter((part) => part !== undefined).join(year === undefined ? "/" : "-");
}

/** A text in quotes of either kind, a sign within the name of a column, the name of a sheet, or one other character. */
const PIECE = /"(?:[^"]|"")*"|[“”＂](?<text>[^“”＂]*)[“”＂]|'[[\]#@]|'(?:[^']|'')*'|[^]/gu;
const BRACKETS: Readonly<Record<string, string>> = { "【": "[", "】": "]", "［": "[", "］": "]" };

/**
 * A formula with its punctuation as Excel reads it: =SUM（工单【工时费】，1） is =SUM(工单[工时费],1). Texts stay as they are,
 * and so do names in brackets: a column may well be called 费用（元）.
 */
export function readableFormula(text: string): string {
  let formula = "";
  let depth = 0;
  for (const { 0: piece, groups } of text.matchAll(PIECE)) {
    const bracket = BRACKETS[piece] ?? piece;
    if (bracket === "]") depth = Math.max(0, depth - 1);
    // Between two names in brackets, as in 工单[[#Data]，[客户]].
    const isName = depth > 0 && !formula.trimEnd().endsWith("]");
    if (groups?.["text"] !== undefined && depth === 0) formula += `"${groups["text"].replaceAll('"', '""')}"`;
    else formula += piece.length > 1 || isName ? bracket : halfWidth(bracket);
    if (bracket === "[") depth++;
  }
  return formula;
}

function halfWidth(character: string): string {
  if (character === "\u3000") return " ";
  return character.replace(/[！-～]/u, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));
}
