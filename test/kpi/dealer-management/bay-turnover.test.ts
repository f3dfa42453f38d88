import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("BAYTURNOVER", () => {
  shows({ BAYTURNOVER: ["totals"] }, "visits over bays times working days", () => {
    expect(call("BAYTURNOVER", [cell(630), cell(15), cell(21)])).toBe(2);
    expect(call("RATE", [cell("工位周转率"), cell(630), cell(315)])).toBe(2);
  });

  shows({ BAYTURNOVER: ["records"] }, "order ids and bay ids, each once; bays in service day by day", () => {
    const orders = column("R1", "R2", "R3", "R3", "R4", "R5", "R6");
    expect(call("BAYTURNOVER", [orders, column("A1", "A2", "A1"), cell(1)])).toBe(3);
    expect(call("BAYTURNOVER", [column(30, 28, 2), column(10, 10, 10), cell(1)])).toBe(2);
  });

  shows({ BAYTURNOVER: ["blanks"] }, "blank cells are neither visits nor bays", () => {
    expect(call("BAYTURNOVER", [column(10, "", 20), column(3, "", ""), cell(5)])).toBe(2);
  });

  test("visits by kind of work, over the bays given", () => {
    const kinds = column("机修", "钣喷", "机修");
    expect(call("BYGROUP", [cell("BAYTURNOVER"), kinds, column("R1", "R2", "R3"), cell(1), cell(2)])).toEqual(
      [
        ["机修", 2, 1],
        ["钣喷", 1, 0.5],
      ],
    );
  });

  shows({ BAYTURNOVER: ["#DIV/0!"] }, "no bay, no working day", () => {
    expect(call("BAYTURNOVER", [cell(10), cell(0), cell(21)])).toMatchObject({ error: "#DIV/0!" });
    expect(call("BAYTURNOVER", [cell(10), cell(5), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ BAYTURNOVER: ["#N/A", "zh", "en"] }, "bays of which nothing is known", () => {
    expectFailure("BAYTURNOVER", [column(1, 2), column("", ""), cell(21)], "#N/A", {
      zh: ["工位"],
      en: ["bays"],
    });
  });

  shows({ BAYTURNOVER: ["#VALUE!", "zh", "en"] }, "days below zero, or none given", () => {
    expectFailure("BAYTURNOVER", [cell(10), cell(5), cell(-1)], "#VALUE!", {
      zh: ["工作天数", "-1"],
      en: ["workDays", "-1"],
    });
    expectFailure("BAYTURNOVER", [cell(10), cell(5)], "#VALUE!", { zh: ["工作天数"], en: ["workDays"] });
  });

  shows({ BAYTURNOVER: ["audited"] }, "AUDIT shows the bay days", () => {
    const rows = account([cell("BAYTURNOVER"), cell(42), column("A1", "A2"), cell(21)]) as unknown[][];
    expect(rows[1]).toEqual(["in the base: bay days 42", 2, "1, 2"]);
    expect(rows[2]?.[0]).toBe("in the numerator: visits 42");
  });
});
