import { describe, expect, test } from "@jest/globals";
import { call, column } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("PARTSDEFECTRATE", () => {
  showsAShare({
    id: "PARTSDEFECTRATE",
    events: ["不良", "defective"],
    total: ["到货", "received"],
    counted: ["defective parts", "parts received"],
  });

  test("beside flags, receipt numbers may be numbers among texts", () => {
    const defective = column("是", "否", "否", "否");
    expect(call("PARTSDEFECTRATE", [defective, column("R 9", "R2", 1001, "1001")])).toBeCloseTo(1 / 3, 12);
    expect(call("PARTSDEFECTRATE", [defective, column(1001, "R2", "R3", 1001)])).toBeCloseTo(1 / 3, 12);
    expect(call("PARTSDEFECTRATE", [column("A", "B"), column("A", "B", 1001)])).toMatchObject({
      error: "#VALUE!",
    });
  });
});
