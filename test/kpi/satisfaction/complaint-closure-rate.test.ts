import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const received = column("2025-07-20", "2025-07-25", "2025-08-05", "2025-08-10", "2025-08-25", "2025-07-18");
const closed = column("2025-08-01", "2025-08-20", "2025-08-10", "", "", "2025-07-22");
const asOf = cell("2025-08-31");

describe("COMPLAINTCLOSURERATE", () => {
  shows({ COMPLAINTCLOSURERATE: ["records"] }, "of those due in the month, closed by the due date", () => {
    expect(call("COMPLAINTCLOSURERATE", [received, closed, asOf])).toBeCloseTo(0.6, 12);
  });

  shows(
    { COMPLAINTCLOSURERATE: ["records"] },
    "as printed: closed over closed and overdue, in either language",
    () => {
      for (const method of ["printed", "原文", " Printed "]) {
        expect(call("COMPLAINTCLOSURERATE", [received, closed, asOf, cell(14), cell(method)])).toBeCloseTo(
          0.8,
          12,
        );
      }
    },
  );

  test("closed on the due day is in time, at whatever hour; a day later is late", () => {
    const one = (closing: string) =>
      call("COMPLAINTCLOSURERATE", [cell("2025-08-01 17:00"), cell(closing), asOf]);
    expect(one("2025-08-15 23:59")).toBe(1);
    expect(one("2025-08-16")).toBe(0);
  });

  test("what is closed before it was received is no case: by the day where one of them has no time", () => {
    const rate = (from: string, to: string) => call("COMPLAINTCLOSURERATE", [cell(from), cell(to), asOf]);
    expect(rate("2025-08-05 15:00", "2025-08-05 10:00")).toMatchObject({ error: "#N/A" });
    expect(rate("2025-08-05 15:00", "2025-08-05 15:00")).toBe(1);
    expect(rate("2025-08-05 15:00", "2025-08-05")).toBe(1);
    expect(rate("2025-08-05", "2025-08-05 10:00")).toBe(1);
    expect(rate("2025-08-05", "2025-08-04 10:00")).toMatchObject({ error: "#N/A" });
  });

  test("what came after asOf has not happened; a day that is not over is not yet due", () => {
    // Due on 08-15; looked at on that day at noon it is not due, at its end it is, and then still open.
    const at = (moment: string) =>
      call("COMPLAINTCLOSURERATE", [cell("2025-08-01"), cell("2025-08-20"), cell(moment)]);
    expect(at("2025-08-15 12:00")).toMatchObject({ error: "#N/A" });
    expect(at("2025-08-15")).toBe(0);
  });

  shows({ COMPLAINTCLOSURERATE: ["filtered"] }, "of one department", () => {
    const department = column("售后", "售后", "销售", "售后", "售后", "售后");
    const args = [received, closed, asOf, null, null, department, cell("售后")];
    expect(call("COMPLAINTCLOSURERATE", args)).toBeCloseTo(2 / 4, 12);
  });

  shows({ COMPLAINTCLOSURERATE: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("1.5"), cell(3), cell(5)])).toBeCloseTo(0.6, 12);
    expect(call("RATE", [cell("1.5"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ COMPLAINTCLOSURERATE: ["#N/A", "blanks", "zh", "en"] }, "no complaints is not 100 %", () => {
    const args = [column("", ""), column("", ""), asOf];
    expectFailure("COMPLAINTCLOSURERATE", args, "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
  });

  shows({ COMPLAINTCLOSURERATE: ["#VALUE!", "zh", "en"] }, "a date nobody can read is named", () => {
    const args = [column("2025-08-01", "上周"), column("", ""), asOf];
    expectFailure("COMPLAINTCLOSURERATE", args, "#VALUE!", {
      zh: ["第 2 行", "上周"],
      en: ["row 2", "上周"],
    });
  });

  shows(
    { COMPLAINTCLOSURERATE: ["audited"] },
    "AUDIT gives the reasons, closed before received among them",
    () => {
      const args = [[...received, ["2025-08-02"]], [...closed, ["2025-08-01"]], asOf];
      expect(account([cell("COMPLAINTCLOSURERATE"), ...args])).toEqual([
        ["rows read", 7, ""],
        ["in the base: due (printed: closed or overdue) 5", 5, "1, 2, 3, 4, 6"],
        ["in the numerator: closed in time (printed: closed) 3", 3, "1, 3, 6"],
        ["excluded: not due in the month", 1, "5"],
        ["excluded: closed before received", 1, "7"],
      ]);
    },
  );
});
