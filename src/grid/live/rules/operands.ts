/** Stands for an operand while a template is matched; no formula has it. */
const HOLE = "\u0000";

export type Template = (...operands: readonly string[]) => string;

/** An operand as part of a formula: "0.2" and "=$B$1" stay what they are, other words become text. */
export function toExpression(operand: string): string {
  const trimmed = operand.trim();
  if (trimmed.startsWith("=")) return trimmed.slice(1);
  if (trimmed !== "" && Number.isFinite(Number(trimmed))) return trimmed;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toUpperCase();
  return /^".*"$/s.test(trimmed) ? trimmed : textLiteral(operand);
}

export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The operands of a formula made from a template; null when it was made from another. `count` says how many the template
 * takes: one that takes a single operand may have it in several places.
 */
export function operandsIn(formula: string, template: Template, count: number): readonly string[] | null {
  const pieces = template(...Array<string>(count).fill(HOLE)).split(HOLE);
  const found: string[] = [];
  let position = 0;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const at = isLast ? formula.length - piece.length : formula.indexOf(piece, position);
    if (at < position || !formula.startsWith(piece, at)) return null;
    if (index > 0) found.push(formula.slice(position, at));
    position = at + piece.length;
  }
  return found.slice(0, count);
}
