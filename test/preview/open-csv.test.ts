import { describe, expect, test } from "@jest/globals";
import { openedMessage, refusedMessage } from "../../src/preview/open-csv/message";
import { sheetNameFor, tableNameFor } from "../../src/preview/open-csv/names";
import { readCsvFile } from "../../src/preview/open-csv/read-csv-file";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function messageOf(content: Uint8Array, language: "zh" | "en"): string {
  try {
    return openedMessage(readCsvFile(content), "a.csv", { sheet: "a", table: "a" }, language);
  } catch (caught) {
    return refusedMessage(caught, "a.csv", language);
  }
}

describe("names", () => {
  test.each([
    ["工单2025.csv", "工单2025"],
    ["a/b:c[1].csv", "a_b_c_1_"],
    ["'quoted'.csv", "quoted"],
    [".csv", "_"],
    ["History.csv", "History_"],
    ["客".repeat(40) + ".csv", "客".repeat(31)],
    ["v1.2 export.final.csv", "v1.2 export.final"],
  ])("the sheet of %s is %s", (file, name) => {
    expect(sheetNameFor(file, [])).toBe(name);
  });

  test("a sheet name is taken in any case, and has 31 characters with its number", () => {
    expect(sheetNameFor("orders.csv", ["ORDERS", "orders (2)"])).toBe("orders (3)");
    expect(sheetNameFor("x".repeat(40), ["x".repeat(31)])).toBe(`${"x".repeat(27)} (2)`);
  });

  test.each([
    ["工单.csv", "工单"],
    ["work orders (1).csv", "work_orders_1_"],
    ["2025.csv", "_2025"],
    ["Q3.csv", "_Q3"],
    ["R1C1.csv", "_R1C1"],
    ["true.csv", "_true"],
    ["--.csv", "_"],
  ])("the table of %s is %s", (file, name) => {
    expect(tableNameFor(file, [])).toBe(name);
  });

  test("a table name is taken in any case", () => {
    expect(tableNameFor("Orders.csv", ["orders"])).toBe("Orders_2");
  });
});

describe("what was done to read the header is said", () => {
  const content = bytes("明细表,,\n备注,,备注\na,b,c\n");
  test.each([
    ["zh", "表头上方的第 1 行是标题,已跳过。没有列名或列名重复的列,现在叫“列 2”、“备注 2”。"],
    [
      "en",
      ' Rows above the header that were skipped as titles: 1. Columns whose header was blank or there already are now called "列 2", "备注 2".',
    ],
  ] as const)("%s", (language, text) => {
    expect(messageOf(content, language)).toContain(text);
  });
});

describe("reading", () => {
  const CSV = "编号,日期,金额,备注\n001,2025-08-01,12.50,=x\n002,,1000,\n";
  // 编号,日期 and so on in GB18030, from the code table: 编 B1E0, 号 BAC5.
  const GB = Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x0a, 0x30, 0x31, 0x0a]);

  test("every column by what all its cells are", () => {
    const { columns, rowCount, encoding } = readCsvFile(bytes(CSV));
    expect({ rowCount, encoding }).toEqual({ rowCount: 2, encoding: "utf-8" });
    expect(columns).toEqual([
      { name: "编号", kind: "code", numberFormat: "@", values: ["001", "002"] },
      { name: "日期", kind: "date", numberFormat: "yyyy-mm-dd", values: [45870, ""] },
      { name: "金额", kind: "number", numberFormat: "#,##0.00", values: [12.5, 1000] },
      { name: "备注", kind: "code", numberFormat: "@", values: ["=x", ""] },
    ]);
  });

  test("GB18030 and UTF-16", () => {
    expect(readCsvFile(GB)).toMatchObject({
      encoding: "gb18030",
      columns: [{ name: "编号", values: ["01"] }],
    });
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0]);
    expect(readCsvFile(utf16)).toMatchObject({
      encoding: "utf-16le",
      columns: [{ name: "a", values: ["b"] }],
    });
  });

  test("says what was read", () => {
    expect(messageOf(GB, "zh")).toBe(
      "已打开“a.csv”:1 行、1 列(GB18030),在工作表“a”中。0 列识别为日期,1 列编号按文本保留。",
    );
    expect(messageOf(bytes(CSV), "en")).toBe(
      "Opened a.csv: 2 rows, 4 columns (UTF-8), on sheet a. Columns read as dates: 1; kept as text because they hold codes: 2.",
    );
  });

  test.each([
    ["zh", "在工作表“工单 (2)”中。0 列识别为日期,1 列编号按文本保留。公式中的表名是“工单_2”。"],
    [
      "en",
      "on sheet 工单 (2). Columns read as dates: 0; kept as text because they hold codes: 1. In formulas the table is called 工单_2.",
    ],
  ] as const)("says what formulas call the table where the sheet has another name (%s)", (language, end) => {
    const made = { sheet: "工单 (2)", table: "工单_2" };
    expect(openedMessage(readCsvFile(GB), "工单.csv", made, language).endsWith(end)).toBe(true);
  });

  test("says what is wrong with the file", () => {
    expect(messageOf(bytes("a,b\n1\n"), "zh")).toBe(
      "无法打开“a.csv”:第 2 行有 1 列,表头有 2 列。请检查该行的逗号或引号。",
    );
    expect(messageOf(bytes("PK\u0003\u0004xl/workbook.xml"), "en")).toMatch(
      /^Cannot open a\.csv: the file is no CSV/,
    );
    expect(messageOf(bytes(""), "en")).toBe("Cannot open a.csv: the file is empty. Export it again.");
  });

  test("more columns than a sheet has are refused", () => {
    const header = Array.from({ length: 16_385 }, (_, index) => `c${index}`).join(",");
    expect(messageOf(bytes(`${header}\n`), "en")).toMatch(/more than a sheet can/);
  });
});
