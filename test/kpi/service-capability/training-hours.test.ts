import { describe, expect } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "TRAININGHOURS";
const hours = column(150, 90, 120);
const heads = column(45, 40, 35);

describe("TRAININGHOURS", () => {
  shows({ TRAININGHOURS: ["totals"] }, "a year, a quarter and a month come to hours a year", () => {
    expect(call(id, [cell(1800), cell(45)])).toBe(40);
    expect(call(id, [cell(450), cell(45), cell(3)])).toBe(40);
    expect(call(id, [cell(150), cell(45), cell(1)])).toBe(40);
    expect(call("RATE", [cell("内训课时"), cell(1800), cell(45)])).toBe(40);
  });

  shows({ TRAININGHOURS: ["records"] }, "courses over one headcount; a row a month covers one month", () => {
    expect(call(id, [hours, cell(45)])).toBe(8);
    expect(call(id, [hours, heads, cell(1)])).toBe(36);
  });

  shows(
    { TRAININGHOURS: ["records"] },
    "a row a trainee: each person is one head, whoever learned twice",
    () => {
      expect(call(id, [column(8, 8, 16, ""), column("E1", "E1", "E2", "E3")])).toBeCloseTo(32 / 3, 12);
    },
  );

  shows({ TRAININGHOURS: ["filtered"] }, "in a period and where a criterion is met", () => {
    const dates = column("2025-08-31 17:00", "2025-09-01", "2025-08-01");
    expect(call(id, [hours, heads, cell(1), dates, cell("2025-08")])).toBe(40.5);
    const stores = column("东", "西", "东");
    expect(call(id, [hours, heads, null, null, null, stores, cell("西")])).toBe(2.25);
  });

  shows({ TRAININGHOURS: ["blanks"] }, "blank hours add nothing", () => {
    expect(call(id, [column(150, "", 210), cell(45)])).toBe(8);
  });

  shows({ TRAININGHOURS: ["#DIV/0!"] }, "nobody there", () => {
    expect(call(id, [cell(10), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ TRAININGHOURS: ["#N/A", "zh", "en"] }, "no hours at all are no data", () => {
    expectFailure(id, [column("", "", ""), heads], "#N/A", { zh: ["课时"], en: ["hours"] });
  });

  shows(
    { TRAININGHOURS: ["#VALUE!", "zh", "en"] },
    "text that is no number; less than a month covered",
    () => {
      expectFailure(id, [column(8, "半天", 4), heads], "#VALUE!", {
        zh: ["课时", "第 2 行", "半天"],
        en: ["hours", "row 2", "半天"],
      });
      expectFailure(id, [cell(8), cell(4), cell(0)], "#VALUE!", { zh: ["所含月数"], en: ["monthsCovered"] });
    },
  );

  shows({ TRAININGHOURS: ["audited"] }, "AUDIT shows both sums", () => {
    expect(account([cell(id), hours, heads])).toEqual([
      ["rows read", 3, ""],
      ["in the base: mean headcount 120", 3, "1, 2, 3"],
      ["in the numerator: hours of training 360", 3, "1, 2, 3"],
    ]);
  });
});
