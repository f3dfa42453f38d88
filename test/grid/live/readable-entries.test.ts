import { expect, test } from "@jest/globals";
import { readableEntry, readableFormula } from "../../../src/grid/live/readable-entries";

test.each([
  ["2025年8月1日", "2025-8-1"],
  [" 2025年12月31号 ", "2025-12-31"],
  ["2025年8月", "2025-8"],
  ["8月1日", "8/1"],
  ["￥1,234.50", "¥1,234.50"],
  ["-￥5", "-¥5"],
  ["8月", "8月"],
  ["2025年", "2025年"],
  ["2025年8月1日到期", "2025年8月1日到期"],
  ["￥不明", "￥不明"],
  ["00123", "00123"],
])("%s is read as %s", (typed, read) => {
  expect(readableEntry(typed)).toBe(read);
});

test.each([
  ["＝SUM（A1：A2，1）", "=SUM(A1:A2,1)"],
  ["=SUM（工单【工时费】，1）", "=SUM(工单[工时费],1)"],
  [
    "=SUM(工单[费用（元）]，工单【［#Data］，［费用（元）］】)",
    "=SUM(工单[费用（元）],工单[[#Data],[费用（元）]])",
  ],
  ["=SUM(工单[数量'[台']]，A1)", "=SUM(工单[数量'[台']],A1)"],
  ['=IF（A1=“是，否”，"（，）"，＂a＂）', '=IF(A1="是，否","（，）","a")'],
  ["=COUNTA（'一月（旧）'!A1：B2）", "=COUNTA('一月（旧）'!A1:B2)"],
  ['=“a"b”&1', '="a""b"&1'],
  ["=A1＋B1－1＊2；3", "=A1+B1-1*2;3"],
  ["=SUM(A1)　*2", "=SUM(A1) *2"],
])("the formula %s is read as %s", (typed, read) => {
  expect(readableFormula(typed)).toBe(read);
});
