import { expect, test } from "@jest/globals";
import { readRecords, recognise, type RecordTable } from "../../../src/columns";
import { fill } from "../../../src/locale/fill";
import { firstChoices } from "../../../src/taskpane/templates/wizard/choices";
import { optionsFor } from "../../../src/taskpane/templates/wizard/prepare";
import { summaryOf } from "../../../src/taskpane/templates/wizard/summary";
import { TEMPLATES } from "../../../src/templates";

const HEADERS = ["工单号", "进厂时间", "返修", "金额", "状态"];

function orders(rows: unknown[][]): RecordTable {
  const origin = { title: "工单", existingTable: "工单" };
  return readRecords("orders", HEADERS, rows, recognise("orders", HEADERS, rows), origin);
}

/** What the summary says of the figures, before sheets over this table are inserted. */
function figures(table: RecordTable): readonly string[] {
  const options = optionsFor({ ...firstChoices("zh"), source: "tables" }, [table]);
  const plan = TEMPLATES[0]?.plan(options);
  if (plan === undefined) throw new Error("there is no template");
  const prepared = { options, plan, stores: [], with: () => prepared };
  const items = summaryOf(prepared, (text, values = {}) => fill(text.zh, values));
  return items.find(({ term }) => term === "数据")?.lines ?? [];
}

const SETTLED = ["R1", "2025-08-01", "否", 100, "已结算"];

test("a table of the workbook stays where it is as long as all of its records count", () => {
  expect(figures(orders([SETTLED]))).toEqual(["工单:1 行,2025-08-01 至 2025-08-01"]);
});

test("rows without a store and rows that repeat another are counted", () => {
  const headers = [...HEADERS, "门店"];
  const rows = [[...SETTLED, "浦东店"], [...SETTLED, "浦东店"], [...SETTLED, ""], SETTLED];
  const table = readRecords("orders", headers, rows, recognise("orders", headers, rows), { title: "工单" });
  expect(figures(table)).toEqual([
    "工单:4 行,2025-08-01 至 2025-08-01",
    expect.stringMatching(/^工单:2 行没有门店,只计入全部门店/),
    expect.stringMatching(/^工单:1 行与前面的行在读到的各列里完全相同/),
  ]);
});

test("records that are left out are counted by what they say, and the rest is copied", () => {
  const rows = [
    SETTLED,
    ["R2", "2025-08-02", "否", "", "已结算"],
    ["R3", "2025-08-02", "否", 50, "作废"],
    ["R4", "2025-08-03", "否", 50, "已取消"],
    ["R5", "2025-08-03", "否", 50, "作废"],
  ];
  expect(figures(orders(rows))).toEqual([
    "工单:2 行,2025-08-01 至 2025-08-02",
    "工单:3 行不计入,状态:“作废”2 行、“已取消”1 行",
    "工单:1 张工单没有可用的金额,仍计入台次,每台次的金额因此偏低",
    "工单 的记录会复制到新工作表,原表以后的改动不会跟随。",
  ]);
});
