import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { expectFault, type Code } from "../../support/faults";
import { errorCell } from "../../cells/support";

/** What every function does with its arguments before it computes: one of each kind stands for all. */

const flags = column(true, false, false, false);
const dates = column("2025-08-01", "2025-08-02", "2025-07-01", "2025-07-02");
const stores = column("east", "west", "east", "#N/A");

describe("the arguments of a call", () => {
  test("are no more than the indicator has; what is blank behind them does not count", () => {
    expectFault(call("AUDIT", [cell("MTBF"), cell(100), cell(4), cell(1)]), "tooManyArguments", "2");
    expect(account([cell("MTBF"), cell(100), cell(4), null])).toEqual(
      account([cell("MTBF"), cell(100), cell(4)]),
    );
  });

  test("that are an error come back as that error, whatever else is wrong", () => {
    const nonsense = column("x", "y", "z", "w");
    expect(call("FIRSTFIXRATE", [nonsense, null, dates, errorCell("#REF!")])).toMatchObject({
      error: "#REF!",
    });
    expect(call("CHURN", [stores, dates, errorCell("#N/A")])).toMatchObject({ error: "#N/A" });
    expect(call("FIRSTFIXRATE", [nonsense, errorCell("#DIV/0!")])).toMatchObject({ error: "#DIV/0!" });
  });

  test("a criterion may be the text of an error, which cells may hold", () => {
    expect(call("FIRSTFIXRATE", [flags, null, null, null, stores, cell("#N/A")])).toBe(1);
  });

  test("a blank cell that desktop Excel delivers as 0 is a column left out", () => {
    const plain = call("FIRSTFIXRATE", [flags]);
    expect(plain).toBe(0.75);
    expect(call("FIRSTFIXRATE", [flags, null, cell(0), null])).toBe(plain);
    expect(call("FIRSTFIXRATE", [flags, null, null, null, cell(0), null])).toBe(plain);
    const months = [column(100, 100, 100), column(50, 50, 50)];
    expect(call("PARTSTURNOVER", [...months, null, cell(0)])).toEqual(call("PARTSTURNOVER", months));
  });

  test("a blank cell beside a criterion is the cell of a table with one row", () => {
    expect(call("FIRSTFIXRATE", [cell(false), null, null, null, cell(""), cell("<>x")])).toBe(1);
    expect(call("FIRSTFIXRATE", [cell(false), null, null, null, cell(""), cell("x")])).toMatchObject({
      error: "#N/A",
    });
  });

  test("that are missing are named", () => {
    expectFault(call("CHURN", [stores, dates]), "missingArgument", "month");
    expectFault(call("CHURN", [stores, dates, cell("")]), "missingArgument", "month");
  });

  test("a period needs dates, a total in one number cannot be filtered", () => {
    expectFault(call("FIRSTFIXRATE", [flags, null, null, cell("2025-08")]), "periodWithoutDates", "period");
    expectFault(call("FIRSTFIXRATE", [flags, cell(10), dates, cell("2025-08")]), "singleTotalFiltered");
    expectFault(
      call("FIRSTFIXRATE", [flags, cell(10), null, null, stores, cell("east")]),
      "singleTotalFiltered",
    );
    expect(call("FIRSTFIXRATE", [flags, cell(10)])).toBe(0.9);
  });

  test("ids have a header where another table of the call shows one, unless they are one row", () => {
    expect(call("ACCESSORYPERVISIT", [column("金额", 100, 60), column("工单号", "R1", "R2")])).toBe(80);
    expect(call("ACCESSORYPERVISIT", [column("金额", 100, 60), cell("R1")])).toBe(160);
    expect(call("ACCESSORYPERVISIT", [column(100, 60), column("R0", "R1")])).toBe(80);
  });
});

describe("counts that cannot be", () => {
  test("are named with what was found", () => {
    expectFault(call("FIRSTFIXRATE", [cell(-1), cell(10)]), "negativeCount");
    expectFault(call("FIRSTFIXRATE", [cell(1), cell(-10)]), "negativeCount");
    expectFault(call("RATE", [cell("FIRSTFIXRATE"), cell(-2), cell(10)]), "negativeCount", "-2");
    expectFault(call("RATE", [cell("FIRSTFIXRATE"), cell(2), cell(-10)]), "negativeCount", "-10");
  });

  test("of more than 15 digits have lost their end", () => {
    expectFault(call("FIRSTFIXRATE", [cell(1), cell(1e16)]), "longNumber");
    expectFault(call("FIRSTFIXRATE", [cell(1), column(1, 1e16)]), "longNumber");
  });
});

test("kinds are checked before shapes, in the tables of a call that follow as well", () => {
  const [cars, month] = [column("V1", "V2"), cell("2025-08")];
  expectFault(
    call("NEWOWNERLOYALTY", [
      cars,
      column("2024-01-01"),
      column("V1", "V2"),
      column("2024-05-01", "x"),
      month,
    ]),
    "unreadableDate",
    "x",
  );
  const sales = column("2025-04-02", errorCell("#DIV/0!"));
  const services = [column("V1", "V2", "V3"), column("2025-04-03", "2025-07-01")];
  expect(call("FIRSTSERVICERATE", [cars, sales, ...services, month])).toMatchObject({ error: "#DIV/0!" });
});

