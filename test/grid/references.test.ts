import { afterEach, describe, expect, test } from "@jest/globals";
import type { GridTable } from "../../src/grid";
import { argumentsOf, closeAll, evaluate, one } from "./fakes";

afterEach(closeAll);

const small: GridTable = { name: "Small", columns: ["A", "B"], rows: [["x", 1], ["y", 2]] }; // prettier-ignore
const odd: GridTable = {
  name: "访问_2025.v1",
  columns: ["客户", "First name", "数量[台]", "it's", "a#b", "x, y:z", '"q"', "@home", " pad "],
  rows: [["李", "Ann", 3, "i", "h", "c", "q", "home", "p"]],
};

describe("references to tables", () => {
  test.each([
    ["Small[A]", [["x"], ["y"]]],
    ["small[a]", [["x"], ["y"]]],
    ["SMALL[ A ]", [["x"], ["y"]]],
    ["Small", [["x", 1], ["y", 2]]],
    ["Small[]", [["x", 1], ["y", 2]]],
    ["Small[#Data]", [["x", 1], ["y", 2]]],
    ["Small[#All]", [["A", "B"], ["x", 1], ["y", 2]]],
    ["Small[#Headers]", [["A", "B"]]],
    ["Small[[#All],[A]]", [["A"], ["x"], ["y"]]],
    ["Small[[#all] , [a]]", [["A"], ["x"], ["y"]]],
    ["Small[[#Data],[B]]", [[1], [2]]],
    ["Small[#全部]", [["A", "B"], ["x", 1], ["y", 2]]],
    ["Small[[#标题],[#数据],[A]]", [["A"], ["x"], ["y"]]],
    ["Small[[#Headers],[B]]", [["B"]]],
    ["Small[[#Headers],[#Data],[A]]", [["A"], ["x"], ["y"]]],
    ["Small[[A]:[B]]", [["x", 1], ["y", 2]]],
    ["Small[[#Data],[B]:[A]]", [["x", 1], ["y", 2]]],
    ["Small!A2:B2", [["x", 1]]],
  ])("%s", async (reference, rows) => {
    expect(await argumentsOf(reference, [small])).toEqual([rows]);
  }); // prettier-ignore

  test.each([
    ["客户", "李"],
    ["First name", "Ann"],
    ["数量'[台']", 3],
    ["数量[台]", 3],
    ["it''s", "i"],
    ["it's", "i"],
    ["a'#b", "h"],
    ["x, y:z", "c"],
    ['"q"', "q"],
    ["'@home", "home"],
    ["pad", "p"],
  ])("the column %s", async (column, value) => {
    expect(await argumentsOf(`访问_2025.V1[${column}],访问_2025.v1[[#Data],[${column}]]`, [odd])).toEqual([
      [[value]],
      [[value]],
    ]);
  });

  test("names of tables within texts and other names are left alone", async () => {
    expect(await one('="Small[A]"&"Small"', [small])).toBe("Small[A]Small");
    expect(await one("=SUM(Small[B])+SMALL(Small[B],1)", [small])).toBe(4);
    expect(await one("=IFERROR(#N/A,Small[B])", [{ ...small, name: "N" }, small])).toEqual([[1], [2]]);
  });

  test("what cannot be", async () => {
    const formulas = ["=Visits[Nope]", "=SUM(Visits[#Nope])", "=Visits[[A],[B]]", "=Visits[[A]x]"];
    expect(await evaluate(...formulas)).toEqual([
      { error: "#REF!", message: 'The table "Visits" has no column named "Nope".' },
      { error: "#ERROR!", message: 'A table has no part named "#nope".' },
      { error: "#ERROR!", message: "A reference to a table may name one column or one range of columns." },
      { error: "#ERROR!", message: "Excel cannot read the reference [[A]x]." },
    ]);
    expect(await evaluate("=Visits[@Month]", "=Visits[[#This Row],[Month]]", "=Visits[#Totals]")).toEqual([
      { error: "#VALUE!" },
      { error: "#VALUE!" },
      { error: "#REF!" },
    ]);
    expect(await evaluate("=[@Month]", "=[Book]Sheet!A1", "=Visits[Month")).toMatchObject([
      { error: "#NAME?" },
      { error: "#NAME?" },
      { error: expect.any(String) },
    ]);
  });

  test("an empty table has one blank row", async () => {
    expect(await argumentsOf("Small[A],Small[#All]", [{ ...small, rows: [] }])).toEqual([[[""]], [["A", "B"], ["", ""]]]); // prettier-ignore
  });
});
