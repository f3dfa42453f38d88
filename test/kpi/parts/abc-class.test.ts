import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("ABCCLASS", () => {
  shows({ ABCCLASS: ["records"] }, "the part that crosses a cut stays in the better class", () => {
    const classes = call("ABCCLASS", [column(500, 250, 150, 60, 40, 0)]);
    expect(classes).toEqual(column("A", "A", "B", "B", "C", "C"));
  });

  test("stands by its row whatever the order", () => {
    expect(call("ABCCLASS", [column(0, 60, 500, 40, 150, 250)])).toEqual(
      column("C", "B", "A", "C", "B", "A"),
    );
  });

  test("exactly at a cut, equal values and other cuts", () => {
    expect(call("ABCCLASS", [column(70, 25, 5)])).toEqual(column("A", "B", "C"));
    expect(call("ABCCLASS", [column(10, 10, 10, 10, 10)])).toEqual(column("A", "A", "A", "A", "B"));
    expect(call("ABCCLASS", [column(70, 25, 5), cell(0.5), cell(0.6)])).toEqual(column("A", "C", "C"));
  });

  test("net returns count as no sales", () => {
    expect(call("ABCCLASS", [column(-50, 100)])).toEqual(column("C", "A"));
    expect(call("ABCCLASS", [column(0, 0)])).toEqual(column("C", "C"));
  });

  shows({ ABCCLASS: ["blanks"] }, "a blank has no class, and a header keeps its row", () => {
    expect(call("ABCCLASS", [column("销售额", 500, "", 500, "")])).toEqual(column("", "A", "", "A"));
  });

  shows({ ABCCLASS: ["#N/A", "zh", "en"] }, "no values", () => {
    expectFailure("ABCCLASS", [column("", "")], "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
  });

  shows({ ABCCLASS: ["#VALUE!", "zh", "en"] }, "cuts are fractions in order", () => {
    expectFailure("ABCCLASS", [column(1), cell(70)], "#VALUE!", { zh: ["不大于 1"], en: ["at most 1"] });
    expectFailure("ABCCLASS", [column(1), cell(0.9), cell(0.8)], "#VALUE!", {
      zh: ["A 类界限"],
      en: ["cutA"],
    });
  });

  shows({ ABCCLASS: ["audited"] }, "AUDIT", () => {
    expect(account([cell("ABCCLASS"), column(500, "", 100)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: sales value 600", 2, "1, 3"],
      ["in the numerator: sales value 600", 2, "1, 3"],
      ["excluded: no amount", 1, "2"],
    ]);
  });
});
