import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import * as arbitrary from "./arbitraries";
import * as oracle from "./index";
import { serialOf, type Cell, type Calendar, type SpecialDay } from "./index";

const august = { year: 2025, month: 8 };
const augustPeriod = oracle.monthPeriod(august);

/** Expected values agree to 1e-9 relative. */
function expectValue(result: oracle.Result<number | { value: number }>, expected: number): void {
  if ("error" in result) throw new Error(result.error);
  const value = typeof result.ok === "number" ? result.ok : result.ok.value;
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

function flagRows(...flags: (boolean | null)[]): { flag: boolean | null }[] {
  return flags.map((flag) => ({ flag }));
}

function scoreRows(...scores: (number | null)[]): { score: number | null }[] {
  return scores.map((score) => ({ score }));
}

describe("dates", () => {
  test("serials, months and weekdays", () => {
    expect(serialOf("2025-08-01")).toBe(45870);
    expect(serialOf("2025-08-01 12:00")).toBe(45870.5);
    expect(oracle.monthOf(45870)).toEqual(august);
    expect(augustPeriod).toEqual({ start: 45870, end: 45901 });
    expect(oracle.monthStart(august, -8)).toBe(serialOf("2024-12-01"));
    expect(oracle.monthStart(august, 5)).toBe(serialOf("2026-01-01"));
    expect(oracle.weekdayOf(45870)).toBe(5);
    expect(oracle.weekdayOf(serialOf("2025-08-03"))).toBe(7);
  });

  test("half a second of slack at midnight", () => {
    expect(oracle.dayOf(45870 - 0.4 / 86400)).toBe(45870);
    expect(oracle.dayOf(45870 - 0.6 / 86400)).toBe(45869);
    expect(oracle.isIn(45901 - 0.6 / 86400, augustPeriod)).toBe(true);
    expect(oracle.isIn(45901, augustPeriod)).toBe(false);
  });
});

describe("first-fix rate", () => {
  test("totals", () => {
    const total = (returns: number, visits: number): oracle.Result<number> =>
      oracle.firstFixRate({ numbers: [returns] }, { numbers: [visits] });
    expectValue(total(2, 100), 0.98);
    expect(total(0, 0)).toEqual({ error: "#DIV/0!" });
    expect(total(5, 4)).toEqual({ error: "#VALUE!" });
    expect(total(-1, 4)).toEqual({ error: "#VALUE!" });
    expectValue(
      oracle.firstFixRateFromTotals([
        { returns: 1, visits: 40 },
        { returns: 0, visits: 35 },
        { returns: 3, visits: 25 },
      ]),
      0.96,
    );
  });

  test("flags", () => {
    expectValue(oracle.firstFixRateFromFlags(flagRows(false, true, false, false)), 0.75);
    expectValue(oracle.firstFixRateFromFlags(flagRows(true, false, false, false, false)), 0.8);
    expectValue(oracle.firstFixRateFromFlags(flagRows(true, null, false)), 0.5);
    expect(oracle.firstFixRateFromFlags(flagRows(true, null, null, null))).toEqual({ error: "#VALUE!" });
    expect(oracle.firstFixRateFromFlags(flagRows(null, null))).toEqual({ error: "#N/A" });
  });

  test("flags in a period", () => {
    const rows = [
      { flag: true, date: serialOf("2025-07-31 23:59") },
      { flag: false, date: serialOf("2025-08-01") },
      { flag: false, date: serialOf("2025-08-31 18:30") },
      { flag: false, date: serialOf("2025-09-01") },
    ];
    const date = (row: { date: number }): number => row.date;
    expectValue(oracle.firstFixRateFromFlags(rows, { date, period: augustPeriod }), 1);
    const july = [
      { flag: true, date: serialOf("2025-07-01") },
      { flag: false, date: serialOf("2025-07-02") },
    ];
    expect(oracle.firstFixRateFromFlags(july, { date, period: augustPeriod })).toEqual({ error: "#N/A" });
  });

  test("flags with a criterion", () => {
    const cities = ["上海", "上海", "北京", "上海"];
    const rows = [true, false, false, false].map((flag, row) => ({ flag, city: cities[row] ?? "" }));
    const where = (row: { city: string }): boolean => oracle.meets(row.city, "上海");
    expectValue(oracle.firstFixRateFromFlags(rows, { where }), 2 / 3);
  });

  test("flags with ids", () => {
    const rate = (flags: (boolean | null)[], ids: (string | null)[]): oracle.Result<number> =>
      oracle.firstFixRateFromFlagsAndIds(flags.map((flag, row) => ({ flag, id: ids[row] ?? null })));
    expectValue(rate([true, null, null, null], ["A1", "A2", "A3", "A4"]), 0.75);
    expectValue(rate([true, true, false, false], ["R1", "R1", "R2", "R3"]), 2 / 3);
    expectValue(rate([true, false, false, false], ["1001", "1002", "1003", "1004"]), 0.75);
    expectValue(rate([true, true, false], [null, "R1", "R2"]), 0.5);
  });
});

describe("complaints", () => {
  test("rate of counts", () => {
    const rate = (complaints: oracle.Count, visits: oracle.Count): oracle.Result<number> =>
      oracle.complaintRate({ count: complaints }, { count: visits });
    expectValue(rate({ numbers: [9] }, { numbers: [600] }), 0.015);
    expectValue(rate({ numbers: [2] }, { ids: ["RO1", "RO2", "RO3", "RO4", "RO4"] }), 0.5);
    expect(rate({ numbers: [0] }, { numbers: [0] })).toEqual({ error: "#DIV/0!" });
    expect(rate({ numbers: [1] }, { ids: [null] })).toEqual({ error: "#N/A" });
  });

  test("rate in a period, each side by its own dates", () => {
    const complaints = {
      count: { ids: ["C1", "C1", "C2", "C3"] },
      dates: ["2025-08-02", "2025-08-05", "2025-07-31", "2025-08-31 23:00"].map(serialOf),
    };
    const visits = {
      count: { ids: ["R1", "R2", "R3", "R4", null] },
      dates: [...["2025-08-01", "2025-08-01", "2025-08-30", "2025-09-01"].map(serialOf), null],
    };
    expectValue(oracle.complaintRate(complaints, visits, augustPeriod), 2 / 3);
    const september = oracle.monthPeriod(august, 1);
    expectValue(oracle.complaintRate(complaints, visits, september), 0);
    expect(oracle.complaintRate(complaints, visits, oracle.monthPeriod(august, 2))).toEqual({
      error: "#N/A",
    });
    expect(oracle.complaintRate(complaints, { count: visits.count }, september)).toEqual({
      error: "#VALUE!",
    });
  });

  test("closure within two weeks", () => {
    const dates: [string, string | null][] = [
      ["2025-07-20", "2025-08-01"],
      ["2025-07-25", "2025-08-20"],
      ["2025-08-05", "2025-08-10"],
      ["2025-08-10", null],
      ["2025-08-25", null],
      ["2025-07-18", "2025-07-22"],
    ];
    const rows = dates.map(([received, closed]) => ({
      received: serialOf(received),
      closed: closed === null ? null : serialOf(closed),
    }));
    const asOf = serialOf("2025-08-31");
    expectValue(oracle.complaintClosureRate(rows, asOf), 0.6);
    expectValue(oracle.complaintClosureRate(rows, asOf, 14, "printed"), 0.8);
    // On 10 August those of July are due; the one of 25 July is still open, those of August are not due.
    expectValue(oracle.complaintClosureRate(rows, serialOf("2025-08-10")), 2 / 3);
    expectValue(oracle.complaintClosureRate(rows, serialOf("2025-08-10"), 14, "printed"), 3 / 4);
    const none = [{ received: null, closed: null }];
    expect(oracle.complaintClosureRate(none, asOf)).toEqual({ error: "#N/A" });
    expect(oracle.complaintClosureRate(none, asOf, 14, "printed")).toEqual({ error: "#N/A" });
  });

  test("open for the limit is not yet open for longer", () => {
    const rows = [
      { received: serialOf("2025-08-10 09:00"), closed: null },
      { received: serialOf("2025-08-01"), closed: serialOf("2025-08-02") },
    ];
    expectValue(oracle.complaintClosureRate(rows, serialOf("2025-08-24"), 14, "printed"), 1);
    expectValue(oracle.complaintClosureRate(rows, serialOf("2025-08-25"), 14, "printed"), 0.5);
  });

  test("closure counts calendar days", () => {
    const asOf = serialOf("2025-08-31");
    const received = serialOf("2025-08-01 09:00");
    const rate = (closed: string): oracle.Result<number> =>
      oracle.complaintClosureRate([{ received, closed: serialOf(closed) }], asOf);
    expectValue(rate("2025-08-15 23:59"), 1);
    expectValue(rate("2025-08-16"), 0);
    expectValue(rate("2025-08-01"), 1);
    expect(rate("2025-07-31")).toEqual({ error: "#N/A" });
  });
});

describe("churn", () => {
  const visits = (
    "A 2025-01-05, A 2025-01-20, B 2025-01-31, B 2025-02-01, C 2025-01-10, C 2025-07-31, " +
    "D 2025-01-15, D 2025-08-01, E 2025-02-03, F 2024-12-31, F 2025-06-01"
  )
    .split(", ")
    .map((text) => ({ customer: text.slice(0, 1), date: serialOf(text.slice(2)) }));

  test("the vector", () => {
    expect(oracle.churn(visits, august)).toEqual({
      ok: {
        lost: 2,
        cohort: 4,
        value: 0.5,
        lostCustomers: [
          { customer: "A", lastVisit: serialOf("2025-01-20"), visitsInCohortMonth: 2 },
          { customer: "D", lastVisit: serialOf("2025-01-15"), visitsInCohortMonth: 1 },
        ],
      },
    });
  });

  test("history", () => {
    expect(oracle.churn(visits, { year: 2026, month: 8 })).toEqual({ error: "#N/A" });
    expect(oracle.churn(visits, { year: 2025, month: 7 })).toHaveProperty("ok.cohort", 1);
    expect(oracle.churn(visits, { year: 2025, month: 6 })).toEqual({ error: "#N/A" });
    const untilJuly = visits.filter((visit) => visit.date < serialOf("2025-08-01"));
    expect(oracle.churn(untilJuly, august)).toHaveProperty("ok.lost", 2);
    const untilJune = visits.filter((visit) => visit.date < serialOf("2025-07-01"));
    expect(oracle.churn(untilJune, august)).toEqual({ error: "#N/A" });
  });

  test("another window and lag", () => {
    // Cohort January; the window is July alone, the three months before August, or three months from February on.
    expect(oracle.churn(visits, august, 1, 7)).toHaveProperty("ok.lost", 3);
    expect(oracle.churn(visits, august, 3, 7)).toHaveProperty("ok.lost", 3);
    expect(oracle.churn(visits, { year: 2025, month: 5 }, 3)).toHaveProperty("ok.lost", 3);
    expect(oracle.churn(visits, { year: 2025, month: 5 }, 9, 4)).toHaveProperty("ok.lost", 3);
    expect(oracle.churn(visits, august, 0)).toEqual({ error: "#VALUE!" });
  });
});

test("net promoter score", () => {
  expectValue(oracle.nps(scoreRows(10, 9, 9, 8, 7, 6, 0)), 100 / 7);
  expectValue(oracle.nps(scoreRows(10, 9, 9, 8, 7, 6, 0, null, null, null)), 100 / 7);
  expect(oracle.nps(scoreRows(10, 9, 9, 8, 7, 6, 0))).toHaveProperty("ok.detractors", 2);
  expect(oracle.nps(scoreRows(10, 11, 5))).toEqual({ error: "#VALUE!" });
  expect(oracle.nps(scoreRows(null))).toEqual({ error: "#N/A" });
});

describe("mean time to repair", () => {
  const jobs = [
    ["2025-09-26 16:00", "2025-09-29 10:00"],
    ["2025-09-30 17:00", "2025-10-09 09:00"],
    ["2025-09-27 12:00", "2025-09-27 15:00"],
  ].map(([started = "", finished = ""]) => ({ started: serialOf(started), finished: serialOf(finished) }));
  const weekdays: Calendar = { weekdays: [1, 2, 3, 4, 5], openings: [[510, 1050]] };
  const holidays: SpecialDay[] = [1, 2, 3, 4, 5, 6, 7, 8].map((date) => ({
    day: serialOf(`2025-10-0${date}`),
    working: false,
  }));

  test("by the clock", () => {
    const two = [
      { started: serialOf("2025-09-01 08:00"), finished: serialOf("2025-09-01 12:00") },
      { started: serialOf("2025-09-01 10:00"), finished: serialOf("2025-09-01 12:00") },
    ];
    expectValue(oracle.mttr(two), 3);
    expectValue(oracle.mttr(jobs), 277 / 3);
  });

  test("in working time", () => {
    expectValue(oracle.mttr(jobs, {}, weekdays, holidays), 4 / 3);
    expectValue(oracle.mttr(jobs.slice(0, 1), {}, weekdays, holidays), 3);
    const makeUp = [...holidays, { day: serialOf("2025-09-28"), working: true }];
    expectValue(oracle.mttr(jobs.slice(0, 1), {}, weekdays, makeUp), 12);
  });

  test("dead time, open and impossible jobs", () => {
    const started = serialOf("2025-09-01 08:00");
    const finished = serialOf("2025-09-01 10:00");
    expectValue(oracle.mttr([{ started, finished, deadMinutes: 30 }]), 1.5);
    expectValue(oracle.mttr([{ started, finished, deadMinutes: 300 }]), 0);
    expectValue(
      oracle.mttr([
        { started, finished, deadMinutes: null },
        { started, finished: null },
      ]),
      2,
    );
    expect(oracle.mttr([{ started: finished, finished: started }])).toEqual({ error: "#N/A" });
    expectValue(oracle.mttr([{ started, finished: started }]), 0);
  });

  test("over midnight and where openings overlap", () => {
    const night: Calendar = { weekdays: [5], openings: [[1320, 360]] };
    const friday = serialOf("2025-08-01");
    expect(oracle.workingMinutes(friday, friday + 2, night)).toBe(480);
    expect(oracle.workingMinutes(friday + 1, friday + 2, night)).toBe(360);
    const overlap: Calendar = {
      weekdays: [5],
      openings: [
        [480, 720],
        [600, 780],
      ],
    };
    expect(oracle.workingMinutes(friday, friday + 2, overlap)).toBe(300);
  });

  test("interval by interval is minute by minute", () => {
    fc.assert(
      fc.property(arbitrary.jobs, arbitrary.calendar, arbitrary.specialDays, (rows, calendar, special) => {
        for (const { started, finished } of rows.slice(0, 3)) {
          if (started === null || finished === null || finished < started) continue;
          expect(oracle.workingMinutes(started, finished, calendar, special)).toBeCloseTo(
            oracle.workingMinutesCounted(started, finished, calendar, special),
            6,
          );
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("parts", () => {
  test("margin", () => {
    expectValue(
      oracle.partsMargin([
        { revenue: 1000, cost: 600 },
        { revenue: 500, cost: 300 },
        { revenue: -100, cost: -60 },
      ]),
      0.4,
    );
    expectValue(
      oracle.partsMargin([
        { revenue: 1200.5, cost: 700 },
        { revenue: 300, cost: 200 },
        { revenue: -100, cost: -50 },
      ]),
      0.39307390217779364,
    );
    const nothing = [100.1, 200.2, -300.3].map((revenue) => ({ revenue, cost: 1 }));
    expect(oracle.partsMargin(nothing)).toEqual({ error: "#DIV/0!" });
    expect(oracle.partsMargin([])).toEqual({ error: "#N/A" });
  });

  test("turnover", () => {
    const months = [
      { stock: 980000, issues: 520000 },
      { stock: 1020000, issues: 480000 },
      { stock: 1000000, issues: 500000 },
    ];
    expectValue(oracle.partsTurnover(months), 1.5);
    expectValue(oracle.partsTurnover(months, "printed"), 2);
    const longer = [{ stock: 1, issues: 1 }, ...months, { stock: null, issues: null }];
    expectValue(oracle.partsTurnover(longer), 1.5);
    expect(oracle.partsTurnover(months.slice(1))).toEqual({ error: "#N/A" });
    const idle = months.map(({ stock }) => ({ stock, issues: 0 }));
    expectValue(oracle.partsTurnover(idle), 0);
    expect(oracle.partsTurnover(idle, "printed")).toEqual({ error: "#DIV/0!" });
  });

  test("classes", () => {
    expect(oracle.abcClass([500, 250, 150, 60, 40, 0])).toEqual({ ok: ["A", "A", "B", "B", "C", "C"] });
    expect(oracle.abcClass([5, 70, -3, null, 25])).toEqual({ ok: ["C", "A", "C", null, "B"] });
    expect(oracle.abcClass([1, 1, 1, 1], 0.5, 0.75)).toEqual({ ok: ["A", "A", "B", "C"] });
    expect(oracle.abcClass([0, -1])).toEqual({ ok: ["C", "C"] });
    expect(oracle.abcClass([null])).toEqual({ error: "#N/A" });
    expect(oracle.abcClass([1], 0.9, 0.8)).toEqual({ error: "#VALUE!" });
  });
});

describe("comebacks", () => {
  const rows = (text: string): oracle.ArrivalRow[] =>
    text.split(", ").map((row) => {
      const [vehicle = "", day = "", time = "00:00", fault = ""] = row.split(" ");
      return { vehicle: vehicle === "-" ? null : vehicle, arrival: serialOf(`${day} ${time}`), fault };
    });

  test("the vector", () => {
    const five = rows("A 2025-01-01, A 2025-01-31, B 2025-01-01, C 2025-01-01, C 2025-02-01");
    expect(oracle.comebacks(five, 30)).toEqual({ ok: [true, false, false, false, false] });
  });

  test("one visit a day, in any order, by calendar days", () => {
    const visits = rows("A 2025-01-03 23:00, A 2025-01-01 08:00, A 2025-01-01 17:00, - 2025-01-02");
    expect(oracle.comebacks(visits, 2)).toEqual({ ok: [false, true, true, null] });
    expect(oracle.comebacks(visits, 1)).toEqual({ ok: [false, false, false, null] });
  });

  test("of the same fault", () => {
    const visits = rows(
      "A 2025-01-01 08:00 x, A 2025-01-02 08:00 y, A 2025-01-03 08:00 x, A 2025-01-04 08:00",
    );
    expect(oracle.comebacks(visits, 30, true)).toEqual({ ok: [true, false, false, false] });
  });
});

describe("revenue", () => {
  test("per visit", () => {
    const amounts = [1200, 800, 400];
    expectValue(oracle.avgRoValue(amounts), 800);
    expectValue(oracle.avgRoValue([...amounts, null]), 800);
    expectValue(oracle.avgRoValue(amounts, { ids: ["R1", "R1", "R2"] }), 1200);
    expectValue(oracle.avgRoValue(amounts, { numbers: [4] }), 600);
    expect(oracle.avgRoValue(amounts, { numbers: [0] })).toEqual({ error: "#DIV/0!" });
    expect(oracle.avgRoValue([null])).toEqual({ error: "#N/A" });
  });

  test("by type", () => {
    const rows = (text: string): oracle.TypeRow[] =>
      text.split(" ").map((row) => {
        const [type = "", amount = ""] = row.split(":");
        return { type: type === "" ? null : type, amount: Number(amount) };
      });
    expect(oracle.revenueMix(rows("定保:300 索赔:100 一般修理:200 事故:300 定保:100"))).toEqual({
      ok: [
        ["索赔", 100, 0.1],
        ["定保", 400, 0.4],
        ["一般修理", 200, 0.2],
        ["事故", 300, 0.3],
      ],
    });
    expect(oracle.revenueMix(rows(":100 精品:50 定保:250 保险:100"), ["定保", "索赔"])).toEqual({
      ok: [
        ["定保", 250, 0.5],
        ["索赔", 0, 0],
        ["其他", 150, 0.3],
        ["未分类", 100, 0.2],
      ],
    });
    expect(oracle.revenueMix(rows("定保:100 定保:-100"))).toEqual({ error: "#DIV/0!" });
    expect(oracle.revenueMix([{ type: "定保", amount: null }])).toEqual({ error: "#N/A" });
  });
});

describe("COUNTIFS criteria", () => {
  /** Each cell that meets the criterion, of those in the list. */
  const cells: Cell[] = [5, 4, "5", "005", "apple", "Apple pie", "a*b", "a?", "", true, 45870, "2025/8/1"];
  const hits = (criterion: Cell): Cell[] => cells.filter((cell) => oracle.meets(cell, criterion));

  const equalities: [Cell, Cell[]][] = [
    [5, [5, "5", "005"]],
    ["5", [5, "5", "005"]],
    ["=5.0", [5, "5", "005"]],
    ["1", []],
    [true, [true]],
    ["true", [true]],
    ["2025-08-01", [45870, "2025/8/1"]],
    ["=2025年8月1日 00:00", [45870, "2025/8/1"]],
    [45870, [45870, "2025/8/1"]],
    ["APPLE", ["apple"]],
    ["=apple*", ["apple", "Apple pie"]],
    ["?pple", ["apple"]],
    ["a~*b", ["a*b"]],
    ["a~?", ["a?"]],
    ["*", ["5", "005", "apple", "Apple pie", "a*b", "a?", "2025/8/1"]],
    ["4*", []],
    ["", [""]],
    ["=", [""]],
  ];
  test.each(equalities)("%p", (criterion, expected) => {
    expect(hits(criterion)).toEqual(expected);
  });

  const orders: [string, Cell[]][] = [
    [">=5", [5, 45870]],
    ["<5", [4]],
    [">4.5", [5, 45870]],
    [">=2025-08-01", [45870]],
    ["<2025-08-01", [5, 4]],
    [">apple", ["Apple pie"]],
    ["<=a?", ["5", "005", "a*b", "a?", "2025/8/1"]],
  ];
  test.each(orders)("%p", (criterion, expected) => {
    expect(hits(criterion)).toEqual(expected);
  });

  test("<> is what = leaves", () => {
    expect(hits("<>")).toEqual(cells.filter((cell) => cell !== ""));
    expect(hits("<>5")).toHaveLength(cells.length - 3);
    expect(hits("<>*")).toEqual([5, 4, "", true, 45870]);
    fc.assert(
      fc.property(arbitrary.cell, fc.string({ maxLength: 4 }), (cell, operand) => {
        expect(oracle.meets(cell, `<>${operand}`)).toBe(!oracle.meets(cell, `=${operand}`));
      }),
    );
  });

  test("~ before ~", () => {
    expect(oracle.meets("a~b", "a~~b")).toBe(true);
    expect(oracle.meets("a~~b", "a~~b")).toBe(false);
  });

  test("long order numbers are not rounded", () => {
    expect(oracle.meets("1234567890123456781", "1234567890123456782")).toBe(false);
    expect(oracle.meets("1234567890123456781", "1234567890123456781")).toBe(true);
  });
});

describe("the tables that the arbitraries make", () => {
  test("reach every outcome", () => {
    const seen = new Set<string>();
    const note = (name: string, result: oracle.Result<unknown>): void => {
      seen.add(`${name} ${"error" in result ? result.error : "ok"}`);
    };
    let lostSome = 0;
    let keptSome = 0;
    fc.assert(
      fc.property(
        fc.record({
          visits: arbitrary.visits,
          month: arbitrary.churnMonth,
          asOf: arbitrary.day,
          complaints: arbitrary.complaints,
          daily: arbitrary.dailyCounts,
          orders: arbitrary.orders,
          sales: arbitrary.partSales,
          stock: arbitrary.stockMonths,
          surveys: arbitrary.surveys,
          jobs: arbitrary.jobs,
          values: arbitrary.salesValues,
          arrivals: arbitrary.arrivals,
        }),
        (tables) => {
          const churn = oracle.churn(tables.visits, tables.month);
          note("churn", churn);
          if ("ok" in churn && churn.ok.lost > 0) lostSome += 1;
          if ("ok" in churn && churn.ok.lost < churn.ok.cohort) keptSome += 1;
          note("closure", oracle.complaintClosureRate(tables.complaints, tables.asOf));
          note("printed", oracle.complaintClosureRate(tables.complaints, tables.asOf, 14, "printed"));
          note("totals", oracle.firstFixRateFromTotals(tables.daily));
          note("flags", oracle.firstFixRateFromFlags(tables.orders));
          note("ids", oracle.firstFixRateFromFlagsAndIds(tables.orders));
          note("margin", oracle.partsMargin(tables.sales));
          note("turnover", oracle.partsTurnover(tables.stock));
          note("nps", oracle.nps(tables.surveys));
          note("mttr", oracle.mttr(tables.jobs));
          note("abc", oracle.abcClass(tables.values));
          note("comebacks", oracle.comebacks(tables.arrivals));
          note("mix", oracle.revenueMix(tables.orders));
        },
      ),
      { numRuns: 500, seed: 1 },
    );
    for (const name of "churn closure printed flags ids margin turnover nps mttr abc comebacks mix".split(
      " ",
    )) {
      expect(seen).toContain(`${name} ok`);
      expect(seen).toContain(`${name} #N/A`);
    }
    for (const outcome of ["totals ok", "totals #VALUE!", "flags #VALUE!", "margin #DIV/0!"]) {
      expect(seen).toContain(outcome);
    }
    expect(lostSome).toBeGreaterThan(100);
    expect(keptSome).toBeGreaterThan(100);
  });
});

describe("cohorts of vehicles, the catalogue's examples", () => {
  const dated = (...rows: [vehicle: string, date: string][]): oracle.Dated[] =>
    rows.map(([vehicle, date]) => ({ vehicle, date: serialOf(date) }));

  test("first services: two of four cars, three over four as printed", () => {
    const cars = dated(
      ["V1", "2025-04-02"],
      ["V2", "2025-04-10"],
      ["V3", "2025-04-20"],
      ["V4", "2025-04-30"],
      ["V5", "2025-05-01"],
      ["V6", "2025-03-31"],
    );
    const services = dated(
      ["V1", "2025-04-28"],
      ["V2", "2025-06-11"],
      ["V2", "2025-06-30"],
      ["V3", "2025-08-01"],
      ["V5", "2025-07-15"],
      ["V6", "2025-05-09"],
    );
    expectValue(oracle.firstServiceRate(cars, services, august, "standard"), 0.5);
    expectValue(oracle.firstServiceRate(cars, services, august, "printed"), 0.75);
  });

  test("loyalty: days of visits, the latest end of a warranty, history at both ends", () => {
    const visits = dated(
      ["V1", "2024-08-01"],
      ["V1", "2024-08-01 16:00"],
      ["V1", "2025-01-02"],
      ["V1", "2025-07-31 23:00"],
      ["V2", "2025-01-01"],
    );
    const sold = dated(["V1", "2023-08-01"], ["V2", "2024-07-31"], ["V3", "2024-08-01"]);
    expect(oracle.newOwnerLoyalty(sold, visits, august, 3)).toEqual({
      ok: { cohort: 2, returned: 1, value: 0.5 },
    });
    expect(oracle.newOwnerLoyalty(sold, visits, august, 4)).toHaveProperty("ok.returned", 0);
    expect(oracle.newOwnerLoyalty(sold, visits, { year: 2025, month: 9 })).toEqual({ error: "#N/A" });
    expect(oracle.newOwnerLoyalty(sold, visits.slice(2), august)).toEqual({ error: "#N/A" });
    const covered = dated(
      ["V1", "2022-01-01"],
      ["V2", "2022-01-01"],
      ["V2", "2026-01-01"],
      ["V3", "2024-07-31"],
    );
    expect(oracle.postWarrantyLoyalty(covered, visits, august)).toHaveProperty("ok.cohort", 2);
    expect(oracle.postWarrantyLoyalty(covered, visits, august, 3, 13)).toHaveProperty("ok.cohort", 1);
  });
});

describe("satisfaction by group and by age", () => {
  const scale = { scaleMax: 5, satisfiedAt: 4 };

  test("groups by answers, blank ones last", () => {
    const rows = [
      { score: 5, group: null },
      { score: 1, group: "A" },
      { score: 4, group: "b" },
      { score: 2, group: "B" },
      { score: null, group: "C" },
    ];
    expect(oracle.csatByGroup(rows, scale, 2)).toEqual({
      ok: [
        ["b", 2, 0.5, ""],
        ["A", 1, 0, "n<2"],
        ["C", 0, "", "n<2"],
        ["(blank)", 1, 1, "n<2"],
      ],
    });
  });

  test("ages in completed months, the last day of warranty, sold after the survey", () => {
    const row = (sold: string, asked: string, end: string | null, score: number): oracle.AgedAnswer => ({
      score,
      sold: serialOf(sold),
      asked: serialOf(asked),
      warrantyEnd: end === null ? null : serialOf(end),
    });
    const rows = [
      row("2024-02-29", "2025-02-28", "2025-02-28", 5),
      row("2024-02-29", "2025-03-01", "2025-02-28", 1),
      row("2025-03-02", "2025-03-01", "2028-01-01", 4),
    ];
    expect(oracle.csatByAge(rows, scale, [12], true)).toEqual({
      ok: [
        ["0–11", 1, 1],
        ["12+", 1, 0],
        ["质保期内", 1, 1],
        ["质保期外", 1, 0],
        ["(invalid)", 1, 1],
      ],
    });
  });
});
