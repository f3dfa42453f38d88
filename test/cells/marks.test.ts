import { expect, test } from "@jest/globals";
import { BLANK, EXCEL_ERROR, isMarkedFaulty, UNREADABLE } from "../../src/cells/marks";

test("what cannot be read and errors are faults; blanks and numbers are none", () => {
  expect([UNREADABLE, EXCEL_ERROR].map(isMarkedFaulty)).toEqual([true, true]);
  expect([BLANK, 0, -1, Number.MAX_VALUE, -Number.MAX_VALUE].some(isMarkedFaulty)).toBe(false);
});

test("the marks can be told from each other and survive in a column of numbers", () => {
  const column = Float64Array.of(BLANK, UNREADABLE, EXCEL_ERROR);
  expect(Number.isNaN(column[0])).toBe(true);
  expect(column[1]).toBe(UNREADABLE);
  expect(column[2]).toBe(EXCEL_ERROR);
  expect(UNREADABLE).not.toBe(EXCEL_ERROR);
});
