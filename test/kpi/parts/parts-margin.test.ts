import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const revenue = column(1000, 500, -100);
const cost = column(600, 300, -60);

describe("PARTSMARGIN", () => {
  shows({ PARTSMARGIN: ["records"] }, "sums first; returns are negative", () => {
    expect(call("PARTSMARGIN", [revenue, cost])).toBeCloseTo(0.4, 12);
  });

  shows({ PARTSMARGIN: ["totals"] }, "from two totals", () => {
    expect(call("PARTSMARGIN", [cell(1400), cell(840)])).toBeCloseTo(0.4, 12);
    expect(call("RATE", [cell("3.6"), cell(1400), cell(840)])).toBeCloseTo(0.4, 12);
  });

  test("amounts as text: 1,200.50 + 300 - 100 against 850", () => {
    const text = column("1,200.50", "￥300", "(100)");
    expect(call("PARTSMARGIN", [text, column(700, 200, -50)])).toBeCloseTo(1 - 850 / 1400.5, 12);
    expect(call("PARTSMARGIN", [column("1.2万", "3000元"), column("6,000", "3000-")])).toBeCloseTo(
      1 - 3000 / 15000,
      12,
    );
  });

  shows({ PARTSMARGIN: ["filtered"] }, "in a period and of a channel", () => {
    const dates = column("2025-08-01", "2025-08-31 23:59:59", "2025-09-01");
    expect(call("PARTSMARGIN", [revenue, cost, dates, cell("2025-08")])).toBeCloseTo(1 - 900 / 1500, 12);
    const channels = column("维修", "外销", "维修");
    expect(call("PARTSMARGIN", [revenue, cost, null, null, channels, cell("维*")])).toBeCloseTo(
      1 - 540 / 900,
      12,
    );
  });

  shows({ PARTSMARGIN: ["blanks"] }, "a blank amount adds nothing", () => {
    expect(call("PARTSMARGIN", [column(1000, "", 200), column(600, 40, "")])).toBeCloseTo(1 - 640 / 1200, 12);
  });

  test("a negative base is a number; AUDIT and the sheets say so", () => {
    expect(call("PARTSMARGIN", [cell(-100), cell(-60)])).toBeCloseTo(0.4, 12);
  });

  shows({ PARTSMARGIN: ["#DIV/0!"] }, "no revenue, also where only rounding is left of it", () => {
    expect(call("PARTSMARGIN", [cell(0), cell(10)])).toMatchObject({ error: "#DIV/0!" });
    expect(call("PARTSMARGIN", [column(100.1, 200.2, -300.3), column(1, 2, 3)])).toMatchObject({
      error: "#DIV/0!",
    });
  });

  shows(
    { PARTSMARGIN: ["#N/A", "zh", "en"] },
    "a cost column without a number is no data, not a margin of 100 %",
    () => {
      expectFailure("PARTSMARGIN", [revenue, column("", "", "")], "#N/A", { zh: ["配件成本"], en: ["cost"] });
    },
  );

  shows({ PARTSMARGIN: ["#VALUE!", "zh", "en"] }, "text that is no amount", () => {
    expectFailure("PARTSMARGIN", [column(1000, "约五百", 3), cost], "#VALUE!", {
      zh: ["配件收入", "第 2 行", "约五百"],
      en: ["revenue", "row 2", "约五百"],
    });
  });

  test("one cost beside many revenues is a slip, not a total", () => {
    expect(call("PARTSMARGIN", [revenue, cell(600)])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ PARTSMARGIN: ["audited"] }, "AUDIT shows both sums", () => {
    expect(account([cell("PARTSMARGIN"), [...revenue, [""], [5]], [...cost, [""], [""]]])).toEqual([
      ["rows read", 5, ""],
      ["in the base: parts revenue 1405", 4, "1, 2, 3, 5"],
      ["in the numerator: parts revenue 1405, parts cost 840", 4, "1, 2, 3, 5"],
      ["excluded: no amount", 1, "4"],
    ]);
  });
});
