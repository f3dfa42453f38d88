import { describe, expect, test } from "@jest/globals";
import { serialOf } from "../../src/cells/serials";
import { typeColumn } from "../../src/preview/open-csv/column-types";

const AUGUST = 45870; // 2025-08-01 in Excel

describe("dates", () => {
  test.each([
    [["2025-08-01", "2025-08-02"], "yyyy-mm-dd", [AUGUST, AUGUST + 1]],
    [["2025/8/1", null, "2025/8/2"], "yyyy-mm-dd", [AUGUST, "", AUGUST + 1]],
    [["2025年8月1日"], "yyyy-mm-dd", [AUGUST]],
    [["2025-08-01 06:00", "2025-08-02"], "yyyy-mm-dd hh:mm", [AUGUST + 0.25, AUGUST + 1]],
    [["2025-08-01 00:00:30"], "yyyy-mm-dd hh:mm:ss", [AUGUST + 30 / 86400]],
  ])("%j", (fields, numberFormat, values) => {
    expect(typeColumn(fields)).toEqual({ kind: "date", numberFormat, values });
  });

  test.each([
    ["day and month in doubt", ["03/04/2025", "05/06/2025"]],
    ["one text that is none", ["2025-08-01", "待定"]],
    ["one number", ["2025-08-01", 45871]],
    ["a day that does not exist", ["2025-02-30"]],
    ["a time zone", ["2025-08-01T10:00:00Z"]],
    ["an offset", ["2025-08-01T10:00:00+08:00"]],
    ["nothing but blanks", [null, null]],
  ])("not with %s", (_, fields) => {
    const { kind, values } = typeColumn(fields);
    expect(kind).toBe("text");
    expect(values).toEqual(fields.map((field) => field ?? ""));
  });

  test("numbers such as 20250801 stay numbers: they may be order numbers", () => {
    expect(typeColumn([20250801]).kind).toBe("number");
  });

  test("agree with the calendar", () => {
    expect(serialOf(2025, 8, 1)).toBe(AUGUST);
  });
});

describe("amounts", () => {
  test.each([
    [[1, 2, null], "General", [1, 2, ""]],
    [[1.5, 2], "#,##0.00", [1.5, 2]],
    [["1,234.50", 3], "#,##0.00", [1234.5, 3]],
    [["1,234", "-12,345,678"], "#,##0", [1234, -12345678]],
    [[0.123], "General", [0.123]],
  ])("%j", (fields, numberFormat, values) => {
    expect(typeColumn(fields)).toEqual({ kind: "number", numberFormat, values });
  });

  test.each([[["1,23"]], [["1,234.5元"]], [["1.234,50"]], [[1, "about 5"]]])("not %j", (fields) => {
    expect(typeColumn(fields).kind).toBe("text");
  });
});

describe("text", () => {
  test("a code keeps its zeros, and so does the column it is in", () => {
    expect(typeColumn(["00123", 1208, null])).toEqual({
      kind: "code",
      numberFormat: "@",
      values: ["00123", "1208", ""],
    });
  });

  test("long digits and what looks like a formula are text", () => {
    for (const field of ["123456789012345678", "=1+1", "+86 21", "-", "@name"]) {
      expect(typeColumn([field])).toEqual({ kind: "code", numberFormat: "@", values: [field] });
    }
  });

  test("words and vehicle numbers are as they were", () => {
    for (const field of ["LA0ABC12345100000", "1E5", "3-4", "TRUE", "50%"]) {
      expect(typeColumn([field, "x"])).toEqual({
        kind: "text",
        numberFormat: "General",
        values: [field, "x"],
      });
    }
  });
});
