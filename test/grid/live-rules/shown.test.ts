import { afterEach, describe, expect, test } from "@jest/globals";
import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import type { Box, Rule, RuleKind } from "../../../src/host/spreadsheet";
import type { Book } from "../../../src/grid/live/book";
import { createRules } from "../../../src/grid/live/rules";
import { closeBooks, openBook, SHEET, until, write } from "./headless";

afterEach(closeBooks);

const RED = { fillColor: "#FBE5E4", fontColor: "#C0392B", bold: true };
const COLUMN: Box = { row: 0, column: 0, rows: 5, columns: 1 };

function rule(kind: RuleKind, others: Partial<Rule> = {}): Rule {
  return { id: "r1", boxes: [COLUMN], stopIfTrue: false, rule: kind, ...others };
}

function shown(book: Book, row: number, column = 0) {
  return book.injector.get(ConditionalFormattingService).composeStyle(book.unitId, SHEET, row, column);
}

/** The rows of column A that have the fill. */
async function filledRows(book: Book, expected: readonly number[], fill = RED.fillColor): Promise<number[]> {
  const rows = () => [0, 1, 2, 3, 4].filter((row) => shown(book, row)?.style?.bg?.rgb === fill);
  return until(rows, (found) => found.join() === expected.join());
}

type CellValueRule = Extract<RuleKind, { kind: "CellValue" }>;

describe("a rule on the value of the cell", () => {
  const values = [[0.3, 0.2], [0.1], ["文字"], [null], ["=A1*0.5"]];
  const cases: [CellValueRule["operator"], string, string, number[]][] = [
    ["LessThan", "=$B$1", "", [1, 3, 4]],
    ["LessThanOrEqual", "0.1", "", [1, 3]],
    ["GreaterThan", "0.2", "", [0, 2]],
    ["GreaterThanOrEqual", "=0.3", "", [0, 2]],
    ["EqualTo", '="文字"', "", [2]],
    ["EqualTo", "文字", "", [2]],
    ["NotEqualTo", "0.1", "", [0, 2, 3, 4]],
    ["Between", "0.1", "=$B$1", [1, 4]],
    ["NotBetween", "0.1", "=$B$1", [0, 2, 3]],
  ];

  test.each(cases)("%s %s %s", async (operator, formula1, formula2, expected) => {
    const book = openBook(values);
    createRules(book).set(SHEET, [rule({ kind: "CellValue", operator, formula1, formula2, format: RED })]);
    expect(await filledRows(book, expected)).toEqual(expected);
  });

  test("follows the target when it changes", async () => {
    const book = openBook(values);
    createRules(book).set(SHEET, [
      rule({ kind: "CellValue", operator: "LessThan", formula1: "=$B$1", format: RED }),
    ]);
    await filledRows(book, [1, 3, 4]);
    write(book, 0, 1, 0.5);
    expect(await filledRows(book, [0, 1, 3, 4])).toEqual([0, 1, 3, 4]);
  });

  test("gives the whole format", async () => {
    const book = openBook(values);
    const format = { ...RED, italic: true, underline: true, strikethrough: true, numberFormat: "0.0%" };
    createRules(book).set(SHEET, [
      rule({ kind: "CellValue", operator: "GreaterThan", formula1: "0.2", format }),
    ]);
    await filledRows(book, [0, 2]);
    expect(shown(book, 0)?.style).toEqual({
      bg: { rgb: "#FBE5E4" },
      cl: { rgb: "#C0392B" },
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
    });
  });
});

describe("a rule on very many cells", () => {
  const whole: Box = { row: 0, column: 0, rows: 1_048_576, columns: 1 };

  test.each([
    [{ kind: "CellValue", operator: "GreaterThan", formula1: "=0.2", format: RED }, [0]],
    [{ kind: "CellValue", operator: "Between", formula1: "0", formula2: "0.2", format: RED }, [1]],
    [{ kind: "ContainsText", operator: "Contains", text: "达标", format: RED }, [2]],
  ] as [RuleKind, number[]][])("%j is shown at once", async (kind, expected) => {
    const book = openBook([[0.3], [0.1], ["未达标"]]);
    const rules = createRules(book);
    const set = [rule(kind, { boxes: [whole] })];
    rules.set(SHEET, set);
    expect(await filledRows(book, expected)).toEqual(expected);
    expect(rules.of(SHEET)).toEqual(set);
  });
});

