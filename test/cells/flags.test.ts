import { describe, expect, test } from "@jest/globals";
import { readFlag } from "../../src/cells/flags";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "../../src/cells/marks";
import { errorCell, formatted, fullWidth } from "./support";

const TRUE_WORDS = ["TRUE", "是", "Y", "yes", "1", "√", "✓", "有", "已"];
const FALSE_WORDS = ["FALSE", "否", "N", "no", "0", "×", "无", "未"];

function spellings(word: string): string[] {
  const forms = [word, word.toLowerCase(), word.toUpperCase(), fullWidth(word)];
  return [...forms, ...forms.map((form) => `  ${form} `), `\u3000${word}\u3000`, `${word}\t`];
}

describe("a flag", () => {
  test.each(TRUE_WORDS)("%s says yes in every case, at full width and with spaces", (word) => {
    for (const text of spellings(word)) expect([text, readFlag(text)]).toEqual([text, 1]);
  });

  test.each(FALSE_WORDS)("%s says no in every case, at full width and with spaces", (word) => {
    for (const text of spellings(word)) expect([text, readFlag(text)]).toEqual([text, 0]);
  });

  test("is a truth value, 1 or 0 as itself, formatted or as a data type", () => {
    expect([true, 1, formatted(1)].map(readFlag)).toEqual([1, 1, 1]);
    expect([false, 0, formatted(0)].map(readFlag)).toEqual([0, 0, 0]);
    expect(readFlag({ type: "Boolean", basicType: "Boolean", basicValue: true })).toBe(1);
    expect(readFlag({ type: "Boolean", basicType: "Boolean", basicValue: false })).toBe(0);
  });

  test.each([[""], ["  "], ["\u3000"], [null], [undefined]])("is unknown where the cell holds %j", (cell) => {
    expect(readFlag(cell)).toBe(BLANK);
  });

  test.each(["maybe", "是的", "x", "X", "2", "-1", "1.0", "true1", "on", "ok", "满意", "-", "是/否"])(
    "is never guessed from the text %j",
    (text) => {
      expect(readFlag(text)).toBe(UNREADABLE);
    },
  );

  test.each([2, -1, 0.5, 45870])("is not the number %d", (number) => {
    expect(readFlag(number)).toBe(UNREADABLE);
    expect(readFlag(formatted(number))).toBe(UNREADABLE);
  });

  test("passes an Excel error on, as an object or as text", () => {
    expect(readFlag(errorCell("#DIV/0!"))).toBe(EXCEL_ERROR);
    expect(readFlag("#N/A")).toBe(EXCEL_ERROR);
  });
});
