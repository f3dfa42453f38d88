import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const promised = column("2025-08-01 17:00", "2025-08-02", "2025-08-03 12:00", "2025-08-30 12:00");
const delivered = column("2025-08-01 17:00", "2025-08-02 22:00", "2025-08-03 12:01", "");
const id = "ONTIMEDELIVERY";

describe("ONTIMEDELIVERY", () => {
  shows({ ONTIMEDELIVERY: ["records"] }, "to the minute; a promise of a day lasts to its end", () => {
    expect(call(id, [promised, delivered])).toBeCloseTo(2 / 3, 12);
    expect(call(id, [column("2025-08-02"), column("2025-08-02 23:59:59")])).toBe(1);
    expect(call(id, [column("2025-08-02"), column("2025-08-03 00:00:01")])).toBe(0);
  });

  shows(
    { ONTIMEDELIVERY: ["records"] },
    "due and not delivered by asOf is late, not yet due is left out",
    () => {
      expect(call(id, [promised, delivered, null, cell("2025-08-20")])).toBeCloseTo(2 / 3, 12);
      expect(call(id, [promised, delivered, null, cell("2025-08-30")])).toBe(0.5);
      expect(call(id, [promised, delivered, null, cell("2025-08-30 11:59")])).toBeCloseTo(2 / 3, 12);
      expect(call(id, [promised, delivered, null, cell("2025-08-30 12:00")])).toBe(0.5);
    },
  );

  test("what came after asOf has not happened: delivered on the 3rd, seen on the 2nd", () => {
    expect(call(id, [promised, delivered, null, cell("2025-08-02")])).toBe(1);
    const late = [column("2025-08-01 17:00"), column("2025-08-05")];
    expect(call(id, [...late, null, cell("2025-08-02")])).toBe(0);
    expect(call(id, [...late, null, cell("2025-08-01 12:00")])).toMatchObject({ error: "#N/A" });
  });

  test("a grace of minutes is still in time, its last minute included", () => {
    expect(call(id, [promised, delivered, cell(1)])).toBe(1);
    const late = column("2025-08-01 17:30", "2025-08-03 00:30", "2025-08-03 12:31", "");
    expect(call(id, [promised, late, cell(30)])).toBeCloseTo(1 / 3, 12);
  });

  shows({ ONTIMEDELIVERY: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("准时交车率"), cell(190), cell(200)])).toBe(0.95);
  });

  shows({ ONTIMEDELIVERY: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell("2.7"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ ONTIMEDELIVERY: ["filtered"] }, "a period goes by the promise; criteria as in COUNTIFS", () => {
    const times = [column("2025-07-31 18:00", "2025-08-31 18:00"), column("2025-08-01", "2025-09-01")];
    expect(call(id, [...times, null, null, null, cell("2025-08")])).toBe(0);
    expect(
      call(id, [
        column("2025-07-31", "2025-08-31 18:00"),
        column("2025-08-01", "2025-08-31"),
        null,
        null,
        null,
        cell("2025-08"),
      ]),
    ).toBe(1);
    const advisors = column("王", "李", "王", "李");
    expect(call(id, [promised, delivered, null, null, null, null, advisors, cell("王")])).toBe(0.5);
  });

  shows({ ONTIMEDELIVERY: ["blanks"] }, "no promise is left out, no delivery is not in time", () => {
    expect(call(id, [column("2025-08-01", "", 0), column("2025-08-01", "2025-08-01", "")])).toBe(1);
  });

  shows({ ONTIMEDELIVERY: ["#N/A", "zh", "en"] }, "nothing delivered and no asOf: nothing to judge", () => {
    expectFailure(id, [promised, column("", "", "", "")], "#N/A", {
      zh: ["4 行", "未给截至日"],
      en: ["4 rows", "no as-of date"],
    });
  });

  shows({ ONTIMEDELIVERY: ["#VALUE!", "zh", "en"] }, "a date nobody can read, a grace below zero", () => {
    expectFailure(id, [column("2025-08-01", "下周"), column("2025-08-01", "")], "#VALUE!", {
      zh: ["约定时间", "第 2 行", "下周"],
      en: ["promised", "row 2", "下周"],
    });
    expectFailure(id, [promised, delivered, cell(-5)], "#VALUE!", { zh: ["宽限分钟"], en: ["graceMinutes"] });
  });

  shows({ ONTIMEDELIVERY: ["audited"] }, "AUDIT says why cars are left out", () => {
    const args = [
      [...promised, [""]],
      [...delivered, ["2025-08-04"]],
    ];
    expect(account([cell(id), ...args, null, cell("2025-08-20")])).toEqual([
      ["rows read", 5, ""],
      ["in the base: cars due 3", 3, "1, 2, 3"],
      ["in the numerator: cars delivered in time 2", 2, "1, 2"],
      ["excluded: not delivered and not yet due", 1, "4"],
      ["excluded: no promised time", 1, "5"],
    ]);
  });

  test("TREND looks at each month as of its end: what is overdue then is late, whatever came of it", () => {
    const late = [column("2025-07-30", "2025-07-31", "2025-08-31"), column("2025-08-05", "2025-07-31", "")];
    expect(call("TREND", [cell(id), column("2025-07", "2025-08"), ...late])).toEqual(column(0.5, 0));
  });
});
