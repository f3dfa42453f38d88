import { describe, expect, test } from "@jest/globals";
import { CellError, contentOf, EXCEL_ERRORS, isBlank } from "../../src/cells/cell";
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

  test("comes before the value of an entity that shows one", () => {
    const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "AAPL" };
    expect(contentOf(entity)).toEqual(new CellError("#VALUE!"));
  });
});
