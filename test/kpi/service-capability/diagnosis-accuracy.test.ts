import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("DIAGNOSISACCURACY", () => {
  showsAShare({
    id: "DIAGNOSISACCURACY",
    events: ["项目变更", "changed"],
    total: ["总工单", "orders"],
    counted: ["changed orders", "orders"],
    complement: true,
  });

  test("several changes of one order are one", () => {
    expect(call("DIAGNOSISACCURACY", [column("R1", "R1", "R2"), cell(100)])).toBeCloseTo(0.98, 12);
  });

  test("a criterion keeps to misdiagnoses: of three changes two are additions by the customer", () => {
    const changed = column("是", "是", "是", "否", "否");
    const reasons = column("误判", "客户追加", "客户追加", "", "");
    const accuracy = call("DIAGNOSISACCURACY", [changed, null, null, null, reasons, cell("<>客户追加")]);
    expect(accuracy).toBeCloseTo(2 / 3, 12);
  });
});
