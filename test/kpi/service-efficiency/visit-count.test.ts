import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const vehicles = column("V1", "V1", "V2", "V1");
const arrivals = column("2025-08-01 09:00", "2025-08-01 15:00", "2025-08-02", "2025-08-03");

describe("VISITCOUNT", () => {
  shows({ VISITCOUNT: ["records", "filtered"] }, "the same vehicle on the same day is one visit", () => {
    expect(call("VISITCOUNT", [vehicles, arrivals, cell("2025-08")])).toBe(3);
    expect(call("VISITCOUNT", [vehicles, arrivals, [["2025-08-01", "2025-08-02"]]])).toBe(2);
    expect(call("VISITCOUNT", [vehicles, arrivals])).toBe(3);
  });

  test("by order and by vehicle", () => {
    expect(call("VISITCOUNT", [vehicles, arrivals, null, cell("order")])).toBe(4);
    expect(call("VISITCOUNT", [vehicles, arrivals, null, cell("车辆")])).toBe(2);
  });

  test("where a criterion is met", () => {
    const types = column("定保", "索赔", "定保", "定保");
    expect(call("VISITCOUNT", [vehicles, arrivals, null, null, types, cell("定保")])).toBe(3);
    expect(call("VISITCOUNT", [vehicles, arrivals, cell("2025-08"), null, types, cell("索赔")])).toBe(1);
  });

  shows({ VISITCOUNT: ["blanks"] }, "no vehicle or no arrival is no visit; no visits are 0", () => {
    expect(call("VISITCOUNT", [column("V1", "", "V2"), column("2025-08-01", "2025-08-01", "")])).toBe(1);
    expect(call("VISITCOUNT", [vehicles, arrivals, cell("2024-08")])).toBe(0);
    expect(call("VISITCOUNT", [column("", ""), column("", "")])).toBe(0);
  });

  shows({ VISITCOUNT: ["#VALUE!", "zh", "en"] }, "another way of counting; a day that may be a month", () => {
    expectFailure("VISITCOUNT", [vehicles, arrivals, null, cell("customer")], "#VALUE!", {
      zh: ["计数方式", "customer", "台次"],
      en: ["countBy", "customer", "visit"],
    });
    expectFailure("VISITCOUNT", [column("V1", "V2"), column("2025-08-01", "03/04/2025")], "#VALUE!", {
      zh: ["进厂时间", "03/04/2025"],
      en: ["arrivals", "03/04/2025"],
    });
  });

  test("an error in an argument comes back as that error", () => {
    const missing = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(call("VISITCOUNT", [column("V1", "V2"), column("2025-08-01", missing)])).toMatchObject({
      error: "#N/A",
    });
  });

  shows({ VISITCOUNT: ["audited"] }, "AUDIT shows the orders of one visit", () => {
    expect(
      account([cell("4.10"), [...vehicles, [""]], [...arrivals, ["2025-08-04"]], cell("2025-08")]),
    ).toEqual([
      ["读取行数", 5, ""],
      ["计入分母:进厂台次 3", 3, "1, 3, 4"],
      ["计入分子:进厂台次 3", 3, "1, 3, 4"],
      ["排除:编号重复,已计一次", 1, "2"],
      ["排除:没有编号", 1, "5"],
    ]);
  });
});
