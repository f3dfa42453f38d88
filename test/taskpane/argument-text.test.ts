import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { argumentText, textArgument } from "../../src/taskpane/formula/argument-text";

describe("an argument as a person types it", () => {
  test.each(["A1", "$A$1:B9", "a1:b9", "A:A", "$C:$D", "2:9", "A2#", "XFD1048576"])(
    "the address %s stays an address",
    (typed) => expect(argumentText(typed)).toBe(typed),
  );

  test.each(["Sheet1!A1:A9", "'工单 2025'!A:A", "'It''s'!B2", "工单!C2:C99", "[Book1.xlsx]Sheet1!A1"])(
    "the address %s keeps its sheet",
    (typed) => expect(argumentText(typed)).toBe(typed),
  );

  test.each([
    "Orders[Customer]",
    "工单_2025[进站日期]",
    "Orders[[#Headers],[Customer]]",
    "Orders[#Data]",
    "Orders['#Id]",
    "Orders[]",
  ])("the column %s stays a column", (typed) => expect(argumentText(typed)).toBe(typed));

  test.each([
    ["工单[#全部]", "工单[#All]"],
    ["工单[[#标题],[#数据],[客户]]", "工单[[#Headers],[#Data],[客户]]"],
    ["工单[[#此行],['#全部]]", "工单[[#This Row],['#全部]]"],
  ])("the parts of %s are written in English, as an add-in must", (typed, text) =>
    expect(argumentText(typed)).toBe(text),
  );

  test.each(["30", "-1.5", "+2", ".5", "1e5", "0.2", "10%", "0", "202508"])("%s stays a number", (typed) =>
    expect(argumentText(typed)).toBe(typed),
  );

  test.each([
    ["true", "TRUE"],
    ["FALSE", "FALSE"],
  ])("%s is a truth value", (typed, text) => expect(argumentText(typed)).toBe(text));

  test.each([
    ["2025-08", '"2025-08"'],
    ["2025/8/1", '"2025/8/1"'],
    ["2025Q3", '"2025Q3"'],
    ["标准", '"标准"'],
    ["1-5 08:30-17:30", '"1-5 08:30-17:30"'],
    [">=5", '">=5"'],
    ["浦东*", '"浦东*"'],
    ["1,234", '"1,234"'],
    ['he said 5"', '"he said 5"""'],
    ["CHURN", '"CHURN"'],
    ["维修(保养)", '"维修(保养)"'],
    ["A0", '"A0"'],
    ["XFE1", '"XFE1"'],
    ["A1048577", '"A1048577"'],
    ["A1:B2:C3", '"A1:B2:C3"'],
    ["A:9", '"A:9"'],
  ])("%s is a text", (typed, text) => expect(argumentText(typed)).toBe(text));

  test.each([
    ["007", '"007"'],
    ["1234567890123456", '"1234567890123456"'],
  ])("the id %s keeps its digits as a text", (typed, text) => expect(argumentText(typed)).toBe(text));

  test.each([
    ['"2025-08"', '"2025-08"'],
    ['"a""b"', '"a""b"'],
    ["“2025-08”", '"2025-08"'],
  ])("%s is in quotes already", (typed, text) => expect(argumentText(typed)).toBe(text));

  test.each([
    ["=DATE(2025,8,1)", "DATE(2025,8,1)"],
    ["＝月份", "月份"],
    ['= A1 & "x"', 'A1 & "x"'],
  ])("%s is an expression", (typed, text) => expect(argumentText(typed)).toBe(text));

  test("constants in braces stay as they are", () => {
    expect(argumentText("{10;9;8}")).toBe("{10;9;8}");
  });

  test.each([
    ["Ａ１：Ａ９", "A1:A9"],
    ["３０", "30"],
  ])("the full-width %s is read in half width", (typed, text) => expect(argumentText(typed)).toBe(text));

  test.each(["", "   ", "\u3000"])("nothing but spaces (%j) is a left-out argument", (typed) =>
    expect(argumentText(typed)).toBe(""),
  );

  test("spaces around it do not matter", () => {
    expect(argumentText(" A1:A9 ")).toBe("A1:A9");
    expect(argumentText(" 2025-08 ")).toBe('"2025-08"');
  });

  test("a name that looks like a number stays a name where a name is asked for", () => {
    expect(textArgument("1.10")).toBe('"1.10"');
    expect(textArgument("A1")).toBe("A1");
  });

  test("every text is a whole constant: quotes in it are doubled", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const text = argumentText(typed);
        const isConstant = /^"(?:[^"]|"")*"$/.test(text);
        expect(isConstant || !/^"/.test(text)).toBe(true);
      }),
    );
  });
});
