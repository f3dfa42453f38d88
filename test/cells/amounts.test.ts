import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isMeantAsAmount, readAmount, readScore } from "../../src/cells/amounts";
import { BLANK, EXCEL_ERROR, UNREADABLE } from "../../src/cells/marks";
import { errorCell, formatted, fullWidth, pad, SEED } from "./support";

describe("an amount", () => {
  test.each<[string, number]>([
    ["1,234.50", 1234.5],
    ["¥1,234", 1234],
    ["￥1,234", 1234],
    ["¥ 1,234.00", 1234],
    ["RMB 1,234", 1234],
    ["CNY1,234", 1234],
    ["(120)", -120],
    ["(1,234.5)", -1234.5],
    ["(¥120)", -120],
    ["120-", -120],
    ["-120", -120],
    ["+120", 120],
    ["-¥120", -120],
    ["¥-120", -120],
    ["12万", 120_000],
    ["3.5万元", 35_000],
    ["3.3万", 33_000],
    ["1.1万", 11_000],
    ["-3.5万元", -35_000],
    ["(3.5万元)", -35_000],
    ["1,234万元", 12_340_000],
    ["120元", 120],
    ["1,234,567.89", 1234567.89],
    [".5", 0.5],
    ["5.", 5],
    ["0", 0],
    ["007", 7],
    ["  12 ", 12],
    ["（１２０）", -120],
    ["１，２３４．５０", 1234.5],
    ["１２万", 120_000],
    ["－120", -120],
  ])("written %j is %d", (text, expected) => {
    expect(readAmount(text)).toBe(expected);
  });

  test.each([
    ...["1,23", "12,34", "1,2345", ",123", "1234,567", "1,,234", "1,234,56", "1,234,"],
    ...["--5", "(-5)", "-5-", "+-5", "(5-)", "-(5)", "-¥-5", "++5", "5+-"],
    ...["(5", "5)", "((5))", "()", "-", "¥", "万", ".", "1.2.3", "1 2"],
    ...["五", "abc", "5%", "5万5", "万5", "12万万", "N/A", "TRUE", "2025-08-01", "5小时", "¥¥5"],
    ...["$120", "€120", "£120", "US$120", "-$5", "＄120", "HK$1,234.50"],
  ])("is not guessed from %j", (text) => {
    expect(readAmount(text)).toBe(UNREADABLE);
  });

  test.each([
    "$120",
    "-$5",
    "US$120",
    "HK$ 1,234.5",
    "($3)",
    "€.5",
    "120 €",
    "120€)",
    "¥12x",
    "£-7",
    "＄120",
  ])("is meant by %j, which is no header", (text) => {
    expect(isMeantAsAmount(text)).toBe(true);
  });

  test.each(["金额", "金额(¥)", "Amount ($)", "2025年金额(¥)", "$", "¥ per unit", "120", "5小时", ""])(
    "is not meant by %j",
    (text) => {
      expect(isMeantAsAmount(text)).toBe(false);
    },
  );

  test("is a number as it stands", () => {
    expect([0, -12.5, 1e12, formatted(-3)].map(readAmount)).toEqual([0, -12.5, 1e12, -3]);
  });

  test.each([[""], [" "], ["\u3000"], [null], [undefined]])("is missing where the cell holds %j", (cell) => {
    expect(readAmount(cell)).toBe(BLANK);
  });

  test("is no truth value", () => {
    expect([true, false].map(readAmount)).toEqual([UNREADABLE, UNREADABLE]);
  });

  test("passes an Excel error on, as an object or as text", () => {
    expect([errorCell("#REF!"), "#N/A", "#VALUE!"].map(readAmount)).toEqual([
      EXCEL_ERROR,
      EXCEL_ERROR,
      EXCEL_ERROR,
    ]);
  });

  test("too large for a number is unreadable, not an Excel error", () => {
    expect(readAmount("9".repeat(400))).toBe(UNREADABLE);
    expect(readAmount(`-${"9".repeat(400)}`)).toBe(UNREADABLE);
  });

  test("is the same number in every accepted form", () => {
    const text = fc.record({
      cents: fc.integer({ min: 0, max: 9_999_999_999 }),
      grouped: fc.boolean(),
      sign: fc.constantFrom("plain", "plus", "minus", "afterCurrency", "trailing", "brackets"),
      currency: fc.constantFrom("", "¥", "￥", "¥ "),
      unit: fc.constantFrom("", "元", "万", "万元", " 万元"),
      wide: fc.boolean(),
      padding: fc.constantFrom("", " ", "\u3000"),
    });
    fc.assert(
      fc.property(text, ({ cents, grouped, sign, currency, unit, wide, padding }) => {
        const whole = String(Math.floor(cents / 100));
        const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
        const number = `${digits}.${pad(cents % 100)}`;
        const body = `${currency}${number}${unit}`;
        const forms: Record<string, string> = {
          plain: body,
          plus: `+${body}`,
          minus: `-${body}`,
          afterCurrency: `${currency}-${number}${unit}`,
          trailing: `${body}-`,
          brackets: `(${body})`,
        };
        const form = padding + (forms[sign] ?? "") + padding;
        const magnitude = unit.includes("万") ? cents * 100 : cents / 100;
        const expected = sign === "plain" || sign === "plus" ? magnitude : -magnitude;
        expect(readAmount(wide ? fullWidth(form) : form)).toBe(expected);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe("a score", () => {
  test.each<[unknown, number]>([
    [0, 0],
    [10, 10],
    [4.5, 4.5],
    [formatted(3), 3],
    ["9", 9],
    [" 9 ", 9],
    ["９", 9],
    ["4.5", 4.5],
  ])("%j is %d", (cell, expected) => {
    expect(readScore(cell)).toBe(expected);
  });

  test.each([[""], ["  "], [null], [undefined]])("blank (%j) is no answer, never 0", (cell) => {
    expect(readScore(cell)).toBe(BLANK);
  });

  test.each([true, false, "good", "5分", "1,000", "9/10", "(5)", "五", "50%"])("is not %j", (cell) => {
    expect(readScore(cell)).toBe(UNREADABLE);
  });

  test("passes an Excel error on", () => {
    expect([errorCell("#N/A"), "#N/A"].map(readScore)).toEqual([EXCEL_ERROR, EXCEL_ERROR]);
  });
});
