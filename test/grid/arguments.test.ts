import { afterEach, describe, expect, test } from "@jest/globals";
import { argumentsOf, closeAll, errorCell, one } from "./fakes";

afterEach(closeAll);

describe("literals", () => {
  test.each([
    "2025-08",
    "2025-08-01",
    "3-4",
    "50%",
    "1.10",
    "1:30",
    "00123",
    "TRUE",
    "#N/A",
    "",
    " a ",
    "{1;2}",
    "1e5",
  ])("the text %j stays text", async (text) => {
    expect(await argumentsOf(`"${text}"`)).toEqual([[[text]]]);
  });

  test("quotes within a text", async () => {
    expect(await argumentsOf('"a""b","""","it\'s [x]"')).toEqual([[['a"b']], [['"']], [["it's [x]"]]]);
  });

  test.each([
    ["1.10", 1.1],
    ["-1.50", -1.5],
    [".5", 0.5],
    ["1e3", 1000],
    ["45870", 45870],
    ["50%", 0.5],
    ["TRUE", true],
    ["false", false],
  ])("%s is no text", async (literal, value) => {
    expect(await argumentsOf(literal)).toEqual([[[value]]]);
  });

  test("omitted arguments are null, trailing ones absent", async () => {
    expect(await argumentsOf("")).toEqual([]);
    expect(await argumentsOf('1,,"b"')).toEqual([[[1]], null, [["b"]]]);
    expect(await argumentsOf("1,")).toEqual([[[1]], null]);
  });

  test.each([
    ['{"A";"B"}', [["A"], ["B"]]],
    ["{1,2;3,4}", [[1, 2], [3, 4]]], // prettier-ignore
    ['{"2025-08","50%";"","a""b"}', [["2025-08", "50%"], ["", 'a"b']]], // prettier-ignore
    ['{"a,b";"c;d";"e}"}', [["a,b"], ["c;d"], ["e}"]]],
    ["{-1.50,TRUE,#N/A}", [[-1.5, true, errorCell("#N/A")]]],
    ["{1}", [[1]]],
  ])("the array constant %s", async (constant, rows) => {
    expect(await argumentsOf(constant)).toEqual([rows]);
  });
});

describe("texts handed on by other functions", () => {
  test.each([
    'IF(TRUE,"2025-08")',
    'IFERROR(NA(),"2025-08")',
    'CHOOSE(2,"x","2025-08")',
    'LET(month,"2025-08",month)',
    'INDEX({"x","2025-08"},1,2)',
    'IFERROR(INDEX(Visits[Month],1),"")',
    '"2025"&"-08"',
    'XLOOKUP("00123",Visits[Customer],Visits[Month])',
  ])("%s", async (argument) => {
    expect(await argumentsOf(argument)).toEqual([[["2025-08"]]]);
  });

  test("and still numbers where a function calculates with them, as in Excel", async () => {
    expect(await one('=YEAR("2025-08-01")+"2"')).toBe(2027);
    expect(await one('=SUM("50%",1)')).toBe(1.5);
  });
});

describe("ranges", () => {
  test("of a table", async () => {
    expect(await argumentsOf("Visits[Customer],Visits[数量[台]],Visits[Done]")).toEqual([
      [["00123"], ["a"], [""], [errorCell("#N/A")]],
      [[3], [""], [2], [5]],
      [[true], [false], [true], [""]],
    ]);
  });

  test("computed ones arrive the same as those read from the table", async () => {
    const [direct, computed] = (await argumentsOf(
      "Visits[#All],CHOOSECOLS(Visits[#All],1,2,3,4,5)",
    )) as unknown[];
    expect(computed).toEqual(direct);
  });

  test("by address, beyond the table and of the empty sheet", async () => {
    expect(await argumentsOf("Visits!A1:A2,Visits!E5:F6,A1:B1")).toEqual([
      [["Customer"], ["00123"]],
      [["", ""], ["", ""]], // prettier-ignore
      [["", ""]],
    ]);
  });

  test("a range is the same matrix each time", async () => {
    const { open } = await import("./fakes");
    const seen = new Set<unknown>();
    const remember = {
      name: "R",
      minimumArguments: 1,
      maximumArguments: 1,
      call: (args: unknown[]) => seen.add(args[0]).size,
    };
    const grid = await open(undefined, [{ ...remember, name: "AFTERSALES.REMEMBER" }]);
    await grid.evaluate(["=AFTERSALES.REMEMBER(Visits[Month])", "=AFTERSALES.REMEMBER(visits[month])"]);
    await grid.evaluate(["=AFTERSALES.REMEMBER(Visits!D2:D5)"]);
    expect(seen.size).toBe(1);
  });

  test.each([
    "INDEX(Visits[数量[台]],2)",
    "Visits!C3",
    'XLOOKUP("a",Visits[Customer],Visits[数量[台]])',
    'VLOOKUP("a",Visits,3,FALSE)',
    "IFERROR(INDEX(Visits[数量[台]],2),1)",
  ])("the blank cell %s is not an omitted argument", async (argument) => {
    expect(await argumentsOf(argument)).toEqual([[[""]]]);
  });

  test("errors given directly", async () => {
    expect(await argumentsOf("NA(),1/0,#REF!,NOSUCH(1)")).toEqual(
      ["#N/A", "#DIV/0!", "#REF!", "#NAME?"].map((code) => [[errorCell(code)]]),
    );
  });

  test("arrays of conditions", async () => {
    expect(await argumentsOf('IF(Visits[Done],Visits[Month],"")')).toEqual([
      [["2025-08"], [""], ["123456789012345678"], [""]],
    ]);
    expect(await argumentsOf('Visits[Month]="2025-08"')).toEqual([[[true], [false], [false], [false]]]);
  });
});
