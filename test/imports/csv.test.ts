import { describe, expect, test } from "@jest/globals";
import { faultOf, read } from "./bytes";

const CSV = `a,b\n1,x\n2,"y"`;
const ROWS = [
  [1, "x"],
  [2, "y"],
];

describe("lines", () => {
  test.each([
    ["LF", CSV],
    ["CRLF", CSV.replaceAll("\n", "\r\n")],
    ["CR", CSV.replaceAll("\n", "\r")],
    ["mixed", "a,b\r\n1,x\n2,y\r"],
    ["newline at the end", `${CSV}\n`],
    ["blank lines at the end", `${CSV}\r\n\r\n\r\n`],
    ["blank lines anywhere", `\n\n${CSV.replaceAll("\n", "\n\n \n")}\n`],
    ["Ctrl+Z at the end", `${CSV}\r\n\x1a`],
  ])("%s", (_, text) => {
    expect(read(text)).toMatchObject({ columns: ["a", "b"], rows: ROWS });
  });

  test("a blank line in the middle of one column is a blank cell, at the end it is nothing", () => {
    expect(read("a\n\nx\n\n \ny\n\n\n").rows).toEqual([[null], ["x"], [null], [null], ["y"]]);
    expect(read('a\nx\n""\n').rows).toEqual([["x"], [null]]);
  });

  test("a header alone is a table without rows", () => {
    expect(read("a,b\r\n")).toEqual({
      columns: ["a", "b"],
      rows: [],
      rowNumbers: [],
      encoding: "utf-8",
      delimiter: ",",
      notices: [],
    });
    expect(read("a").rows).toEqual([]);
  });
});

describe("delimiter", () => {
  test.each([
    [",", "a,b\n1,2"],
    [";", "a;b\n1;2"],
    ["\t", "a\tb\n1\t2"],
    [";", '"x,y,z";b\n1;2'],
    [";", "price, net;b\n1;2"],
    ["\t", '"x\n;;;"\tb\n1\t2'],
    [",", "a\n1"],
    [";", "sep=;\r\na;b\r\n1;2"],
    ["|", "SEP=|\na,x|b,x\n1|2"],
    ["\t", "sep=\t\ra\tb\r1\t2"],
  ])("%j", (delimiter, text) => {
    const table = read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows).toEqual([delimiter === "," && table.columns.length === 1 ? [1] : [1, 2]]);
  });

  test("the row does not decide", () => {
    expect(read("a;b\n1,5;2,5,5").rows).toEqual([["1,5", "2,5,5"]]);
  });
});

describe("quotes", () => {
  test("delimiters, quotes and line breaks inside", () => {
    const text = 'a,b,c\r\n"x,y","say ""hi""","1\r\n2\n3"\r\n"",""""," "\r\n';
    expect(read(text).rows).toEqual([
      ["x,y", 'say "hi"', "1\r\n2\n3"],
      [null, '"', null],
    ]);
  });

  test("a quoted number is a number, as in Excel", () => {
    expect(read('a\n"12"\n"012"').rows).toEqual([[12], ["012"]]);
  });

  test.each([
    ["at the end of the file", 'a,b\r\n"x\r\ny",1\r\n\r\n2,"z\r\n3,4\r\n', 5, "b"],
    ["found at the next quote", 'a,b\n1,"x\n2,y\n"z",3\n', 2, "b"],
    ["in the header", 'a,"b\n1,2\n', 1, 2],
    ["first field, after blank lines", 'a,b\n\n\n"x,1\n', 4, "a"],
    ["after Chinese text", '\n客户,b\n张三,中\n维修,"国\n', 4, "b"],
    ["one column", 'a\n\n"x\n', 3, "a"],
    ["after a sep line", 'sep=;\na;b\n1;"2\n', 3, "b"],
  ])("unclosed: %s", (_, text, line, column) => {
    expect(faultOf(text)).toEqual({ code: "unclosedQuote", line, column });
  });

  test.each([
    ["opening quote lost", 'a,b\n1,x\n2,y"\n', 3, "b"],
    ["text after a closing quote", 'a,b\n"1"2,x\n', 2, "a"],
    ["space before the quote", 'a, "b"\n', 1, 2],
    ["beyond the last column", 'a,b\n1,2,3"\n', 2, 3],
  ])("stray: %s", (_, text, line, column) => {
    expect(faultOf(text)).toEqual({ code: "strayQuote", line, column });
  });
});

