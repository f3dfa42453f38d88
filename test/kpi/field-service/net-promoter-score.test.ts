import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const scores = column(10, 9, 9, 8, 7, 6, 0);

describe("NPS", () => {
  shows({ NPS: ["records"] }, "promoters less detractors in per cent of the answers", () => {
    expect(call("NPS", [scores])).toBeCloseTo(100 / 7, 12);
  });

  shows(
    { NPS: ["blanks"] },
    "a blank is no answer, a 0 is a detractor, a number stored as text a number",
    () => {
      expect(call("NPS", [[...scores, [""], [null], [undefined]]])).toBeCloseTo(100 / 7, 12);
      expect(call("NPS", [column("10", " 9 ", "0")])).toBeCloseTo(100 / 3, 12);
    },
  );

  shows({ NPS: ["filtered"] }, "codes are left out by a criterion", () => {
    const codes = [...scores, [11], [99]];
    expect(call("NPS", [codes, null, null, codes, cell("<=10")])).toBeCloseTo(100 / 7, 12);
  });

  shows({ NPS: ["#N/A", "zh", "en"] }, "no answers", () => {
    expectFailure("NPS", [column("", "")], "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
  });

  shows({ NPS: ["#VALUE!", "zh", "en"] }, "11 is no score", () => {
    expectFailure("NPS", [column(10, 11, 5)], "#VALUE!", {
      zh: ["第 2 行", "11", "0 至 10"],
      en: ["row 2", "11", "0 to 10"],
    });
  });

  test.each([[8.5], [-1], ["很好"], [true]])("%s is no score", (odd) => {
    expect(call("NPS", [column(10, 9, odd)])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ NPS: ["audited"] }, "AUDIT shows promoters and detractors", () => {
    expect(account([cell("净推荐值"), [...scores, [""]]])).toEqual([
      ["读取行数", 7, ""],
      ["计入分母:有效回答 7", 7, "1, 2, 3, 4, 5"],
      ["计入分子:推荐者 3, 贬损者 2", 5, "1, 2, 3, 6, 7"],
    ]);
  });
});
