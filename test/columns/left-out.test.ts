import { describe, expect, test } from "@jest/globals";
import {
  ordersWithoutAmount,
  readRecords,
  recognise,
  type DatasetId,
  type RecordTable,
} from "../../src/columns";

function read(dataset: DatasetId, headers: string[], rows: unknown[][]): RecordTable {
  return readRecords(dataset, headers, rows, recognise(dataset, headers, rows), { title: "测试" });
}

const ordersIn = (table: RecordTable): unknown[] => [...(table.columns[0]?.values ?? [])];

describe("orders that are no visits", () => {
  test.each([
    ..."取消 作废 已关闭-未维修 内部 PDI 试驾车 cancelled canceled void".split(" "),
    ...[
      "已取消",
      "已作废",
      " 作废 ",
      "ＰＤＩ",
      "pdi",
      "Cancelled",
      "VOID",
      "已关闭 — 未维修",
      "已关闭－未维修",
    ],
    ...["作废单", "内部工单", "取消订单"],
  ])("%s is left out and counted", (status) => {
    const rows = [
      ["R1", "2025-08-01", "已结算"],
      ["R2", "2025-08-02", status],
    ];
    const table = read("orders", ["工单号", "进厂时间", "工单状态"], rows);
    expect(ordersIn(table)).toEqual(["R1"]);
    expect(table.rows).toBe(1);
    expect(table.leftOut).toMatchObject([{ column: "orders.status", header: "工单状态", count: 1 }]);
  });

  test.each(["未取消", "取消后恢复", "内部员工推荐", "已关闭", "在修", "未作废", "avoid", "", "#N/A", "-"])(
    "%j stays",
    (status) => {
      const table = read("orders", ["工单号", "进厂时间", "状态"], [["R1", "2025-08-01", status]]);
      expect([table.rows, table.leftOut]).toEqual([1, []]);
    },
  );

  test("status or job type: each record once, by what stands there; nothing else of it is read", () => {
    const headers = ["工单号", "进厂时间", "维修类型", "状态", "金额", "门店"];
    const rows = [
      ["R1", "2025-08-01", "保养", "已结算", 100, "A店"],
      ["R2", "2025-08-02", "PDI", "已作废", "见合同", "A店"],
      ["R3", "2025-09-30", "保养", "已取消", 100, "B店"],
      ["R4", "2025-08-03", "pdi", "", 100, "A店"],
      ["合计", "", "", "作废", 400, ""],
      ["R5", "2025-08-04", "", " 已取消", 100, "A店"],
    ];
    const table = read("orders", headers, rows);
    expect(ordersIn(table)).toEqual(["R1"]);
    expect(table.leftOut).toEqual([
      { column: "orders.jobType", header: "维修类型", found: "PDI", count: 2 },
      { column: "orders.status", header: "状态", found: "已取消", count: 2 },
    ]);
    expect([table.rows, table.totalsRows, table.unreadable, table.stores]).toEqual([1, 1, [], ["A店"]]);
    // 1 August 2025: the cancelled order of September is no data of September.
    expect(table.lastDay).toBe(45870);
  });
});

describe("complaints about other departments", () => {
  const headers = ["投诉单号", "受理时间", "责任部门"];

  test.each(["销售部", "市场部", "二手车", "Sales", "销售服务部", "财务", "金融保险部", "Finance"])(
    "%s is none of after-sales",
    (department) => {
      const table = read("complaints", headers, [
        ["C1", "2025-08-01", department],
        ["C2", "2025-08-02", "售后部"],
      ]);
      expect(ordersIn(table)).toEqual(["C2"]);
      expect(table.leftOut).toEqual([
        { column: "complaints.department", header: "责任部门", found: department, count: 1 },
      ]);
    },
  );

  test.each([
    "售后",
    "售后服务部",
    "服务部",
    "After-Sales",
    "aftersales",
    "Service",
    "维修车间",
    "配件部",
    "钣喷",
    "",
    "-",
    "未知",
  ])("%j stays", (department) => {
    const table = read("complaints", headers, [["C1", "2025-08-01", department]]);
    expect([table.rows, table.leftOut]).toEqual([1, []]);
  });
});

test("orders without an amount count as visits: an order of two rows has one if either row has", () => {
  const headers = ["工单号", "进厂时间", "金额"];
  const rows = [
    ["R1", "2025-08-01", 100],
    ["R1", "2025-08-01", ""],
    ["R2", "2025-08-02", "见合同"],
    ["R2", "2025-08-02", ""],
    ["R3", "2025-08-03", ""],
    ["R4", "2025-08-04", 0],
    ["", "2025-08-05", ""],
  ];
  expect(ordersWithoutAmount(read("orders", headers, rows))).toBe(2);
  expect(
    ordersWithoutAmount(
      read(
        "orders",
        headers.slice(1),
        rows.map((row) => row.slice(1)),
      ),
    ),
  ).toBe(0);
});
