import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const labor = column(100, 200, -50);
const parts = column(300, 400, "");
const dates = column("2025-08-01", "2025-07-31", "2025-08-31 20:00");

describe("SERVICEREVENUE", () => {
  shows({ SERVICEREVENUE: ["records"] }, "labour, parts and other income; refunds are negative", () => {
    expect(call("SERVICEREVENUE", [column(100, 200), column(300, 400), cell(50)])).toBe(1050);
    expect(call("SERVICEREVENUE", [labor, parts])).toBe(950);
    expect(call("SERVICEREVENUE", [labor, parts, column("", 80, "1,000")])).toBe(2030);
  });

  shows({ SERVICEREVENUE: ["filtered"] }, "of a period and a store", () => {
    expect(call("SERVICEREVENUE", [labor, parts, null, dates, cell("2025-08")])).toBe(350);
    expect(
      call("SERVICEREVENUE", [labor, parts, null, null, null, column("东", "西", "东"), cell("西")]),
    ).toBe(600);
  });

  shows({ SERVICEREVENUE: ["blanks"] }, "over no records it is 0, and a blank adds nothing", () => {
    expect(call("SERVICEREVENUE", [labor, parts, null, dates, cell("2024-08")])).toBe(0);
    expect(call("SERVICEREVENUE", [column("", ""), column(300, "")])).toBe(300);
    expect(
      call("TREND", [cell("SERVICEREVENUE"), [["2025-07", "2025-09"]], labor, parts, null, dates]),
    ).toEqual([[600, 0]]);
  });

  shows({ SERVICEREVENUE: ["#VALUE!", "zh", "en"] }, "one amount of other income cannot be filtered", () => {
    expectFailure("SERVICEREVENUE", [labor, parts, cell(50), dates, cell("2025-08")], "#VALUE!", {
      zh: ["其他收入", "筛选"],
      en: ["other", "filtered"],
    });
    expect(call("SERVICEREVENUE", [labor, column(1, "约五百", 2)])).toMatchObject({ error: "#VALUE!" });
  });

  test("amounts too large for a number are said to be so, though nothing was divided", () => {
    const args = [column(1e308, 1e308), column(1, 1)];
    expectFailure("SERVICEREVENUE", args, "#VALUE!", { zh: ["数字过大"], en: ["too large"] });
  });

  test("an error in an argument comes back as that error", () => {
    const missing = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(call("SERVICEREVENUE", [column(100, missing), column(1, 2)])).toMatchObject({ error: "#N/A" });
  });

  test("its words find it", () => {
    expect(call("EXPLAIN", [cell("产值"), cell("reading")])).toContain("三项收入");
  });

  shows({ SERVICEREVENUE: ["audited"] }, "AUDIT shows the three sums", () => {
    expect(account([cell("SERVICEREVENUE"), [...labor, [""]], [...parts, [""]], cell(50)])).toEqual([
      ["rows read", 3, ""],
      ["in the base: labour revenue 250", 3, "1, 2, 3"],
      ["in the numerator: labour revenue 250, parts revenue 700, other revenue 50", 3, "1, 2, 3"],
    ]);
  });
});
