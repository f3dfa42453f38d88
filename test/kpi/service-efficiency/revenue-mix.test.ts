import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const types = column("定保", "索赔", "一般修理", "事故", "定保");
const amounts = column(300, 100, 200, 300, 100);

describe("REVENUEMIX", () => {
  shows({ REVENUEMIX: ["records"] }, "amount and share in the article's order", () => {
    expect(call("REVENUEMIX", [types, amounts])).toEqual([
      ["索赔", 100, 0.1],
      ["定保", 400, 0.4],
      ["一般修理", 200, 0.2],
      ["事故", 300, 0.3],
    ]);
  });

  test("an order of one's own; what it does not name is 其他, blank is 未分类, and the shares add up to 1", () => {
    const result = call("REVENUEMIX", [
      column("定保", "精品", "", "首保"),
      column(50, 30, 10, 10),
      [["首保", "定保"]],
    ]);
    expect(result).toEqual([
      ["首保", 10, 0.1],
      ["定保", 50, 0.5],
      ["其他", 30, 0.3],
      ["未分类", 10, 0.1],
    ]);
  });

  shows({ REVENUEMIX: ["filtered"] }, "of a period", () => {
    const dates = column("2025-08-01", "2025-07-31", "2025-08-02", "2025-09-01", "2025-08-31");
    expect(call("REVENUEMIX", [types, amounts, null, dates, cell("2025-08")])).toEqual([
      ["索赔", 0, 0],
      ["定保", 400, 400 / 600],
      ["一般修理", 200, 200 / 600],
      ["事故", 0, 0],
    ]);
  });

  shows(
    { REVENUEMIX: ["blanks"] },
    "a blank amount adds nothing and makes no class; a credit note keeps its sign",
    () => {
      const result = call("REVENUEMIX", [
        column("索赔", "", "定保", "定保"),
        column(-50, "", 100, 50),
      ]) as unknown[][];
      expect(result.map(([type]) => type)).toEqual(["索赔", "定保", "一般修理", "事故"]);
      expect(result[0]).toEqual(["索赔", -50, -0.5]);
    },
  );

  test("the article's other words for its types are the same types", () => {
    const result = call("REVENUEMIX", [
      column("事故维修", "事故修理", "一般维修", "定期保养"),
      column(1, 2, 3, 4),
    ]);
    expect(result).toEqual([
      ["索赔", 0, 0],
      ["定保", 4, 0.4],
      ["一般修理", 3, 0.3],
      ["事故", 3, 0.3],
    ]);
  });

  test("full-width and spaced spellings are the same type; a totals row is none", () => {
    const result = call("REVENUEMIX", [column(" 定保", "定保　", "合计"), column(1, 2, 3)]) as unknown[][];
    expect(result[1]).toEqual(["定保", 3, 1]);
  });

  shows({ REVENUEMIX: ["#DIV/0!"] }, "amounts that cancel out", () => {
    expect(call("REVENUEMIX", [column("定保", "索赔"), column(5, -5)])).toMatchObject({ error: "#DIV/0!" });
  });

  test("a sum too large for a number is refused: no error stands in a spill", () => {
    expectFailure("REVENUEMIX", [column("定保", "索赔"), column(1e308, 1e308)], "#VALUE!", {
      zh: ["数字过大"],
      en: ["too large"],
    });
  });

  shows({ REVENUEMIX: ["#N/A", "zh", "en"] }, "no amounts", () => {
    expectFailure("REVENUEMIX", [column("定保"), column("")], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows({ REVENUEMIX: ["#VALUE!", "zh", "en"] }, "columns of different height", () => {
    expectFailure("REVENUEMIX", [types, column(1, 2)], "#VALUE!", { zh: ["5", "2"], en: ["5", "2"] });
  });

  shows({ REVENUEMIX: ["audited"] }, "AUDIT", () => {
    expect(account([cell("收入构成比"), types, column(300, 100, "", 300, 100)])).toEqual([
      ["读取行数", 5, ""],
      ["计入分母:维修收入 800", 4, "1, 2, 4, 5"],
      ["计入分子:维修收入 800", 4, "1, 2, 4, 5"],
      ["排除:没有金额", 1, "3"],
    ]);
  });
});
