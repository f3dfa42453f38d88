import { expect, test } from "@jest/globals";
import { account, call, cell, column } from "./call";
import { shows } from "./evidence";
import { expectFailure } from "./messages";

interface Quantity {
  /** The argument in Chinese, and as it is written. */
  readonly zh: string;
  readonly argument: string;
  /** What the audit calls it, in English. */
  readonly total: string;
}

interface FillRate {
  readonly id: string;
  readonly name: string;
  readonly asked: Quantity;
  readonly given: Quantity;
}

const required = column(2, 1, 1, 4);
const supplied = column(2, 1, 0, 4);

/** What every share of quantities filled shows. */
export function showsAFillRate({ id, name, asked, given }: FillRate): void {
  shows({ [id]: ["records"] }, "quantities, sums first: 7 of 8", () => {
    expect(call(id, [required, supplied])).toBe(0.875);
  });

  shows({ [id]: ["totals"] }, "from two totals, what was required first", () => {
    expect(call(id, [cell(200), cell(190)])).toBe(0.95);
    expect(call("RATE", [cell(name), cell(200), cell(190)])).toBe(0.95);
  });

  test("too much on one line does not make up for another", () => {
    expect(call(id, [column(1, 3), column(5, 0)])).toBe(0.25);
  });

  shows({ [id]: ["filtered"] }, "in a period and of a store", () => {
    const dates = column("2025-08-31 17:00", "2025-09-01", "2025-08-01", "2025-07-31");
    expect(call(id, [required, supplied, dates, cell("2025-08")])).toBeCloseTo(2 / 3, 12);
    const stores = column("东", "东", "西", "西");
    expect(call(id, [required, supplied, null, null, stores, cell("西")])).toBe(0.8);
  });

  shows({ [id]: ["blanks"] }, "nothing required is no line; nothing supplied is none of it", () => {
    expect(call(id, [column(2, "", 0, 2), column(2, 5, 5, "")])).toBe(0.5);
  });

  shows({ [id]: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ [id]: ["#N/A", "zh", "en"] }, "nobody asked for anything", () => {
    expectFailure(id, [column(0, "", 0), column(1, 1, 1)], "#N/A", {
      zh: ["3 行", "没有需求数量"],
      en: ["3 rows", "nothing required"],
    });
  });

  shows({ [id]: ["#VALUE!", "zh", "en"] }, "a quantity below zero, a text that is none", () => {
    expectFailure(id, [column(2, -1), column(2, 0)], "#VALUE!", {
      zh: [asked.zh, "第 2 行", "-1"],
      en: [asked.argument, "row 2", "-1"],
    });
    expectFailure(id, [column(2, 1), column(2, "缺货")], "#VALUE!", {
      zh: [given.zh, "第 2 行", "缺货"],
      en: [given.argument, "row 2", "缺货"],
    });
  });

  shows({ [id]: ["audited"] }, "AUDIT shows both quantities", () => {
    expect(account([cell(id), column(2, 0, 3), column(5, 1, 1)])).toEqual([
      ["rows read", 3, ""],
      [`in the base: ${asked.total} 5`, 2, "1, 3"],
      [`in the numerator: ${given.total} 3`, 2, "1, 3"],
      ["excluded: nothing required", 1, "2"],
    ]);
  });
}
