import { afterEach, describe, expect, test } from "@jest/globals";
import type { GridFunction, GridValue } from "../../src/grid";
import { closeAll, evaluate, one, open } from "./fakes";

afterEach(closeAll);

describe("results", () => {
  const returning = async (value: unknown): Promise<unknown> => {
    const call = (): GridValue => value as GridValue;
    const grid = await open([], [{ name: "X.Y", minimumArguments: 0, maximumArguments: 0, call }]);
    return (await grid.evaluate(["=X.Y()"]))[0];
  };

  test.each([1.5, "2025-08", "00123", "TRUE", "", true, false, 0])("%j", async (value) => {
    expect(await returning(value)).toEqual({ value });
  });

  test("arrays", async () => {
    expect(await returning([[1, "50%"], ["", true]])).toEqual({ value: [[1, "50%"], ["", true]] }); // prettier-ignore
    expect(await returning([["x"]])).toEqual({ value: "x" });
    expect(await returning([])).toMatchObject({ error: "#CALC!" });
    expect(await returning(Number.NaN)).toEqual({ error: "#NUM!" });
  });

  test.each([[[[1], [1, 2]]], [null], [undefined], [[[null]]]])("%j is a defect", async (value) => {
    await expect(returning(value)).rejects.toThrow(TypeError);
  });
});

describe("within other functions", () => {
  test.each([
    ["=AFTERSALES.SPILL(AFTERSALES.SPILL({1;2}))", [[1], [2]]],
    ["=INDEX(AFTERSALES.SPILL({1,2;3,4}),1,2)", 2],
    ["=SUM(AFTERSALES.SPILL(Visits[数量[台]]))", 10],
    ["=SUM(AFTERSALES.SPILL({1;2})*10)", 30],
    ['=IFERROR(AFTERSALES.FAIL("#N/A","x"),0)', 0],
    ["=LET(x,AFTERSALES.SPILL({1;2}),y,SUM(x),y*2)", 6],
    ["=SORT(AFTERSALES.SPILL({1;3;2}),1,-1)", [[3], [2], [1]]],
    ["=MAP({1;2},LAMBDA(x,SUM(AFTERSALES.SPILL(x),1)))", [[2], [3]]],
    ["=aftersales.spill(7)", 7],
    ["=-AFTERSALES.SPILL(7)+1", -6],
    ['=AFTERSALES.SPILL("a")&"b"', "ab"],
  ])("%s", async (formula, value) => {
    expect(await one(formula)).toEqual(value);
  });
});

describe("errors", () => {
  test("have the message of the function that threw", async () => {
    expect(
      await evaluate('=AFTERSALES.FAIL("#N/A","first")', "=1", '=AFTERSALES.FAIL("#NUM!","second")'),
    ).toEqual([{ error: "#N/A", message: "first" }, { value: 1 }, { error: "#NUM!", message: "second" }]);
  });

  test("keep their message on the way through other functions", async () => {
    const formulas = [
      '=AFTERSALES.FAIL("#N/A","m")+1',
      '=SUM(1,AFTERSALES.FAIL("#N/A","m"))',
      '=IF(TRUE,AFTERSALES.FAIL("#N/A","m"))',
      '=IFERROR(AFTERSALES.FAIL("#VALUE!","other"),AFTERSALES.FAIL("#N/A","m"))',
      '=IFERROR(AFTERSALES.FAIL("#N/A","other"),AFTERSALES.FAIL("#N/A","m"))',
    ];
    for (const result of await evaluate(...formulas)) expect(result).toEqual({ error: "#N/A", message: "m" });
  });

  test("of the engine have no message", async () => {
    const formulas = [
      "=NA()",
      "=1/0",
      "=NOSUCH(1)",
      "=Nosuch[x]",
      '=IFERROR(AFTERSALES.FAIL("#N/A","m"),1/0)',
    ];
    const codes = ["#N/A", "#DIV/0!", "#NAME?", "#NAME?", "#DIV/0!"];
    expect(await evaluate(...formulas)).toEqual(codes.map((error) => ({ error })));
  });

  test.each([
    "#N/A",
    "#VALUE!",
    "#NUM!",
    "#DIV/0!",
    "#REF!",
    "#NAME?",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#BUSY!",
  ])("%s", async (code) => {
    expect(await evaluate(`=AFTERSALES.FAIL("${code}","why")`)).toEqual([{ error: code, message: "why" }]);
  });

  test("a wrong number of arguments", async () => {
    const message = "AFTERSALES.FAIL takes 2 arguments, but was given 1.";
    expect(await evaluate('=AFTERSALES.FAIL("x")')).toEqual([{ error: "#ERROR!", message }]);
  });
});

describe("a defect", () => {
  test("rejects the evaluation and leaves the grid in order", async () => {
    const grid = await open();
    await expect(grid.evaluate(["=1", "=IFERROR(AFTERSALES.BROKEN(),0)"])).rejects.toThrow(
      new RangeError("a defect"),
    );
    await expect(grid.evaluate(["=LET(x,AFTERSALES.BROKEN(),1)"])).rejects.toThrow("a defect");
    expect(await grid.evaluate(["=AFTERSALES.SPILL(1)"])).toEqual([{ value: 1 }]);
  });

  test("does not disturb another call made at the same time", async () => {
    const grid = await open();
    const [first, second] = await Promise.allSettled([
      grid.evaluate(["=AFTERSALES.BROKEN()"]),
      grid.evaluate(['=AFTERSALES.FAIL("#N/A","m")']),
    ]);
    expect(first.status).toBe("rejected");
    expect(second).toEqual({ status: "fulfilled", value: [{ error: "#N/A", message: "m" }] });
  });
});

test("functions are called with what the grid that they belong to holds", async () => {
  const make = (result: string): GridFunction => ({
    name: "X.SAME",
    minimumArguments: 1,
    maximumArguments: 1,
    call: ([range]) => `${result} ${String(range?.[0]?.[0])}`,
  });
  const table = (cell: string) => [{ name: "Tab", columns: ["a"], rows: [[cell]] }];
  const [one, two] = [await open(table("x"), [make("1")]), await open(table("y"), [make("2")])];
  expect(await one.evaluate(["=X.SAME(Tab[a])"])).toEqual([{ value: "1 x" }]);
  expect(await two.evaluate(["=X.SAME(Tab[a])", "=Tab[a]"])).toEqual([{ value: "2 y" }, { value: "y" }]);
});
