import { expect, test } from "@jest/globals";
import { recognise, recogniseDataset } from "../../src/columns";
import type { DatasetId } from "../../src/columns";

/** Header → column, for those found; doubtful ones with a question mark. */
function found(dataset: DatasetId, headers: string[], ...rows: unknown[][]): Record<string, string> {
  return Object.fromEntries(
    recognise(dataset, headers, rows).map(({ column, index, isCertain }) => [
      headers[index],
      column.split(".")[1] + (isCertain ? "" : "?"),
    ]),
  );
}

const doubtOf = (dataset: DatasetId, header: string, ...cells: unknown[]) =>
  recognise(
    dataset,
    [header],
    cells.map((cell) => [cell]),
  )[0]?.doubt;

test("a dealer system's own headers", () => {
  const headers = ["委托书号", "VIN", "客户编号", "进站日期", "维修类别", "实收金额", "是否返修", "服务站"];
  const row = ["WT2508001", "LSVAM4187C2184847", "K001", "2025/8/3 9:12", "保养", "1,234.50", "否", "浦东站"];
  expect(found("orders", headers, row)).toEqual({
    委托书号: "order",
    VIN: "vehicle",
    客户编号: "customer",
    进站日期: "arrival",
    维修类别: "jobType",
    实收金额: "amount",
    是否返修: "comeback",
    服务站: "store",
  });
});

test("English headers, however they are written", () => {
  const headers = [
    "RO_Number",
    "customerId",
    "ARRIVAL DATE",
    "Job-Type",
    "Comeback?",
    "Amount (CNY)",
    "Dealer",
  ];
  const row = ["R1", "C1", 45870.5, "Repair", "No", 120, "East"];
  expect(found("orders", headers, row)).toEqual({
    RO_Number: "order",
    customerId: "customer",
    "ARRIVAL DATE": "arrival",
    "Job-Type": "jobType",
    "Comeback?": "comeback",
    "Amount (CNY)": "amount",
    Dealer: "store",
  });
});

test.each(["客户编号", " 客 户 编 号 ", "*客户编号", "客户编号:", "【客户编号】", "客户(编号)"])(
  "blanks, brackets and marks do not matter: %s",
  (header) => expect(found("orders", [header], ["K1"])).toEqual({ [header]: "customer" }),
);

test.each(["金额(元)", "金额(元)", "金额(单位:元)", "金额(RMB)", "金额/元", "ＡＭＯＵＮＴ"])(
  "nor do units and widths: %s",
  (header) => expect(found("orders", [header], [100])).toEqual({ [header]: "amount" }),
);

test("the number of the customer goes before the name, the frame number before the plate", () => {
  const headers = ["客户名称", "客户编号", "车牌号", "车架号"];
  expect(found("orders", headers, ["王伟", "K1", "沪A12345", "LSV1"])).toEqual({
    客户编号: "customer",
    车架号: "vehicle",
  });
});

test("a header of which only a part is known is doubtful", () => {
  expect(found("orders", ["本店维修工单号码"], ["W1"])).toEqual({ 本店维修工单号码: "order?" });
  expect(doubtOf("orders", "本店维修工单号码", "W1")?.zh).toContain("请确认");
});

test.each([
  "上次进厂时间",
  "预约进厂时间",
  "客户来源",
  "客户类型",
  "配件数量",
  "结算方式",
  "返修率",
  "Last arrival date",
  "Customer phone",
])("%s is another thing", (header) => expect(found("orders", [header], ["x"])).toEqual({}));

test("what may be something else says so in both languages", () => {
  const finished = doubtOf("orders", "完工时间", "2025-08-01 10:00");
  expect(finished?.zh).toContain("交车");
  expect(finished?.en).toContain("handed over");
  expect(doubtOf("orders", "客户名称", "王伟")?.zh).toContain("同名");
  expect(doubtOf("stockMonths", "期末库存", 1000)?.zh).toContain("月均库存");
});

test("cells of another kind make a match doubtful", () => {
  expect(found("orders", ["进厂时间"], ["上午"], ["下午"])).toEqual({ 进厂时间: "arrival?" });
  expect(doubtOf("orders", "进厂时间", "上午")?.zh).toContain("上午");
  expect(doubtOf("orders", "返修", "更换机油", "换胎")?.zh).toContain("是/否");
  expect(doubtOf("orders", "金额", "免费")?.en).toContain("amounts");
});

test("dates of which nobody knows day and month", () => {
  expect(doubtOf("orders", "进厂时间", "03/04/2025", "05/06/2025")).toEqual({
    zh: expect.stringContaining("分不清日和月"),
    en: expect.stringContaining("which is the day"),
  });
});

test("ids of 18 digits that became numbers have lost their end", () => {
  expect(doubtOf("orders", "工单号", 123456789012345680)?.zh).toContain("15 位");
  expect(doubtOf("orders", "工单号", "123456789012345678")).toBeUndefined();
});

test("yes and blank alone do not say that blank means no", () => {
  expect(doubtOf("orders", "返修", "是", "", "")?.zh).toContain("未知");
  expect(doubtOf("orders", "返修", "是", "否", "")).toBeUndefined();
});

test("of two headers for one column the one whose cells fit is taken", () => {
  const headers = ["进厂时间", "进厂日期"];
  expect(found("orders", headers, ["上午", "2025-08-01"], ["下午", "2025-08-02"])).toEqual({
    进厂日期: "arrival",
  });
});

test("an empty column is taken only where there is no filled one", () => {
  expect(found("orders", ["客户号", "客户编号"], ["", "K1"])).toEqual({ 客户编号: "customer" });
  expect(found("orders", ["客户号"], [""])).toEqual({ 客户号: "customer?" });
});

test("ten thousands are said to be so", () => {
  expect(doubtOf("orders", "金额(万元)", 1.2)?.zh).toContain("10000");
});

test("a header serves one column, a column has one header", () => {
  const matches = recognise("orders", ["金额", "金额(元)", "门店", "店别"], [[1, 2, "东", "西"]]);
  expect(new Set(matches.map(({ column }) => column)).size).toBe(matches.length);
  expect(matches).toHaveLength(2);
});

test.each([
  [["工单号", "客户号", "进厂时间", "结算金额", "门店"], "orders"],
  [["投诉单号", "工单号", "客户号", "受理时间", "结案时间", "门店"], "complaints"],
  [["出库日期", "配件编码", "配件收入", "配件成本"], "partsSales"],
  [["月份", "月均库存", "月出库成本"], "stockMonths"],
  [["RO number", "Customer", "Arrival", "Amount"], "orders"],
  [["Case number", "Received", "Closed"], "complaints"],
  [["Part number", "Date", "Revenue", "Cost"], "partsSales"],
  [["Month", "Mean stock", "Issues at cost"], "stockMonths"],
  [["姓名", "部门", "工资"], undefined],
  [["门店", "日期"], undefined],
])("the table with %j is %s", (headers, dataset) => expect(recogniseDataset(headers)).toBe(dataset));
