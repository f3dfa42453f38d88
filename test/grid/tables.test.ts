import { afterEach, describe, expect, test } from "@jest/globals";
import type { GridTable } from "../../src/grid";
import { argumentsOf, closeAll, one, open } from "./fakes";

afterEach(closeAll);

const small: GridTable = { name: "Small", columns: ["A", "B"], rows: [["x", 1], ["y", 2]] }; // prettier-ignore
describe("cells", () => {
  const table: GridTable = {
    name: "Tab",
    columns: ["v"],
    rows: [
      ["00123"],
      ["2025-08"],
      ["123456789012345678"],
      ["1e5"],
      ["TRUE"],
      [1],
      ["=1+1"],
      [true],
      [""],
      [null],
    ],
  };

  test("keep their type", async () => {
    expect(await argumentsOf("Tab[v]", [table])).toEqual([
      [["00123"], ["2025-08"], ["123456789012345678"], ["1e5"], ["TRUE"], [1], ["=1+1"], [true], [""], [""]],
    ]);
    expect(await one("=Tab[v]", [table])).toEqual(table.rows.map(([cell]) => [cell ?? ""]));
  });

  test.each([
    ['=COUNTIFS(Tab[v],"00123")', 1],
    ['=COUNTIFS(Tab[v],"2025-08")', 1],
    ['=COUNTIFS(Tab[v],"123456789012345678")', 1],
    ['=SUMPRODUCT(--(Tab[v]="2025-08"))', 1],
    ["=SUMPRODUCT(--(Tab[v]=1))", 1],
    ['=COUNTIFS(Tab[v],"")', 2],
    ['=COUNTIFS(Tab[v],"<>")', 8],
    ["=COUNT(Tab[v])", 1],
    ["=COUNTA(Tab[v])", 8],
    ["=COUNTBLANK(Tab[v])", 2],
    ["=SUM(Tab[v])", 1],
    ['=MATCH("00123",Tab[v],0)', 1],
    ['=INDEX(Tab[v],2)&""', "2025-08"],
    ["=ISTEXT(INDEX(Tab[v],4))", true],
  ])("%s", async (formula, value) => {
    expect(await one(formula, [table])).toBe(value);
  });
});

describe("tables that Excel would refuse", () => {
  const named = (name: string): Promise<unknown> => open([{ ...small, name }]);

  test.each([
    "AB1",
    "xfd1048576",
    "R1C1",
    "r",
    "C",
    "RC",
    "a b",
    "1st",
    "a-b",
    "\\a",
    "",
    "a!b",
    "TRUE",
    "x".repeat(256),
  ])("the name %j", async (name) => {
    await expect(named(name)).rejects.toThrow(/cannot be the name of a table: /);
  });

  test.each(["XFE1", "AB1048577", "ABCD1", "_a", "访问", "Tab.1", "Sum", "R1C1x"])(
    "but not %j",
    async (name) => {
      const grid = (await named(name)) as Awaited<ReturnType<typeof open>>;
      expect(await grid.evaluate([`=SUM(${name}[B])`])).toEqual([{ value: 3 }]);
    },
  );

  test.each([
    [[small, { ...small, name: "SMALL" }], "two tables named"],
    [[{ ...small, columns: ["A", "a"] }], "two columns named"],
    [[{ ...small, columns: ["A", ""] }], "a column without a name"],
    [[{ ...small, columns: [], rows: [] }], "no columns"],
    [[{ ...small, rows: [[1, 2, 3]] }], "more cells than there are columns"],
    [[{ ...small, rows: [[Number.NaN]] }], "not finite"],
  ])("tables %#", async (tables, message) => {
    await expect(open(tables)).rejects.toThrow(message);
  });
});