describe("one blank cell", () => {
  const august = cell("2025-08");

  test("is the date of a table with one row where a period follows", () => {
    expect(call("SERVICEREVENUE", [cell(1), cell(3), null, cell(""), august])).toBe(0);
    expect(call("FIRSTFIXRATE", [cell("否"), null, cell(""), august])).toMatchObject({ error: "#N/A" });
    const shipped = [cell("2025-08-17"), cell("2025-08-19"), null, cell(""), august];
    expect(call("SHIPSPEED", shipped)).toMatchObject({ error: "#N/A" });
  });

  test("is no total left out beside a number: a sheet not filled in yet shows no value", () => {
    expect(call("FIRSTFIXRATE", [cell(0), cell("")])).toMatchObject({ error: "#N/A" });
    expect(call("FIRSTFIXRATE", [cell("否"), cell("")])).toBe(1);
  });
});

describe("numbers that are ids must not be added up", () => {
  const visits = (...numbers: unknown[]): unknown => call("COMPLAINTRATE", [cell(1), column(...numbers)]);

  test("large whole numbers are ids, also where they come again", () => {
    expectFault(visits(20250801001, 20250801007), "idsAsNumbers", "20250801001");
    expectFault(visits(20250801001, 20250801001), "idsAsNumbers");
    expectFault(visits("", 20250801001, null, 20250801007), "idsAsNumbers");
  });

  test("one of them, a fraction or a small one may be a count", () => {
    expect(visits(20250801001)).toBeCloseTo(1 / 20250801001, 20);
    expect(visits(2000000, 2000000.5)).toBeCloseTo(1 / 4000000.5, 15);
    expect(visits(2000000, 3000000, 10)).toBeCloseTo(1 / 5000010, 15);
    expectFault(visits(1000000, 3000000), "idsAsNumbers");
  });

  test("beside nothing but 0 and 1 numbers from 1000 on that lie close together are ids, in any order", () => {
    const rate = (events: unknown[], orders: unknown[]): unknown =>
      call("FIRSTFIXRATE", [column(...events), column(...orders)]);
    expectFault(rate([1, 0, 0, 0], [5001, 5002, 5003, 5003]), "idsAsNumbers", "5001");
    expectFault(rate([1, 0, 1], [2301, 2310, 2305]), "idsAsNumbers");
    expectFault(rate([1, "", 0, 1], [1000, "", 1003, 1001]), "idsAsNumbers", "1000");
    // Two of them, all alike, fractions, and numbers not so close may be visits.
    expect(rate([1, 0], [5001, 5004])).toBeCloseTo(1 - 1 / 10005, 15);
    expect(rate([1, 0, 1], [1200, 1200, 1200])).toBeCloseTo(1 - 2 / 3600, 15);
    expect(rate([1, 0, 1], [1000.5, 1003, 1001])).toBeCloseTo(1 - 2 / 3004.5, 15);
    expect(rate([1, 0, 1], [2301, 2313, 2305])).toBeCloseTo(1 - 2 / 6919, 15);
    // Visits of three months, and of five days.
    expect(rate([1, 0, 1], [1200, 1350, 1100])).toBeCloseTo(1 - 2 / 3650, 15);
    expect(rate([1, 0, 1, 0, 0], [1, 1, 1, 1, 1])).toBeCloseTo(0.6, 15);
    // Returns that are counted themselves say nothing of the visits.
    expect(rate([2, 0, 1], [2301, 2310, 2305])).toBeCloseTo(1 - 3 / 6916, 15);
  });

  test("running numbers from 1000 on are ids, three of them at least", () => {
    expectFault(visits(1000, 1001, 1002), "idsAsNumbers", "1000");
    expectFault(visits(4001, "", 4002, 4003), "idsAsNumbers", "4001");
    expect(visits(1000, 1001)).toBeCloseTo(1 / 2001, 15);
    expect(visits(999, 1000, 1001)).toBeCloseTo(1 / 3000, 15);
    expect(visits(1000, 1001, 1003)).toBeCloseTo(1 / 3004, 15);
  });
});

describe("cells that cannot be read", () => {
  test("an Excel error comes first, wherever it stands", () => {
    expect(call("PARTSMARGIN", [column(2, "x", "#N/A"), column(1, 1, 1)])).toMatchObject({ error: "#N/A" });
    expect(call("PARTSMARGIN", [column(2, 2, "x"), column(1, 1, "#REF!")])).toMatchObject({ error: "#REF!" });
  });

  test.each<[Code, unknown]>([
    ["timeWithoutDate", "9:00"],
    ["ambiguousDate", "03/04/2025"],
    ["unreadableDate", "soon"],
  ])("are told apart: %s is %j in a column of dates", (code, found) => {
    const given = column("2025-08-01", found, "2025-07-01", "2025-07-02");
    expectFault(call("FIRSTFIXRATE", [flags, null, given, cell("2025-08")]), code, String(found));
  });

  test("an amount of two dates is none of the dates' faults", () => {
    const costs = column(1, "03/04/2025");
    expectFault(call("PARTSMARGIN", [column(2, 2), costs]), "unreadableAmount", "03/04/2025");
    expectFault(call("PARTSMARGIN", [column(2, 2), column(1, "9:00")]), "unreadableAmount", "9:00");
  });

  test("in a row that a criterion leaves out do not matter", () => {
    const amounts = [column(2, "x"), column(1, 1)];
    const kept = column("east", "west");
    expectFault(call("PARTSMARGIN", amounts), "unreadableAmount", "x");
    expect(call("PARTSMARGIN", [...amounts, null, null, kept, cell("east")])).toBe(0.5);
  });
});
