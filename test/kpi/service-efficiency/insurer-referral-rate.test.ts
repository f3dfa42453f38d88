import { describe, expect, test } from "@jest/globals";
import { call, column } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("INSURERREFERRALRATE", () => {
  showsARatio({
    id: "INSURERREFERRALRATE",
    amounts: [
      { words: ["送修金额", "referredAmounts"], total: "repairs sent by insurers" },
      { words: ["保费", "premiums"], total: "premiums written" },
    ],
    above: 0,
    filter: false,
  });

  test("repairs and policies are tables of their own, each as high as it is", () => {
    expect(call("INSURERREFERRALRATE", [column(3000, 2000), column(4000, 3000, 3500, -500)])).toBe(0.5);
  });
});
