import type { Book } from "../book";
import { finding, type Finding } from "../finding";
import { Precedents } from "../precedents";

/** Two arrows of Excel's "trace precedents" lead from a number on the front page to what it was computed from. */
const MOST = 2;

export function checkPrecedents(book: Book): Finding[] {
  const front = book.sheets.find(({ id }) => id === book.plan.front.sheet);
  if (front === undefined) return [];
  const precedents = new Precedents(book, front.id);
  return [...front.cells]
    .filter(({ content, formula }) => typeof content === "number" && formula !== undefined)
    .flatMap(({ row, column, text }) => {
      const { steps, path } = precedents.of({ sheet: front.id, row, column });
      if (steps <= MOST) return [];
      const what = `"${text}" is ${steps} precedents from its input: ${path.join(" → ")}`;
      return [finding("precedents", { sheet: front.plan, row, column }, what)];
    });
}
