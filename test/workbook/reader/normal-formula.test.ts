import { describe, expect, test } from "@jest/globals";
import { normalFormula } from "../../../src/workbook/reader/normal-formula";

describe("formulas read from different places are compared in one spelling", () => {
  test.each([
    ["=_xldudf_AFTERSALES_TREND(\"CHURN\",'首页'!$A$1)", "AFTERSALES.TREND(\"CHURN\",'首页'!$A$1)"],
    ["AFTERSALES.CHURN(首页!A1)", "AFTERSALES.CHURN('首页'!A1)"],
    ["='it''s'!A1+1", "'it''s'!A1+1"],
    ["=_xlfn.IFS(A1, 1,  TRUE , 2)", "IFS(A1,1,TRUE,2)"],
    ['="a b!c"&Sheet1!B2', "\"a b!c\"&'Sheet1'!B2"],
    ["=SUM(工单[金额'[元'] x])", "SUM(工单[金额'[元'] x])"],
    ["=SUM(工单[[#Data],[a b]])", "SUM(工单[[#Data],[a b]])"],
    ["=A1<>-1", "A1<>-1"],
  ])("%s", (text, normal) => {
    expect(normalFormula(text)).toBe(normal);
  });
});
