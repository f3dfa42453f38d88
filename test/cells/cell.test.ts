import { describe, expect, test } from "@jest/globals";
import { CellError, contentOf, EXCEL_ERRORS, isBlank, shown } from "../../src/cells/cell";
import { errorCell, formatted } from "./support";

describe("a cell", () => {
  test.each([0, 1, -1.5, 1e15, true, false, "a", " a ", "0"])("that holds %j is that", (content) => {
    expect(contentOf(content)).toBe(content);
    expect(isBlank(content)).toBe(false);
  });

  test.each([
    ["nothing", null],
    ["undefined", undefined],
    ["an empty text", ""],
    ["spaces", "   "],
    ["an ideographic space", "\u3000"],
    ["an empty data type", { type: "Empty", basicType: "Empty", basicValue: "" }],
  ])("that holds %s is blank", (_, cell) => {
    expect(contentOf(cell)).toBeUndefined();
    expect(isBlank(cell)).toBe(true);
  });

  test("that holds a formatted number is the number", () => {
    expect(contentOf(formatted(12.5))).toBe(12.5);
    expect(contentOf(formatted(0))).toBe(0);
    expect(isBlank(formatted(0))).toBe(false);
  });

  test("that holds an object in an object, which Excel never sends, is blank", () => {
    expect(contentOf({ type: "Entity", basicType: "Double", basicValue: { basicValue: 1 } })).toBeUndefined();
    expect(contentOf(() => 1)).toBeUndefined();
  });

  test.each<[unknown, string]>([
    ["  北京 ", "北京"],
    [12.5, "12.5"],
    [true, "TRUE"],
    [null, ""],
    [errorCell("#N/A"), "#N/A"],
    [formatted(3), "3"],
  ])("that holds %j is shown as a person sees it", (cell, text) => {
    expect(shown(cell)).toBe(text);
  });

  test("that holds a long text is shown cut, with the sign of it", () => {
    const cut = shown("长".repeat(500));
    expect(cut).toMatch(/^长+…$/);
    expect(cut.length).toBeLessThan(100);
    const longest = "长".repeat(cut.length - 1);
    expect(shown(longest)).toBe(longest);
    expect(shown(`${longest}长`)).toBe(cut);
  });

  test("that holds a text or truth value as a data type is that", () => {
    expect(contentOf({ type: "String", basicType: "String", basicValue: "北京" })).toBe("北京");
    expect(contentOf({ type: "Boolean", basicType: "Boolean", basicValue: true })).toBe(true);
  });
});

describe("an Excel error", () => {
  test.each(EXCEL_ERRORS)("%s is found as an object and as text", (code) => {
    for (const cell of [errorCell(code), code, `${code} `]) {
      const content = contentOf(cell);
      expect(content).toBeInstanceOf(CellError);
      expect((content as CellError).code).toBe(code);
      expect(isBlank(cell)).toBe(false);
    }
  });

  test("that nobody knows is #VALUE!", () => {
    expect(contentOf(errorCell("#NEW!"))).toEqual(new CellError("#VALUE!"));
  });

  test.each(["#1", "# 12", "#N/A yet", "N/A", "#"])("is not what %j spells", (text) => {
    expect(contentOf(text)).toBe(text);
  });

  test("is told by either of the marks of a data type", () => {
    for (const mark of [{ type: "Error" }, { type: "Entity", basicType: "Error" }])
      expect(contentOf({ ...mark, basicValue: "#NEW!" })).toEqual(new CellError("#VALUE!"));
    expect(contentOf({ type: "Error", basicValue: "#N/A" })).toEqual(new CellError("#N/A"));
    expect(contentOf({ type: "Entity", basicType: "Error", basicValue: "#N/A" })).toEqual(
      new CellError("#N/A"),
    );
  });

  test("comes before the value of an entity that shows one", () => {
    const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "AAPL" };
    expect(contentOf(entity)).toEqual(new CellError("#VALUE!"));
  });
});
