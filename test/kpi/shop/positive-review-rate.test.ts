import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "POSITIVEREVIEWRATE";
const ratings = column(5, 4, 3, 1, 5);

describe("POSITIVEREVIEWRATE", () => {
  shows({ POSITIVEREVIEWRATE: ["records"] }, "four stars and more", () => {
    expect(call(id, [ratings])).toBe(0.6);
    expect(call(id, [ratings, cell(5)])).toBe(0.4);
    expect(call(id, [ratings, cell(3)])).toBe(0.8);
    expect(call(id, [column("5", 4.5, " 3 ", "１")])).toBe(0.5);
  });

  test("good, neutral and bad in words, and stars in words", () => {
    expect(call(id, [column("好评", "中评", "差评", "好评")])).toBe(0.5);
    expect(call(id, [column("好评", "中评", "差评", "好评"), cell(3)])).toBe(0.75);
    expect(call(id, [column("五星", "4星", "３星", 2, "好评")])).toBe(0.6);
  });

  test("a single word among stars is a review, on top as well", () => {
    expect(call(id, [column("差评", 5, 5, 4)])).toBe(0.75);
    expect(call(id, [column("差评", "", "")])).toBe(0);
  });

  test("a header above stars or words is skipped", () => {
    expect(call(id, [column("星级", 5, 3)])).toBe(0.5);
    expect(call(id, [column("评价", "好评", "差评")])).toBe(0.5);
  });

  shows({ POSITIVEREVIEWRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("好评率"), cell(96), cell(100)])).toBe(0.96);
  });

  shows({ POSITIVEREVIEWRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ POSITIVEREVIEWRATE: ["filtered"] }, "of a month; reviews that the system made left out", () => {
    const dates = column("2025-07-31", "2025-08-01", "2025-08-02", "2025-08-31 20:00", "2025-09-01");
    expect(call(id, [ratings, null, dates, cell("2025-08")])).toBeCloseTo(1 / 3, 12);
    const system = column("是", "否", "否", "否", "是");
    expect(call(id, [ratings, null, null, null, system, cell("否")])).toBeCloseTo(1 / 3, 12);
  });

  shows({ POSITIVEREVIEWRATE: ["blanks"] }, "a blank is no review, not a bad one", () => {
    expect(call(id, [column(5, "", null, 3, " ")])).toBe(0.5);
  });

  shows({ POSITIVEREVIEWRATE: ["#N/A", "zh", "en"] }, "no reviews", () => {
    expectFailure(id, [column("", "")], "#N/A", { zh: ["有效评价"], en: ["valid reviews"] });
  });

  shows(
    { POSITIVEREVIEWRATE: ["#VALUE!", "zh", "en"] },
    "six stars, no star, a word that is none; a limit of no stars",
    () => {
      for (const impossible of [6, 0, -1])
        expectFailure(id, [column(5, impossible)], "#VALUE!", {
          zh: ["评价", "第 2 行", String(impossible), "1 至 5 星"],
          en: ["ratings", "row 2", String(impossible), "between 1 and 5 stars"],
        });
      expectFailure(id, [column(5, 4, "还行")], "#VALUE!", {
        zh: ["第 3 行", "还行"],
        en: ["row 3", "还行"],
      });
      expectFailure(id, [ratings, cell(6)], "#VALUE!", {
        zh: ["好评星级", "不大于 5"],
        en: ["positiveAt", "at most 5"],
      });
    },
  );

  test("codes can be left out by a criterion", () => {
    const withCodes = column(5, 3, 0, 99);
    expect(call(id, [withCodes, null, null, null, withCodes, cell(">=1"), withCodes, cell("<=5")])).toBe(0.5);
  });

  shows({ POSITIVEREVIEWRATE: ["audited"] }, "AUDIT", () => {
    expect(account([cell(id), column(5, "", 2, "好评")])).toEqual([
      ["rows read", 4, ""],
      ["in the base: valid reviews 3", 3, "1, 3, 4"],
      ["in the numerator: positive reviews 2", 2, "1, 4"],
      ["excluded: no review", 1, "2"],
    ]);
  });
});
