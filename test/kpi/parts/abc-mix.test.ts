import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "ABCMIX";
const stock = column(500, 250, 200, 50);
const classes = column("A", "B", "A", "C");

describe("ABCMIX", () => {
  shows({ ABCMIX: ["records"] }, "stock at cost and share by class", () => {
    expect(call(id, [stock, classes])).toEqual([
      ["A", 700, 0.7],
      ["B", 250, 0.25],
      ["C", 50, 0.05],
    ]);
  });

  test("A, B and C always stand there, in this order", () => {
    expect(call(id, [column(5, 15), column("C", "C")])).toEqual([
      ["A", 0, 0],
      ["B", 0, 0],
      ["C", 20, 1],
    ]);
  });

  test("the article's words for the classes are the same classes, in any case and width", () => {
    const words = column("快流件", "Ｂ类", "a", "慢流件");
    expect(call(id, [stock, words])).toEqual(call(id, [stock, classes]));
  });

  test("takes the classes that ABCCLASS gives: stock of the parts that sell", () => {
    const sold = call("ABCCLASS", [column(700, 250, 50)]);
    expect(call(id, [column(10, 10, 80), sold])).toEqual([
      ["A", 10, 0.1],
      ["B", 10, 0.1],
      ["C", 80, 0.8],
    ]);
  });

  shows({ ABCMIX: ["blanks"] }, "no class is 未分类, another one 其他; a blank amount adds nothing", () => {
    expect(call(id, [column(60, 20, 20, ""), column("A", "", "D", "B")])).toEqual([
      ["A", 60, 0.6],
      ["B", 0, 0],
      ["C", 0, 0],
      ["其他", 20, 0.2],
      ["未分类", 20, 0.2],
    ]);
  });

  test("negative stock is left out of the class and of the whole", () => {
    const [first] = call(id, [column(60, 40, -10), column("A", "B", "A")]) as unknown[][];
    expect(first).toEqual(["A", 60, 0.6]);
  });

  shows({ ABCMIX: ["#DIV/0!"] }, "nothing in stock", () => {
    expect(call(id, [column(0, 0), column("A", "B")])).toMatchObject({ error: "#DIV/0!" });
  });

  test("a sum too large for a number is refused: no error stands in a spill", () => {
    expect(call(id, [column(1e308, 1e308), column("A", "A")])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ ABCMIX: ["#N/A", "zh", "en"] }, "no amounts", () => {
    expectFailure(id, [column("", -5), column("A", "B")], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows({ ABCMIX: ["#VALUE!", "zh", "en"] }, "text that is no amount; columns of different height", () => {
    expectFailure(id, [column(1, "很多"), column("A", "B")], "#VALUE!", {
      zh: ["库存成本", "第 2 行", "很多"],
      en: ["stockValues", "row 2", "很多"],
    });
    expectFailure(id, [stock, column("A", "B")], "#VALUE!", { zh: ["同高"], en: ["same height"] });
  });

  shows({ ABCMIX: ["audited"] }, "AUDIT shows the stock, and what is left out", () => {
    expect(account([cell(id), column(60, "", -10), column("A", "B", "C")])).toEqual([
      ["rows read", 3, ""],
      ["in the base: stock at cost 60", 1, "1"],
      ["in the numerator: stock at cost 60", 1, "1"],
      ["excluded: no amount", 1, "2"],
      ["excluded: negative stock", 1, "3"],
    ]);
  });
});
