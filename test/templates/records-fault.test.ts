import { expect, test } from "@jest/globals";
import { readRecords, type RecordTable } from "../../src/columns";
import { recordsFault } from "../../src/templates/records-fault";

const PLACES = ["orders.order", "orders.arrival", "orders.status"].map((column, index) => ({
  column,
  index,
}));

function orders(rows: string[][]): RecordTable {
  return readRecords("orders", ["工单号", "进厂时间", "状态"], rows, PLACES, { title: "工单.csv" });
}

test("a table with one dated record can be used", () => {
  expect(recordsFault(orders([["1", "2025-08-01", "已结算"]]))).toBeUndefined();
});

test("no record, none that counts, none with a date: each is said", () => {
  expect(recordsFault(orders([]))).toEqual({ kind: "noRecords" });
  expect(recordsFault(orders([["合计", "", ""]]))).toEqual({ kind: "noRecords" });
  const cancelled = [
    ["1", "2025-08-01", "作废"],
    ["2", "2025-08-02", "作废"],
  ];
  expect(recordsFault(orders(cancelled))).toEqual({
    kind: "allLeftOut",
    count: "2",
    header: "状态",
    found: "作废",
  });
  expect(recordsFault(orders([["1", "待定", "已结算"]]))).toEqual({
    kind: "unreadableDates",
    header: "进厂时间",
    found: "待定",
  });
});
