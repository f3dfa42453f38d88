import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const amounts = column(500, 300, 200, -100, 80);
const categories = column("钣金", "喷漆", "机修", "钣喷", "油漆辅料");

describe("BODYSHOPREVENUE", () => {
  shows({ BODYSHOPREVENUE: ["records"] }, "lines of body and paint work, refunds negative", () => {
    expect(call("BODYSHOPREVENUE", [amounts, categories])).toBe(780);
  });

  test.each([
    ["钣金/喷漆", 1],
    ["烤漆", 1],
    ["喷涂", 1],
    ["Body & Paint", 1],
    ["ＰＡＩＮＴ", 1],
    ["非钣喷", 0],
    ["Non-body", 0],
    ["非喷漆", 0],
    ["non paint", 0],
    // What is negated is something else.
    ["钣喷(非保险)", 1],
    ["非事故钣喷", 1],
    ["non-insurance body", 1],
    ["免喷漆凹陷修复", 1],
    ["喷油嘴清洗", 0],
    ["机修", 0],
    ["", 0],
  ])("the category %s", (category, counted) => {
    expect(call("BODYSHOPREVENUE", [column(100, 900), column(category, "机电")])).toBe(100 * counted);
  });

  shows({ BODYSHOPREVENUE: ["filtered"] }, "settled in a period, and of an insurer", () => {
    const settled = column("2025-08-01", "2025-08-31 18:00", "2025-08-02", "2025-09-01", "");
    expect(call("BODYSHOPREVENUE", [amounts, categories, settled, cell("2025-08")])).toBe(800);
    const insurers = column("人保", "平安", "人保", "人保", "人保");
    expect(call("BODYSHOPREVENUE", [amounts, categories, null, null, insurers, cell("人保")])).toBe(480);
  });

  shows({ BODYSHOPREVENUE: ["blanks"] }, "a blank amount adds nothing; no such lines are 0", () => {
    expect(call("BODYSHOPREVENUE", [column(500, "", 100), column("钣金", "喷漆", "")])).toBe(500);
    expect(call("BODYSHOPREVENUE", [column(500, 300), column("机修", "机修")])).toBe(0);
    expect(call("BODYSHOPREVENUE", [column("", ""), column("", "")])).toBe(0);
  });

  shows(
    { BODYSHOPREVENUE: ["#VALUE!", "zh", "en"] },
    "text that is no amount, categories of another height",
    () => {
      expectFailure("BODYSHOPREVENUE", [column(500, "约三百"), column("钣金", "喷漆")], "#VALUE!", {
        zh: ["金额", "第 2 行", "约三百"],
        en: ["amounts", "row 2", "约三百"],
      });
      expectFailure("BODYSHOPREVENUE", [amounts, column("钣金", "喷漆")], "#VALUE!", {
        zh: ["类别", "2", "5"],
        en: ["categories", "2", "5"],
      });
    },
  );

  shows(
    { BODYSHOPREVENUE: ["audited"] },
    "AUDIT shows lines of other work, without a category, without an amount",
    () => {
      const lines = [column(500, 300, 200, ""), column("钣金", "机修", "", "喷漆")];
      expect(account([cell("BODYSHOPREVENUE"), ...lines])).toEqual([
        ["rows read", 4, ""],
        ["in the base: body-and-paint revenue 500", 1, "1"],
        ["in the numerator: body-and-paint revenue 500", 1, "1"],
        ["excluded: neither body nor paint", 1, "2"],
        ["excluded: no category", 1, "3"],
        ["excluded: no amount", 1, "4"],
      ]);
    },
  );
});
