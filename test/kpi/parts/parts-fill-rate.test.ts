import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "PARTSFILLRATE";
const required = column(2, 1, 1, 4);
const supplied = column(2, 1, 0, 4);

describe("PARTSFILLRATE", () => {
  shows({ PARTSFILLRATE: ["records"] }, "quantities, sums first: 7 of 8", () => {
    expect(call(id, [required, supplied])).toBe(0.875);
  });

  shows({ PARTSFILLRATE: ["totals"] }, "from two totals, what was required first", () => {
    expect(call(id, [cell(200), cell(190)])).toBe(0.95);
    expect(call("RATE", [cell("配件满足率"), cell(200), cell(190)])).toBe(0.95);
  });

  test("too much on one line does not make up for another", () => {
    expect(call(id, [column(1, 3), column(5, 0)])).toBe(0.25);
  });

  shows({ PARTSFILLRATE: ["filtered"] }, "in a period and of a store", () => {
    const dates = column("2025-08-31 17:00", "2025-09-01", "2025-08-01", "2025-07-31");
    expect(call(id, [required, supplied, dates, cell("2025-08")])).toBeCloseTo(2 / 3, 12);
    const stores = column("东", "东", "西", "西");
    expect(call(id, [required, supplied, null, null, stores, cell("西")])).toBe(0.8);
  });

  shows({ PARTSFILLRATE: ["blanks"] }, "nothing required is no line; nothing supplied is none of it", () => {
    expect(call(id, [column(2, "", 0, 2), column(2, 5, 5, "")])).toBe(0.5);
  });

  shows({ PARTSFILLRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ PARTSFILLRATE: ["#N/A", "zh", "en"] }, "nobody asked for anything", () => {
    expectFailure(id, [column(0, "", 0), column(1, 1, 1)], "#N/A", {
      zh: ["3 行", "没有需求数量"],
      en: ["3 rows", "nothing required"],
    });
  });

  shows({ PARTSFILLRATE: ["#VALUE!", "zh", "en"] }, "a quantity below zero, a text that is none", () => {
    expectFailure(id, [column(2, -1), column(2, 0)], "#VALUE!", {
      zh: ["需求数量", "第 2 行", "-1"],
      en: ["requiredQty", "row 2", "-1"],
    });
    expectFailure(id, [column(2, 1), column(2, "缺货")], "#VALUE!", {
      zh: ["缺货"],
      en: ["suppliedQty", "row 2"],
    });
  });

  shows({ PARTSFILLRATE: ["audited"] }, "AUDIT shows both quantities", () => {
    expect(call("AUDIT", [cell(id), column(2, 0, 3), column(5, 1, 1)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: quantity required 5", 2, "1, 3"],
      ["in the numerator: quantity supplied at once 3", 2, "1, 3"],
      ["excluded: nothing required", 1, "2"],
    ]);
  });
});
