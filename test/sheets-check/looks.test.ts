import { describe, expect, test } from "@jest/globals";
import { contrast, isGrey } from "../../scripts/sheets-check/colors";
import { findings, stubbed, withFront } from "./support";

const AREA = { row: 3, column: 1, rows: 1, columns: 1 };

describe("contrast", () => {
  test("is WCAG's", () => {
    expect(contrast("#000000")).toBeCloseTo(21, 6);
    // The usual example: #767676 is the lightest grey on white that passes.
    expect(contrast("#767676")).toBeGreaterThan(4.5);
    expect(contrast("#777777")).toBeLessThan(4.5);
  });

  test("pale letters are found", async () => {
    const pale = withFront(({ styles }) => ({
      styles: [...styles, { area: AREA, style: { fontColor: "#B7B7B7" } }],
    }));
    expect(await findings(pale)).toEqual([expect.stringMatching(/^contrast \| 首页 B4 \| .*contrast 2.0/)]);
  });

  test("pale letters of a rule are found, also while it is false", async () => {
    const rule = withFront(({ rules }) => ({
      rules: [...rules, { area: AREA, formula: { literal: false }, format: { fontColor: "#B7791F" } }],
    }));
    expect(await findings(rule)).toEqual([
      expect.stringMatching(/^contrast \| 首页 B4 \| the rule of B4 shows #B7791F on white: contrast 3\.6/),
    ]);
  });

  test("a dark bar behind its number is found", async () => {
    const bar = withFront(({ rules }) => ({
      rules: [
        ...rules,
        {
          area: { row: 3, column: 4, rows: 1, columns: 1 },
          bar: { minimum: 0, maximum: 1, color: "#1F3864" },
        },
      ],
    }));
    expect(await findings(bar)).toEqual([expect.stringMatching(/^contrast \| 首页 E4 /)]);
  });
});

describe("signs", () => {
  const redName = withFront(({ rules }) => ({
    rules: [{ area: AREA, formula: { literal: true }, format: { fontColor: "#B42318" } }, ...rules],
  }));

  test("a colour without a sign is found where the rule is true", async () => {
    const found = await findings(
      redName,
      stubbed({}, (row) => row === 0),
    );
    expect(found).toEqual(['signs | 首页 B4 | turns #B42318 without a sign: "进厂台次"']);
  });

  test("a grey says nothing", async () => {
    expect(isGrey("#6B7280")).toBe(true);
    expect(isGrey("#B42318")).toBe(false);
  });

  test("a bar without its number is found", async () => {
    const bare = withFront(({ blocks, rules, styles }) => ({
      blocks: [...blocks, { row: 10, column: 2, cells: [[0.5]] }],
      styles: [
        ...styles,
        { area: { row: 10, column: 2, rows: 1, columns: 1 }, style: { numberFormat: ";;;" } },
      ],
      rules: [
        ...rules,
        {
          area: { row: 10, column: 2, rows: 1, columns: 1 },
          bar: { minimum: 0, maximum: 1, color: "#C7D5EA" },
        },
      ],
    }));
    expect(await findings(bare)).toEqual(["signs | 首页 C11 | a bar without its number"]);
  });
});

describe("print", () => {
  test("what lies outside the print area is found", async () => {
    const cut = withFront(({ print }) => ({ print: { ...print, area: { ...print.area, columns: 7 } } }));
    expect(await findings(cut)).toContain("print | 首页 E6 | E6:H11 lies outside the print area A1:G12");
  });

  test("a page that is printed too small is found", async () => {
    const wide = withFront(({ columnWidths }) => ({ columnWidths: columnWidths.map((width) => width * 3) }));
    expect(await findings(wide)).toEqual([expect.stringMatching(/^print \| 首页 {2}\| printed at 5\d %/)]);
  });

  test("a page that is forced onto one sheet of paper is found", async () => {
    const high = withFront(({ print }) => ({ print: { ...print, pagesTall: 1 }, defaultRowHeight: 100 }));
    expect(await findings(high)).toEqual([expect.stringMatching(/^print \| 首页 {2}\| printed at/)]);
  });

  test("pages without titles are found", async () => {
    const long = withFront(({ print: { orientation, area, pagesWide, footer } }) => ({
      print: { orientation, area, pagesWide, footer },
      defaultRowHeight: 100,
    }));
    expect(await findings(long)).toEqual([
      "print | 首页  | printed on 3 pages without titles from the second on",
    ]);
  });
});
