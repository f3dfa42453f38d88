import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const groups = column("甲", "乙", "甲", "乙", "甲");
const flags = column("是", "否", "否", "否", "否");

describe("BYGROUP", () => {
  shows({ BYGROUP: ["records"] }, "group, records, value; most records first", () => {
    expect(call("BYGROUP", [cell("FIRSTFIXRATE"), groups, flags])).toEqual([
      ["甲", 3, 1 - 1 / 3],
      ["乙", 2, 1],
    ]);
  });

  test("ties stand in order of first appearance; spellings that differ by case or width are one group", () => {
    const models = column("ｍodel y", "Xpeng", "MODEL Y", "XPENG");
    const result = call("BYGROUP", [cell("FIRSTFIXRATE"), models, column("是", "否", "否", "否")]);
    expect(result).toEqual([
      ["ｍodel y", 2, 0.5],
      ["Xpeng", 2, 1],
    ]);
  });

  shows(
    { BYGROUP: ["blanks"] },
    "blank groups stand last, a blank row among them; no value is an empty cell",
    () => {
      const stores = column("", "", "东", "", "南", "合计");
      const marks = column("是", "否", "否", "", "", "");
      const result = call("BYGROUP", [cell("FIRSTFIXRATE"), stores, marks]);
      expect(result).toEqual([
        ["东", 1, 1],
        ["南", 1, ""],
        ["", 3, 0.5],
      ]);
    },
  );

  shows({ BYGROUP: ["filtered"] }, "only the records of the period", () => {
    const dates = column("2025-08-01", "2025-08-02", "2025-07-01", "2025-07-02", "2025-08-03");
    const result = call("BYGROUP", [cell("FIRSTFIXRATE"), groups, flags, null, dates, cell("2025-08")]);
    expect(result).toEqual([
      ["甲", 2, 0.5],
      ["乙", 1, 1],
    ]);
  });

  test("a header of the groups is skipped with that of the records", () => {
    const result = call("BYGROUP", [cell("2.1"), [["门店"], ...groups], [["返修"], ...flags]]);
    expect(result).toEqual(call("BYGROUP", [cell("2.1"), groups, flags]));
  });

  test("the second table is passed whole", () => {
    const result = call("BYGROUP", [
      cell("COMPLAINTRATE"),
      column("甲", "乙", "甲"),
      column("C1", "C2", "C3"),
      cell(10),
    ]);
    expect(result).toEqual([
      ["甲", 2, 0.2],
      ["乙", 1, 0.1],
    ]);
  });

  shows({ BYGROUP: ["#VALUE!", "zh", "en"] }, "groups as high as the records", () => {
    expectFailure("BYGROUP", [cell("FIRSTFIXRATE"), column("甲", "乙"), flags], "#VALUE!", {
      zh: ["分组", "2", "5"],
      en: ["groups", "2", "5"],
    });
  });

  test("a wrong argument is refused where the filter leaves no group, too", () => {
    const dates = column("2025-07-01", "2025-07-02");
    const onlyYes = [
      cell("FIRSTFIXRATE"),
      column("甲", "乙"),
      column("是", ""),
      null,
      dates,
      cell("2025-08"),
    ];
    expectFailure("BYGROUP", onlyYes, "#VALUE!", { zh: ["进厂台次"], en: ["visits"] });
    const known = [
      cell("FIRSTFIXRATE"),
      column("甲", "乙"),
      column("是", "否"),
      null,
      dates,
      cell("2025-08"),
    ];
    expect(call("BYGROUP", known)).toEqual([["", "", ""]]);
  });

  test("a single total cannot be split: not a filter is in the way, but the total", () => {
    expectFailure("BYGROUP", [cell("FIRSTFIXRATE"), groups, flags, cell(100)], "#VALUE!", {
      zh: ["进厂台次", "分到各组"],
      en: ["visits", "split into groups"],
    });
  });

  test.each([
    ["a list has no groups", [cell("REVENUEMIX"), groups, groups, column(1, 2, 3, 4, 5)]],
    ["a single total cannot be split", [cell("FIRSTFIXRATE"), groups, flags, cell(100)]],
    ["totals cannot be split", [cell("FIRSTFIXRATE"), groups, cell(2), cell(100)]],
  ])("%s: #VALUE!", (_, args) => {
    expect(call("BYGROUP", args)).toMatchObject({ error: "#VALUE!" });
  });
});