describe("a rule on the text of the cell", () => {
  const values = [["▼ 未达标"], ["● 达标"], ["▲ 接近 ABC"], [null], [98]];

  test.each([
    ["Contains", "达标", [0, 1]],
    ["Contains", "abc", [2]],
    ["NotContains", "达标", [2, 3, 4]],
    ["BeginsWith", "▼", [0]],
    ["EndsWith", "达标", [0, 1]],
    ["BeginsWith", "=CHAR(57)", [4]],
  ] as const)("%s %s", async (operator, text, expected) => {
    const book = openBook(values);
    createRules(book).set(SHEET, [rule({ kind: "ContainsText", operator, text, format: RED })]);
    expect(await filledRows(book, expected)).toEqual(expected);
  });
});

describe("a formula of one's own", () => {
  test("is written for the first cell", async () => {
    const book = openBook([
      [1, 5],
      [2, 1],
      [3, 9],
      [4, 2],
      [5, 5],
    ]);
    createRules(book).set(SHEET, [rule({ kind: "Custom", formula: "=B1>A1", format: RED })]);
    expect(await filledRows(book, [0, 2])).toEqual([0, 2]);
  });

  test("is written for the first cell of the first box, wherever the others are", async () => {
    const book = openBook([[1], [2], [3], [4], [5]]);
    const boxes = [
      { row: 3, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 0, rows: 2, columns: 1 },
    ];
    createRules(book).set(SHEET, [rule({ kind: "Custom", formula: "=MOD(A4,2)=0", format: RED }, { boxes })]);
    expect(await filledRows(book, [1, 3])).toEqual([1, 3]);
  });
});

describe("rules above and below", () => {
  const low: RuleKind = { kind: "CellValue", operator: "LessThan", formula1: "3", format: RED };
  const small: RuleKind = {
    kind: "CellValue",
    operator: "LessThan",
    formula1: "5",
    format: { fillColor: "#FFFF00", italic: true },
  };

  test("the first wins; the others add what it leaves open", async () => {
    const book = openBook([[1], [2], [3], [4], [5]]);
    createRules(book).set(SHEET, [rule(low), rule(small, { id: "r2" })]);
    expect(await filledRows(book, [2, 3], "#FFFF00")).toEqual([2, 3]);
    expect(await filledRows(book, [0, 1])).toEqual([0, 1]);
    expect(shown(book, 0)?.style).toMatchObject({ bl: 1, it: 1 });
  });

  test("a rule that stops hides those below it", async () => {
    const book = openBook([[1], [2], [3], [4], [5]]);
    createRules(book).set(SHEET, [rule(low, { stopIfTrue: true }), rule(small, { id: "r2" })]);
    await filledRows(book, [2, 3], "#FFFF00");
    await filledRows(book, [0, 1]);
    expect(shown(book, 0)?.style).not.toHaveProperty("it");
  });

  test("a rule without a format stops as well", async () => {
    const book = openBook([[1], [2], [3], [4], [5]]);
    createRules(book).set(SHEET, [
      rule({ ...low, format: {} }, { stopIfTrue: true }),
      rule(small, { id: "r2" }),
    ]);
    expect(await filledRows(book, [2, 3], "#FFFF00")).toEqual([2, 3]);
  });
});

