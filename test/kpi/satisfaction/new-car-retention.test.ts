import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

/** N is August 2025: sold from August 2023 to July 2024, visits from August 2024 to July 2025. */
const N = cell("2025-08");
const cars = column("V1", "V2", "V3", "V4");
const sold = column("2023-08-01", "2024-01-15", "2024-07-31", "2024-08-01");
const visitVehicles = column("V1", "V2", "V4", "V9", "V3");
const visitDates = column("2025-01-01", "2024-07-31", "2025-01-01", "2024-08-05", "2025-07-31 20:00");
const args = [cars, sold, visitVehicles, visitDates, N];

describe("NEWCARRETENTION", () => {
  shows(
    { NEWCARRETENTION: ["records"] },
    "cars sold 13 to 24 months before, with a visit in twelve months",
    () => {
      expect(call("NEWCARRETENTION", args)).toBeCloseTo(2 / 3, 12);
    },
  );

  shows({ NEWCARRETENTION: ["totals"] }, "from two totals, by its Chinese name", () => {
    expect(call("RATE", [cell("新车维持率"), cell(75), cell(100)])).toBe(0.75);
  });

  shows({ NEWCARRETENTION: ["#DIV/0!"] }, "no cars among totals", () => {
    expect(call("RATE", [cell("NEWCARRETENTION"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ NEWCARRETENTION: ["blanks"] }, "a row without vehicle or date is no car and no visit", () => {
    const some = [column("V1", "", "V3"), column("2023-08-01", "2024-01-01", "")];
    const visits = [column("V1", "", "V3"), column("2024-08-01", "2025-01-01", "2025-07-01")];
    expect(call("NEWCARRETENTION", [...some, ...visits, N])).toBe(1);
  });

  shows({ NEWCARRETENTION: ["#N/A", "zh", "en"] }, "visits that end too early, nobody who bought", () => {
    expectFailure("NEWCARRETENTION", [cars, sold, visitVehicles, visitDates, cell("2025-09")], "#N/A", {
      zh: ["2024-09", "2025-08"],
      en: ["2024-09", "2025-08"],
    });
    const late = [column("V4"), column("2024-08-01"), visitVehicles, visitDates, N];
    expect(call("NEWCARRETENTION", late)).toMatchObject({ error: "#N/A" });
  });

  shows({ NEWCARRETENTION: ["#VALUE!", "zh", "en"] }, "a month that is none, columns of two heights", () => {
    expectFailure("NEWCARRETENTION", [cars, sold, visitVehicles, visitDates, cell("八月")], "#VALUE!", {
      zh: ["统计月", "八月"],
      en: ["month", "八月"],
    });
    expect(call("NEWCARRETENTION", [cars, sold, visitVehicles, column("2025-01-01"), N])).toMatchObject({
      error: "#VALUE!",
    });
  });

  test("an Excel error in a column comes back", () => {
    expect(
      call("NEWCARRETENTION", [cars, sold, column("V1", "#REF!"), column("2025-01-01", ""), N]),
    ).toMatchObject({
      error: "#REF!",
    });
  });

  shows({ NEWCARRETENTION: ["audited"] }, "AUDIT", () => {
    expect(account([cell("新车维持率"), ...args])).toEqual([
      ["读取行数", 9, ""],
      ["计入分母:购车满 13–24 个月的客户 3", 3, "1, 2, 3"],
      ["计入分子:仍回厂的客户 2", 2, "1, 3"],
      ["排除:不是所看的车,或早于购车(仍回厂的客户)", 2, "3, 4"],
      ["排除:只计入分子(仍回厂的客户)", 2, "1, 5"],
      ["排除:不属于所看的车", 1, "4"],
      ["排除:不在窗口内(仍回厂的客户)", 1, "2"],
    ]);
  });
});
