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
    ["W2", "合 格", "2025-08-02", 50],
    ["W3", "Grand Total:", "", 150],
    ["合 计", "", "", 150],
    ["", "", "合计：", 150],
  ]);
  expect(table.rows).toBe(2);
  expect(table.totalsRows).toBe(4);
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

test("of a hundred thousand records every one is read", () => {
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
  const table = read("orders", headers, rows);
  expect(table.rows).toBe(100_000);
  const flags = valuesOf(table, "orders.comeback") as (boolean | number | null)[];
  expect(flags.filter((flag) => Number(flag) === 1)).toHaveLength(2_000);
  expect(valuesOf(table, "orders.amount")?.[99_999]).toBe(99_999.5);
});

test("answers of a survey are scores, in words too; what makes a customer dissatisfied is read by its meaning", () => {
  const headers = ["回访日期", "满意度", "期望评分", "不满意", "是否满意", "车型", "购车日期", "质保到期日"];
  const table = read("surveys", headers, [
    ["2025-08-01", "非常满意", 4, "不满意", "否", "A6L", "2023-08-01", "2026-07-31"],
    ["2025-08-02", 3, "", "满意", "是", "Ａ6L", "", ""],
    ["2025-08-03", "还行", 5, "是", "", "Q5", "2024-01-01", "2027-01-01"],
  ]);
  expect(valuesOf(table, "surveys.score")).toEqual([5, 3, null]);
  expect(valuesOf(table, "surveys.expectation")).toEqual([4, null, 5]);
  expect(valuesOf(table, "surveys.dissatisfied")).toEqual([true, false, true]);
  expect(valuesOf(table, "surveys.satisfied")).toEqual([false, true, null]);
  expect(valuesOf(table, "surveys.model")).toEqual(["A6L", "A6L", "Q5"]);
  expect(valuesOf(table, "surveys.warrantyEnd")).toEqual([46234, null, 46388]);
  expect(table.unreadable.map(({ column, count }) => [column, count])).toEqual([["surveys.score", 1]]);
});

test("cars sold: when, under warranty until when, and when first serviced", () => {
  const headers = ["VIN", "开票日期", "出保日期", "首保日期", "车系", "门店"];
  const table = read("vehicles", headers, [
    ["LSV001", "2025/4/2", "2028年4月1日", "2025-05-09", "A6L", "浦东店"],
    ["LSV002", 45757, "", "", "Q5", "徐汇店"],
  ]);
  expect(valuesOf(table, "vehicles.vehicle")).toEqual(["LSV001", "LSV002"]);
  expect(valuesOf(table, "vehicles.saleDate")).toEqual([45749, 45757]);
  expect(valuesOf(table, "vehicles.warrantyEnd")).toEqual([46844, null]);
  expect(valuesOf(table, "vehicles.firstService")).toEqual([45786, null]);
  expect(table.stores).toEqual(["浦东店", "徐汇店"]);
});
