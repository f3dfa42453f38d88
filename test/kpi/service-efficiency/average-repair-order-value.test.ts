import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const amounts = column(1200, 800, 400);

describe("AVGROVALUE", () => {
  shows({ AVGROVALUE: ["records"] }, "over the rows that have an amount, or over distinct orders", () => {
    expect(call("AVGROVALUE", [amounts])).toBe(800);
    expect(call("AVGROVALUE", [amounts, column("R1", "R1", "R2")])).toBe(1200);
  });

  shows({ AVGROVALUE: ["totals"] }, "over one number of visits, or from two totals", () => {
    expect(call("AVGROVALUE", [amounts, cell(6)])).toBe(400);
    expect(call("AVGROVALUE", [cell(2400), cell(3)])).toBe(800);
  });

  shows({ AVGROVALUE: ["filtered"] }, "of a period", () => {
    const dates = column("2025-08-01", "2025-08-02", "2025-09-01");
    expect(call("AVGROVALUE", [amounts, null, dates, cell("2025-08")])).toBe(1000);
  });

  shows({ AVGROVALUE: ["blanks"] }, "a blank amount is no order, an order of 0 is one", () => {
    expect(call("AVGROVALUE", [column(1200, "", 0)])).toBe(600);
  });

  shows({ AVGROVALUE: ["#DIV/0!"] }, "no visits among totals", () => {
    expect(call("AVGROVALUE", [cell(100), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ AVGROVALUE: ["#N/A", "zh", "en"] }, "no amount at all is no data, not an average of 0", () => {
    expectFailure("AVGROVALUE", [column("", ""), column("R1", "R2")], "#N/A", {
      zh: ["金额"],
      en: ["amounts"],
    });
    expect(call("AVGROVALUE", [column("", "")])).toMatchObject({ error: "#N/A" });
  });

  shows({ AVGROVALUE: ["#VALUE!", "zh", "en"] }, "a number of visits cannot be filtered", () => {
    const args = [amounts, cell(6), column("2025-08-01", "2025-08-02", "2025-09-01"), cell("2025-08")];
    expectFailure("AVGROVALUE", args, "#VALUE!", { zh: ["进厂台次", "筛选"], en: ["visits", "filtered"] });
  });

  test("a mixture of numbers and ids names the odd cell", () => {
    expectFailure("AVGROVALUE", [amounts, column("R1", 7, "R2")], "#VALUE!", {
      zh: ["第 2 行", "7"],
      en: ["row 2", "7"],
    });
  });

  shows({ AVGROVALUE: ["audited"] }, "AUDIT", () => {
    expect(call("AVGROVALUE", [amounts, column("R1", "R1", "R2")])).toBe(1200);
    expect(account([cell("AVGROVALUE"), amounts, column("R1", "R1", "R2")])).toEqual([
      ["rows read", 3, ""],
      ["in the base: visits 2", 2, "1, 3"],
      ["in the numerator: repair revenue 2400", 3, "1, 2, 3"],
      ["excluded: same id, counted once", 1, "2"],
    ]);
  });
});
