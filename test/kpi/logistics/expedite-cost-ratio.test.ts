import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { showsARatio } from "../../support/ratios";

describe("EXPEDITECOSTRATIO", () => {
  showsARatio({
    id: "EXPEDITECOSTRATIO",
    amounts: [
      { words: ["加急运费", "expeditedFreight"], total: "expedited freight" },
      { words: ["全部运费", "totalFreight"], total: "all freight" },
    ],
    above: 0,
    filter: false,
  });

  test("lower is better, and no source gives a limit", () => {
    expect(call("STATUS", [cell("加急运费占比"), cell(0.2)])).toBe("无参考值");
  });
});
