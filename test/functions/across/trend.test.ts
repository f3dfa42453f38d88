import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const flags = column("是", "否", "否", "否", "");
const dates = column("2025-07-01", "2025-07-02", "2025-08-01", "2025-09-30", "2025-10-01");

describe("TREND", () => {
  shows(
    { TREND: ["records", "filtered"] },
    "has the shape of the periods; months, quarters and years may stand together",
    () => {
      const periods = [
        ["2025-07", "2025-08"],
        ["2025Q3", 2025],
      ];
      expect(call("TREND", [cell("FIRSTFIXRATE"), periods, flags, null, dates])).toEqual([
        [0.5, 1],
        [0.75, 0.75],
      ]);
    },
  );

  shows({ TREND: ["#N/A", "blanks"] }, "no value is an empty cell, and so is a blank period", () => {
    const periods = column("2025-07", "", "2025-10", "2026-01");
    expect(call("TREND", [cell("一次修复率"), periods, flags, null, dates])).toEqual(column(0.5, "", "", ""));
  });

  test("a function of asOf looks at the end of each period", () => {
    const args = [column("2025-07-20", "2025-08-10"), column("2025-08-01", "")];
    expect(call("TREND", [cell("1.5"), [["2025-07", "2025-08"]], ...args])).toEqual([["", 0.5]]);
  });

  test("a quarter for an indicator that asks for a month is shown as the cell has it, with its place", () => {
    const args = [cell("CHURN"), column("2025-08", "2025Q3"), column("A"), column("2025-01-01")];
    expectFailure("TREND", args, "#VALUE!", {
      zh: ["各期间", "第 2 行", "“2025Q3”"],
      en: ["periods, row 2", '"2025Q3"'],
    });
  });

  shows({ TREND: ["#VALUE!", "zh", "en"] }, "the period argument must stay empty", () => {
    const args = [cell("FIRSTFIXRATE"), cell("2025-07"), flags, null, dates, cell("2025-07")];
    expectFailure("TREND", args, "#VALUE!", { zh: ["期间", "留空"], en: ["period", "empty"] });
  });

  test.each([
    ["a list has no trend", [cell("CHURNLIST"), cell("2025-07"), flags, dates]],
    [
      "a quarter for a function of months",
      [cell("CHURN"), cell("2025Q3"), column("A"), column("2025-01-01")],
    ],
    ["no dates to go by", [cell("FIRSTFIXRATE"), cell("2025-07"), flags]],
    ["a period nobody can read", [cell("FIRSTFIXRATE"), cell("七月"), flags, null, dates]],
    ["a total that cannot be split", [cell("FIRSTFIXRATE"), cell("2025-07"), flags, cell(10), dates]],
    ["no months to go by", [cell("PARTSTURNOVER"), cell("2025-07"), column(1, 2, 3), column(1, 2, 3)]],
    ["no periods", [cell("FIRSTFIXRATE"), null, flags, null, dates]],
  ])("%s: #VALUE!", (_, args) => {
    expect(call("TREND", args)).toMatchObject({ error: "#VALUE!" });
  });

  test("an Excel error goes before a fault of ours, and a fault names its period", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    const both = [["2025-07", "2025-08"]];
    const days = column("2025-07-01", "2025-08-01");
    expect(call("TREND", [cell("FIRSTFIXRATE"), both, column("是", error), null, days])).toMatchObject({
      error: "#N/A",
    });
    expect(call("TREND", [cell("NPS"), both, column(11, error), days])).toMatchObject({ error: "#N/A" });
    expect(call("BYGROUP", [cell("NPS"), column("a", "b"), column(11, error)])).toMatchObject({
      error: "#N/A",
    });
    expectFailure("TREND", [cell("FIRSTFIXRATE"), both, column(1, 5), column(9, 4), days], "#VALUE!", {
      zh: ["5", "4", "2025-08"],
      en: ["5", "4", "2025-08"],
    });
  });

  test("a blank cell in place of the period is left empty, too", () => {
    const visits = [column("A", "A"), column("2025-01-05", "2025-07-05")];
    const trend = call("TREND", [cell("CHURN"), cell("2025-08"), ...visits]);
    expect(trend).toEqual([[0]]);
    expect(call("TREND", [cell("CHURN"), cell("2025-08"), ...visits, cell("")])).toEqual(trend);
  });

  test("what lies outside all periods does not decide what a column holds", () => {
    const days = column("2025-01-01", "2025-01-02", "2025-08-01", "2025-08-02");
    const args = [column(5, 6, "是", "否"), column("R1", "R2", "R3", "R4"), days];
    expect(call("TREND", [cell("FIRSTFIXRATE"), cell("2025-08"), ...args])).toEqual([[0.5]]);
  });

  test("a fault in a row that no period looks at does not matter, elsewhere it is the fault of the call", () => {
    const odd = column("是", "否", "乱", "否", "");
    expect(call("TREND", [cell("FIRSTFIXRATE"), cell("2025-07"), odd, null, dates])).toEqual([[0.5]]);
    const both = [["2025-07", "2025-08"]];
    expect(call("TREND", [cell("FIRSTFIXRATE"), both, odd, null, dates])).toMatchObject({ error: "#VALUE!" });
  });
});
