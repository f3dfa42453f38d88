import { expect, test } from "@jest/globals";
import { ImportError } from "../../src/imports/csv";
import { readRecordFile } from "../../src/imports/record-file";

/** 工单号,进厂时间,金额(元)⏎ in GB18030, as dealer systems export it. */
const HEADER = "b9a4b5a5bac52cbdf8b3a7cab1bce42cbdf0b6eea3a8d4aaa3a90d0a";
const ascii = (text: string) => Buffer.from(text, "latin1").toString("hex");
const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

test("a GB18030 export becomes records", () => {
  const file = readRecordFile(
    "八月.csv",
    bytesOf(
      HEADER +
        ascii('123456789012345678,2025/8/1 9:30,"1,200.00"\r\n') +
        ascii("123456789012345679,20250802,-80.5\r\n") +
        `bacfbcc6${ascii(",,1119.5\r\n")}`,
    ),
  );
  expect(file.headers).toEqual(["工单号", "进厂时间", "金额（元）"]);
  expect(file.dataset).toBe("orders");
  const table = file.records("orders", file.matches("orders"));
  expect(table).toMatchObject({ title: "八月.csv", rows: 2, totalsRows: 1, unreadable: [], stores: [] });
  expect(table.columns).toEqual([
    { column: "orders.order", header: "工单号", values: ["123456789012345678", "123456789012345679"] },
    { column: "orders.arrival", header: "进厂时间", values: [45870 + 9.5 / 24, 45871] },
    { column: "orders.amount", header: "金额（元）", values: [1200, -80.5] },
  ]);
});

test("a person's own choice of a column counts", () => {
  const bytes = new TextEncoder().encode("谁,何时\nA,2025-08-01\n");
  const file = readRecordFile("x.csv", bytes);
  expect(file.dataset).toBeUndefined();
  expect(file.matches("orders")).toEqual([]);
  const table = file.records("orders", [
    { column: "orders.arrival", index: 1 },
    { column: "orders.customer", index: 0 },
  ]);
  expect(table.columns.map(({ column, values }) => [column, ...values])).toEqual([
    ["orders.customer", "A"],
    ["orders.arrival", 45870],
  ]);
});

test("what is no CSV file is refused as everywhere", () => {
  expect(() => readRecordFile("x.xlsx", new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow(ImportError);
});

/** Excel gives every record of the file a row: also blank lines, and fields of several lines only one. */
test.each([
  ["blank lines above and between", "\r\n\r\n工单号,进厂时间\r\n\r\nR1,2025-08-01\r\n \r\nR2,无\r\n", 7],
  ["a field of two lines above", '工单号,"进厂\n时间"\n"R\n1",2025-08-01\nR2,无\n', 3],
  [
    "Excel's own line about the delimiter, which it does not show",
    "sep=;\n工单号;进厂时间\nR1;2025-08-01\nR2;无\n",
    3,
  ],
  ["nothing of the kind", "工单号,进厂时间\nR1,2025-08-01\nR2,无", 3],
])("an unreadable cell is found in the row that Excel shows: %s", (_, text, row) => {
  const file = readRecordFile("x.csv", new TextEncoder().encode(text));
  const places = [
    { column: "orders.order", index: 0 },
    { column: "orders.arrival", index: 1 },
  ];
  expect(file.records("orders", places).unreadable).toMatchObject([{ examples: [{ row, found: "无" }] }]);
});
