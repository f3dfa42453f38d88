import { describe } from "@jest/globals";
import { showsAFillRate } from "../../support/fill-rates";

describe("PARTSFILLRATE", () => {
  showsAFillRate({
    id: "PARTSFILLRATE",
    name: "配件满足率",
    asked: { zh: "需求数量", argument: "requiredQty", total: "quantity required" },
    given: { zh: "供应数量", argument: "suppliedQty", total: "quantity supplied at once" },
  });
});
