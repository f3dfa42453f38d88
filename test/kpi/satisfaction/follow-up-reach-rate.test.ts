import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { showsAShare } from "../../support/shares";

describe("FOLLOWUPREACHRATE", () => {
  showsAShare({
    id: "FOLLOWUPREACHRATE",
    events: ["回访成功", "reached"],
    total: ["进厂台次", "visits"],
    counted: ["customers reached", "visits"],
  });

  test("a thousand visits, two hundred reached", () => {
    expect(call("FOLLOWUPREACHRATE", [cell(200), cell(1000)])).toBe(0.2);
  });
});
