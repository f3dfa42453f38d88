import { describe, expect, test } from "@jest/globals";
import * as oracle from "./index";
import { serialOf } from "./index";

const dates = (...texts: string[]): (number | null)[] =>
  texts.map((text) => (text === "" ? null : serialOf(text)));

/** The worked examples of the public functions, and some more that one can check by hand. */
describe("field service", () => {
  test("three days after acceptance, the third included", () => {
    const [accepted, completed] = [
      dates("2025-06-01", "2025-06-01", "2025-06-01", "2025-06-10"),
      dates("2025-06-04", "2025-06-05", "", ""),
    ];
    const rows = accepted.map((day, row) => ({ accepted: day, completed: completed[row] ?? null }));
    const asOf = serialOf("2025-06-11") * 86400 + 86399;
    expect(oracle.completionRate(rows, 3, "day", asOf)).toEqual({ ok: 1 / 3 });
    expect(oracle.completionRate(rows, 3, "workday", asOf)).toEqual({ ok: 1 / 3 });
    expect(oracle.completionRate(rows)).toEqual({ ok: 0.5 });
  });

  test("hours agreed", () => {
    const created = serialOf("2025-08-01 08:00");
    const rows = dates("2025-08-01 12:00", "2025-08-01 12:01", "").map((responded) => ({
      created,
      responded,
      hours: 4,
    }));
    expect(oracle.slaCompliance(rows)).toEqual({ ok: 0.5 });
    expect(oracle.slaCompliance(rows, serialOf("2025-08-01 12:00") * 86400)).toEqual({ ok: 1 / 3 });
  });

  test("one visit of five was followed within 30 days", () => {
    const [assets, days] = [
      ["A", "A", "B", "C", "C"],
      dates("2025-01-01", "2025-01-31", "2025-01-01", "2025-01-01", "2025-02-01"),
    ];
    const rows = assets.map((asset, row) => ({ asset, date: days[row] ?? null }));
    expect(oracle.repeatVisitRate(rows)).toEqual({ ok: 0.2 });
    expect(oracle.repeatVisitRate(rows, 31, { start: 45658, end: 45689 })).toEqual({ ok: 0.5 });
  });

  test("500 free and 150 short, both after the warranty", () => {
    const [service, warranty] = [
      dates("2025-08-01", "2025-08-01", "2025-08-02"),
      dates("2025-07-31", "2025-07-31", "2025-08-01"),
    ];
    const rows = [500, 300, 200].map((list, row) => ({
      list,
      charged: [0, 300, 50][row] ?? null,
      service: service[row] ?? null,
      warranty: warranty[row] ?? null,
      contract: null,
    }));
    expect(oracle.leakage(rows)).toEqual({ ok: 650 });
    expect(oracle.leakageRate(rows)).toEqual({ ok: 0.65 });
  });

  test("down times that overlap", () => {
    const rows = [
      { start: 10, end: 12 },
      { start: 11, end: 13 },
      { start: 29, end: null },
    ];
    expect(oracle.contractUptime(rows, { start: 10, end: 30 })).toEqual({ ok: 0.8 });
    expect(oracle.contractUptime(rows, { start: 10, end: 30 }, 2)).toEqual({ ok: 0.875 });
  });

  test("contracts over customers, hours over failures", () => {
    expect(oracle.contractAttachRate({ numbers: [320] }, { numbers: [400] })).toEqual({ ok: 0.8 });
    expect(oracle.meanTimeBetweenFailures([4000, 3200], { ids: ["F1", "F2", "F2"] })).toEqual({ ok: 3600 });
  });
});
