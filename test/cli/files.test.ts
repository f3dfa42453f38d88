import { describe, expect, test } from "@jest/globals";
import { evalCommand } from "../../src/cli/eval";
import { UnusableInput } from "../../src/cli/unusable-input";
import type { Language } from "../../src/kpi/texts";
import { evaluateOne, fileOf, temporaryFolder } from "./support";

/** "客户,金额\n张三,1\n" as GB18030, and its first two lines as other programs save them. */
const GB18030 = Uint8Array.of(
  ...[0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a],
  ...[0xd5, 0xc5, 0xc8, 0xfd, 0x2c, 0x31, 0x0a],
);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** The line that a person reads about a table that cannot be used. */
async function refusal(content: string | Uint8Array, lang: Language = "zh"): Promise<string> {
  const file = fileOf(content);
  const message = await evalCommand("=1", { table: [`T=${file}`], lang }).then(
    () => "accepted",
    (caught: unknown) => {
      if (caught instanceof UnusableInput) return caught.message;
      throw caught;
    },
  );
  return message.replace(file, "T.csv");
}

describe("tables as programs save them", () => {
  test.each([
    ["GB18030", GB18030],
    ["UTF-8 with a mark", join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes("客户,金额\r\n张三,1\r\n"))],
    [
      "UTF-16",
      join(
        Uint8Array.of(0xff, 0xfe),
        new Uint8Array(Uint16Array.from([..."客户\t金额\n张三\t1"].map((c) => c.charCodeAt(0))).buffer),
      ),
    ],
    ["semicolons", bytes("客户;金额\r\n张三;1")],
    ["trailing delimiters", bytes("客户,金额,,\n张三,1,,\n")],
    ["protected text", bytes('="客户",金额\n="张三",1\n')],
  ])("%s", async (_, content) => {
    expect(await evaluateOne("=INDEX(T[客户],1)&SUM(T[金额])", { T: content })).toEqual({ value: "张三1" });
  });
});

describe("tables that cannot be used: where, and what to do", () => {
  test.each([
    [
      "a row too long",
      "a,b\n1,2\n1,2,3\n",
      "T.csv:第 3 行有 3 列,表头有 2 列。请检查该行的逗号或引号。",
      "T.csv: line 3 has 3 fields, the header has 2. Check the commas and quotes of that line.",
    ],
    [
      "a quote that is never closed",
      'a,客户\n1,2\n1,"2\n',
      "T.csv:第 3 行“客户”列的引号没有结束,文件可能不完整。请重新导出。",
      "T.csv: the quote that opens in line 3, column 客户, is never closed; the file may be cut off. Export it again.",
    ],
    [
      "a stray quote",
      'a,客户\n1,2"\n',
      "T.csv:第 2 行“客户”列中有多余的引号。含引号的内容请整体加引号,内部引号写两个。",
      "T.csv: a stray quote in line 2, column 客户. Put the whole field in quotes and double the quotes inside.",
    ],
    ["an empty file", "", "T.csv:文件是空的。请重新导出。", "T.csv: the file is empty. Export it again."],
    [
      "a header that names no column",
      ",,\n1,2,3\n",
      "T.csv:第 1 行应是表头,却没有任何列名。请在数据上方写上列名。",
      "T.csv: line 1 should be the header but names no column. Put the names of the columns above the data.",
    ],
    [
      "a workbook under the name of a CSV file",
      "PK\x03\x04[Content_Types].xml xl/workbook.xml",
      "T.csv:文件不是 CSV 文本,看起来是 Excel 工作簿(xlsx)。请在原程序中打开并另存为 CSV。",
      "T.csv: the file is no CSV text but looks like an Excel workbook (xlsx). Open it in the program it comes from and save it as CSV.",
    ],
    [
      "a web page",
      "<html><table>",
      "T.csv:文件内容是 html 网页,不是 CSV。请在 Excel 中打开后另存为 CSV。",
      "T.csv: the file holds html, not CSV. Open it in Excel and save it as CSV.",
    ],
    [
      "zero bytes",
      "a,b\n1,\0\n",
      "T.csv:文件不是 CSV 文本,看起来是二进制文件。请在原程序中打开并另存为 CSV。",
      "T.csv: the file is no CSV text but looks like a binary file. Open it in the program it comes from and save it as CSV.",
    ],
  ])("%s", async (_, content, zh, en) => {
    expect(await refusal(content)).toBe(zh);
    expect(await refusal(content, "en")).toBe(en);
  });

  test("damaged bytes", async () => {
    const damaged = join(bytes("客户\n维修\n"), Uint8Array.of(0xe4, 0xb8), bytes("\n"));
    expect(await refusal(damaged)).toContain("第 3 行的文字无法解码");
    expect(await refusal(damaged, "en")).toContain("line 3 cannot be decoded");
  });

  test("more rows than a sheet of Excel holds", async () => {
    expect(await refusal(`a\n${"1\n".repeat(1_048_576)}`)).toContain("超过 Excel 工作表的大小");
  });
});

describe("files of formulas", () => {
  const folder = temporaryFolder();
  const read = (content: string | Uint8Array): Promise<string[]> =>
    evalCommand(undefined, { formulas: folder.write("f.txt", content), json: true, lang: "zh" });

  test("CRLF, a byte order mark, blank lines and spaces", async () => {
    expect(await read("\ufeff=1+1\r\n\r\n  \r\n  =2+2\r\n\r=3+3\n\n")).toEqual([
      '{"value":2}',
      '{"value":4}',
      '{"value":6}',
    ]);
  });

  test("saved by Notepad on a Chinese computer", async () => {
    const formula = join(bytes('="'), GB18030.subarray(0, 4), bytes('"&1\r\n'));
    expect(await read(formula)).toEqual(['{"value":"客户1"}']);
  });

  test("the formula of the command comes first", async () => {
    const formulas = folder.write("g.txt", "=2\n");
    expect(await evalCommand("=1", { formulas, json: true, lang: "zh" })).toEqual([
      '{"value":1}',
      '{"value":2}',
    ]);
  });

  test.each(["", "\n \r\n\t", "\ufeff"])("nothing but blank lines: %j", async (content) => {
    await expect(read(content)).rejects.toThrow("没有公式");
  });

  test("a binary file", async () => {
    await expect(read("=1\0")).rejects.toThrow("f.txt:文件不是 CSV 文本");
  });
});
