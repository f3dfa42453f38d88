import { describe, expect, test } from "@jest/globals";
import { DISSATISFIED_MEANINGS } from "../../src/cells/answers";
import { CountSurvey } from "../../src/cells/count-survey";
import type { CountType } from "../../src/cells/counts";
import { commonKindOf, isHeaderAlone } from "../../src/cells/doubtful-counts";
import type { Meanings } from "../../src/cells/meanings";
import { toRange, type Range } from "../../src/cells/range";
import { isStatusWord } from "../../src/cells/status-words";
import { errorCell } from "./support";

function surveyOf(
  cells: readonly unknown[],
  skipped?: (row: number) => boolean,
  meanings?: Meanings,
): CountSurvey {
  return new CountSurvey(toRange(cells.map((cell) => [cell])) as Range, cells.length, skipped, meanings);
}

describe("what most cells of a column are", () => {
  test.each<[CountType, readonly unknown[], number]>([
    ["numbers", [5, 6, "A"], 2],
    ["ids", [5, "A", "B"], 0],
    ["flags", ["A", "是", "否"], 0],
    ["flags", [7, "是", "否", 1], 0],
    ["numbers", [5, "A"], 1],
    ["ids", ["A", 5], 1],
  ])("%s: %j, and what is odd", (type, cells, odd) => {
    expect(commonKindOf(surveyOf(cells), 0)).toMatchObject({ type, odd });
  });

  test("of as many it is what they seemed to be", () => {
    expect(commonKindOf(surveyOf([5, "A"]), 0, "ids")).toMatchObject({ type: "ids", odd: 0 });
    expect(commonKindOf(surveyOf([5, "A", "B"]), 0, "numbers")).toMatchObject({ type: "ids" });
  });

  test("from the second row on, and without rows that are left out", () => {
    expect(commonKindOf(surveyOf(["A", "B", 5, 6]), 1)).toMatchObject({ type: "numbers", odd: 1 });
    const kept = commonKindOf(
      surveyOf(["A", "B", "C", 5, 6], (row) => row < 2),
      0,
    );
    expect(kept).toMatchObject({ type: "numbers", odd: 2 });
  });
});

describe("a header alone", () => {
  test("is a text without digits above blanks", () => {
    expect(isHeaderAlone(surveyOf(["返修", "", null]))).toBe(true);
    expect(isHeaderAlone(surveyOf(["返修"]))).toBe(false);
    expect(isHeaderAlone(surveyOf(["R1", ""]))).toBe(false);
    expect(isHeaderAlone(surveyOf(["", ""]))).toBe(false);
    expect(isHeaderAlone(surveyOf([3, ""]))).toBe(false);
  });

  test.each([[1], [7], ["是"], ["1"], ["R1"], [errorCell("#N/A")]])("is none above %j", (cell) => {
    expect(isHeaderAlone(surveyOf(["返修", "", cell]))).toBe(false);
  });

  test("is no word that means yes or no in this argument", () => {
    const answers = (text: string) => surveyOf([text, ""], undefined, DISSATISFIED_MEANINGS);
    expect(isHeaderAlone(answers("满意"))).toBe(false);
    expect(isHeaderAlone(answers("满意度"))).toBe(true);
  });
});

test("states are words such as 紧急 and approved, in any case and width; names and numbers are none", () => {
  for (const word of ["紧急", " 已完成 ", "emergency", "Approved", "ＮＯＲＭＡＬ", "不满意"])
    expect(isStatusWord(word)).toBe(true);
  for (const text of ["张三", "R1", "紧急单号", "approved by Li", ""]) expect(isStatusWord(text)).toBe(false);
});
