import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";

type Line = [what: string, rows: number | "", first: string];

const audit = (...args: readonly unknown[]): Line[] => call("AUDIT", args) as Line[];
/** The lines beneath the account. */
const notesOf = (...args: readonly unknown[]): Line[] => audit(...args).filter(([, rows]) => rows === "");
const many = (count: number, value: unknown): unknown[][] =>
  column(...Array.from({ length: count }, () => value));
/** A day for each record, the last one at the end. */
const until = (last: string, count: number): unknown[][] => [...many(count - 1, "2025-08-01"), [last]];

const THIN_OF_3 = "note: thin sample (n=3)";

describe("AUDIT", () => {
  shows(
    { AUDIT: ["records", "zh", "en"] },
    "notes stand beneath the account, without rows: read = base + excluded",
    () => {
      const flags = column(true, false, "", false);
      expect(audit(cell("FIRSTFIXRATE"), flags)).toEqual([
        ["rows read", 4, ""],
        ["in the base: visits 3", 3, "1, 2, 4"],
        ["in the numerator: comebacks 1", 1, "1"],
        ["excluded: flag unknown", 1, "3"],
        [THIN_OF_3, "", ""],
      ]);
      expect(audit(cell("一次修复率"), flags).at(-1)).toEqual(["备注:样本少(n=3)", "", ""]);
    },
  );

  test("a thin sample: fewer than 30, of reviews than 50; a sum is no sample", () => {
    expect(notesOf(cell("FIRSTFIXRATE"), many(30, "否"))).toEqual([]);
    expect(notesOf(cell("FIRSTFIXRATE"), many(29, "否"))).toEqual([["note: thin sample (n=29)", "", ""]]);
    expect(notesOf(cell("FIRSTFIXRATE"), cell(2), cell(100))).toEqual([]);
    expect(notesOf(cell("FIRSTFIXRATE"), cell(2), cell(20))).toEqual([["note: thin sample (n=20)", "", ""]]);
    expect(notesOf(cell("POSITIVEREVIEWRATE"), many(50, 5))).toEqual([]);
    expect(notesOf(cell("POSITIVEREVIEWRATE"), many(49, 5))).toEqual([["note: thin sample (n=49)", "", ""]]);
    expect(notesOf(cell("SERVICEREVENUE"), column(100, 200), column(0, 0))).toEqual([]);
  });

  test("a negative base of a ratio of amounts; a sum may be negative", () => {
    expect(notesOf(cell("PARTSMARGIN"), column(100, -300), column(60, -100))).toEqual([
      ["note: negative base", "", ""],
    ]);
    expect(notesOf(cell("PARTSMARGIN"), column(300, -100), column(60, -100))).toEqual([]);
    expect(notesOf(cell("SERVICEREVENUE"), column(-100, -200), column(0, 0))).toEqual([]);
  });

  shows({ AUDIT: ["filtered"] }, "to date: the records end before the last day of the period", () => {
    const rate = (last: string, ...rest: readonly unknown[]): Line[] =>
      notesOf(cell("FIRSTFIXRATE"), many(40, "否"), null, until(last, 40), ...rest);
    const toDate = (day: string): Line[] => [[`note: to date: records end on ${day}`, "", ""]];
    expect(rate("2025-08-20 17:30", cell("2025-08"))).toEqual(toDate("2025-08-20"));
    expect(rate("2025-08-30 23:59", cell("2025-08"))).toEqual(toDate("2025-08-30"));
    expect(rate("2025-08-31", cell("2025-08"))).toEqual([]);
    expect(rate("2025-09-01", cell("2025-08"))).toEqual([]);
    expect(rate("2025-08-31", cell("2025Q3"))).toEqual(toDate("2025-08-31"));
    expect(rate("2025-08-20")).toEqual([]);
    // The other shop's records go on: this one had no visits.
    const shops = [...many(39, "东"), ["西"]];
    expect(rate("2025-08-31", cell("2025-08"), shops, cell("东"))).toEqual([]);
  });

  test("several dates that are all the first of a month are months, and last to its end", () => {
    const margin = (...months: readonly string[]): Line[] => {
      const [revenue, cost] = [months.map(() => 300), months.map(() => 100)];
      return notesOf(
        cell("PARTSMARGIN"),
        column(...revenue),
        column(...cost),
        column(...months),
        cell("2025Q3"),
      );
    };
    expect(margin("2025-08-01", "2025-09-01")).toEqual([]);
    expect(margin("2025-07-01", "2025-08-01")).toEqual([
      ["note: to date: records end on 2025-08-31", "", ""],
    ]);
    expect(margin("2025-07-01", "2025-08-02")).toEqual([
      ["note: to date: records end on 2025-08-02", "", ""],
    ]);
    expect(margin("2025-07-01", "")).toEqual([["note: to date: records end on 2025-07-01", "", ""]]);
  });

  test("the date of a totals row is no record's", () => {
    const ids = column(...Array.from({ length: 39 }, (_, index) => `R${index}`), "合计");
    const dates = [...until("2025-08-20", 39), ["2025-08-31"]];
    expect(notesOf(cell("FIRSTFIXRATE"), many(40, "否"), ids, dates, cell("2025-08"))).toEqual([
      ["note: to date: records end on 2025-08-20", "", ""],
    ]);
  });

  test("to date: asOf lies within the period", () => {
    const days = until("2025-08-31", 40);
    const closed = (asOf: string): Line[] =>
      notesOf(cell("ONTIMEDELIVERY"), days, days, null, cell(asOf), days, cell("2025-08"));
    expect(closed("2025-08-31")).toEqual([]);
    expect(closed("2025-09-15")).toEqual([]);
    expect(closed("2025-08-30")).toEqual([["note: to date: records end on 2025-08-30", "", ""]]);
  });

  test("the time between periodStart and periodEnd is a period, too", () => {
    const uptime = (last: string): Line[] =>
      notesOf(
        cell("CONTRACTUPTIME"),
        column("2025-08-01 08:00", last),
        column("2025-08-01 09:00", `${last} 01:00`),
        cell("2025-08-01"),
        cell("2025-08-31"),
      );
    expect(uptime("2025-08-31")).toEqual([]);
    expect(uptime("2025-08-20")).toEqual([["note: to date: records end on 2025-08-20", "", ""]]);
  });

  test("provisional: records of the days after the period are still to come", () => {
    const repeated = (last: string, days: unknown): Line[] =>
      notesOf(
        cell("REPEATVISITRATE"),
        column(...Array.from({ length: 40 }, (_, index) => `A${index}`)),
        [...many(1, last), ...until("2025-08-31", 39)],
        days,
        cell("2025-08"),
      );
    const provisional = (days: number): Line[] => [
      [`note: provisional: records after the period still change it (days: ${days})`, "", ""],
    ];
    expect(repeated("2025-09-29", null)).toEqual(provisional(30));
    expect(repeated("2025-09-30", null)).toEqual([]);
    expect(repeated("2025-09-06", cell(7))).toEqual(provisional(7));
    expect(repeated("2025-09-07", cell(7))).toEqual([]);
  });

  shows({ AUDIT: ["blanks"] }, "provisional: claims that are not decided yet", () => {
    const passed = [...column("否", "", ""), ...many(30, "是")];
    expect(notesOf(cell("CLAIMFIRSTPASSRATE"), passed)).toEqual([
      ["note: provisional: 2 not yet decided", "", ""],
    ]);
    expect(notesOf(cell("索赔一次通过率"), passed)).toEqual([["备注:暂定:2 条尚无结果", "", ""]]);
  });

  test("where there is no value, nothing is to be said of it", () => {
    expect(
      notesOf(cell("FIRSTFIXRATE"), many(3, "否"), null, many(3, "2025-08-01"), cell("2025-09")),
    ).toEqual([]);
    expect(notesOf(cell("FIRSTFIXRATE"), cell(0), cell(0))).toEqual([]);
  });
});
