import { expect, test } from "@jest/globals";
import { doubtOfChoice } from "../../src/columns";

test.each([
  ["surveys", "surveys.dissatisfied", "是否满意", "按列名它是“是否满意”", 'by its header it is "Satisfied"'],
  ["orders", "orders.promised", "实际交车时间", "按列名它是“交车时间”", 'by its header it is "Delivered"'],
] as const)("in %s, for %s, %s is the name of another column", (dataset, column, header, zh, en) => {
  expect(doubtOfChoice(dataset, column, header)).toEqual({ zh, en });
});

test.each([
  ["surveys", "surveys.dissatisfied", "是否不满意"],
  ["surveys", "surveys.dissatisfied", "回访结果"],
  ["surveys", "surveys.dissatisfied", "Q7"],
  ["orders", "orders.customer", "客户电话"],
] as const)("in %s, for %s, %s is not", (dataset, column, header) => {
  expect(doubtOfChoice(dataset, column, header)).toBeUndefined();
});
