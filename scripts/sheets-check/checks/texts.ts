import type { Book, SeenCell, SeenSheet } from "../book";
import { finding, type Finding } from "../finding";
import { linesHeight, linesOf, textWidth, type Lettering } from "../measure";
import { lineWidth, ownCells, ownWidth, rowsHeight } from "../room";
import { ruledStyle } from "../ruled-style";

/** Every text fits where it stands: numbers into their column, lines into the column or over empty neighbours. */
export function checkTexts(book: Book): Finding[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.cells].filter(({ text }) => text !== "").flatMap((cell) => textFindings(book, sheet, cell)),
  );
}

function textFindings(book: Book, sheet: SeenSheet, cell: SeenCell): Finding[] {
  const style = ruledStyle(book, sheet, cell);
  const lettering: Lettering = {
    fontName: style.fontName ?? sheet.plan.font.name,
    fontSize: style.fontSize ?? sheet.plan.font.size,
    bold: style.bold ?? false,
  };
  const height = heightOf(sheet, cell);
  if (typeof cell.content === "number" || typeof cell.content === "boolean") {
    return [
      ...tooWide(sheet, cell, "numbers", lettering, ownWidth(sheet, cell)),
      ...tooHigh(sheet, cell, 1, lettering, height),
    ];
  }
  if (style.wrap) {
    const lines = linesOf(cell.text, ownWidth(sheet, cell), lettering);
    return tooHigh(sheet, cell, lines, lettering, height);
  }
  return [
    ...tooWide(sheet, cell, "text width", lettering, lineWidth(sheet, cell)),
    ...tooHigh(sheet, cell, 1, lettering, height),
  ];
}

function heightOf(sheet: SeenSheet, cell: SeenCell): number {
  const { row, rows } = ownCells(sheet, cell);
  return rowsHeight(sheet, row, rows);
}

function tooWide(
  sheet: SeenSheet,
  cell: SeenCell,
  check: "numbers" | "text width",
  lettering: Lettering,
  room: number,
): Finding[] {
  const width = textWidth(shortest(cell), lettering);
  if (width <= room) return [];
  const shown = check === "numbers" ? "shows ####" : "is cut off";
  const what = `"${cell.text}" ${shown}: ${width.toFixed(1)} pt wide in ${room.toFixed(1)} pt`;
  return [finding(check, { sheet: sheet.plan, row: cell.row, column: cell.column }, what)];
}

/** Excel rounds a number without a format to what fits; only its whole part must. */
function shortest({ content, text, style }: SeenCell): string {
  const isFree = typeof content === "number" && (style.numberFormat ?? "General") === "General";
  return isFree ? String(Math.trunc(content)) : text;
}

function tooHigh(
  sheet: SeenSheet,
  cell: SeenCell,
  lines: number,
  lettering: Lettering,
  room: number,
): Finding[] {
  const height = linesHeight(lines, lettering.fontSize);
  if (height <= room) return [];
  const what = `"${cell.text}" is cut off: ${lines} lines, ${height.toFixed(1)} pt high in ${room.toFixed(1)} pt`;
  return [finding("text height", { sheet: sheet.plan, row: cell.row, column: cell.column }, what)];
}
