import { describe } from "@jest/globals";
import { showsAShare } from "../../support/shares";

describe("PARTSDEFECTRATE", () => {
  showsAShare({
    id: "PARTSDEFECTRATE",
    events: ["不良", "defective"],
    total: ["到货", "received"],
    counted: ["defective parts", "parts received"],
  });
});
