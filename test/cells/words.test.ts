import { describe, expect, test } from "@jest/globals";
import { DISSATISFIED_MEANINGS, isAnswerInWords, readAnswer } from "../../src/cells/answers";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "../../src/cells/marks";
import { withMeanings } from "../../src/cells/meanings";
import { cellAt, toRange, type Range } from "../../src/cells/range";
import { readRating } from "../../src/cells/ratings";
import { errorCell } from "./support";

describe("an answer", () => {
  test.each<[unknown, number]>([
    ["非常满意", 5],
    ["很满意", 5],
    ["满意", 4],
    ["一般", 3],
    ["不满意", 2],
    ["非常不满意", 1],
    [" 非常不满意 ", 1],
    ["Very Satisfied", 5],
    ["DISSATISFIED", 2],
    [4.5, 4.5],
    ["9", 9],
  ])("%j is %d", (cell, score) => {
    expect(readAnswer(cell)).toBe(score);
    expect(isAnswerInWords(cell)).toBe(typeof cell === "string" && cell !== "9");
  });

  test("that is blank, an error or another word is none", () => {
    expect(readAnswer("")).toBe(BLANK);
    expect(readAnswer(errorCell("#N/A"))).toBe(EXCEL_ERROR);
    for (const cell of ["还行", true]) expect(readAnswer(cell)).toBe(UNREADABLE);
    for (const cell of ["", "还行", true, errorCell("#N/A")]) expect(isAnswerInWords(cell)).toBe(false);
  });
});

describe("a rating", () => {
  test.each<[unknown, number]>([
    ["好评", 5],
    ["中评", 3],
    ["差评", 1],
    ["四星", 4],
    [" 2星 ", 2],
    [5, 5],
    ["3", 3],
  ])("%j is %d stars", (cell, stars) => {
    expect(readRating(cell)).toBe(stars);
  });

  test("that is blank, an error or another word is none", () => {
    expect(readRating("")).toBe(BLANK);
    expect(readRating(errorCell("#N/A"))).toBe(EXCEL_ERROR);
    for (const cell of ["六星", "满意", true]) expect(readRating(cell)).toBe(UNREADABLE);
  });
});

describe("words that one argument alone reads as yes or no", () => {
  const read = (cells: readonly (readonly unknown[])[], offset?: number): unknown[] => {
    const whole = toRange(cells) as Range;
    const range = offset === undefined ? whole : { ...whole, columns: 1, length: whole.rows, offset };
    const own = withMeanings(range, DISSATISFIED_MEANINGS);
    return Array.from({ length: own.length }, (_, index) => cellAt(own, index));
  };

  test("stand for flags in a column, a row, a block and one column of a block", () => {
    expect(read([["满意"], ["不满意"], ["一般"], [7]])).toEqual([false, true, "一般", 7]);
    expect(read([["满意", "不满意"]])).toEqual([false, true]);
    const block = [
      ["满意", "a"],
      ["b", "不满意"],
    ];
    expect(read(block)).toEqual([false, "a", "b", true]);
    expect(
      read(
        [
          ["a", "满意"],
          ["b", "不满意"],
          ["c", "d"],
        ],
        1,
      ),
    ).toEqual([false, true, "d"]);
  });

  test("stay as they are on top of cells that have none: there they are a header", () => {
    expect(read([["不满意"], ["是"], ["否"]])).toEqual(["不满意", "是", "否"]);
    expect(read([["不满意"]])).toEqual([true]);
  });
});
