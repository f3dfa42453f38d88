import { afterEach, describe, expect, test } from "@jest/globals";
import { closeAll, evaluate, one } from "./fakes";

afterEach(closeAll);

describe("spills", () => {
  test.each([
    ["={1;2}", [[1], [2]]],
    ['={1,"";"a",TRUE}', [[1, ""], ["a", true]]],
    ["=SEQUENCE(2,2)", [[1, 2], [3, 4]]],
    ["=SORT({3;1;2})", [[1], [2], [3]]],
    ['=UNIQUE({"a";"b";"a"})', [["a"], ["b"]]],
    ["=FILTER(Visits[Month],Visits[Done])", [["2025-08"], ["123456789012345678"]]],
    ["=Visits[数量[台]]", [[3], [""], [2], [5]]],
    ["=Visits[Customer]", [["00123"], ["a"], [""], ["#N/A"]]],
    ["={1;2}*10", [[10], [20]]],
    ["=TRANSPOSE({1;2})", [[1, 2]]],
  ])("%s", async (formula, rows) => {
    expect(await one(formula)).toEqual(rows);
  }); // prettier-ignore
});

describe("single values", () => {
  test.each([
    ["=1.5", 1.5],
    ["=TRUE", true],
    ['="2025-08"', "2025-08"],
    ['=IF(FALSE,1,"")', ""],
    ["=DATE(2025,8,1)", 45870],
    ["=10%", 0.1],
    ["=0.1+0.2", 0.3],
    ["=INDEX(Visits[数量[台]],2)", 0],
    ["=A5", 0],
    ["=ROW()", 1],
    ["=LAMBDA(x,x)", "#CALC!"],
    ["=FILTER({1;2},{FALSE;FALSE})", "#CALC!"],
    ["=LET(a,1,b,a+1,a+b)", 3],
  ])("%s", async (formula, value) => {
    const result = await one(formula);
    if (typeof value === "number") expect(result).toBeCloseTo(value, 12);
    else expect(result).toBe(value);
  });
});

describe("without =", () => {
  test.each([
    ["123", 123],
    ["-1.5e3", -1500],
    [" 7 ", 7],
    ["abc", "abc"],
    ["2025-08", "2025-08"],
    ["true", true],
    ["'00123", "00123"],
    ["", ""],
    [" =1", " =1"],
  ])("%j is a constant", async (text, value) => {
    expect(await evaluate(text)).toEqual([{ value }]);
  });
});

test.each([
  "=SUM(",
  "=",
  "= ",
  "=)",
  "=1+",
  "=((((",
  "={1;2",
  '="abc',
  "=SUM(1",
  "=SUM(1))",
  "='",
  "=%",
  "=()",
  "=IF(",
  "=F(G(",
])("%j cannot be read", async (formula) => {
  expect(await evaluate(formula)).toEqual([{ error: "#ERROR!", message: "The formula cannot be read." }]);
});

test.each(["=SUM([a)", "=[a", "=Visits[[Customer],)", "=1]"])(
  "%j cannot be read, and does not spoil the formulas after it",
  async (formula) => {
    const [broken, ...others] = await evaluate(formula, "=1/4", "=SUM(1,2)", '=LEN("[")');
    expect(broken).toMatchObject({ error: "#ERROR!" });
    expect(others).toEqual([{ value: 0.25 }, { value: 3 }, { value: 1 }]);
  },
);
