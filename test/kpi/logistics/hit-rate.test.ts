import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "HITRATE";
const NOON = "2025-08-01 12:00";
const due = column(NOON, NOON, NOON, NOON, NOON);
/** In time from plan, in time from plan, in time from elsewhere, in time but expedited, late. */
const delivered = column(
  "2025-08-01 10:00",
  "2025-08-01 11:00",
  "2025-08-01 11:30",
  "2025-08-01 09:00",
  "2025-08-01 13:00",
);
const sources = column("上海仓", "上海仓", "北京仓", "上海仓", "上海仓");
const planned = column("上海仓", "上海仓", "上海仓", "上海仓", "上海仓");
const expedited = column("否", "否", "否", "是", "否");
const parts = [due, delivered, sources, planned, expedited];

describe("HITRATE", () => {
  shows(
    { HITRATE: ["records"] },
    "in time is not enough: from the planned location, and not expedited",
    () => {
      expect(call("OTDRATE", [due, delivered])).toBe(0.8);
      expect(call(id, parts)).toBe(0.4);
      expect(call(id, parts.slice(0, 4))).toBe(0.6);
    },
  );

  test("a location is the same however it is spaced, in whatever width and case", () => {
    const places = [
      column("Hub A", " hub a ", "ＨＵＢ Ａ", "Hub B", "HUB A"),
      column(..."AAAAA".split("").map((hub) => `Hub ${hub}`)),
    ];
    expect(call(id, [due, delivered, ...places])).toBe(0.6);
  });

  shows(
    { HITRATE: ["records"] },
    "undelivered and past due is a miss, whatever location stands there",
    () => {
      const open = column("2025-08-01 10:00", "", "", "", "");
      const unknown = column("上海仓", "", "", "上海仓", "");
      expect(call(id, [due, open, unknown, planned, expedited, cell("2025-08-01")])).toBe(0.2);
      expect(call(id, [due, open, unknown, planned, expedited])).toBe(1);
      expect(call(id, [due, open, unknown, planned, expedited, cell("2025-08-01 11:00")])).toBe(1);
    },
  );

  shows(
    { HITRATE: ["blanks"] },
    "delivered from nobody knows where, or expedited or not: left out, no miss",
    () => {
      expect(call(id, [due, delivered, column("上海仓", "", "北京仓", "上海仓", ""), planned])).toBeCloseTo(
        2 / 3,
        12,
      );
      expect(call(id, [...parts.slice(0, 4), column("否", "", "否", "是", "否")])).toBe(0.25);
    },
  );

  shows({ HITRATE: ["totals"] }, "from two totals", () => {
    expect(call("RATE", [cell("零件命中率"), cell(164), cell(200)])).toBe(0.82);
  });

  shows({ HITRATE: ["#DIV/0!"] }, "totals whose base is zero", () => {
    expect(call("RATE", [cell(id), cell(0), cell(0)])).toMatchObject({ error: "#DIV/0!" });
  });

  shows({ HITRATE: ["filtered"] }, "a period goes by the due time; criteria as in COUNTIFS", () => {
    const months = column("2025-07-31", NOON, "2025-08-31 12:00", "2025-09-01", "");
    expect(
      call(id, [months, column(...months.flat()), sources, planned, null, null, null, cell("2025-08")]),
    ).toBe(0.5);
    const regions = column("东", "东", "东", "西", "西");
    expect(call(id, [...parts, null, null, null, regions, cell("东")])).toBeCloseTo(2 / 3, 12);
  });

  shows({ HITRATE: ["#N/A", "zh", "en"] }, "no location is known", () => {
    const unknown = column("", "", "", "", "");
    expectFailure(id, [due, delivered, unknown, planned], "#N/A", {
      zh: ["应交付需求", "5 行", "发货地点或计划地点未知"],
      en: ["requirements due", "5 rows", "location or planned location unknown"],
    });
  });

  shows(
    { HITRATE: ["#VALUE!", "zh", "en"] },
    "expedited is only yes or blank: a blank may be no or unknown",
    () => {
      const onlyYes = column("", "", "", "是", "");
      expectFailure(id, [...parts.slice(0, 4), onlyYes], "#VALUE!", {
        zh: ["加急", "只有“是”和空白", "补全“否”"],
        en: ["expedited", "only yes or blank", "noes"],
      });
      const stores = column("东", "东", "西", "东", "东");
      const someNo = column("是", "是", "否", "是", "是");
      expect(call(id, [...parts.slice(0, 4), someNo, null, null, null, stores, cell("东")])).toBe(0);
      const notYetHere = [column(NOON, NOON), column("2025-08-01", ""), column("A", ""), column("A", "A")];
      expect(call(id, [...notYetHere, column("是", ""), cell("2025-08-01 10:00")])).toBe(0);
      const allYes = column("是", "是", "是", "是", "是");
      expect(call(id, [...parts.slice(0, 4), allYes])).toBe(0);
    },
  );

  test("a totals row is no delivery whose freight is unknown", () => {
    const withTotals = [column("2025-08-09", 25), column("2025-08-09", 23), column("A", "合计")];
    expect(call(id, [...withTotals, column("A", ""), column("是", "")])).toBe(0);
    const plannedTotals = [...withTotals.slice(0, 2), column("A", "B"), column("A", "小计")];
    expect(call(id, [...plannedTotals, column("是", "")])).toBe(0);
  });

  shows({ HITRATE: ["#VALUE!", "zh", "en"] }, "a flag nobody can read", () => {
    expectFailure(id, [...parts.slice(0, 4), column("否", "否", "空运", "是", "否")], "#VALUE!", {
      zh: ["加急", "第 3 行", "空运"],
      en: ["expedited", "row 3", "空运"],
    });
  });

  shows({ HITRATE: ["audited"] }, "AUDIT says what is left out, and why", () => {
    const args = [
      [...due, ["2025-08-02"], [""]],
      [...delivered, [""], ["2025-08-01"]],
      [...column("上海仓", "", "北京仓", "上海仓", "上海仓"), [""], ["上海仓"]],
      [...planned, ["上海仓"], ["上海仓"]],
      [...expedited, ["否"], ["否"]],
    ];
    expect(account([cell(id), ...args, cell("2025-08-01")])).toEqual([
      ["rows read", 7, ""],
      ["in the base: requirements due 4", 4, "1, 3, 4, 5"],
      ["in the numerator: hits 1", 1, "1"],
      ["excluded: location or planned location unknown", 1, "2"],
      ["excluded: not delivered and not yet due", 1, "6"],
      ["excluded: no due time", 1, "7"],
    ]);
  });
});
