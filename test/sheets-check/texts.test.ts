import { describe, expect, test } from "@jest/globals";
import { linesOf, textWidth } from "../../scripts/sheets-check/measure";
import { findings, stubbed, withBlock, withFront } from "./support";

const CALIBRI = { fontName: "Calibri", fontSize: 10, bold: false };

describe("widths", () => {
  test("Chinese letters are squares, digits are Calibri's", () => {
    expect(textWidth("达标", CALIBRI)).toBeCloseTo(20, 6);
    expect(textWidth("2025", CALIBRI)).toBeCloseTo(4 * 5.07, 6);
  });

  test("bold is wider, and Latin letters of a Chinese font too", () => {
    expect(textWidth("RO", { ...CALIBRI, bold: true })).toBeGreaterThan(textWidth("RO", CALIBRI));
    expect(textWidth("RO", { ...CALIBRI, fontName: "等线" })).toBeGreaterThan(textWidth("RO", CALIBRI));
  });

  test("lines break between words and between Chinese letters", () => {
    expect(linesOf("一二三四", 20, CALIBRI)).toBe(2);
    expect(linesOf("a\nb", 100, CALIBRI)).toBe(2);
    expect(linesOf("aaa aaa", textWidth("aaa aa", CALIBRI), CALIBRI)).toBe(2);
  });
});

describe("texts that do not fit", () => {
  test("a number that shows ####", async () => {
    expect(await findings(withBlock([[3.14159265]], 10, 0))).toEqual([]);
    const formatted = withFront(({ blocks, styles }) => ({
      blocks: [...blocks, { row: 10, column: 0, cells: [[3.14159265]] }],
      styles: [
        ...styles,
        { area: { row: 10, column: 0, rows: 1, columns: 1 }, style: { numberFormat: "0.00000000" } },
      ],
    }));
    expect(await findings(formatted)).toEqual([
      expect.stringMatching(/^numbers \| 首页 A11 \| "3.14159265" shows ####: /),
    ]);
  });

  test("a text beside a filled cell", async () => {
    expect(await findings(withBlock([["一二三四五六七八九十", "x"]]))).toEqual([
      'text width | 首页 B11 | "一二三四五六七八九十" is cut off: 100.0 pt wide in 73.5 pt',
    ]);
  });

  test("a text that flows under a chart", async () => {
    expect(await findings(withBlock([["一二三四五六七八九十"]], 7, 3))).toEqual([
      expect.stringMatching(/^text width \| 首页 D8 /),
    ]);
  });

  test("a formula that gives an empty text is a filled cell", async () => {
    const beside = withBlock([["一二三四五六七八九十", { formula: { literal: "" } }]]);
    const found = await findings(beside, stubbed({ "front C11": "" }));
    expect(found).toHaveLength(1);
  });

  test("a text beyond the printed page", async () => {
    expect(await findings(withBlock([["一二三四五六七八九十"]], 10, 7))).toHaveLength(1);
  });

  test("a text in merged cells that are too narrow", async () => {
    const merged = withFront(({ blocks, merges }) => ({
      blocks: [...blocks, { row: 10, column: 1, cells: [["一".repeat(20)]] }],
      merges: [...merges, { row: 10, column: 1, rows: 1, columns: 2 }],
    }));
    expect(await findings(merged)).toHaveLength(1);
  });

  test("wrapped lines that are higher than their row", async () => {
    const wrapped = withFront(({ blocks, styles }) => ({
      blocks: [...blocks, { row: 10, column: 1, cells: [["一二三四五六七八九十"]] }],
      styles: [...styles, { area: { row: 10, column: 1, rows: 1, columns: 1 }, style: { wrap: true } }],
    }));
    expect(await findings(wrapped)).toEqual([
      'text height | 首页 B11 | "一二三四五六七八九十" is cut off: 2 lines, 26.0 pt high in 18.0 pt',
    ]);
  });

  test("letters that are higher than their row", async () => {
    expect(await findings(withFront(() => ({ rowHeights: {} })))).toEqual([
      expect.stringMatching(/^text height \| 首页 B1 /),
    ]);
  });

  test("a choice that is longer than its cell", async () => {
    const long = withFront(({ validations }) => ({
      validations: [
        ...validations,
        {
          area: { row: 10, column: 7, rows: 1, columns: 1 },
          check: { list: ["一", "一".repeat(12)] },
          alert: { title: "一", message: "二", style: "stop" },
        },
      ],
    }));
    expect(await findings(long)).toEqual([expect.stringMatching(/^text width \| 首页 H11 \| the choice /)]);
  });
});
