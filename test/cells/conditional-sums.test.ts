import { expect, test } from "@jest/globals";
import { CellError } from "../../src/cells/cell";
import { countIfs, sumIfs, type Matrix } from "../../src/cells/conditional-sums";

const column = (...cells: unknown[]): Matrix => cells.map((cell) => [cell]);
const one = (cell: unknown): Matrix => [[cell]];

const stores = column("East", "east", "West", "", "*", 7, "7", "007", true, "TRUE");
const amounts = column(1, 2, 4, 8, 16, "32", 64, 128, 256, true);

/** What Excel's own page on COUNTIFS and its criteria says of each. */
test.each([
  ["East", 2],
  ["=east", 2],
  ["<>East", 8],
  ["?ast", 2],
  ["~*", 1],
  ["*", 7],
  [7, 3],
  ["7", 3],
  [">6", 1],
  ["", 1],
  ["<>", 9],
  [true, 2],
])("COUNTIFS by %j counts %i cells", (criterion, count) => {
  expect(countIfs([stores, one(criterion)])).toEqual([[count]]);
});

test("models called E5 and E6 are no numbers, and not the same", () => {
  const models = column("E5", "E6", "e5", ".5", "E");
  expect(countIfs([models, column("E5", "E6")])).toEqual([[2], [1]]);
  expect(countIfs([models, one("<E6")])).toEqual([[4]]);
  expect(countIfs([models, column("0.5")])).toEqual([[1]]);
});

test("all conditions are met together, sums take numbers only", () => {
  expect(sumIfs([amounts, stores, one("East")])).toEqual([[3]]);
  expect(sumIfs([amounts, stores, one("<>"), amounts, one(">=4")])).toEqual([[4 + 16 + 64 + 128 + 256]]);
  expect(countIfs([stores, one("East"), amounts, one(">1")])).toEqual([[1]]);
});

test("a column of criteria gives a column of figures, as one criterion each would", () => {
  const criteria = column("East", "*", 7, "007", ">6", "", true, "nobody", "~*");
  const each = criteria.map((row) => countIfs([stores, [row]])[0]);
  expect(countIfs([stores, criteria])).toEqual(each);
  const sums = criteria.map((row) => sumIfs([amounts, stores, [row], amounts, one("<200")])[0]);
  expect(sumIfs([amounts, stores, criteria, amounts, one("<200")])).toEqual(sums);
});

test("the same question of other cells is another question", () => {
  expect(countIfs([column(1, 2), one(">1")])).toEqual([[1]]);
  expect(countIfs([column(2, 2), one(">1")])).toEqual([[2]]);
});

test("ranges of different sizes and errors among the amounts are errors", () => {
  expect(countIfs([stores, one("East"), column(1), one(1)])).toEqual([[new CellError("#VALUE!")]]);
  const broken = column(1, "#N/A", 3);
  const names = column("a", "b", "c");
  expect(sumIfs([broken, names, one("b")])).toEqual([[new CellError("#N/A")]]);
  expect(sumIfs([broken, names, one("<>b")])).toEqual([[4]]);
});

test("amounts and criteria may be data types, text is no amount", () => {
  const formattedAmounts = column({ type: "FormattedNumber", basicType: "Double", basicValue: 5 }, "6", 7);
  const names = column("a", "a", "a");
  expect(sumIfs([formattedAmounts, names, one("a")])).toEqual([[12]]);
  expect(countIfs([column(1, true, false, "FALSE"), one(false)])).toEqual([[2]]);
});

test("a range of several columns is looked at cell by cell, beside one of the same shape", () => {
  const block: Matrix = [
    ["a", "b"],
    ["b", "a"],
  ];
  const weights: Matrix = [
    [1, 2],
    [4, 8],
  ];
  expect(countIfs([block, one("a")])).toEqual([[2]]);
  expect(sumIfs([weights, block, one("a")])).toEqual([[9]]);
  expect(countIfs([block, [["a", "b", "c"]]])).toEqual([[2, 2, 0]]);
});

test("nothing asked, an amount without conditions and two columns of criteria are errors", () => {
  const wrong = [[new CellError("#VALUE!")]];
  expect(countIfs([])).toEqual(wrong);
  expect(sumIfs([amounts])).toEqual(wrong);
  expect(countIfs([stores, column("East", "West"), amounts, column(1, 2)])).toEqual(wrong);
});

test("many criteria on a column with blanks, errors and truth values", () => {
  const mixed = column(null, "", "#N/A", false, "false", 0, "0", "a");
  const criteria = column("", "#N/A", false, 0, "A", "<>a", "=");
  const each = criteria.map((row) => countIfs([mixed, [row]])[0]);
  expect(countIfs([mixed, criteria])).toEqual(each);
  // Excel delivers a cell without content as "": the two blanks are the same.
  expect(each.flat()).toEqual([2, 1, 2, 2, 1, 7, 2]);
});
