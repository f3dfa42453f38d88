import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const quoted = column(1000, 500, 2000);
const settled = column(1100, 400, 2200);

describe("REPAIRPRICEVARIANCE", () => {
  shows({ REPAIRPRICEVARIANCE: ["records"] }, "sums first, signs kept", () => {
    expect(call("REPAIRPRICEVARIANCE", [quoted, settled])).toBeCloseTo(200 / 3500, 12);
    expect(call("REPAIRPRICEVARIANCE", [column(1000, -200), column(900, -200)])).toBe(-0.125);
    expect(call("REPAIRPRICEVARIANCE", [cell(1000), cell(1000)])).toBe(0);
  });

  test("sums that differ by rounding alone do not differ", () => {
    expect(call("REPAIRPRICEVARIANCE", [column(0.1, 0.2), column(0.3, 0)])).toBe(0);
    expect(call("RATE", [cell("REPAIRPRICEVARIANCE"), cell(0.1 + 0.2), cell(0.3)])).toBe(0);
  });

  test("with list prices, its sign changed, it is the discount rate", () => {
    expect(call("REPAIRPRICEVARIANCE", [column(1000, 1000), column(900, 800)])).toBe(-0.15);
  });

  shows({ REPAIRPRICEVARIANCE: ["totals"] }, "from two totals, the quoted one first", () => {
    expect(call("RATE", [cell("维修差价率"), cell(1000), cell(1050)])).toBe(0.05);
  });

  shows({ REPAIRPRICEVARIANCE: ["filtered"] }, "of a period and of an advisor", () => {
    const dates = column("2025-08-01", "2025-08-31 18:00", "2025-09-01");
    expect(call("REPAIRPRICEVARIANCE", [quoted, settled, dates, cell("2025-08")])).toBe(0);
    const advisors = column("王", "李", "王");
    expect(call("REPAIRPRICEVARIANCE", [quoted, settled, null, null, advisors, cell("王")])).toBe(0.1);
  });

  shows(
    { REPAIRPRICEVARIANCE: ["blanks"] },
    "rows not quoted, quoted at 0 or not settled are left out",
    () => {
      expect(call("REPAIRPRICEVARIANCE", [column("", 0, 700, 1000), column(300, 80, "", 1100)])).toBe(0.1);
    },
  );

  shows({ REPAIRPRICEVARIANCE: ["#N/A", "zh", "en"] }, "no row that has both amounts", () => {
    expectFailure("REPAIRPRICEVARIANCE", [column("", 1000), column(500, "")], "#N/A", {
      zh: ["没有可计算的记录", "没有报价"],
      en: ["No records", "not quoted"],
    });
  });

  shows({ REPAIRPRICEVARIANCE: ["#DIV/0!"] }, "quotes that cancel out", () => {
    expect(call("REPAIRPRICEVARIANCE", [column(100, -100), column(90, -100)])).toMatchObject({
      error: "#DIV/0!",
    });
  });

  shows({ REPAIRPRICEVARIANCE: ["#VALUE!", "zh", "en"] }, "text that is no amount", () => {
    expectFailure("REPAIRPRICEVARIANCE", [quoted, column(1100, "未结", 2200)], "#VALUE!", {
      zh: ["结算金额", "第 2 行", "未结"],
      en: ["settled", "row 2", "未结"],
    });
  });

  test("it says in both languages that the reading is ours", () => {
    for (const [language, word] of [
      ["zh", "本加载项的读法"],
      ["en", "Our reading"],
    ] as const) {
      expect(call("EXPLAIN", [cell("REPAIRPRICEVARIANCE"), cell("reading"), cell(language)])).toContain(word);
      expect(call("EXPLAIN", [cell("REPAIRPRICEVARIANCE"), cell("errata"), cell(language)])).toContain("Q31");
    }
  });

  shows({ REPAIRPRICEVARIANCE: ["audited"] }, "AUDIT says why a row is left out", () => {
    expect(account([cell("REPAIRPRICEVARIANCE"), column(1000, 0, 500), column(1100, 80, "")])).toEqual([
      ["rows read", 3, ""],
      ["in the base: quoted 1000", 1, "1"],
      ["in the numerator: settled 1100", 1, "1"],
      ["excluded: not quoted", 1, "2"],
      ["excluded: no settled amount", 1, "3"],
    ]);
  });
});
