import type { CellReference, Formula } from "../../../src/workbook/formula";
import type { Validation } from "../../../src/workbook/plan";
import { placesOf } from "../areas";
import { styleAt, type Book, type SeenCell, type SeenSheet } from "../book";
import { finding, type Finding } from "../finding";
import { textWidth } from "../measure";
import { lineWidth, ownWidth } from "../room";
import { shownText } from "../shown-text";

/** Whatever a person chooses from a list fits into the cell it is chosen for. */
export function checkChoices(book: Book): Finding[] {
  return book.sheets.flatMap((sheet) =>
    sheet.plan.validations.flatMap((validation) => choiceFindings(book, sheet, validation)),
  );
}

function choiceFindings(book: Book, sheet: SeenSheet, validation: Validation): Finding[] {
  const { row, column } = validation.area;
  const style = styleAt(sheet.plan, row, column);
  const empty: SeenCell = { row, column, isSparkline: false, content: null, text: "", style };
  const cell = sheet.at(row, column) ?? empty;
  const { fontName = "", fontSize = 0, bold = false } = style;
  return choicesOf(book, sheet, validation).flatMap((choice) => {
    const text = shownText(choice, style.numberFormat);
    const width = textWidth(text, { fontName, fontSize, bold });
    const room = typeof choice === "number" ? ownWidth(sheet, cell) : lineWidth(sheet, cell);
    if (width <= room) return [];
    const what = `the choice "${text}" does not fit: ${width.toFixed(1)} pt wide in ${room.toFixed(1)} pt`;
    return [finding("text width", { sheet: sheet.plan, row, column }, what)];
  });
}

function choicesOf(book: Book, sheet: SeenSheet, { check }: Validation): (string | number)[] {
  if ("list" in check) return [...check.list];
  if (!("listFrom" in check)) return [];
  const reference = referenceOf(book, check.listFrom);
  const from = book.sheets.find(({ id }) => id === (reference?.sheet ?? sheet.id));
  if (reference === undefined || from === undefined) return [];
  return [...placesOf(reference)].flatMap(([row, column]) => {
    const content = from.at(row, column)?.content;
    return typeof content === "string" || typeof content === "number" ? [content] : [];
  });
}

function referenceOf({ plan }: Book, formula: Formula): CellReference | undefined {
  if ("cells" in formula) return formula.cells;
  if (!("name" in formula)) return undefined;
  const named = plan.names.find(({ name }) => name === formula.name)?.refersTo;
  return named !== undefined && "cells" in named ? named.cells : undefined;
}
