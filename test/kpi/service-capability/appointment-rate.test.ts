import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("APPOINTMENTRATE", () => {
  showsAShare({
    id: "APPOINTMENTRATE",
    events: ["预约进厂", "appointments"],
    total: ["进厂台次", "visits"],
    counted: ["visits by appointment", "visits"],
  });

  test("0 and 1 beside a one for each visit: two of five", () => {
    expect(call("APPOINTMENTRATE", [column(1, 0, 1, 0, 0), column(1, 1, 1, 1, 1)])).toBeCloseTo(0.4, 12);
  });

  test("booked on 31 January, arrived on 1 February: a visit of February", () => {
    const args = [column("是", "否"), null, column("2025-02-01 08:10", "2025-02-03")];
    expect(call("APPOINTMENTRATE", [...args, cell("2025-02")])).toBe(0.5);
    expect(call("APPOINTMENTRATE", [...args, cell("2025-01")])).toMatchObject({ error: "#N/A" });
  });

  test("two orders of one booked visit count once where the visits are ids", () => {
    const visits = column("V1", "V1", "V2");
    expect(call("APPOINTMENTRATE", [column("有", "有", "无"), visits])).toBe(0.5);
  });
});
