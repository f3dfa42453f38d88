import { expect, test } from "@jest/globals";
import { mentions } from "../../../src/workbook/excel/dependents";

test.each([
  ["='首页'!A1", true],
  ["=首页!A1", true],
  ["=1+首页!A1", true],
  ["=我的首页!A1", false],
  ["='我的首页'!A1", false],
  ["='O''Brien (2)'!A1", true],
  ["=SUM(月度合计[台次])", true],
  ["=SUM(月度合计2[台次])", false],
  ["=ROWS(月度合计)", true],
  ["=月度合计!A1", false],
  ["=SUM(去年月度合计[台次])", false],
  ['="首页!A1"&"月度合计"', false],
  ["=front PAGE", false],
  ["=AfterSalesTargets", true],
])("%s: %s", (formula, refers) => {
  expect(mentions(["首页", "O'Brien (2)"], ["月度合计", "AftersalesTargets"])(formula)).toBe(refers);
});