describe("scales, bars and icons", () => {
  test("a scale of two colours between the least and the greatest value", async () => {
    const book = openBook([[-4], [-3], [-2]]);
    createRules(book).set(SHEET, [
      rule({
        kind: "ColorScale",
        points: [
          { type: "LowestValue", color: "#000000" },
          { type: "HighestValue", color: "#FFFFFF" },
        ],
      }),
    ]);
    const colours = () => [0, 1, 2].map((row) => shown(book, row)?.style?.bg?.rgb);
    expect(await until(colours, (found) => found[0] !== undefined)).toEqual([
      "rgb(0,0,0)",
      "rgb(128,128,128)",
      "rgb(255,255,255)",
    ]);
  });

  test("a scale of three colours around a target", async () => {
    const book = openBook([[0.1, 0.2], [0.2], [0.4]]);
    createRules(book).set(SHEET, [
      rule({
        kind: "ColorScale",
        points: [
          { type: "Number", formula: "0.1", color: "#FF0000" },
          { type: "Formula", formula: "=$B$1", color: "#FFFF00" },
          { type: "Percentile", formula: "100", color: "#00FF00" },
        ],
      }),
    ]);
    const colours = () => [0, 1, 2].map((row) => shown(book, row)?.style?.bg?.rgb);
    expect(await until(colours, (found) => found[1] === "rgb(255,255,0)")).toEqual([
      "rgb(255,0,0)",
      "rgb(255,255,0)",
      "rgb(0,255,0)",
    ]);
  });

  const bar: Extract<RuleKind, { kind: "DataBar" }> = {
    kind: "DataBar",
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
    positiveColor: "#2F5597",
    negativeColor: "#C0392B",
    gradient: false,
    showValue: true,
  };

  test("bars from zero to the greatest value", async () => {
    const book = openBook([[25], [50], [100]]);
    createRules(book).set(SHEET, [rule(bar)]);
    const lengths = () => [0, 1, 2].map((row) => shown(book, row)?.dataBar?.value);
    expect(await until(lengths, (found) => found[2] === 100)).toEqual([25, 50, 100]);
    expect(shown(book, 0)?.dataBar).toMatchObject({ color: "#2F5597", isGradient: false });
  });

  test("bars to the left of zero, numbers hidden", async () => {
    const book = openBook([[-50], [50], [100]]);
    createRules(book).set(SHEET, [rule({ ...bar, showValue: false })]);
    const lengths = () => [0, 1, 2].map((row) => shown(book, row)?.dataBar?.value);
    expect(await until(lengths, (found) => found[0] === -100)).toEqual([-100, 50, 100]);
    expect(shown(book, 0)).toMatchObject({ isShowValue: false, dataBar: { color: "#C0392B" } });
  });

  test("bars on a scale of their own", async () => {
    const book = openBook([[0.5], [0.8], [0.2]]);
    createRules(book).set(SHEET, [
      rule({
        ...bar,
        lower: { type: "Number", formula: "0" },
        upper: { type: "Number", formula: "=1" },
      }),
    ]);
    const lengths = () => [0, 1, 2].map((row) => Math.round(shown(book, row)?.dataBar?.value ?? 0));
    expect(await until(lengths, (found) => found[0] === 50)).toEqual([50, 80, 20]);
  });

  const lights: Extract<RuleKind, { kind: "IconSet" }> = {
    kind: "IconSet",
    style: "ThreeTrafficLights1",
    thresholds: [
      { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
      { type: "Number", formula: "=$B$1-0.05", operator: "GreaterThanOrEqual" },
      { type: "Number", formula: "=$B$1", operator: "GreaterThanOrEqual" },
    ],
    reverse: false,
    showIconOnly: false,
  };

  const icons = async (book: Book, expected: string) => {
    const read = () =>
      [0, 1, 2, 3].map((row) => {
        const icon = shown(book, row)?.iconSet;
        return icon === undefined ? "-" : `${icon.iconType}:${icon.iconId}`;
      });
    return (await until(read, (found) => found.join(" ") === expected)).join(" ");
  };

  test("green, yellow, red around a target, nothing for a text", async () => {
    const book = openBook([[0.98, 0.95], [0.93], [0.5], ["—"]]);
    createRules(book).set(SHEET, [rule(lights)]);
    const expected = "3TrafficLights1:0 3TrafficLights1:1 3TrafficLights1:2 -";
    expect(await icons(book, expected)).toBe(expected);
  });

  test("reversed, icons only", async () => {
    const book = openBook([[0.98, 0.95], [0.93], [0.5], ["—"]]);
    createRules(book).set(SHEET, [rule({ ...lights, reverse: true, showIconOnly: true })]);
    const expected = "3TrafficLights1:2 3TrafficLights1:1 3TrafficLights1:0 -";
    expect(await icons(book, expected)).toBe(expected);
    expect(shown(book, 0)?.isShowValue).toBe(false);
  });

  test("the bars of a rating rise with the value", async () => {
    const book = openBook([[1], [2], [3], [4]]);
    const thresholds = ["0", "25", "50", "75"].map((formula) => ({
      type: "Percent" as const,
      formula,
      operator: "GreaterThanOrEqual" as const,
    }));
    createRules(book).set(SHEET, [rule({ ...lights, style: "FourRating", thresholds })]);
    const expected = "4Rating:0 4Rating:1 4Rating:2 4Rating:3";
    expect(await icons(book, expected)).toBe(expected);
  });

  test("a threshold that is not reached when it is only equalled", async () => {
    const book = openBook([[0.96, 0.95], [0.95], [0.9], [0.1]]);
    const thresholds = lights.thresholds.map((threshold) => ({
      ...threshold,
      operator: "GreaterThan" as const,
    }));
    createRules(book).set(SHEET, [rule({ ...lights, thresholds })]);
    const expected = "3TrafficLights1:0 3TrafficLights1:1 3TrafficLights1:2 3TrafficLights1:2";
    expect(await icons(book, expected)).toBe(expected);
  });
});
