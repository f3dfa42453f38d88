import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const models = column("SUV", "轿车", "suv", "", "ＭＰＶ", "轿车", "SUV");
const amounts = column(100, 50, 100, 300, 150, 250, 50);

describe("MIXBY", () => {
  shows({ MIXBY: ["records"] }, "category, records, share; the largest first, 未分类 last", () => {
    expect(call("MIXBY", [models])).toEqual([
      ["SUV", 3, 3 / 7],
      ["轿车", 2, 2 / 7],
      ["ＭＰＶ", 1, 1 / 7],
      ["未分类", 1, 1 / 7],
    ]);
  });

  test("by amount, ties in order of first appearance, however large what is unclassified", () => {
    expect(call("MIXBY", [models, amounts])).toEqual([
      ["轿车", 300, 0.3],
      ["SUV", 250, 0.25],
      ["ＭＰＶ", 150, 0.15],
      ["未分类", 300, 0.3],
    ]);
    expect(call("MIXBY", [column("b", "", "未分类", "a")])).toEqual([
      ["b", 1, 0.25],
      ["a", 1, 0.25],
      ["未分类", 2, 0.5],
    ]);
  });

  test("credit notes are negative, and a category may come to nothing", () => {
    expect(call("MIXBY", [column("a", "b", "a"), column(100, 50, -100)])).toEqual([
      ["b", 50, 1],
      ["a", 0, 0],
    ]);
  });

  shows({ MIXBY: ["filtered"] }, "only the records of the period that meet the criteria", () => {
    const dates = column(
      ...[
        "2025-08-01",
        "2025-08-31 18:00",
        "2025-07-31",
        "2025-08-03",
        "2025-09-01",
        "2025-08-04",
        "2025-08-05",
      ],
    );
    expect(call("MIXBY", [models, null, dates, cell("2025-08")])).toEqual([
      ["SUV", 2, 0.4],
      ["轿车", 2, 0.4],
      ["未分类", 1, 0.2],
    ]);
    const stores = column("东", "西", "东", "东", "西", "东", "西");
    expect(call("MIXBY", [models, amounts, dates, cell("2025-08"), stores, cell("东")])).toEqual([
      ["轿车", 250, 250 / 650],
      ["SUV", 100, 100 / 650],
      ["未分类", 300, 300 / 650],
    ]);
  });

  shows({ MIXBY: ["blanks"] }, "a blank amount adds nothing, rows below the records are none", () => {
    expect(call("MIXBY", [column("a", "b", "c", "", ""), column(10, "", 30, "", "")])).toEqual([
      ["c", 30, 0.75],
      ["a", 10, 0.25],
    ]);
    expect(call("MIXBY", [column("车型", "a", "合计"), column("金额", 10, 10)])).toEqual([["a", 10, 1]]);
    expect(call("MIXBY", [column("a", "", "b", "", "")])).toEqual([
      ["a", 1, 1 / 3],
      ["b", 1, 1 / 3],
      ["未分类", 1, 1 / 3],
    ]);
  });

  shows({ MIXBY: ["#N/A", "zh", "en"] }, "no records", () => {
    expectFailure(
      "MIXBY",
      [models, null, column(...new Array<string>(7).fill("2025-07-01")), cell("2025-08")],
      "#N/A",
      {
        zh: ["类别", "2025-08", "7 行"],
        en: ["categories", "2025-08", "7 rows"],
      },
    );
  });

  shows({ MIXBY: ["#DIV/0!", "zh", "en"] }, "amounts that cancel out", () => {
    expectFailure("MIXBY", [column("a", "b"), column(0.3, -0.3)], "#DIV/0!", {
      zh: ["金额"],
      en: ["amounts"],
    });
  });

  shows(
    { MIXBY: ["#VALUE!", "zh", "en"] },
    "an amount that is none, and columns of different heights",
    () => {
      expectFailure("MIXBY", [column("a", "b"), column(1, "很多")], "#VALUE!", {
        zh: ["金额", "第 2 行", "很多"],
        en: ["amounts, row 2", "很多"],
      });
      expectFailure("MIXBY", [column("a", "b"), column(1, 2, 3)], "#VALUE!", {
        zh: ["3 个", "2 个"],
        en: ["3", "2"],
      });
    },
  );
});
