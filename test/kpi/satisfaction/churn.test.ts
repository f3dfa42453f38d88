import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

// Cohort month 2025-01: A, B, C, D. B returned on 02-01, C on 07-31; D's visit of 08-01 lies in the month itself.
const customers = column("A", "A", "B", "B", "C", "C", "D", "D", "E", "F", "F");
const dates = column(
  "2025-01-05",
  "2025-01-20",
  "2025-01-31",
  "2025-02-01",
  "2025-01-10",
  "2025-07-31",
  "2025-01-15",
  "2025-08-01",
  "2025-02-03",
  "2024-12-31",
  "2025-06-01",
);
const stores = column("东", "东", "东", "东", "西", "西", "西", "西", "东", "西", "西");
const august = cell("2025-08");

describe("CHURN", () => {
  shows({ CHURN: ["records"] }, "counts customers of N-7 without a visit in N-6 to N-1, each once", () => {
    expect(call("CHURN", [customers, dates, august])).toBe(0.5);
  });

  shows({ CHURN: ["records"] }, "takes the month as date, number or text alike", () => {
    for (const month of ["2025-08-15", 202508, "2025年8月", 45870, "202508"]) {
      expect(call("CHURN", [customers, dates, cell(month)])).toBe(0.5);
    }
  });

  shows({ CHURN: ["filtered"] }, "looks only at visits that meet the criteria", () => {
    expect(call("CHURN", [customers, dates, august, null, null, stores, cell("东")])).toBe(0.5); // A of A, B
    expect(call("CHURN", [customers, dates, august, null, null, stores, cell("西")])).toBe(0.5); // D of C, D
  });

  shows(
    { CHURN: ["filtered"] },
    "judges the history on the whole table: a store that lost everybody has a churn of 1",
    () => {
      const closed = column("关", "关", "东", "东", "关", "东", "关", "东", "东", "东", "东");
      expect(call("CHURN", [customers, dates, august, null, null, closed, cell("关")])).toBe(1);
    },
  );

  test("a wider window and another cohort month", () => {
    // Cohort 2025-06 (N-2): F; window of one month, July: nothing of F.
    expect(call("CHURN", [customers, dates, august, cell(1)])).toBe(1);
    // Cohort 2025-02 (N-6): B, E; followed by March to July: nobody.
    expect(call("CHURN", [customers, dates, august, cell(6), cell(6)])).toBe(1);
  });

  shows({ CHURN: ["blanks"] }, "a row without customer or date is no visit", () => {
    const withBlanks = [...customers, [""], ["G"], [null]];
    const withDates = [...dates, ["2025-01-09"], [0], [""]];
    expect(call("CHURN", [withBlanks, withDates, august])).toBe(0.5);
  });

  shows({ CHURN: ["totals"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("客户流失率"), cell(30), cell(200)])).toBeCloseTo(0.15, 12);
  });

  shows({ CHURN: ["#DIV/0!"] }, "an empty cohort among totals", () => {
    expect(call("RATE", [cell("CHURN"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ CHURN: ["#N/A", "zh", "en"] }, "records that do not cover the window are no answer", () => {
    expectFailure("CHURN", [customers, dates, cell("2026-08")], "#N/A", {
      zh: ["2026-01", "2026-07", "2024-12-31", "2025-08-01", "补齐"],
      en: ["2026-01", "2026-07", "2024-12-31", "2025-08-01", "Export"],
    });
  });

  test("nobody in the cohort month is no answer", () => {
    const criteria = [null, null, customers, cell("E")];
    expect(call("CHURN", [customers, dates, august, ...criteria])).toMatchObject({ error: "#N/A" });
  });

  shows({ CHURN: ["#VALUE!", "zh", "en"] }, "an ambiguous date is named with its row and the remedy", () => {
    const ambiguous = [...dates.slice(0, 3), ["03/04/2025"], ...dates.slice(4)];
    expectFailure("CHURN", [customers, ambiguous, august], "#VALUE!", {
      zh: ["第 4 行", "03/04/2025", "2025-08-01"],
      en: ["row 4", "03/04/2025", "2025-08-01"],
    });
  });

  test.each([
    ["a quarter instead of a month", [customers, dates, cell("2025Q3")]],
    ["no month", [customers, dates, null]],
    ["a window of no months", [customers, dates, august, cell(0)]],
    ["a cohort without a month after it", [customers, dates, august, null, cell(1)]],
    ["columns of different height", [customers, column("2025-01-01"), august]],
    [
      "18-digit customer numbers",
      [column(123456789012345680, 1), column("2025-01-01", "2025-07-01"), august],
    ],
  ])("%s is #VALUE!", (_, args) => {
    expect(call("CHURN", args)).toMatchObject({ error: "#VALUE!" });
  });

  shows({ CHURN: ["audited"], AUDIT: ["blanks"] }, "AUDIT accounts for every row, a customer once", () => {
    const rows = account([cell("CHURN"), [...customers, [""]], [...dates, ["2025-01-09"]], august]);
    expect(rows).toEqual([
      ["rows read", 12, ""],
      ["in the base: customers of the cohort month 4", 4, "1, 3, 5, 7"],
      ["in the numerator: lost customers 2", 2, "1, 7"],
      ["excluded: outside the cohort month (looked at for returns only)", 6, "4, 6, 8, 9, 10"],
      ["excluded: same id, counted once", 1, "2"],
      ["excluded: no id", 1, "12"],
    ]);
  });
});

describe("CHURNLIST", () => {
  shows(
    { CHURNLIST: ["records"] },
    "lists the lost customers, last seen before the month, most visits first",
    () => {
      // 2025-01-15 and -20 as serials; A came on two days of the cohort month, D on one.
      expect(call("CHURNLIST", [customers, dates, august])).toEqual([
        ["A", 45677, 2],
        ["D", 45672, 1],
      ]);
    },
  );

  shows({ CHURNLIST: ["filtered"] }, "of one store", () => {
    expect(call("CHURNLIST", [customers, dates, august, null, null, stores, cell("西")])).toEqual([
      ["D", 45672, 1],
    ]);
  });

  shows({ CHURNLIST: ["blanks"] }, "nobody lost is an empty row, not an error", () => {
    const kept = [column("A", "A", ""), column("2025-01-05", "2025-07-01", "2025-07-02"), august];
    expect(call("CHURNLIST", kept)).toEqual([["", "", ""]]);
  });

  shows({ CHURNLIST: ["#N/A", "zh", "en"] }, "no history, no list", () => {
    expectFailure("CHURNLIST", [customers, dates, cell("2026-08")], "#N/A", {
      zh: ["2026-01"],
      en: ["2026-01"],
    });
  });

  shows({ CHURNLIST: ["#VALUE!", "zh", "en"] }, "the month must be one month", () => {
    expectFailure("CHURNLIST", [customers, dates, cell("2025Q3")], "#VALUE!", {
      zh: ["统计月"],
      en: ["month"],
    });
  });

  shows({ CHURNLIST: ["audited"] }, "AUDIT is that of CHURN", () => {
    const audit = (id: string) => account([cell(id), customers, dates, august]);
    expect(audit("CHURNLIST")).toEqual(audit("CHURN"));
  });
});
