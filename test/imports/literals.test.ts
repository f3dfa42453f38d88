import { describe, expect, test } from "@jest/globals";
import { readCsv } from "../../src/imports/csv";
import { faultOf, gb18030, read } from "./bytes";

describe('fields that tell Excel "this is text"', () => {
  test('="00123" is the text 00123', () => {
    const { columns, rows } = read(
      '工单号,金额\n="00123",1\n="123456789012345678",2\n=""\t,3\n'.replace("\t", ""),
    );
    expect(columns).toEqual(["工单号", "金额"]);
    expect(rows).toEqual([
      ["00123", 1],
      ["123456789012345678", 2],
      [null, 3],
    ]);
  });

  test("digits in it stay text, quotes and delimiters in it are part of the text", () => {
    expect(read('a,b\n="12","=""007"""\n="a,b","=""1,2"""\n="say ""hi""",=" "\n').rows).toEqual([
      ["12", "007"],
      ["a,b", "1,2"],
      ['say "hi"', null],
    ]);
  });

  test("in the header, in the last field, with other delimiters and encodings", () => {
    const text = '="客户";="维修 金额"\r\n="张三1;2";="2025-08-01"';
    for (const table of [read(text), readCsv(gb18030(text))]) {
      expect(table).toMatchObject({ columns: ["客户", "维修 金额"], rows: [["张三1;2", "2025-08-01"]] });
    }
  });

  test("inside a quoted field it is text like any other", () => {
    expect(read('a,b\n"x\n=""1"",y",="2"\n').rows).toEqual([['x\n="1",y', "2"]]);
    expect(read("a,b\n=1+2,=\n").rows).toEqual([["=1+2", "="]]);
  });

  test("a delimiter = does not make protected text of a field", () => {
    expect(read('sep==\na=b="c"\n1=="x"\n').rows).toEqual([[1, null, "x"]]);
  });
});

describe("a quote in the middle of a field", () => {
  test("is read as it stands", () => {
    expect(read('零件,数量\n17" 轮毂,1\n5\'6" x 3" 板,2\na""b,3').rows).toEqual([
      ['17" 轮毂', 1],
      ['5\'6" x 3" 板', 2],
      ['a""b', 3],
    ]);
  });

  test("beside fields in quotes", () => {
    expect(read('a,b\n17" rim,"x,""y"""\r\n"1\n2",3" z').rows).toEqual([
      ['17" rim', 'x,"y"'],
      ["1\n2", '3" z'],
    ]);
  });

  test.each([
    ["the opening quote lost", 'a,b,c\n17" rim,1,2\nx,y",3,\n', 3, "b"],
    ["the opening quote of an amount lost", 'a,b,c\n="1",1,234",\n', 2, "c"],
    ["a space before the quote", 'a,b,c\n17" rim, "x,y",\n', 2, "b"],
    ["a space after the quote", 'a,b,c\n17" rim,x,y" ,\n', 2, "c"],
    ["text after protected text", 'a,b\n="1",1\n="2"x",3\n', 3, "a"],
  ])("%s is still found", (_, text, line, column) => {
    expect(faultOf(text)).toEqual({ code: "strayQuote", line, column });
  });

  test("a quote that is never closed is still found, on its own line", () => {
    const text = 'a,b\n="1",17" x\n\n="2","3\n="4",5\n';
    expect(faultOf(text)).toEqual({ code: "unclosedQuote", line: 4, column: "b" });
  });

  test("rows of the wrong size are still found, on their own line", () => {
    const text = 'a,b\n="1",17" x\n\n="2"\n';
    expect(faultOf(text)).toEqual({ code: "fieldCount", line: 4, expected: 2, actual: 1 });
  });
});

test("many such fields take no longer than linear time", () => {
  const rows = Array.from({ length: 70_000 }, (_, i) => `="${i}",17" rim ${i},${" ".repeat(20)}x`);
  const table = read(`a,b,c\n${rows.join("\n")}`);
  expect(table.rows).toHaveLength(70_000);
  expect(table.rows[69_999]?.slice(0, 2)).toEqual(["69999", '17" rim 69999']);
});
