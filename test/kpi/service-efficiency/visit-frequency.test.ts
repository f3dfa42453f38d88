import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("VISITFREQUENCY", () => {
  shows({ VISITFREQUENCY: ["totals"] }, "visits per customer, also from RATE", () => {
    expect(call("VISITFREQUENCY", [cell(4100), cell(2000)])).toBe(2.05);
    expect(call("RATE", [cell("4.6"), cell(4100), cell(2000)])).toBe(2.05);
  });

  test("part of a year is annualised", () => {
    expect(call("VISITFREQUENCY", [cell(1025), cell(2000), cell(3)])).toBeCloseTo(2.05, 12);
    expect(call("VISITFREQUENCY", [cell(300), cell(2000), cell(1)])).toBeCloseTo(1.8, 12);
  });

  shows({ VISITFREQUENCY: ["records"] }, "order ids and customer ids count once each", () => {
    const orders = column("R1", "R1", "R2", "R3", "R4", "R5");
    expect(call("VISITFREQUENCY", [orders, column("K1", "K2", "K2")])).toBe(2.5);
    expect(call("VISITFREQUENCY", [column(100, 120, 80), cell(150), cell(12)])).toBe(2);
  });

  shows({ VISITFREQUENCY: ["blanks"] }, "blank cells are no visits and no customers", () => {
    expect(call("VISITFREQUENCY", [column("R1", "", "R2", "R3"), column("K1", "", "K2")])).toBe(1.5);
  });

  shows({ VISITFREQUENCY: ["#DIV/0!"] }, "no customers among totals", () => {
    expect(call("VISITFREQUENCY", [cell(100), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ VISITFREQUENCY: ["#N/A", "zh", "en"] }, "no customers among records", () => {
    expectFailure("VISITFREQUENCY", [column("R1", "R2"), column("", "")], "#N/A", {
      zh: ["基盘客户"],
      en: ["customers"],
    });
  });

  shows({ VISITFREQUENCY: ["#VALUE!", "zh", "en"] }, "a negative count, no months", () => {
    expectFailure("VISITFREQUENCY", [column(5, -1), cell(10)], "#VALUE!", {
      zh: ["进厂台次", "第 2 行", "-1"],
      en: ["visits", "row 2", "-1"],
    });
    expectFailure("VISITFREQUENCY", [cell(5), cell(10), cell(0)], "#VALUE!", {
      zh: ["月数", "0"],
      en: ["monthsCovered", "0"],
    });
  });

  shows({ VISITFREQUENCY: ["audited"] }, "AUDIT", () => {
    expect(account([cell("VISITFREQUENCY"), column("R1", "R1", "R2"), column("K1", "")])).toEqual([
      ["rows read", 4, ""],
      ["in the base: base customers 1", 1, "1"],
      ["in the numerator: visits 2", 2, "1, 3"],
      ["excluded: in the numerator only (visits)", 2, "1, 3"],
      ["excluded: same id, counted once (visits)", 1, "2"],
    ]);
  });
});
