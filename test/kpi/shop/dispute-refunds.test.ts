import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "DISPUTEREFUNDS";
const tickets = column("T1", "T2", "T3", "T4", "T5");
const intervened = column("是", "是", "否", "是", "是");
const refunded = column("是", "是", "是", "否", "是");
const times = column("2025-08-01", "2025-08-30 23:00", "2025-08-10", "2025-08-11", "2025-08-31");
const records = [tickets, intervened, refunded, times];
const asOf = cell("2025-08-31");

describe("DISPUTEREFUNDS", () => {
  shows({ DISPUTEREFUNDS: ["records"] }, "30 days before, without the day itself", () => {
    expect(call(id, [...records, asOf])).toBe(2);
    expect(call(id, [...records, cell("2025-08-30")])).toBe(1);
    expect(call(id, [...records, cell("2025-09-01")])).toBe(2);
    const edges = column("2025-07-31 23:59:59", "2025-08-01", "2025-08-30 23:59:59", "2025-08-31", "");
    const yes = column(1, 1, 1, 1, 0);
    expect(call(id, [tickets, yes, yes, edges, asOf])).toBe(2);
  });

  test("the day is that of asOf, at whatever time; other numbers of days", () => {
    expect(call(id, [...records, cell("2025-08-31 15:30")])).toBe(2);
    expect(call(id, [...records, cell(45900)])).toBe(2);
    expect(call(id, [...records, asOf, cell(1)])).toBe(1);
    expect(call(id, [...records, cell("2025-09-01"), cell(1)])).toBe(1);
    expect(call(id, [...records, cell("2025-09-05"), cell(60)])).toBe(3);
  });

  test("a ticket on several rows is one; two tickets of one order are two", () => {
    const yes = column("是", "是", "是", "是");
    const days = column("2025-08-05", "2025-08-05", "2025-08-06", "2025-08-07");
    expect(call(id, [column("T1", " T1", "Ｔ１", "T2"), yes, yes, days, asOf])).toBe(2);
  });

  shows({ DISPUTEREFUNDS: ["records"] }, "none is 0, not an error", () => {
    expect(call(id, [...records, cell("2024-01-01")])).toBe(0);
    expect(call(id, [column("", ""), column("", ""), column("", ""), column("", ""), asOf])).toBe(0);
  });

  shows(
    { DISPUTEREFUNDS: ["blanks"] },
    "without a ticket, a flag or a refund time it is no dispute refund",
    () => {
      const args = [
        column("", "T2", "T3", "T4"),
        column("是", "", "是", "是"),
        column("是", "是", "是", "是"),
      ];
      const days = column("2025-08-05", "2025-08-05", "", "2025-08-05");
      expect(call(id, [...args, days, asOf])).toBe(1);
    },
  );

  shows(
    { DISPUTEREFUNDS: ["#VALUE!", "zh", "en"] },
    "a flag, a day and a number of days nobody can read",
    () => {
      expectFailure(
        id,
        [tickets, column("是", "客服介入", "否", "是", "是"), refunded, times, asOf],
        "#VALUE!",
        {
          zh: ["平台介入", "第 2 行", "客服介入"],
          en: ["intervened", "row 2", "客服介入"],
        },
      );
      expectFailure(id, [...records, cell("今天")], "#VALUE!", {
        zh: ["截至日", "今天"],
        en: ["asOf", "今天"],
      });
      expectFailure(id, [...records, asOf, cell(0)], "#VALUE!", {
        zh: ["天数", "不小于 1"],
        en: ["days", "at least 1"],
      });
      expectFailure(id, records, "#VALUE!", { zh: ["截至日"], en: ["asOf"] });
    },
  );

  test("order numbers that have lost their end are refused", () => {
    expect(
      call(id, [
        column(250801123456789000, "T2"),
        column(1, 1),
        column(1, 1),
        column("2025-08-05", "2025-08-05"),
        asOf,
      ]),
    ).toMatchObject({ error: "#VALUE!" });
  });

  shows(
    { DISPUTEREFUNDS: ["audited", "zh", "en"], AUDIT: ["records"] },
    "AUDIT says of every ticket why it does not count",
    () => {
      const args = [
        [...tickets, ["T1"], ["T7"], [""]],
        [...intervened, ["是"], [""], ["是"]],
        [...refunded, ["是"], ["是"], ["是"]],
        [...times, ["2025-08-01"], ["2025-08-02"], ["2025-08-02"]],
        asOf,
      ];
      expect(account([cell(id), ...args])).toEqual([
        ["rows read", 8, ""],
        ["in the base: dispute refunds 2", 2, "1, 2"],
        ["in the numerator: dispute refunds 2", 2, "1, 2"],
        ["excluded: the platform did not step in", 1, "3"],
        ["excluded: not refunded", 1, "4"],
        ["excluded: outside the days looked at", 1, "5"],
        ["excluded: same id, counted once", 1, "6"],
        ["excluded: flag unknown", 1, "7"],
        ["excluded: no id", 1, "8"],
      ]);
      const chinese = account([cell("纠纷退款数"), ...args]) as unknown[][];
      expect(chinese.flat()).toContain("排除:平台没有介入");
    },
  );

  test("TREND looks at the days before the end of each month", () => {
    expect(call("TREND", [cell(id), column("2025-08", "2025-09"), ...records])).toEqual(column(2, 1));
  });
});
