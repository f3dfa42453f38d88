import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "DEADSTOCKRATIO";
const costs = column(100, 200, 300, 400);
const issues = column("2024-08-31", "2024-09-01", "2025-08-01", "");
const august = cell("2025-08-31");

describe("DEADSTOCKRATIO", () => {
  shows({ DEADSTOCKRATIO: ["records"] }, "last issued twelve months before, to the day, or never", () => {
    expect(call(id, [costs, issues, august])).toBe(0.5);
    expect(call(id, [costs, issues, cell("2025-09-01")])).toBe(0.7);
  });

  test("an issue at a time of the last day is an issue of that day", () => {
    expect(call(id, [column(1, 1), column("2024-08-31 17:30", "2024-09-01 00:00:01"), august])).toBe(0.5);
  });

  test("the end of February goes back to 28 February, as EDATE does", () => {
    const leap = [column(1, 3), column("2024-02-28", "2024-02-29"), cell("2025-02-28")];
    expect(call(id, leap)).toBe(0.25);
    expect(call(id, [column(1, 3), column("2023-02-28", "2023-03-01"), cell("2024-02-29")])).toBe(0.25);
  });

  shows({ DEADSTOCKRATIO: ["records"] }, "a part never issued is not dead while it is new", () => {
    const receipts = column("2020-01-01", "2020-01-01", "2020-01-01", "2025-05-31");
    expect(call(id, [costs, issues, august, null, receipts])).toBe(0.1);
    const old = column("", "", "", "2024-08-31");
    expect(call(id, [costs, issues, august, null, old])).toBe(0.5);
  });

  test("other limits than twelve months", () => {
    expect(call(id, [costs, issues, august, cell(6)])).toBe(0.7);
    expect(call(id, [costs, issues, august, cell(24)])).toBe(0.4);
  });

  test("negative stock is in neither amount, and AUDIT says so", () => {
    expect(call(id, [column(100, 300, -50), column("", "2025-08-01", ""), august])).toBe(0.25);
  });

  shows({ DEADSTOCKRATIO: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("呆滞件占比"), cell(72000), cell(720000)])).toBe(0.1);
  });

  shows({ DEADSTOCKRATIO: ["#DIV/0!"] }, "no stock at all", () => {
    expect(call(id, [column(0, 0), column("", ""), august])).toMatchObject({ error: "#DIV/0!" });
    expect(call("RATE", [cell("3.5"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ DEADSTOCKRATIO: ["blanks"] }, "a blank cost adds nothing; 0 in a date column is blank", () => {
    expect(call(id, [column(100, "", 300), column(0, "", "2025-08-01"), august])).toBe(0.25);
  });

  shows({ DEADSTOCKRATIO: ["#N/A", "zh", "en"] }, "no stock to judge", () => {
    expectFailure(id, [column(-1, -2), column("", ""), august], "#N/A", {
      zh: ["2 行", "库存为负"],
      en: ["2 rows", "negative stock"],
    });
  });

  shows({ DEADSTOCKRATIO: ["#VALUE!", "zh", "en"] }, "no asOf, a date nobody can read, half a month", () => {
    expectFailure(id, [costs, issues], "#VALUE!", { zh: ["截至日"], en: ["asOf"] });
    expectFailure(id, [column(1, 2), column("2025-01-01", "很久"), august], "#VALUE!", {
      zh: ["最后出库日期", "第 2 行", "很久"],
      en: ["lastIssues", "row 2", "很久"],
    });
    expectFailure(id, [costs, issues, august, cell(0.5)], "#VALUE!", { zh: ["月数"], en: ["months"] });
  });

  shows({ DEADSTOCKRATIO: ["audited"] }, "AUDIT shows the amounts, and what is left out", () => {
    const rows = [
      [...costs, [""], [-9]],
      [...issues, [""], [""]],
    ];
    expect(account([cell(id), ...rows, august])).toEqual([
      ["rows read", 6, ""],
      ["in the base: stock at cost 1000", 4, "1, 2, 3, 4"],
      ["in the numerator: dead stock at cost 500", 2, "1, 4"],
      ["excluded: no amount", 1, "5"],
      ["excluded: negative stock", 1, "6"],
    ]);
  });

  test("AUDIT notes how many parts count as dead for want of a date, and how many were issued after asOf", () => {
    const notes = (...args: readonly unknown[]): unknown[] =>
      (call("AUDIT", args) as unknown[][]).filter(([, rows]) => rows === "").map(([text]) => text);
    const stock = column(100, 200, 300, 400, 0, -5);
    const issued = column("2025-08-31 18:00", "", "2025-09-01", "", "", "");
    const later = "parts last issued after asOf, counted as not dead; the stock of that day is not known: 1";
    expect(notes(cell(id), stock, issued, august)).toEqual([
      "note: parts without a last issue, counted as dead: 2",
      `note: ${later}`,
    ]);
    const receipts = column("", "2020-01-01", "", "", "", "");
    expect(notes(cell("呆滞件占比"), stock, issued, august, null, receipts)).toEqual([
      "备注:1 个配件没有最后出库日期,按呆滞计",
      "备注:1 个配件的最后出库晚于截至日,按非呆滞计;当日库存不详",
    ]);
    expect(notes(cell(id), column(1), column("2025-08-31"), august)).toEqual([]);
  });

  test("TREND looks at the list as of the end of each month", () => {
    const months = column("2025-07", "2025-08", "2025-09");
    expect(call("TREND", [cell(id), months, costs, issues])).toEqual(column(0.4, 0.5, 0.7));
  });
});
