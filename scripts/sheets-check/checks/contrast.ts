import type { Book, SeenCell, SeenSheet } from "../book";
import { holds } from "../areas";
import { contrast } from "../colors";
import { areaText, finding, type Finding } from "../finding";

/** WCAG 2.1, level AA, for text of normal size. */
const ENOUGH = 4.5;

/** Every text stands out from what is behind it, under every rule too, whether the rule is true just now or not. */
export function checkContrast({ sheets }: Book): Finding[] {
  return sheets.flatMap((sheet) => [
    ...[...sheet.cells].filter(({ text }) => text !== "").flatMap((cell) => cellFindings(sheet, cell)),
    ...ruleFindings(sheet),
  ]);
}

function cellFindings(sheet: SeenSheet, { row, column, style, text }: SeenCell): Finding[] {
  const bars = sheet.plan.rules.flatMap((rule) =>
    "bar" in rule && holds(rule.area, row, column) ? [rule.bar.color] : [],
  );
  return [style.fill, ...bars].flatMap((behind) => {
    const reached = contrast(style.fontColor ?? sheet.plan.font.color, behind);
    if (reached >= ENOUGH) return [];
    const what = `"${text}" in ${style.fontColor} on ${behind ?? "white"}: contrast ${reached.toFixed(2)}`;
    return [finding("contrast", { sheet: sheet.plan, row, column }, what)];
  });
}

function ruleFindings(sheet: SeenSheet): Finding[] {
  return sheet.plan.rules.flatMap((rule) => {
    if (!("formula" in rule)) return [];
    const { fontColor, fill } = rule.format;
    if (fontColor === undefined && fill === undefined) return [];
    const pairs = new Map<string, number>();
    for (const { row, column, style } of sheet.cells) {
      if (!holds(rule.area, row, column)) continue;
      const font = fontColor ?? style.fontColor ?? sheet.plan.font.color;
      const behind = fill ?? style.fill;
      pairs.set(`${font} on ${behind ?? "white"}`, contrast(font, behind));
    }
    return [...pairs]
      .filter(([, reached]) => reached < ENOUGH)
      .map(([pair, reached]) => {
        const what = `the rule of ${areaText(rule.area)} shows ${pair}: contrast ${reached.toFixed(2)}`;
        return finding("contrast", { sheet: sheet.plan, row: rule.area.row, column: rule.area.column }, what);
      });
  });
}
