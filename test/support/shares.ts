import { expect, test } from "@jest/globals";
import { findKpi } from "../../src/kpi/catalogue";
import { account, call, cell, column } from "./call";
import { shows } from "./evidence";
import { expectFailure } from "./messages";

interface ShownShare {
  readonly id: string;
  /** The two arguments in Chinese, and as they are written. */
  readonly events: readonly [zh: string, argument: string];
  readonly total: readonly [zh: string, argument: string];
  /** The totals in English, as the audit has them. */
  readonly counted: readonly [events: string, total: string];
  readonly complement?: boolean;
}

const YES = ["是", "否", "否", "否"];
const dates = column("2025-07-31 23:59", "2025-08-01", "2025-08-31 18:30", "2025-09-01");

/** What every share of counts shows of itself; examples that are its own stand in its test. */
export function showsAShare({ id, events, total, counted, complement = false }: ShownShare): void {
  const near = (part: number, whole: number): unknown =>
    expect.closeTo(complement ? 1 - part / whole : part / whole, 12);

  shows({ [id]: ["totals"] }, "sums first, one division", () => {
    expect(call(id, [cell(4), cell(200)])).toEqual(near(4, 200));
    expect(call(id, [column(1, 0, 3), column(40, 35, 25)])).toEqual(near(4, 100));
    expect(call("RATE", [cell(findKpi(id)?.name.zh), cell(4), cell(200)])).toEqual(near(4, 200));
  });

  shows({ [id]: ["records"] }, "flags alone: the base is the number of known flags", () => {
    expect(call(id, [column(...YES)])).toEqual(near(1, 4));
    expect(call(id, [column("√", "×", "", "√")])).toEqual(near(2, 3));
  });

  shows(
    { [id]: ["records"] },
    "beside ids each id counts once, and is an event if any of its rows is",
    () => {
      expect(call(id, [column("是", "否", "否", "否"), column("R1", "R1", "R2", "R3")])).toEqual(near(1, 3));
      expect(call(id, [column("R1", "R1", "", ""), column("R1", "R2", "R3", "R4")])).toEqual(near(1, 4));
    },
  );

  shows({ [id]: ["filtered"] }, "a period holds its last day; criteria as in COUNTIFS", () => {
    const flags = column("是", "是", "否", "是");
    expect(call(id, [flags, null, dates, cell("2025-08")])).toEqual(near(1, 2));
    const stores = column("上海", "上海", "北京", "北京");
    expect(call(id, [flags, null, null, null, stores, cell("北*")])).toEqual(near(1, 2));
  });

  shows({ [id]: ["blanks"] }, "a blank flag is unknown, not no; beside ids the id still counts", () => {
    expect(call(id, [column("是", "", "否", null)])).toEqual(near(1, 2));
    expect(call(id, [column("是", "", "", ""), column("A1", "A2", "A3", "A4")])).toEqual(near(1, 4));
  });

  shows({ [id]: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call(id, [cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ [id]: ["#N/A", "zh", "en"] }, "no records in the period, and what was left out", () => {
    expectFailure(id, [column(...YES), null, dates, cell("2024")], "#N/A", {
      zh: ["2024", "4 行", "不在期间内"],
      en: ["2024", "4 rows", "outside the period"],
    });
  });

  shows({ [id]: ["#VALUE!", "zh", "en"] }, "an unknown flag is named, with its place", () => {
    expectFailure(id, [column("是", "否", "也许")], "#VALUE!", {
      zh: [events[0], "第 3 行", "也许"],
      en: [events[1], "row 3", "也许"],
    });
  });

  shows({ [id]: ["#VALUE!", "zh", "en"] }, "only yes and blank: the total is asked for", () => {
    expectFailure(id, [column("是", "", "是")], "#VALUE!", { zh: [total[0]], en: [total[1]] });
  });

  test("more events than the total is #VALUE!", () => {
    expect(call(id, [cell(5), cell(4)])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ [id]: ["audited"], AUDIT: ["records", "filtered", "blanks"] }, `AUDIT of ${id}`, () => {
    const args = [column("是", "否", "", "是"), null, dates, cell("2025-08")];
    expect(account([cell(id), ...args])).toEqual([
      ["rows read", 4, ""],
      [`in the base: ${counted[1]} 1`, 1, "2"],
      [`in the numerator: ${counted[0]} 0`, 0, ""],
      ["excluded: outside the period", 2, "1, 4"],
      ["excluded: flag unknown", 1, "3"],
    ]);
  });
}
