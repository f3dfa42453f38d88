import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "DEADSTOCKLIST";
const parts = column("P1", "P2", "P3", "P4");
const costs = column(100, 200, 300, 400);
const issues = column("2024-08-31", "2024-09-01", "2025-08-01", "");
const august = cell("2025-08-31");
/** 2024-08-31 */
const LAST = 45535;

describe("DEADSTOCKLIST", () => {
  shows({ DEADSTOCKLIST: ["records"] }, "the dearest first; a part never issued has no date", () => {
    expect(call(id, [parts, costs, issues, august])).toEqual([
      ["P4", 400, ""],
      ["P1", 100, LAST],
    ]);
  });

  test("adds up to the numerator of the ratio", () => {
    const rows = call(id, [parts, costs, issues, august]) as [string, number, number][];
    const dead = rows.reduce((sum, [, cost]) => sum + cost, 0);
    expect(dead / 1000).toBe(call("DEADSTOCKRATIO", [costs, issues, august]));
  });

  test("equal amounts stand in their order; a part in two places has two lines", () => {
    const rows = call(id, [column("P9", "P1", "P9"), column(5, 5, 7), column("", "", ""), august]);
    expect(rows).toEqual([
      ["P9", 7, ""],
      ["P9", 5, ""],
      ["P1", 5, ""],
    ]);
  });

  test("a part out of stock is no dead stock", () => {
    expect(call(id, [column("P1", "P2"), column(0, 8), column("", ""), august])).toEqual([["P2", 8, ""]]);
  });

  test("what was received within the months is not listed", () => {
    const receipts = column("", "", "", "2025-06-01");
    expect(call(id, [parts, costs, issues, august, null, receipts])).toEqual([["P1", 100, LAST]]);
  });

  shows({ DEADSTOCKLIST: ["blanks"] }, "no part number stands last; no dead part is one blank line", () => {
    expect(call(id, [column("", "P2"), column(900, 5), column("", ""), august])).toEqual([
      ["P2", 5, ""],
      ["", 900, ""],
    ]);
    expect(call(id, [column("P1"), column(5), column("2025-08-30"), august])).toEqual([["", "", ""]]);
  });

  shows({ DEADSTOCKLIST: ["#N/A", "zh", "en"] }, "no stock to judge", () => {
    expectFailure(id, [column("P1", "P2"), column("", -3), column("", ""), august], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows(
    { DEADSTOCKLIST: ["#VALUE!", "zh", "en"] },
    "columns of different height; part numbers cut off",
    () => {
      expectFailure(id, [parts, costs, column("", ""), august], "#VALUE!", {
        zh: ["同高"],
        en: ["same height"],
      });
      expectFailure(id, [column(1.5e17, 2), column(1, 2), column("", ""), august], "#VALUE!", {
        zh: ["配件编码", "第 1 行"],
        en: ["parts", "row 1"],
      });
    },
  );

  shows({ DEADSTOCKLIST: ["audited"] }, "AUDIT shows the amounts behind the list", () => {
    expect(account([cell(id), parts, column(100, 200, -1, 400), issues, august])).toEqual([
      ["rows read", 4, ""],
      ["in the base: stock at cost 700", 3, "1, 2, 4"],
      ["in the numerator: dead stock at cost 500", 2, "1, 4"],
      ["excluded: negative stock", 1, "3"],
    ]);
  });
});
