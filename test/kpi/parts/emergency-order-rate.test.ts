import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("EMERGENCYORDERRATE", () => {
  showsAShare({
    id: "EMERGENCYORDERRATE",
    events: ["紧急订单", "urgent"],
    total: ["全部订单", "orders"],
    counted: ["urgent parts orders", "parts orders"],
  });

  test("an order of normal and urgent lines is urgent, and counts once", () => {
    const urgent = column("否", "是", "否", "否", "否");
    const orders = column("P1", "P1", "P2", "P3", "P3");
    expect(call("EMERGENCYORDERRATE", [urgent, orders])).toBeCloseTo(1 / 3, 12);
  });

  test("the article gives no reference value, and none is invented", () => {
    expect(call("STATUS", [cell("EMERGENCYORDERRATE"), cell(0.1)])).toBe("no target");
    expect(call("TARGET", [cell("EMERGENCYORDERRATE")])).toMatchObject({ error: "#N/A" });
  });
});
