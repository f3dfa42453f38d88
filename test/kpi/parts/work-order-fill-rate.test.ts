import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "WORKORDERFILLRATE";
const orders = column("R1", "R1", "R2", "R3");
const required = column(2, 1, 1, 4);
const supplied = column(2, 1, 0, 4);

describe("WORKORDERFILLRATE", () => {
  shows({ WORKORDERFILLRATE: ["records"] }, "an order is filled if every line of it is", () => {
    expect(call(id, [orders, required, supplied])).toBeCloseTo(2 / 3, 12);
    expect(call(id, [orders, required, column(2, 0, 1, 4)])).toBeCloseTo(2 / 3, 12);
  });

  test("too much on one line does not fill another line of the order", () => {
    expect(call(id, [column("R1", "R1"), column(1, 1), column(2, 0)])).toBe(0);
  });

  test("quantities with decimals: a litre and a half of oil", () => {
    expect(call(id, [column("R1", "R2"), column(1.5, 0.3), column(1.5, 0.1 + 0.2)])).toBe(1);
  });

  shows({ WORKORDERFILLRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("3.4"), cell(190), cell(200)])).toBe(0.95);
  });

  shows({ WORKORDERFILLRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell("工单满足率"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ WORKORDERFILLRATE: ["filtered"] }, "an order is judged by its lines in the filter", () => {
    const dates = column("2025-08-31 17:00", "2025-09-01", "2025-08-01", "2025-07-31");
    expect(call(id, [orders, required, supplied, dates, cell("2025-08")])).toBe(0.5);
    const parts = column("机油", "滤芯", "滤芯", "机油");
    expect(call(id, [orders, required, column(2, 0, 0, 4), null, null, parts, cell("机油")])).toBe(1);
  });

  shows({ WORKORDERFILLRATE: ["blanks"] }, "no order number or nothing required is no line", () => {
    const lines = [column("R1", "R2", "", "R3"), column(1, "", 1, 2), column(1, 1, 0, "")];
    expect(call(id, lines)).toBe(0.5);
  });

  shows({ WORKORDERFILLRATE: ["#N/A", "zh", "en"] }, "no order asked for parts", () => {
    expectFailure(id, [column("R1", "R2"), column(0, ""), column(1, 1)], "#N/A", {
      zh: ["2 行", "没有需求数量"],
      en: ["2 rows", "nothing required"],
    });
  });

  shows(
    { WORKORDERFILLRATE: ["#VALUE!", "zh", "en"] },
    "a quantity below zero; columns of different height",
    () => {
      expectFailure(id, [orders, required, column(2, 1, -1, 4)], "#VALUE!", {
        zh: ["供应数量", "第 3 行", "-1"],
        en: ["suppliedQty", "row 3", "-1"],
      });
      expectFailure(id, [orders, required, column(2, 1)], "#VALUE!", { zh: ["同高"], en: ["same height"] });
    },
  );

  shows({ WORKORDERFILLRATE: ["audited"] }, "AUDIT: a row stands for its order", () => {
    expect(account([cell(id), [...orders, [""]], [...required, [1]], [...supplied, [1]]])).toEqual([
      ["rows read", 5, ""],
      ["in the base: orders asking for parts 3", 3, "1, 3, 4"],
      ["in the numerator: orders filled 2", 2, "1, 4"],
      ["excluded: same id, counted once", 1, "2"],
      ["excluded: no id", 1, "5"],
    ]);
  });

  test("TREND and BYGROUP judge each month and store by itself", () => {
    const dates = column("2025-08-31 17:00", "2025-09-01", "2025-08-01", "2025-07-31");
    const lines = [orders, required, supplied, dates];
    expect(call("TREND", [cell(id), column("2025-07", "2025-08", "2025-10"), ...lines])).toEqual(
      column(1, 0.5, ""),
    );
    expect(call("BYGROUP", [cell(id), column("东", "东", "东", "西"), orders, required, supplied])).toEqual([
      ["东", 3, 0.5],
      ["西", 1, 1],
    ]);
  });
});
