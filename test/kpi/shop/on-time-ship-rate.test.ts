import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "ONTIMESHIPRATE";
const paid = column("2025-08-01 10:00", "2025-08-01 10:00", "2025-08-01 10:00", "2025-08-29 10:00");
const shipped = column("2025-08-03 10:00", "2025-08-03 10:00:01", "2025-08-01 10:30", "");

describe("ONTIMESHIPRATE", () => {
  shows(
    { ONTIMESHIPRATE: ["records"] },
    "48 hours, to the second; unshipped and overdue by asOf is late",
    () => {
      expect(call(id, [paid, shipped])).toBeCloseTo(2 / 3, 12);
      expect(call(id, [paid, shipped, null, cell("2025-08-30")])).toBeCloseTo(2 / 3, 12);
      expect(call(id, [paid, shipped, null, cell("2025-08-31")])).toBe(0.5);
      expect(call(id, [paid, shipped, null, cell("2025-08-31 09:59")])).toBeCloseTo(2 / 3, 12);
    },
  );

  test("another promise; what was shipped after asOf has not been", () => {
    expect(call(id, [paid, shipped, cell(24)])).toBeCloseTo(1 / 3, 12);
    expect(call(id, [paid, shipped, cell(72)])).toBe(1);
    expect(call(id, [paid, shipped, null, cell("2025-08-02")])).toBe(1);
    const late = [column("2025-08-01"), column("2025-08-10")];
    expect(call(id, [...late, null, cell("2025-08-05")])).toBe(0);
    expect(call(id, [...late, null, cell("2025-08-02")])).toMatchObject({ error: "#N/A" });
  });

  shows({ ONTIMESHIPRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("准时发货率"), cell(98), cell(100)])).toBe(0.98);
  });

  shows({ ONTIMESHIPRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows(
    { ONTIMESHIPRATE: ["filtered"] },
    "a period goes by the payment; pre-sale left out by a criterion",
    () => {
      const times = [column("2025-07-31 23:00", "2025-08-31 23:00"), column("2025-08-09", "2025-09-01")];
      expect(call(id, [...times, null, null, null, cell("2025-08")])).toBe(1);
      const kinds = column("现货", "预售", "现货", "现货");
      expect(
        call(id, [paid, shipped, null, cell("2025-08-31"), null, null, kinds, cell("<>预售")]),
      ).toBeCloseTo(2 / 3, 12);
    },
  );

  shows({ ONTIMESHIPRATE: ["blanks"] }, "not paid is no order", () => {
    expect(call(id, [column("2025-08-01", "", 0), column("2025-08-01", "2025-08-01", "")])).toBe(1);
  });

  shows({ ONTIMESHIPRATE: ["#N/A", "zh", "en"] }, "nothing shipped and no asOf", () => {
    expectFailure(id, [paid, column("", "", "", "")], "#N/A", {
      zh: ["应发货订单", "4 行", "未给截至日"],
      en: ["orders due", "4 rows", "no as-of date"],
    });
  });

  shows({ ONTIMESHIPRATE: ["#VALUE!", "zh", "en"] }, "a time nobody can read, hours below zero", () => {
    expectFailure(id, [paid, column("2025-08-02", "已揽收", "", "")], "#VALUE!", {
      zh: ["发货时间", "第 2 行", "已揽收"],
      en: ["shipped", "row 2", "已揽收"],
    });
    expectFailure(id, [paid, shipped, cell(-48)], "#VALUE!", { zh: ["承诺小时"], en: ["promiseHours"] });
  });

  shows({ ONTIMESHIPRATE: ["audited"] }, "AUDIT says why orders are left out", () => {
    const args = [
      [...paid, ["2025-08-02"], [""]],
      [...shipped, ["2025-08-01"], ["2025-08-01"]],
    ];
    expect(account([cell(id), ...args, null, cell("2025-08-30")])).toEqual([
      ["rows read", 6, ""],
      ["in the base: orders due 3", 3, "1, 2, 3"],
      ["in the numerator: shipped in time 2", 2, "1, 3"],
      ["excluded: not shipped and not yet due", 1, "4"],
      ["excluded: shipped before paid", 1, "5"],
      ["excluded: no time of payment", 1, "6"],
    ]);
  });
});
