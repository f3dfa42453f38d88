import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("SHOWRATE", () => {
  showsAShare({
    id: "SHOWRATE",
    events: ["如约到店", "kept"],
    total: ["应到预约", "due"],
    counted: ["appointments kept", "appointments due"],
  });

  test("is out of the appointments, where the appointment rate is out of the visits", () => {
    expect(call("SHOWRATE", [cell(60), cell(80)])).toBe(0.75);
    expect(call("APPOINTMENTRATE", [cell(60), cell(200)])).toBe(0.3);
  });

  test("of an appointment number that stands on two lines, one arrival is enough", () => {
    expect(call("SHOWRATE", [column("否", "是", "否"), column("A1", "A1", "A2")])).toBe(0.5);
  });
});
