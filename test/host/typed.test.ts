import { describe, expect, test } from "@jest/globals";
import { readTyped } from "../../src/host/values/typed";
import { serialOf } from "../../src/host/values/serials";

const CHINESE = { language: "zh-CN", thisYear: 2025 } as const;
const ENGLISH = { language: "en-US", thisYear: 2025 } as const;

function day(year: number, month: number, date: number): number {
  const serial = serialOf(year, month, date);
  if (serial === undefined) throw new Error("There is no such day");
  return serial;
}

describe("a number that is typed", () => {
  test.each([
    ["00123", 123, ""],
    [" 12 ", 12, ""],
    ["+5", 5, ""],
    ["-5", -5, ""],
    ["-0", 0, ""],
    [".5", 0.5, ""],
    ["5.", 5, ""],
    ["(5)", -5, ""],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["-1,234,567", -1234567, "#,##0"],
    ["50%", 0.5, "0%"],
    ["50 %", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["-3%", -0.03, "0%"],
    ["1e5", 100000, "0.00E+00"],
    ["1.5E-3", 0.0015, "0.00E+00"],
    ["0 1/2", 0.5, "# ?/?"],
    ["1 3/4", 1.75, "# ?/?"],
    ["-2 1/2", -2.5, "# ?/?"],
    ["1 5/16", 1.3125, "# ??/??"],
    ["1234567890123456", 1234567890123450, ""],
    ["0.1234567890123456", 0.123456789012345, ""],
  ])("%j is %d with the format %j", (text, value, numberFormat) => {
    expect(readTyped(text, ENGLISH)).toEqual({ value, numberFormat });
    expect(readTyped(text, CHINESE)).toEqual({ value, numberFormat });
  });

  test("takes the currency of the language, and no other", () => {
    expect(readTyped("$12", ENGLISH)).toEqual({ value: 12, numberFormat: "$#,##0_);[Red]($#,##0)" });
    expect(readTyped("-$1,234.50", ENGLISH)).toEqual({
      value: -1234.5,
      numberFormat: "$#,##0.00_);[Red]($#,##0.00)",
    });
    expect(readTyped("¥12", CHINESE)).toEqual({ value: 12, numberFormat: "¥#,##0;[Red]¥-#,##0" });
    expect(readTyped("￥12.5", CHINESE)).toEqual({ value: 12.5, numberFormat: "¥#,##0.00;[Red]¥-#,##0.00" });
    expect(readTyped("$12", CHINESE)).toEqual({ value: "$12" });
    expect(readTyped("¥12", ENGLISH)).toEqual({ value: "¥12" });
  });

  test.each([
    "1,23",
    "12,34,567",
    "1e999",
    "1.2.3",
    "5%%",
    "1e5%",
    "1 0/0",
    "(-5)",
    "()",
    "5 5",
    "VIN123",
    "3A",
  ])("%j is a text", (text) => {
    expect(readTyped(text, ENGLISH)).toEqual({ value: text });
  });
});

describe("a date that is typed", () => {
  test.each([
    ["2025-08-01", day(2025, 8, 1), "yyyy/m/d"],
    ["2025/8/1", day(2025, 8, 1), "yyyy/m/d"],
    ["25-8-1", day(2025, 8, 1), "yyyy/m/d"],
    ["2025年8月1日", day(2025, 8, 1), 'yyyy"年"m"月"d"日"'],
    ["2025年8月", day(2025, 8, 1), 'yyyy"年"m"月"'],
    ["8月1日", day(2025, 8, 1), 'm"月"d"日"'],
    ["1-2", day(2025, 1, 2), 'm"月"d"日"'],
    ["1/2", day(2025, 1, 2), 'm"月"d"日"'],
    ["2025-8", day(2025, 8, 1), "mmm-yy"],
    ["1-Aug-2025", day(2025, 8, 1), "d-mmm-yy"],
    ["2025-08-01 12:30", day(2025, 8, 1) + 12.5 / 24, "yyyy/m/d h:mm"],
  ])("in Chinese %j is %d with the format %j", (text, value, numberFormat) => {
    expect(readTyped(text, CHINESE)).toEqual({ value, numberFormat });
  });

  test.each([
    ["2025-08-01", day(2025, 8, 1), "m/d/yyyy"],
    ["8/1/2025", day(2025, 8, 1), "m/d/yyyy"],
    ["8/1/29", day(2029, 8, 1), "m/d/yyyy"],
    ["8/1/30", day(1930, 8, 1), "m/d/yyyy"],
    ["1-2", day(2025, 1, 2), "d-mmm"],
    ["1/2", day(2025, 1, 2), "d-mmm"],
    ["1/32", day(1932, 1, 1), "mmm-yy"],
    ["2/30", day(1930, 2, 1), "mmm-yy"],
    ["8/2025", day(2025, 8, 1), "mmm-yy"],
    ["Aug 25", day(2025, 8, 25), "d-mmm"],
    ["Aug 2025", day(2025, 8, 1), "mmm-yy"],
    ["25-Aug", day(2025, 8, 25), "d-mmm"],
    ["August 1, 2025", day(2025, 8, 1), "d-mmm-yy"],
    ["2/29/1900", 60, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["8/1/2025 6:00", day(2025, 8, 1) + 0.25, "m/d/yyyy h:mm"],
  ])("in English %j is %d with the format %j", (text, value, numberFormat) => {
    expect(readTyped(text, ENGLISH)).toEqual({ value, numberFormat });
  });

  test.each([
    "2025.8.1",
    "13/1/2025",
    "2025-13-01",
    "2025-02-30",
    "1/1/1899",
    "2025-08/01",
    "8月",
    "2025年8月1日",
  ])("in English %j is a text", (text) => {
    expect(readTyped(text, ENGLISH)).toEqual({ value: text });
  });
});

describe("a time that is typed", () => {
  test.each([
    ["12:30", 12.5 / 24, "h:mm"],
    ["6:00:00", 0.25, "h:mm:ss"],
    ["1:30 PM", 13.5 / 24, "h:mm AM/PM"],
    ["12:00 AM", 0, "h:mm AM/PM"],
    ["36:00", 1.5, "[h]:mm:ss"],
  ])("%j is %d with the format %j", (text, value, numberFormat) => {
    expect(readTyped(text, ENGLISH)).toEqual({ value, numberFormat });
  });

  test.each(["12:60", "13:00 PM", "1:2:3:4"])("%j is a text", (text) => {
    expect(readTyped(text, ENGLISH)).toEqual({ value: text });
  });
});

describe("what else is typed", () => {
  test.each([
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["#N/A", { value: "#N/A" }],
    ["#n/a", { value: "#N/A" }],
    ["=A1+1", { formula: "=A1+1" }],
    ["+A1", { formula: "=+A1" }],
    ["-A1", { formula: "=-A1" }],
    ["@SUM(A1)", { formula: "=SUM(A1)" }],
    ["=", { value: "=" }],
    ["-", { value: "-" }],
    ["'00123", { value: "00123" }],
    ["'=A1", { value: "=A1" }],
    ["hello", { value: "hello" }],
    ["  hello", { value: "  hello" }],
    ["#hello", { value: "#hello" }],
  ])("%j becomes %j", (text, typed) => {
    expect(readTyped(text, ENGLISH)).toEqual(typed);
  });
});
