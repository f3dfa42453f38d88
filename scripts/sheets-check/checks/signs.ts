import type { Rule } from "../../../src/workbook/plan";
import { holds, placesOf } from "../areas";
import type { Book, SeenSheet } from "../book";
import { isGrey } from "../colors";
import { finding, type Finding } from "../finding";

/** What says the same as a colour to who cannot see it, and on a grey print. */
const SIGN = /[●▲▼–✕]/;

type FormulaRule = Extract<Rule, { readonly formula: unknown }>;

/** Wherever a rule colours a cell, its text, or the one beside or beneath it, carries a sign; a bar has its number beside it. */
export function checkSigns(book: Book): Finding[] {
  return book.sheets.flatMap((sheet) =>
    sheet.plan.rules.flatMap((rule) =>
      "bar" in rule ? barFindings(sheet, rule.area) : colorFindings(book, sheet, rule),
    ),
  );
}

function colorFindings(book: Book, sheet: SeenSheet, rule: FormulaRule): Finding[] {
  const colors = [rule.format.fontColor, rule.format.fill].filter((color) => color !== undefined);
  if (colors.every(isGrey)) return [];
  return [...placesOf(rule.area)]
    .filter(([row, column]) => book.rules.applies(sheet.id, rule, row, column))
    .filter(([row, column]) => !hasSignNear(sheet, row, column))
    .map(([row, column]) => {
      const what = `turns ${colors.join(" on ")} without a sign: "${sheet.at(row, column)?.text ?? ""}"`;
      return finding("signs", { sheet: sheet.plan, row, column }, what);
    });
}

function hasSignNear(sheet: SeenSheet, row: number, column: number): boolean {
  const beside = [sheet.at(row, column), sheet.at(row, column - 1), sheet.at(row, column + 1)];
  return [...beside, sheet.at(row + 1, column)].some((cell) => SIGN.test(cell?.text ?? ""));
}

function barFindings(sheet: SeenSheet, area: Rule["area"]): Finding[] {
  return [...sheet.cells]
    .filter(({ row, column, content }) => holds(area, row, column) && typeof content === "number")
    .filter(({ row, column }) => !hasNumberNear(sheet, row, column))
    .map(({ row, column }) =>
      finding("signs", { sheet: sheet.plan, row, column }, "a bar without its number"),
    );
}

/** In the cell itself, or in a cell next to it: left, right, above or below. */
function hasNumberNear(sheet: SeenSheet, row: number, column: number): boolean {
  const near = [
    [row, column],
    [row, column - 1],
    [row, column + 1],
    [row - 1, column],
    [row + 1, column],
  ] as const;
  return near.some(([down, right]) => /\d/.test(sheet.at(down, right)?.text ?? ""));
}
