import { describe, expect } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "AVGRESPONSETIME";
const created = column("2025-08-01 08:00", "2025-08-01 17:00", "2025-08-31 23:00");
const responded = column("2025-08-01 08:30", "2025-08-02 09:00", "2025-09-01 00:30");

describe("AVGRESPONSETIME", () => {
  shows({ AVGRESPONSETIME: ["records"] }, "mean hours by the clock: 0.5, 16 and 1.5", () => {
    expect(call(id, [created, responded])).toBeCloseTo(6, 9);
  });

  shows({ AVGRESPONSETIME: ["records"] }, "with a calendar, holidays and a made-up Saturday", () => {
    const times = [created.slice(0, 2), responded.slice(0, 2)];
    const office = cell("1-5 08:30-17:30");
    expect(call(id, [...times, office])).toBeCloseTo(0.25, 9);
    expect(call(id, [...times, office, [["2025-08-02", "班"]]])).toBeCloseTo(0.5, 9);
    expect(call(id, [...times, office, column("2025-08-01")])).toBe(0);
  });

  shows({ AVGRESPONSETIME: ["blanks"] }, "cases without a response are left out", () => {
    expect(
      call(id, [
        [...created, ["2025-08-05"], [""]],
        [...responded, [""], ["2025-08-05"]],
      ]),
    ).toBeCloseTo(6, 9);
  });

  shows(
    { AVGRESPONSETIME: ["filtered"] },
    "in a period by the creation, and where a criterion is met",
    () => {
      const levels = column("一级", "二级", "一级");
      expect(call(id, [created, responded, null, null, null, cell("2025-09")])).toMatchObject({
        error: "#N/A",
      });
      expect(
        call(id, [created, responded, null, null, null, cell("2025-08"), levels, cell("一级")]),
      ).toBeCloseTo(1, 9);
    },
  );

  shows({ AVGRESPONSETIME: ["totals", "#DIV/0!"] }, "from totals by RATE", () => {
    expect(call("RATE", [cell("平均响应时间"), cell(18), cell(3)])).toBe(6);
    expect(call("RATE", [cell(id), cell(18), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ AVGRESPONSETIME: ["#N/A", "zh", "en"] }, "no response, or all of them before the creation", () => {
    expectFailure(id, [created, column("", "", "")], "#N/A", { zh: ["未响应"], en: ["not responded to"] });
    expectFailure(id, [created, column("2025-07-01", "2025-07-01", "2025-07-01")], "#N/A", {
      zh: ["响应早于创建"],
      en: ["responded to before created"],
    });
  });

  shows({ AVGRESPONSETIME: ["#VALUE!", "zh", "en"] }, "columns of different heights", () => {
    expectFailure(id, [created, responded.slice(0, 2)], "#VALUE!", {
      zh: ["响应时间", "2 个", "创建时间", "3 个"],
      en: ["responded", "2 cells", "created", "3"],
    });
  });

  shows({ AVGRESPONSETIME: ["audited"] }, "AUDIT shows hours and cases", () => {
    expect(account([cell("平均响应时间"), [...created, ["2025-08-05"]], [...responded, [""]]])).toEqual([
      ["读取行数", 4, ""],
      ["计入分母:已响应工单 3", 3, "1, 2, 3"],
      ["计入分子:响应小时 18", 3, "1, 2, 3"],
      ["排除:未响应", 1, "4"],
    ]);
  });
});