describe("fields per row", () => {
  test("extra empty fields are ignored", () => {
    expect(read("a,b\n1,2,\n3,4, ,\n5,6\n").rows).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  test("a row of delimiters is a row of blank cells", () => {
    expect(read("a,b\n,\n1,2\n,").rows).toEqual([
      [null, null],
      [1, 2],
      [null, null],
    ]);
  });

  test.each([
    ["too many", "a,b\n1,2\n1,2,3\n", { line: 3, actual: 3 }],
    ["too few", "a,b\n1\n1,2\n", { line: 2, actual: 1 }],
    ["too few in the last row", "a,b\n1,2\n3", { line: 3, actual: 1 }],
    ["after line breaks in quotes", 'a,"b\r\n"\r\n\r\n"x\r\ny","z\n\n"\r\n1,2,3', { line: 8, actual: 3 }],
    ["after a sep line", "sep=,\r\n\r\na,b\r\n1,2,3", { line: 4, actual: 3 }],
  ])("%s", (_, text, fault) => {
    expect(faultOf(text)).toEqual({ code: "fieldCount", expected: 2, ...fault });
  });

  test("too many in one column", () => {
    expect(faultOf("a\n1\n2,3")).toEqual({ code: "fieldCount", line: 3, expected: 1, actual: 2 });
  });
});

describe("header", () => {
  test("names are trimmed", () => {
    expect(read(" a ,\u3000客户\n1,2").columns).toEqual(["a", "客户"]);
  });

  test.each([
    ["a,,b\n1,2,3", ["a", "Column 2", "b"], ["Column 2"]],
    ["客户,,金额\n张三,x,3", ["客户", "列 2", "金额"], ["列 2"]],
    ["a,b,,\n1,2,,\n1,2,,3", ["a", "b", "Column 3", "Column 4"], ["Column 3", "Column 4"]],
    ["\n\n ,b\n1,2", ["Column 1", "b"], ["Column 1"]],
    ["列 2,\n1,2", ["列 2", "列 3"], ["列 3"]],
    ["备注,x,备注\n1,2,3", ["备注", "x", "备注 2"], ["备注 2"]],
    ["Name,x,name ,Name 2\n", ["Name", "x", "name 3", "Name 2"], ["name 3"]],
  ])("a column without a name of its own is given one: %j", (text, columns, renamed) => {
    expect(read(text)).toMatchObject({ columns, notices: [{ code: "renamed", columns: renamed }] });
  });

  test.each([
    [",,\n1,2,3", 1],
    ['sep=;\n"";\n1;2', 2],
  ])("one that names no column is no header: %j", (text, line) => {
    expect(faultOf(text)).toEqual({ code: "noHeader", line });
  });

  test("delimiters at its end make no columns where nothing stands below them", () => {
    expect(read("a,b,, \n1,2,,\n3,4\n\n5,6, ,\n").rows).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(read("a,\n1,\n,\n").rows).toEqual([[1], [null]]);
    expect(read("a,b,\n")).toMatchObject({ columns: ["a", "b"], rows: [] });
    expect(faultOf("a,b,\n1,2,,3")).toEqual({ code: "fieldCount", line: 2, expected: 2, actual: 4 });
  });
});

describe("titles above the header", () => {
  const RECORDS = "工单号,进厂时间\nR1,2025-08-01";
  test.each([
    ["with delimiters behind it", `售后工单明细表,\n${RECORDS}`, [1], [3]],
    ["alone in its line", `售后工单明细表\n${RECORDS}`, [1], [3]],
    ["two, and a blank row", `售后工单明细表,\n导出时间:2025-09-01 09:00,\n,\n${RECORDS}`, [1, 2], [5]],
    ["a blank line below", `售后工单明细表\n\n${RECORDS}`, [1], [4]],
    ["of two lines", `"售后工单\n明细表",\n${RECORDS}`, [1], [3]],
    ["under Excel's line about the delimiter", `sep=,\n售后工单明细表\n${RECORDS}`, [1], [3]],
  ])("are skipped: %s", (_, text, rows, rowNumbers) => {
    expect(read(text)).toMatchObject({
      columns: ["工单号", "进厂时间"],
      rows: [["R1", "2025-08-01"]],
      rowNumbers,
      notices: [{ code: "titles", rows }],
    });
  });

  test("say nothing of the delimiter", () => {
    expect(read("明细表\n工单号;金额\nR1;1,5")).toMatchObject({ delimiter: ";", rows: [["R1", "1,5"]] });
    expect(read("明细表\n工单号\t金额\nR1\t2")).toMatchObject({ delimiter: "\t", rows: [["R1", 2]] });
  });

  test.each([
    ["one column", "备注\n好\n好;很好\n一般", ["备注"]],
    ["figures below the only name", "客户,\n1001,2025-08-01\n1002,2025-08-02", ["客户", "列 2"]],
  ])("are none: %s", (_, text, columns) => {
    expect(read(text).columns).toEqual(columns);
  });

  test("a quote that is never closed is found below them", () => {
    const text = `明细表,\n${RECORDS}\n"R2,2025-08-02\nR3,2025-08-03`;
    expect(faultOf(text)).toMatchObject({ code: "unclosedQuote", line: 4 });
  });
});
