import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../src/imports/values";

describe("readValue", () => {
  test.each(["", " ", "\t", "\u3000", "\u00a0", " \r\n"])("blank: %j", (field) => {
    expect(readValue(field)).toBeNull();
  });

  test.each([
    ["0", 0],
    ["-0", 0],
    ["0.5", 0.5],
    ["-0.5", -0.5],
    ["00", "00"],
    ["5", 5],
    ["+5", 5],
    ["-12.25", -12.25],
    [".5", 0.5],
    ["-.5", -0.5],
    ["5.", 5],
    ["0.0", 0],
    ["12.50", 12.5],
    [" 12 ", 12],
    ["123456789012345", 123456789012345],
    ["0.00000123456789012345", 0.00000123456789012345],
  ] as const)("%j is %p", (field, expected) => {
    expect(readValue(field)).toBe(expected);
  });

  test.each([
    ["leading zeros", ["007", "-007", "+007", "00.5", " 007 "]],
    ["more than 15 digits", ["1234567890123456", "-6222021234567890123", "123456789012.3456"]],
    ["exponents", ["1e5", "1E5", "1.5e-3"]],
    ["words of JavaScript", ["NaN", "Infinity", "-Infinity", "0x1F", "1_000", "12n"]],
    ["separators", ["1,000", "1.000,5", "1 000", "1,5", "1.2.3"]],
    ["percent, currency, date", ["5%", "¥5", "$5", "2024-01-02", "12:30", "(5)"]],
    ["other signs", ["--5", "- 5", "+", "-", ".", "-.", "5-"]],
    ["tabs and full-width characters", ["\t12", "12\t", "12\u00a0", "１２", "12\n"]],
    ["text with spaces", [" abc ", "张三 "]],
  ])("%s stay text as written", (_, fields) => {
    expect(fields.map(readValue)).toEqual(fields);
  });
});
