import { expect, test } from "@jest/globals";
import { readRecords, recognise } from "../../src/columns";
import type { DatasetId, RecordTable } from "../../src/columns";

function read(dataset: DatasetId, headers: string[], rows: unknown[][]): RecordTable {
  return readRecords(dataset, headers, rows, recognise(dataset, headers, rows), { title: "测试" });
}

const valuesOf = (table: RecordTable, column: string) =>
  table.columns.find((each) => each.column === column)?.values;

test("every kind of cell becomes a typed value", () => {
  const headers = ["工单号", "客户", "进厂时间", "返修", "结算金额", "维修类型"];
  const table = read("orders", headers, [
    // As Excel delivers them: numbers, serials, booleans, "" for blanks.
    [1001, " K1 ", 45870.5, true, 1234.5, "保养"],
    ["1001", "Ｋ1", "2025年8月1日 12:00", "否", "￥1,234.50", " 保养"],
    ["0007", "", "20250801", "", "(120)", ""],
  ]);
  expect(table.rows).toBe(3);
  expect(table.unreadable).toEqual([]);
  expect(valuesOf(table, "orders.order")).toEqual(["1001", "1001", "0007"]);
  expect(valuesOf(table, "orders.customer")).toEqual(["K1", "K1", null]);
  // 1 August 2025 is day 45870 of Excel's calendar.
  expect(valuesOf(table, "orders.arrival")).toEqual([45870.5, 45870.5, 45870]);
  expect(valuesOf(table, "orders.comeback")).toEqual([true, false, null]);
  expect(valuesOf(table, "orders.amount")).toEqual([1234.5, 1234.5, -120]);
  expect(valuesOf(table, "orders.jobType")).toEqual(["保养", "保养", null]);
  expect(table.firstDay).toBe(45870);
  expect(table.lastDay).toBe(45870);
});

test("unreadable cells are blank, counted and shown with their rows", () => {
  const headers = ["客户", "进厂时间", "结算金额"];
  const rows = [
    ["A", "2025-08-01", 1],
    ["B", "03/04/2025", "免费"],
    ["C", "2025-02-30", 2],
    [123456789012345680, "1900-01-01", 3],
    ["#N/A", "2025-08-02", "#DIV/0!"],
  ];
  const table = read("orders", headers, rows);
  expect(valuesOf(table, "orders.arrival")).toEqual([45870, null, null, null, 45871]);
  expect(valuesOf(table, "orders.customer")).toEqual(["A", "B", "C", null, null]);
  expect(valuesOf(table, "orders.amount")).toEqual([1, null, 2, 3, null]);
  expect(table.unreadable).toEqual([
    {
      column: "orders.customer",
      header: "客户",
      count: 2,
      examples: [
        { row: 4, found: "123456789012345680" },
        { row: 5, found: "#N/A" },
      ],
    },
    {
      column: "orders.arrival",
      header: "进厂时间",
      count: 3,
      examples: [
        { row: 2, found: "03/04/2025" },
        { row: 3, found: "2025-02-30" },
        { row: 4, found: "1900-01-01" },
      ],
    },
    {
      column: "orders.amount",
      header: "结算金额",
      count: 2,
      examples: [
        { row: 2, found: "免费" },
        { row: 5, found: "#DIV/0!" },
      ],
    },
  ]);
});

test("only the first few unreadable cells are shown, all are counted", () => {
  const table = read(
    "orders",
    ["进厂时间"],
    Array.from({ length: 60 }, () => ["?"]),
  );
  expect(table.unreadable[0]?.count).toBe(60);
  expect(table.unreadable[0]?.examples).toHaveLength(5);
});

test("totals rows and blank rows are no records", () => {
  const headers = ["工单号", "客户", "进厂时间", "结算金额"];
  const table = read("orders", headers, [
    ["W1", "A", "2025-08-01", 100],
    ["小计", "", "", 100],
    ["", "", "", ""],
    ["W2", "合 计", "2025-08-02", 50],
    ["W3", "Total", "", 150],
    ["合计", "", "", 150],
  ]);
  // "合 计" with a blank inside is somebody's name for all we know.
  expect(table.rows).toBe(2);
  expect(table.totalsRows).toBe(3);
  expect(valuesOf(table, "orders.amount")).toEqual([100, 50]);
});

test("合计 in a column that was not recognised, in front, still marks a totals row", () => {
  const table = read(
    "orders",
    ["行", "进厂时间", "结算金额"],
    [
      [1, "2025-08-01", 100],
      ["合计", "", 100],
    ],
  );
  expect(table.rows).toBe(1);
  expect(table.totalsRows).toBe(1);
});

test("stores in order of first appearance, each in one spelling", () => {
  const table = read(
    "orders",
    ["进厂时间", "门店"],
    [
      ["2025-08-31", "浦东店"],
      ["2025-07-01", "ＰＤ店"],
      ["2025-08-02", " 浦东店 "],
      ["2025-08-02", "pd店"],
      ["2025-08-02", ""],
    ],
  );
  expect(table.stores).toEqual(["浦东店", "PD店"]);
  expect(valuesOf(table, "orders.store")).toEqual(["浦东店", "PD店", "浦东店", "PD店", null]);
  expect(table.firstDay).toBe(45839);
  expect(table.lastDay).toBe(45900);
});

test("amounts in 万元 become yuan, without a decimal's rounding", () => {
  const table = read("orders", ["金额(万元)"], [[1.1], ["0.29"], [-3]]);
  expect(valuesOf(table, "orders.amount")).toEqual([11000, 2900, -30000]);
});

test("months last until their end", () => {
  const table = read(
    "stockMonths",
    ["月份", "月均库存", "月出库成本"],
    [
      ["2025-06", 100, 50],
      [202507, 100, 50],
      ["2025年8月", 100, 50],
    ],
  );
  expect(valuesOf(table, "stockMonths.month")).toEqual([45809, 45839, 45870]);
  expect(table.lastDay).toBe(45900);
});

test("no records, no columns, short rows", () => {
  expect(read("orders", ["进厂时间"], [])).toMatchObject({ rows: 0, stores: [], totalsRows: 0 });
  expect(read("orders", ["进厂时间"], []).firstDay).toBeUndefined();
  expect(read("orders", ["甲"], [["x"]])).toMatchObject({ rows: 0, columns: [] });
  expect(valuesOf(read("orders", ["客户", "结算金额"], [["A"]]), "orders.amount")).toEqual([null]);
});

test("a hundred thousand records of twelve columns are read in well under two seconds", () => {
  const headers =
    "工单号,车架号,客户,进厂时间,交车时间,结算日期,维修类型,返修,状态,服务顾问,结算金额,门店".split(",");
  const rows = Array.from({ length: 100_000 }, (_, row) => [
    `W${row}`,
    `VIN${row % 5000}`,
    row % 5000,
    45000 + (row % 900) + 0.25,
    "2025-08-01 10:30",
    "2025/8/2",
    ["保养", "机修", "事故"][row % 3],
    row % 50 === 0 ? "是" : "否",
    "已结算",
    `顾问${row % 20}`,
    row % 2 === 0 ? row / 7 : `${row}.50`,
    `门店${row % 8}`,
  ]);
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    expect(read("orders", headers, rows).rows).toBe(100_000);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(2_000);
});
