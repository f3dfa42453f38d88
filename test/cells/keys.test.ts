import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  CallKeys,
  isFaultyKey,
  isTotalsKey,
  KeyColumn,
  NO_KEY,
  surveyCategories,
  surveyKeys,
} from "../../src/cells/keys";
import { toRange, type Range } from "../../src/cells/range";
import { errorCell, formatted, fullWidth, SEED } from "./support";

function keysOf(kind: "id" | "category", ...cells: unknown[]): { codes: number[]; column: KeyColumn } {
  const range = toRange(cells.map((cell) => [cell])) as Range;
  const column = new KeyColumn(range, cells.length, kind);
  return { codes: cells.map((_, row) => column.at(row)), column };
}

function areSame(kind: "id" | "category", ...cells: unknown[]): boolean {
  return new Set(keysOf(kind, ...cells).codes).size === 1;
}

describe("ids", () => {
  test.each<[unknown, unknown]>([
    [1001, "1001"],
    [1001, " 1001 "],
    [1001, "１００１"],
    [1001, formatted(1001)],
    ["京A12345", "京Ａ１２３４５"],
    ["V1", "\u3000V1"],
    [1.5, "1.5"],
    [999_999_999_999_999, "999999999999999"],
  ])("%j and %j are one", (a, b) => {
    expect(areSame("id", a, b)).toBe(true);
  });

  test.each<[unknown, unknown]>([
    ["a1", "A1"],
    ["1001", "01001"],
    ["V 1", "V1"],
    ["123456789012345678", "123456789012345679"],
    [1001, 10010],
    ["1001", "1001.0"],
  ])("%j and %j are two", (a, b) => {
    expect(areSame("id", a, b)).toBe(false);
  });

  test.each([[""], ["  "], ["\u3000"], [null], [undefined]])("%j is none", (cell) => {
    const { codes, column } = keysOf("id", "V1", cell, "V2");
    expect(codes[1]).toBe(NO_KEY);
    expect(column.distinct).toBe(2);
  });

  test("of up to 15 digits are the same as numbers, as text and at full width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (number) => {
        const text = String(number);
        expect(areSame("id", number, text, fullWidth(text), ` ${text} `)).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test("are counted once each and shown as they were first written", () => {
    const { codes, column } = keysOf("id", " V1 ", 1001, "V1", "1001", "V2", "", "Ｖ1");
    expect(column.distinct).toBe(3);
    expect(codes[0]).toBe(codes[2]);
    expect(codes[0]).toBe(codes[6]);
    expect([0, 1, 4].map((row) => column.spelling(codes[row] as number))).toEqual(["V1", 1001, "V2"]);
  });

  test("are counted by rows asked for only, in the order they are asked for", () => {
    const column = new KeyColumn(toRange([["a"], ["b"], ["c"], ["b"]]) as Range, 4, "id");
    column.at(3);
    column.at(1);
    expect(column.distinct).toBe(1);
    expect(column.spelling(column.at(3))).toBe("b");
  });
});

describe("columns of one call", () => {
  const columns = (kind: "id" | "category", ...all: unknown[][]): KeyColumn[] => {
    const keys = new CallKeys();
    return all.map((cells) => new KeyColumn(toRange(cells) as Range, cells.length, kind, keys));
  };

  test("have the same number for the same id, however each of them writes it", () => {
    const [sold, visited] = columns("id", ["V1", 1001, "V2"], [" V2 ", "1001", "V3"]);
    expect(visited?.at(0)).toBe(sold?.at(2));
    expect(visited?.at(1)).toBe(sold?.at(1));
    expect([sold?.at(0), sold?.at(1), sold?.at(2)]).not.toContain(visited?.at(2));
  });

  test("and for the same category, whatever its case", () => {
    const [actual, planned] = columns("category", ["RDC", "cdc"], ["CDC", "rdc"]);
    expect([planned?.at(0), planned?.at(1)]).toEqual([actual?.at(1), actual?.at(0)]);
  });

  test("say how large a number can be", () => {
    const [one, other] = columns("id", ["a", "b"], ["c", "d", "e"]);
    expect([one?.capacity, other?.capacity]).toEqual([5, 5]);
    expect(other?.at(2)).toBeLessThan(5);
  });
});

describe("a number of more than 15 digits", () => {
  test.each([1_000_000_000_000_000, 123_456_789_012_345_680, -1e15, formatted(1e17)])(
    "such as %j has lost its end",
    (cell) => {
      expect(isFaultyKey(cell)).toBe(true);
    },
  );

  test.each(["123456789012345678", "1000000000000000", 999_999_999_999_999, 1001, "", null, true])(
    "is not %j",
    (cell) => {
      expect(isFaultyKey(cell)).toBe(false);
    },
  );
});

test("an Excel error is no id, as an object or as text; a text that only begins like one is", () => {
  expect([errorCell("#N/A"), "#N/A", "#REF!"].map(isFaultyKey)).toEqual([true, true, true]);
  expect(["#1001", "N/A"].map(isFaultyKey)).toEqual([false, false]);
});

describe("categories", () => {
  test.each<[unknown, unknown]>([
    ["VIP", "vip"],
    ["VIP", " Vip "],
    ["ＶＩＰ", "vip"],
    [1, "1"],
    ["定保", " 定保"],
  ])("%j and %j are one", (a, b) => {
    expect(areSame("category", a, b)).toBe(true);
  });

  test("keep their first spelling", () => {
    const { codes, column } = keysOf("category", " Vip", "VIP", "vip ", "定保");
    expect(column.spelling(codes[2] as number)).toBe("Vip");
    expect(column.spelling(codes[3] as number)).toBe("定保");
    expect(column.distinct).toBe(2);
  });

  test("are none where the cell is blank", () => {
    expect(keysOf("category", "a", "", null, " ").codes.slice(1)).toEqual([NO_KEY, NO_KEY, NO_KEY]);
  });
});

describe("totals rows", () => {
  test("are found by their word", () => {
    const range = toRange([["V1"], ["小计"], [1001], [" Total"], [""], ["合计"]]) as Range;
    expect(surveyKeys(range, range.length).totals).toEqual([1, 3, 5]);
  });

  test("are found in a text that Excel delivers as a data type", () => {
    const total = { type: "String", basicType: "String", basicValue: "合计" };
    const range = toRange([["V1"], [total], [formatted(7)]]) as Range;
    expect(isTotalsKey(total)).toBe(true);
    expect(surveyKeys(range, range.length).totals).toEqual([1]);
    expect(surveyCategories(range, range.length).totals).toEqual([1]);
  });

  test("a truth value is the id that Excel shows", () => {
    expect(areSame("id", true, "TRUE")).toBe(true);
    expect(keysOf("id", false).column.spelling(0)).toBe("FALSE");
  });

  test("a text that Excel delivers as a data type keeps its letters as they are", () => {
    const text = { type: "String", basicType: "String", basicValue: "a1" };
    expect(areSame("id", text, "a1")).toBe(true);
    expect(areSame("id", text, "A1")).toBe(false);
  });

  test.each([1001, null, true, "合计表", formatted(1)])("are not marked by %j", (cell) => {
    expect(isTotalsKey(cell)).toBe(false);
  });
});

describe("a column of categories that was looked through", () => {
  const ODD = [" suv", "SUV", "", "合计", 7, "7", true, "mpv", formatted(7), null];

  test.each([
    ["few", 10],
    ["many", 2000],
  ])("has the keys, totals rows and faults of one that was not: %s different cells", (_, different) => {
    const cells = Array.from({ length: 3000 }, (__, row) =>
      row % 7 === 0 ? ODD[(row / 7) % ODD.length] : `model ${row % different}`,
    );
    const range = toRange(cells.map((cell) => [cell])) as Range;
    for (const length of [cells.length, 500]) {
      const { few, ...survey } = surveyCategories(range, length);
      expect(few === undefined).toBe(different > 1000 && length === cells.length);
      expect(survey).toEqual(surveyKeys(range, length));
      const [own, other] = [new CallKeys(), new CallKeys()];
      const looked = new KeyColumn(range, length, "category", own, few);
      const plain = new KeyColumn(range, length, "category", other);
      for (let row = length - 1; row >= 0; row--) {
        const [code, expected] = [looked.at(row), plain.at(row)];
        if (code !== expected) expect({ row, code }).toEqual({ row, code: expected });
      }
      expect(own.category.spellings).toEqual(other.category.spellings);
    }
  });

  test("tells errors and numbers without their end", () => {
    const isFaulty = (cell: unknown): boolean =>
      surveyCategories(toRange([["SUV"], [cell]]) as Range, 2).isFaulty;
    expect([errorCell("#N/A"), "#REF!", 1e15, "MPV", 12].map(isFaulty)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
