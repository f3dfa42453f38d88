import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const asked = (height: number): unknown[][] => column(...new Array<string>(height).fill("2025-08-15"));
const bandOf = (sold: string, survey: string): unknown => {
  const rows = call("CSATBYAGE", [column(5), column(sold), column(survey)]) as unknown[][];
  return rows.find(([, answers]) => answers === 1)?.[0];
};

describe("CSATBYAGE", () => {
  shows({ CSATBYAGE: ["records"] }, "bands from young to old; empty ones have no CSAT", () => {
    const sold = column("2025-01-01", "2024-08-15", "2024-08-16", "2019-01-01");
    expect(call("CSATBYAGE", [column(5, 3, 4, 5), sold, asked(4)])).toEqual([
      ["0–11", 2, 1],
      ["12–23", 1, 0],
      ["24–35", 0, ""],
      ["36–59", 0, ""],
      ["60+", 1, 1],
    ]);
  });

  test.each([
    ["2024-08-15", "2025-08-14", "0–11"],
    ["2024-08-15", "2025-08-15", "12–23"],
    ["2024-08-15 18:00", "2025-08-15 09:00", "12–23"],
    ["2024-02-29", "2025-02-28", "0–11"],
    ["2024-02-29", "2025-03-01", "12–23"],
    ["2023-08-31", "2025-08-30", "12–23"],
    ["2020-08-15", "2025-08-15", "60+"],
    ["2025-08-15", "2025-08-15", "0–11"],
  ])("sold %s, asked %s: completed months as DATEDIF counts them, %s", (sold, survey, band) => {
    expect(bandOf(sold, survey)).toBe(band);
  });

  test("in and out of warranty; the last day is in it", () => {
    const sold = column("2025-01-01", "2023-01-01", "2020-01-01", "2020-01-01");
    const ends = column("2028-01-01", "2025-08-15", "2025-08-14", "");
    const rows = call("CSATBYAGE", [column(5, 4, 1, 5), sold, asked(4), ends]) as unknown[][];
    expect(rows.slice(5)).toEqual([
      ["质保期内", 2, 1],
      ["质保期外", 1, 0],
    ]);
  });

  test("sold after the survey is (invalid), last, and on no side of the warranty", () => {
    const rows = call("CSATBYAGE", [
      column(5, 1),
      column("2025-08-16", "2025-08-01"),
      asked(2),
      column("2028-01-01", "2028-01-01"),
    ]) as unknown[][];
    expect(rows.slice(5)).toEqual([
      ["质保期内", 1, 0],
      ["质保期外", 0, ""],
      ["(invalid)", 1, 1],
    ]);
  });

  test("bands of one's own, in any order", () => {
    const sold = column("2025-05-01", "2022-01-01", "2010-01-01");
    const rows = [
      ["0–5", 1, 1],
      ["6–47", 1, 0],
      ["48+", 1, 1],
    ];
    const scores = column(5, 2, 5);
    expect(call("CSATBYAGE", [scores, sold, asked(3), null, [[6, 48]]])).toEqual(rows);
    expect(call("CSATBYAGE", [scores, sold, asked(3), null, column(48, 6, 0, 48)])).toEqual(rows);
  });

  test("another scale and satisfied score", () => {
    const rows = call("CSATBYAGE", [
      column(8, 7),
      column("2025-01-01", "2025-01-01"),
      asked(2),
      null,
      null,
      cell(10),
      cell(7),
    ]) as unknown[][];
    expect(rows[0]).toEqual(["0–11", 2, 1]);
  });

  shows(
    { CSATBYAGE: ["blanks"] },
    "a blank score is no answer; a missing date tells no age, a known warranty counts",
    () => {
      const scores = column(5, "", 4, 1, 2);
      const sold = column("2025-01-01", "2025-01-01", "", "2025-02-01", "");
      const surveys = column("2025-08-15", "2025-08-15", "2025-08-15", "", "2025-08-15");
      const ends = column("", "", "2020-01-01", "2028-01-01", "");
      const rows = call("CSATBYAGE", [scores, sold, surveys, ends]) as unknown[][];
      expect(rows.filter(([, answers]) => answers !== 0)).toEqual([
        ["0–11", 1, 1],
        ["质保期外", 1, 1],
      ]);
    },
  );

  shows({ CSATBYAGE: ["#N/A", "zh", "en"] }, "no answer of a known age", () => {
    expectFailure("CSATBYAGE", [column(5, ""), column("", "2025-01-01"), asked(2)], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows(
    { CSATBYAGE: ["#VALUE!", "zh", "en"] },
    "a date nobody can read, a score off the scale, odd bands",
    () => {
      expectFailure("CSATBYAGE", [column(5, 4), column("2025-01-01", "去年"), asked(2)], "#VALUE!", {
        zh: ["购车日期", "第 2 行", "去年"],
        en: ["saleDates", "row 2", "去年"],
      });
      expect(call("CSATBYAGE", [column(5, 6), asked(2), asked(2)])).toMatchObject({ error: "#VALUE!" });
      expectFailure("CSATBYAGE", [column(5, 4), asked(2), asked(2), null, column(12, 24.5)], "#VALUE!", {
        zh: ["车龄界限", "24.5"],
        en: ["bands", "24.5"],
      });
      expect(call("CSATBYAGE", [column(5), asked(1), asked(1), null, cell("一年")])).toMatchObject({
        error: "#VALUE!",
      });
      const withError = [column(5), asked(1), asked(1), null, column(12, "#REF!")];
      expect(call("CSATBYAGE", withError)).toMatchObject({ error: "#REF!" });
    },
  );

  test("columns of two heights, and which", () => {
    expectFailure("CSATBYAGE", [column(5, 4, 3), asked(3), asked(2)], "#VALUE!", {
      zh: ["3", "2"],
      en: ["3", "2"],
    });
  });

  shows({ CSATBYAGE: ["audited"] }, "AUDIT", () => {
    const sold = column("2025-01-01", "2025-01-01", "", "2026-01-01");
    expect(account([cell("CSATBYAGE"), column(5, "", 4, 3), sold, asked(4)])).toEqual([
      ["rows read", 4, ""],
      ["in the base: answers 1", 1, "1"],
      ["in the numerator: satisfied answers 1", 1, "1"],
      ["excluded: no answer", 1, "2"],
      ["excluded: no date", 1, "3"],
      ["excluded: sold after the survey", 1, "4"],
    ]);
  });
});
