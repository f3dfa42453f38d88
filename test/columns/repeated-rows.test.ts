import { expect, test } from "@jest/globals";
import { readRecords, recognise } from "../../src/columns";

function repeated(rows: readonly (readonly (string | number | null)[])[]): number {
  const headers = ["工单号", "进厂时间", "金额", "状态", "备注"];
  return readRecords("orders", headers, rows, recognise("orders", headers, rows), { title: "工单" })
    .repeatedRows;
}

const LINE = ["R1", "2025-08-01", 100, "已结算", "洗车"];

test("a row that is the same in every column repeats the one before it, wherever that is", () => {
  expect(repeated([LINE, ["R2", "2025-08-01", 100, "已结算", ""], LINE, LINE])).toBe(2);
});

test("a row that differs in a column that nothing is computed from is another one", () => {
  const other = "长".repeat(100);
  expect(repeated([LINE, [...LINE.slice(0, 4), "等待"]])).toBe(0);
  expect(
    repeated([
      [...LINE.slice(0, 4), `${other}一`],
      [...LINE.slice(0, 4), `${other}二`],
    ]),
  ).toBe(0);
  expect(
    repeated([
      ["R1", "2025-08-01", 1, "", "11"],
      ["R1", "2025-08-01", 11, "", "1"],
    ]),
  ).toBe(0);
});

test("rows that are no records repeat nothing", () => {
  const total = ["合计", "", 200, "", ""];
  const cancelled = ["R2", "2025-08-01", 100, "已取消", ""];
  expect(
    repeated([LINE, cancelled, cancelled, total, total, ["", "", "", "", ""], ["", "", "", "", ""]]),
  ).toBe(0);
});
