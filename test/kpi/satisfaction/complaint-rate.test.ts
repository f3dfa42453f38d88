import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const cases = column("C1", "C2", "C2", "C3");
const caseDates = column("2025-08-02", "2025-08-03", "2025-08-03", "2025-07-31 23:00");
const orders = column("R1", "R1", "R2", "R3", "R4", "R5");
const orderDates = column("2025-08-01", "2025-08-01", "2025-08-09", "2025-08-31 18:00", "2025-09-01", "");

describe("COMPLAINTRATE", () => {
  shows({ COMPLAINTRATE: ["totals"] }, "complaints over visits", () => {
    expect(call("COMPLAINTRATE", [cell(9), cell(600)])).toBeCloseTo(0.015, 12);
  });

  shows({ COMPLAINTRATE: ["records"] }, "ids count once: three cases over five orders", () => {
    expect(call("COMPLAINTRATE", [cases, orders])).toBeCloseTo(3 / 5, 12);
  });

  shows(
    { COMPLAINTRATE: ["filtered", "blanks"] },
    "each side by its own dates: two cases over three orders in August",
    () => {
      expect(call("COMPLAINTRATE", [cases, orders, caseDates, orderDates, cell("2025-08")])).toBeCloseTo(
        2 / 3,
        12,
      );
    },
  );

  test("a header that the dates of one side show is one of the order numbers of the other, too", () => {
    const dated = [column("受理日期", "2025-08-01"), null];
    expect(call("COMPLAINTRATE", [column("投诉单号", "C1"), column("工单号", "R1", "R2"), ...dated])).toBe(
      0.5,
    );
  });

  test("no complaints in the period is a rate of 0, an empty column no data; more complaints than visits is not clamped", () => {
    const none = [
      cases,
      orders,
      column("2025-07-01", "2025-07-02", "2025-07-02", "2025-07-31"),
      orderDates,
      cell("2025-08"),
    ];
    expect(call("COMPLAINTRATE", none)).toBe(0);
    expect(call("COMPLAINTRATE", [column("", ""), orders])).toMatchObject({ error: "#N/A" });
    expect(call("COMPLAINTRATE", [cell(3), cell(2)])).toBe(1.5);
  });

  shows({ COMPLAINTRATE: ["#DIV/0!", "zh", "en"] }, "no visits among totals", () => {
    expectFailure("COMPLAINTRATE", [cell(1), cell(0)], "#DIV/0!", {
      zh: ["进厂台次", "0"],
      en: ["visits", "zero"],
    });
  });

  shows({ COMPLAINTRATE: ["#N/A", "zh", "en"] }, "no visits in the period", () => {
    const args = [cases, orders, caseDates, orderDates, cell("2024-01")];
    expectFailure("COMPLAINTRATE", args, "#N/A", { zh: ["2024-01"], en: ["2024-01"] });
  });

  shows({ COMPLAINTRATE: ["#VALUE!", "zh", "en"] }, "a period needs both date columns", () => {
    const args = [cases, orders, null, orderDates, cell("2025-08")];
    expectFailure("COMPLAINTRATE", args, "#VALUE!", { zh: ["日期列"], en: ["dates"] });
  });

  test.each([
    ["a negative count", [cell(-1), cell(10)]],
    ["case numbers of 18 digits as numbers", [column(1.5e17, 2), cell(10)]],
    ["a total that a period would have to split", [cell(9), orders, null, orderDates, cell("2025-08")]],
    ["dates of another height", [cases, orders, column("2025-08-01"), orderDates]],
  ])("%s is #VALUE!", (_, args) => {
    expect(call("COMPLAINTRATE", args)).toMatchObject({ error: "#VALUE!" });
  });

  shows({ COMPLAINTRATE: ["audited"] }, "AUDIT accounts for the rows of both tables", () => {
    const rows = account([cell("COMPLAINTRATE"), cases, orders, caseDates, orderDates, cell("2025-08")]);
    expect(rows).toEqual([
      ["rows read", 10, ""],
      ["in the base: visits 3", 3, "1, 3, 4"],
      ["in the numerator: complaints 2", 2, "1, 2"],
      ["excluded: in the numerator only (complaints)", 2, "1, 2"],
      ["excluded: same id, counted once", 1, "2"],
      ["excluded: outside the period", 1, "5"],
      ["excluded: no date", 1, "6"],
      ["excluded: same id, counted once (complaints)", 1, "3"],
      ["excluded: outside the period (complaints)", 1, "4"],
    ]);
  });
});
