import { describe, expect } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const actual = column(4, 5, 3);
const expected = column(5, 4, 2);

describe("CSATGAP", () => {
  shows({ CSATGAP: ["records"] }, "the mean of performance less expectation, in points", () => {
    expect(call("CSATGAP", [actual, expected])).toBeCloseTo(1 / 3, 12);
    expect(call("CSATGAP", [actual, column(5, 4, 3)])).toBe(0);
    expect(call("CSATGAP", [column(3, 4), column(5, 5)])).toBe(-1.5);
  });

  shows({ CSATGAP: ["totals"] }, "from the sum of the gaps and the answers", () => {
    expect(call("RATE", [cell("CSATGAP"), cell(-30), cell(200)])).toBeCloseTo(-0.15, 12);
  });

  shows({ CSATGAP: ["filtered"] }, "of a period", () => {
    const dates = column("2025-08-01", "2025-08-31", "2025-09-01");
    expect(call("CSATGAP", [actual, expected, dates, cell("2025-08")])).toBe(0);
  });

  shows({ CSATGAP: ["blanks"] }, "a row with one answer only is left out", () => {
    expect(call("CSATGAP", [column(4, "", 3, 5), column(5, 4, "", 3)])).toBe(0.5);
  });

  shows({ CSATGAP: ["#N/A", "zh", "en"] }, "no row has both answers", () => {
    expectFailure("CSATGAP", [column(4, ""), column("", 5)], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows({ CSATGAP: ["#DIV/0!"] }, "no answers among totals", () => {
    expect(call("RATE", [cell("CSATGAP"), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ CSATGAP: ["#VALUE!", "zh", "en"] }, "text that is no score", () => {
    expectFailure("CSATGAP", [column(4, "好", 3), expected], "#VALUE!", {
      zh: ["实际表现", "第 2 行", "好"],
      en: ["actual", "row 2", "好"],
    });
  });

  shows({ CSATGAP: ["audited"] }, "AUDIT", () => {
    expect(account([cell("CSATGAP"), column(4, "", 3), column(5, 4, 1)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: answers 2", 2, "1, 3"],
      ["in the numerator: points above expectation 1", 2, "1, 3"],
      ["excluded: no answer", 1, "2"],
    ]);
  });
});
