import { describe, expect, test } from "@jest/globals";
import { call, column } from "../../support/call";
import { showsAFillRate } from "../../support/fill-rates";

describe("PARTSAVAILABILITY", () => {
  showsAFillRate({
    id: "PARTSAVAILABILITY",
    name: "零件可用性",
    asked: { zh: "需求数量", argument: "requestedQty", total: "quantity requested" },
    given: { zh: "可用数量", argument: "availableQty", total: "quantity available at once" },
  });

  test("the stock on hand may be much more than is asked for: it counts up to the request", () => {
    expect(call("PARTSAVAILABILITY", [column(2, 3, 1), column(500, 1, 80)])).toBeCloseTo(4 / 6, 12);
  });
});
