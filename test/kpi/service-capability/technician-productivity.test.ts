import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "TECHPRODUCTIVITY";
const revenue = column(230000, 180000, -10000);
const heads = column(10, 9, 1);

describe("TECHPRODUCTIVITY", () => {
  shows({ TECHPRODUCTIVITY: ["records"] }, "sums first: money over head-months, refunds negative", () => {
    expect(call(id, [revenue, heads])).toBe(20000);
  });

  shows(
    { TECHPRODUCTIVITY: ["records"] },
    "labour of orders beside technicians' ids: each is one head",
    () => {
      expect(call(id, [column(300, 500, 400), column("T01", "T02", "T01")])).toBe(600);
    },
  );

  test("labour of orders over one number of technicians", () => {
    expect(call(id, [column(30000, 50000), cell(4)])).toBe(20000);
  });

  test("apprentices count in part", () => {
    expect(call(id, [cell(190000), cell(9.5)])).toBe(20000);
  });

  shows({ TECHPRODUCTIVITY: ["totals"] }, "from two totals, an amount in 万元 too", () => {
    expect(call(id, [cell(230000), cell(10)])).toBe(23000);
    expect(call("RATE", [cell("2.3"), cell("23万元"), cell(10)])).toBe(23000);
  });

  test("the reference of 1--5万元 is in yuan: 23,000 meets it, 9,000 and 51,000 do not", () => {
    expect([23000, 9000, 51000].map((value) => call("STATUS", [cell(id), cell(value)]))).toEqual([
      "met",
      "below",
      "above",
    ]);
  });

  shows({ TECHPRODUCTIVITY: ["filtered"] }, "in a period and of a store", () => {
    const dates = column("2025-08-31 17:00", "2025-09-01", "2025-08-01");
    expect(call(id, [revenue, heads, dates, cell("2025-08")])).toBe(20000);
    const stores = column("东", "西", "东");
    expect(call(id, [revenue, heads, null, null, stores, cell("西")])).toBe(20000);
  });

  shows({ TECHPRODUCTIVITY: ["blanks"] }, "a blank adds nothing to either sum", () => {
    expect(call(id, [column(230000, "", 70000), column(10, 5, "")])).toBe(20000);
  });

  shows({ TECHPRODUCTIVITY: ["#DIV/0!"] }, "no technicians", () => {
    expect(call(id, [cell(1000), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ TECHPRODUCTIVITY: ["#N/A", "zh", "en"] }, "a column without a number is no data", () => {
    expectFailure(id, [revenue, column("", "", "")], "#N/A", { zh: ["维修人员数"], en: ["technicians"] });
  });

  shows({ TECHPRODUCTIVITY: ["#VALUE!", "zh", "en"] }, "text that is no amount, heads below zero", () => {
    expectFailure(id, [column(1, "两千", 3), heads], "#VALUE!", {
      zh: ["工时收入", "第 2 行", "两千"],
      en: ["laborRevenue", "row 2", "两千"],
    });
    expectFailure(id, [revenue, column(1, -1, 2)], "#VALUE!", { zh: ["维修人员数"], en: ["technicians"] });
  });

  shows({ TECHPRODUCTIVITY: ["audited"] }, "AUDIT shows both sums", () => {
    expect(account([cell(id), [...revenue, [""]], [...heads, [2]]])).toEqual([
      ["rows read", 4, ""],
      ["in the base: technicians 22", 4, "1, 2, 3, 4"],
      ["in the numerator: labour revenue 400000", 3, "1, 2, 3"],
    ]);
  });
});
