import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { expectFault } from "../../support/faults";

/*
 * What a column of a count holds: numbers, flags or ids. One argument is of one kind, whatever a filter leaves of it, and
 * no header and no state is counted.
 */

const DATES = column("2025-07-01", "2025-07-02", "2025-08-01", "2025-08-02");
const AUGUST = cell("2025-08");

describe("the kind of a count is that of its whole column", () => {
  test("0 and 1 that a filter leaves are flags where the rest of the column is", () => {
    const orders = column(10, 20, 30, 40);
    const filtered = call("FIRSTFIXRATE", [column("是", "否", 1, 0), orders, DATES, AUGUST]);
    expect(filtered).toBe(0.5);
    // The flag may be on top, where a header would be a text of another kind.
    expect(call("FIRSTFIXRATE", [column("否", "", 1, 0), orders, DATES, AUGUST])).toBe(0.5);
    expect(call("CLAIMFIRSTPASSRATE", [column(1, 0, "否"), column(7, 9, 8), undefined, undefined, column("乙", "乙", "丙"), cell("乙")])).toBe(0.5); // prettier-ignore
  });

  test("a text that a filter leaves of flags or of numbers is no id", () => {
    const ids = column("R1", "R2", "R3", "R4");
    expectFault(call("FIRSTFIXRATE", [column("是", "否", "待查", ""), ids, DATES, AUGUST]), "unreadableFlag", "待查"); // prettier-ignore
    expectFault(call("TECHPRODUCTIVITY", [column(1, 2, 3, 4), column(3, 4, "三人", ""), DATES, AUGUST]), "mixedCount", "三人"); // prettier-ignore
  });

  test("what a filter leaves out is no fault, as long as it is not most of the column", () => {
    const flags = column("否", "待查", "是", "否");
    expect(call("FIRSTFIXRATE", [flags, column("R1", "R2", "R3", "R4"), DATES, AUGUST])).toBe(0.5);
  });

  test("of a mixture the rarer kind is odd; of as many, the one that comes later", () => {
    const complaints = (...cells: unknown[]) => call("COMPLAINTRATE", [column(...cells), cell(100)]);
    expectFault(complaints("数量", 1, 2, 3, 4, "x"), "mixedCount", "x");
    expectFault(complaints("C1", "C2", 3), "mixedCount", "3");
    expectFault(complaints("R1", 7, "R2"), "mixedCount", "7");
    expectFault(complaints(5, "A"), "mixedCount", "A");
    expectFault(complaints(1, 0, 0, "abc"), "mixedCount", "abc");
  });
});

describe("flags beside flags", () => {
  test("are flags also as 1 and 0, whichever of the two they are", () => {
    expect(call("SHOWRATE", [column(1, 0, 1), column("是", "是", "否")])).toBe(0.5);
    expect(call("SHOWRATE", [column("是", "否", "是", "否"), column(1, 1, 1, 0)])).toBe(2 / 3);
  });

  test("a table of one row is filtered as any other", () => {
    const day = column("2025-08-02");
    expect(call("FIRSTFIXRATE", [column(0), undefined, day, AUGUST])).toBe(1);
    expect(call("FIRSTFIXRATE", [column(0), column("R1"), day, AUGUST])).toBe(1);
  });
});

describe("a header", () => {
  test("above the texts 1 and 0 is no id, and they are flags", () => {
    const rate = call("FOLLOWUPREACHRATE", [column("是否回访", "1", "0", "0"), column("工单号", "R1", "R2", "R3")]); // prettier-ignore
    expect(rate).toBeCloseTo(1 / 3, 15);
    expect(call("COMPLAINTRATE", [column("投诉", "1", "1", "0"), cell(100)])).toBe(0.02);
  });

  test("above nothing is not counted: without numbers there is no value, without flags nothing happened", () => {
    expect(call("COMPLAINTRATE", [column("件数", "", ""), column("台次", 100, 50)])).toMatchObject({
      error: "#N/A",
    });
    expect(call("FIRSTFIXRATE", [column("返修", "", "", ""), column("工单号", "R1", "R2", "R3")])).toBe(1);
    expect(call("ACCESSORYPERVISIT", [column("金额", 250, 251), column("工单号", "", "")])).toMatchObject({
      error: "#N/A",
    });
  });

  test("is no text that is an id: one with digits, or one that the other column holds as well", () => {
    expect(call("COMPLAINTRATE", [column("C1", "", ""), cell(100)])).toBe(0.01);
    const reached = column("张三", "李四", "王五");
    expect(call("FOLLOWUPREACHRATE", [column("张三", "", ""), reached])).toBeCloseTo(1 / 3, 15);
  });
});

describe("states are no ids", () => {
  test("a column of them is refused, whatever stands beside it; compared, it is flags", () => {
    const orders = column("P1", "P2", "P3");
    expectFault(call("EMERGENCYORDERRATE", [column("紧急", "正常", "正常"), orders]), "statusAsId", "紧急");
    expectFault(call("REWORKRATE", [column("返工", "返工", ""), cell(30)]), "statusAsId", "返工");
    expectFault(call("EMERGENCYORDERRATE", [column("Urgent", "normal", ""), orders]), "statusAsId", "normal");
    expect(call("EMERGENCYORDERRATE", [column(true, false, false), orders])).toBeCloseTo(1 / 3, 15);
  });

  test("nor are categories: Chinese words that come again beside other ids", () => {
    const orders = column("W1", "W2", "W3", "W4");
    const types = column("定保", "事故", "定保", "");
    expectFault(call("FIRSTFIXRATE", [types, orders]), "statusAsId", "定保");
    // A customer may be dissatisfied twice; names beside names, once each, and of one order, are ids.
    const dissatisfied = column("张三", "张三", "", "");
    expect(call("FOLLOWUPSATISFACTION", [dissatisfied, column("张三", "李四", "王五", "赵六")])).toBe(0.75);
    expect(call("FOLLOWUPSATISFACTION", [dissatisfied, column("W1", "W1", "W2", "W3")])).toBeCloseTo(
      2 / 3,
      15,
    );
    expect(call("FOLLOWUPSATISFACTION", [column("张三", "李四", "", ""), orders])).toBe(0.5);
    expect(call("REWORKRATE", [column("F1", "F1", "F2", ""), orders])).toBe(0.5);
  });

  test("one of them above ids is refused as well: it would be counted", () => {
    expectFault(call("APPOINTMENTRATE", [column("预约", "W1"), column("单号", "W1")]), "statusAsId", "预约");
  });
});

test("of several faulty cells an id without its end is named before one that differs", () => {
  expectFault(call("COMPLAINTRATE", [column("C1", 1234567890123456), cell(10)]), "longNumber");
  const refused = call("REWORKRATE", [column(1, 0, 0), column(1234567890123456, "A", "B")]);
  expectFault(refused, "longNumber");
});
