import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "CONTRACTATTACHRATE";

describe("CONTRACTATTACHRATE", () => {
  shows({ CONTRACTATTACHRATE: ["totals"] }, "from two numbers, and by RATE", () => {
    expect(call(id, [cell(320), cell(400)])).toBe(0.8);
    expect(call("RATE", [cell("合同附加率"), cell(320), cell(400)])).toBe(0.8);
  });

  shows({ CONTRACTATTACHRATE: ["records"] }, "contract ids over customer ids, each its own table", () => {
    const contracts = column("H1", "H2", "H3", "H3", " H1 ");
    expect(call(id, [contracts, column("K1", "K2", "K1", "K4", "K5", "K6", "K7")])).toBe(0.5);
    expect(call(id, [column(100, 220), column(150, 150, 100)])).toBe(0.8);
  });

  test("several contracts a customer bring it above 1; their customers do not", () => {
    const customers = column("K1", "K2");
    expect(call(id, [column("H1", "H2", "H3"), customers])).toBe(1.5);
    expect(call(id, [column("K1", "K1", "K1"), customers])).toBe(0.5);
  });

  test("installed products under contract, as flags", () => {
    expect(call(id, [column("有", "无", "有", ""), column("S1", "S2", "S3", "S4")])).toBe(0.5);
  });

  shows({ CONTRACTATTACHRATE: ["blanks"] }, "blank ids and totals rows are none", () => {
    expect(call(id, [column("H1", "", "H2", "合计"), column("K1", "K2", "", "K3", "K4", "合计")])).toBe(0.5);
  });

  shows({ CONTRACTATTACHRATE: ["#DIV/0!"] }, "no customers", () => {
    expect(call(id, [cell(3), cell(0)])).toMatchObject({
      error: "#DIV/0!",
      message: expect.stringContaining("customers"),
    });
  });

  shows({ CONTRACTATTACHRATE: ["#N/A", "zh", "en"] }, "blank columns are no data", () => {
    expectFailure(id, [column("H1"), column("", "")], "#N/A", { zh: ["客户"], en: ["customers"] });
  });

  shows(
    { CONTRACTATTACHRATE: ["#VALUE!", "zh", "en"] },
    "numbers and ids in one column, a negative number",
    () => {
      expectFailure(id, [column(100, "H2", 5), cell(400)], "#VALUE!", {
        zh: ["合同", "第 2 行", "H2", "不是同一类"],
        en: ["contracts", "row 2", "H2", "another kind"],
      });
      expectFailure(id, [cell(3), cell(-4)], "#VALUE!", { zh: ["客户", "-4"], en: ["customers", "-4"] });
    },
  );

  shows({ CONTRACTATTACHRATE: ["audited"] }, "AUDIT accounts for both tables", () => {
    expect(account([cell("合同附加率"), column("H1", "H1", "H2"), column("K1", "K2", "")])).toEqual([
      ["读取行数", 5, ""],
      ["计入分母:客户数 2", 2, "1, 2"],
      ["计入分子:有效合同 2", 2, "1, 3"],
      ["排除:只计入分子(有效合同)", 2, "1, 3"],
      ["排除:编号重复,已计一次(有效合同)", 1, "2"],
    ]);
  });
});
