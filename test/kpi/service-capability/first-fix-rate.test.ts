import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const dates = column("2025-07-31 23:59", "2025-08-01", "2025-08-31 18:30", "2025-09-01");

describe("FIRSTFIXRATE", () => {
  shows({ FIRSTFIXRATE: ["totals"] }, "sums first, one division", () => {
    expect(call("FIRSTFIXRATE", [cell(2), cell(100)])).toBe(0.98);
    expect(call("FIRSTFIXRATE", [column(1, 0, 3), column(40, 35, 25)])).toBe(0.96);
  });

  shows({ FIRSTFIXRATE: ["records"] }, "flags alone: the base is the number of known flags", () => {
    expect(call("FIRSTFIXRATE", [column("否", "是", "否", "否")])).toBe(0.75);
    expect(call("FIRSTFIXRATE", [column(1, 0, 0)])).toBeCloseTo(2 / 3, 12);
  });

  shows({ FIRSTFIXRATE: ["records"] }, "beside flags the total is the column of ids, numbers too", () => {
    expect(
      call("FIRSTFIXRATE", [column("是", "是", "否", "否"), column("R1", "R1", "R2", "R3")]),
    ).toBeCloseTo(2 / 3, 12);
    expect(call("FIRSTFIXRATE", [column("是", "否", "否", "否"), column(1001, 1002, 1003, 1004)])).toBe(0.75);
    expect(call("FIRSTFIXRATE", [column(1, 1, 0, 0), column("R1", "R1", "R2", "R3")])).toBeCloseTo(2 / 3, 12);
  });

  test("0 and 1 beside numbers are numbers", () => {
    expect(call("FIRSTFIXRATE", [column(1, 0, 1, 0, 0), column(1, 1, 1, 1, 1)])).toBeCloseTo(0.6, 12);
  });

  test("a total that is flags itself is the base: 1 comeback among 2 reached", () => {
    expect(call("FIRSTFIXRATE", [column("是", "否", "是"), column("是", "是", "否")])).toBe(0.5);
  });

  test("flags over one number of visits", () => {
    expect(call("FIRSTFIXRATE", [column("是", "", ""), cell(50)])).toBeCloseTo(0.98, 12);
  });

  test("a row, a column and a block are the same", () => {
    expect(call("FIRSTFIXRATE", [[["否", "是", "否", "否"]]])).toBe(0.75);
    expect(
      call("FIRSTFIXRATE", [
        [
          ["否", "是"],
          ["否", "否"],
        ],
      ]),
    ).toBe(0.75);
  });

  shows(
    { FIRSTFIXRATE: ["filtered"] },
    "the period is half-open and holds its last day; criteria as in COUNTIFS",
    () => {
      expect(call("FIRSTFIXRATE", [column("是", "否", "否", "否"), null, dates, cell("2025-08")])).toBe(1);
      const stores = column("上海", "上海", "北京", "上海");
      const args = [column("是", "否", "否", "否"), null, null, null, stores, cell("上海")];
      expect(call("FIRSTFIXRATE", args)).toBeCloseTo(2 / 3, 12);
    },
  );

  test("faults in rows that the filter leaves out do not matter", () => {
    const flags = column("乱码", "否", "是", { type: "Error", basicType: "Error", basicValue: "#REF!" });
    expect(call("FIRSTFIXRATE", [flags, null, dates, cell("2025-08")])).toBe(0.5);
    expect(call("FIRSTFIXRATE", [flags, null, dates, cell("2025Q3")])).toMatchObject({ error: "#REF!" });
  });

  shows(
    { FIRSTFIXRATE: ["blanks"] },
    "a blank flag is unknown, not no; beside ids the order still counts",
    () => {
      expect(call("FIRSTFIXRATE", [column("是", "", "否", null)])).toBe(0.5);
      expect(call("FIRSTFIXRATE", [column("是", "", "", ""), column("A1", "A2", "A3", "A4")])).toBe(0.75);
      expect(call("FIRSTFIXRATE", [column("是", "", "否"), column("A1", "", "A3")])).toBe(0.5);
    },
  );

  test("a header, a totals row and trailing blanks are no records", () => {
    const flags = column("返修", "是", "否", "否", "否", "", "", "");
    const orders = column("工单号", "A1", "A2", "A3", "A4", "合计", "", "");
    expect(call("FIRSTFIXRATE", [flags, orders])).toBe(0.75);
  });

  shows({ FIRSTFIXRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("FIRSTFIXRATE", [cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ FIRSTFIXRATE: ["#N/A", "zh", "en"] }, "no records in the period, and what was left out", () => {
    const args = [column("是", "否"), null, column("2025-07-01", "2025-07-02"), cell("2025-08")];
    expectFailure("FIRSTFIXRATE", args, "#N/A", {
      zh: ["2025-08", "2 行", "不在期间内"],
      en: ["2025-08", "2 rows", "outside the period"],
    });
  });

  test("no number at all is no data, not zero", () => {
    expect(call("FIRSTFIXRATE", [column("", ""), column(10, 20)])).toMatchObject({ error: "#N/A" });
  });

  shows(
    { FIRSTFIXRATE: ["#VALUE!", "zh", "en"] },
    "an unknown flag is named, with how many there are",
    () => {
      expectFailure("FIRSTFIXRATE", [column("是", "否", "也许", "待定")], "#VALUE!", {
        zh: ["返修", "第 3 行", "也许", "2 个", "是/否"],
        en: ["returns", "row 3", "也许", "2 such cells", "yes/no"],
      });
    },
  );

  test.each([
    [
      "a flag that is none",
      [column("是", "也许", "否"), null, column("2025-08-01", "2025-08-02"), cell("2025-08")],
      "也许",
    ],
    ["a text among numbers", [column(3, 0, "两台"), column(10, 20)], "两台"],
    ["a number among ids", [column("R1", "R2"), column("R1", "R2", 3)], "3"],
  ])("kinds are checked before shapes: %s", (_, args, found) => {
    const words = [`“${found}”`];
    expectFailure("FIRSTFIXRATE", args, "#VALUE!", { zh: words, en: [`"${found}"`] });
  });

  shows({ FIRSTFIXRATE: ["#VALUE!", "zh", "en"] }, "different heights: both sizes are named", () => {
    expectFailure("FIRSTFIXRATE", [column("是", "否", "否"), column("A1", "A2")], "#VALUE!", {
      zh: ["进厂台次", "2", "返修", "3", "同高"],
      en: ["visits", "2", "returns", "3", "same height"],
    });
  });

  test("where only flags are possible, the first cell that is none is named, not the flags", () => {
    expectFailure("FIRSTFIXRATE", [column("待定", "待定", "待定", "否", "待定")], "#VALUE!", {
      zh: ["第 1 行", "待定", "4 个", "进厂台次"],
      en: ["row 1", "待定", "4 such", "visits"],
    });
    expectFailure("FIRSTFIXRATE", [column("返修", "是", "待定", "否")], "#VALUE!", {
      zh: ["第 3 行", "待定"],
      en: ["row 3", "待定"],
    });
  });

  test("columns may differ in trailing blanks, not in records", () => {
    expect(call("FIRSTFIXRATE", [column("是", "否"), column("A1", "A2", "", null)])).toBe(0.5);
    expect(call("FIRSTFIXRATE", [column("是", "否"), column("A1", "A2", "A3")])).toMatchObject({
      error: "#VALUE!",
    });
  });

  test("a header of one column is skipped in all, whatever stands beside it; a date nobody can read is none", () => {
    const dates = (top: string) => column(top, "2025-08-01", "2025-08-02");
    expect(call("NPS", [column(10, 0, 7), dates("日期"), cell("2025-08")])).toBe(-50);
    for (const top of ["03/04/2025", "2025-02-30", "2025年13月1日"])
      expect(call("NPS", [column(10, 0, 7), dates(top), cell("2025-08")])).toMatchObject({
        error: "#VALUE!",
      });
  });

  test.each([
    ["only yes and blank", [column("是", "", "", "")]],
    ["only yes", [column("是", "是")]],
    ["text that is no flag", [column("maybe", "是")]],
    ["more events than total", [cell(5), cell(4)]],
    ["events over nothing", [cell(1), cell(0)]],
    ["a negative count", [column(1, -1), column(10, 10)]],
    ["numbers without a total", [column(2, 3)]],
    ["numbers among flags", [column("是", "否", 7)]],
    ["order numbers of 18 digits", [column("是", "否"), column(1.5e17, 2.5e17)]],
    ["order numbers that are numbers", [column(1, 0, 0), column(2025001, 2025002, 2025003)]],
    ["running order numbers that are numbers", [column(1, 0, 0, 0), column(1001, 1002, 1003, 1004)]],
    ["a single total with a filter", [cell(2), cell(100), cell("2025-08-01"), cell("2025-08")]],
    ["a period without dates", [column("是", "否"), null, null, cell("2025-08")]],
    ["a criterion without its range", [column("是", "否"), null, null, null, null, cell("上海")]],
    ["a period nobody can read", [column("是", "否"), null, dates.slice(0, 2), cell("八月")]],
    ["nothing", []],
    ["too many arguments", [cell(2), cell(100), ...new Array(12).fill(null), cell(1)]],
  ])("%s is #VALUE!", (_, args) => {
    expect(call("FIRSTFIXRATE", args)).toMatchObject({ error: "#VALUE!" });
  });

  shows(
    { FIRSTFIXRATE: ["audited"], AUDIT: ["zh", "en"] },
    "AUDIT accounts for every row, in the language of the kpi",
    () => {
      const args = [column("是", "否", "", "否"), null, dates, cell("2025-08")];
      expect(account([cell("FIRSTFIXRATE"), ...args])).toEqual([
        ["rows read", 4, ""],
        ["in the base: visits 1", 1, "2"],
        ["in the numerator: comebacks 0", 0, ""],
        ["excluded: outside the period", 2, "1, 4"],
        ["excluded: flag unknown", 1, "3"],
      ]);
      const [read, base] = account([cell("一次修复率"), ...args]) as string[][];
      expect([read?.[0], base?.[0]]).toEqual(["读取行数", "计入分母:进厂台次 1"]);
    },
  );

  test("beside one number of visits, AUDIT accounts for the rows of the flags", () => {
    expect(account([cell("FIRSTFIXRATE"), column(true, false, "", true), cell(100)])).toEqual([
      ["rows read", 4, ""],
      ["in the base: visits 100", 3, "1, 2, 4"],
      ["in the numerator: comebacks 2", 2, "1, 4"],
      ["excluded: flag unknown", 1, "3"],
    ]);
  });

  test("AUDIT still accounts where there is no value", () => {
    const args = [column("是", "否"), null, column("2025-07-01", "2025-07-02"), cell("2025-08")];
    expect(account([cell("FIRSTFIXRATE"), ...args])).toEqual([
      ["rows read", 2, ""],
      ["in the base: visits 0", 0, ""],
      ["in the numerator: comebacks 0", 0, ""],
      ["excluded: outside the period", 2, "1, 2"],
    ]);
  });
});
