import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const vehicles = column("V1", "V1", "V2", "V3", "V1", "V4");
const arrivals = column(
  "2025-08-01 09:00",
  "2025-08-01 15:00",
  "2025-08-02",
  "2025-08-31 23:00",
  "2025-09-01",
  "2025-07-31",
);
const types = column("一般修理", "定保", "索赔", " 首保 ", "定保", "定保");
const august = cell("2025-08");

describe("MAINTENANCEVISITS", () => {
  shows(
    { MAINTENANCEVISITS: ["records", "filtered"] },
    "one order for maintenance makes the visit one",
    () => {
      expect(call("MAINTENANCEVISITS", [vehicles, arrivals, types, august])).toBe(2);
      expect(call("MAINTENANCEVISITS", [vehicles, arrivals, types, cell("2025Q3")])).toBe(4);
    },
  );

  test("two orders for maintenance on one day are one visit", () => {
    const twice = [column("V1", "V1"), column("2025-08-01", "2025-08-01 16:00"), column("定保", "保养")];
    expect(call("MAINTENANCEVISITS", [...twice, august])).toBe(1);
  });

  test.each([
    ["定保", 1],
    ["定期保养", 1],
    ["首次保养", 1],
    ["首保", 1],
    ["保养+一般修理", 1],
    ["5000公里保养", 1],
    ["定期维护", 1],
    ["二级维护", 1],
    ["维护", 1],
    ["维护保养", 1],
    ["Scheduled Maintenance", 1],
    ["非保养", 0],
    ["非定期维护", 0],
    ["维修", 0],
    ["Non-maintenance", 0],
    // What is negated is something else, or the service itself.
    ["保养(非首保)", 1],
    ["非事故保养", 1],
    ["非首保保养", 1],
    ["免费保养", 1],
    ["保养,更换免维护电瓶", 1],
    ["更换免维护电瓶", 0],
    ["未保养", 0],
    ["无需保养", 0],
    ["非首保", 0],
    ["Unscheduled maintenance", 0],
    ["non-scheduled maintenance", 0],
    ["Maintenance (non-warranty)", 1],
    ["一般修理", 0],
    ["索赔", 0],
    ["", 0],
  ])("the job type %s", (type, visits) => {
    const call2 = [column("V1", "V2"), column("2025-08-01", "2025-08-02"), column(type, "事故"), august];
    expect(call("MAINTENANCEVISITS", call2)).toBe(visits);
  });

  shows({ MAINTENANCEVISITS: ["blanks"] }, "no vehicle, arrival or type is no such visit; none are 0", () => {
    const blank = [column("V1", "", "V3", "V4"), column("2025-08-01", "2025-08-01", "", "2025-08-02")];
    expect(call("MAINTENANCEVISITS", [...blank, column("定保", "定保", "定保", ""), august])).toBe(1);
    expect(call("MAINTENANCEVISITS", [vehicles, arrivals, types, cell("2024-01")])).toBe(0);
    expect(call("MAINTENANCEVISITS", [column("", ""), column("", ""), column("", ""), august])).toBe(0);
  });

  test("month by month, and by store", () => {
    expect(
      call("TREND", [cell("定期保养台次"), [["2025-08", "2025-09"]], vehicles, arrivals, types]),
    ).toEqual([[2, 1]]);
    const stores = column("东", "东", "西", "西", "东", "东");
    expect(call("BYGROUP", [cell("MAINTENANCEVISITS"), stores, vehicles, arrivals, types, august])).toEqual([
      ["东", 2, 1],
      ["西", 2, 1],
    ]);
  });

  shows(
    { MAINTENANCEVISITS: ["#VALUE!", "zh", "en"] },
    "types of another height, an arrival nobody can read",
    () => {
      expectFailure("MAINTENANCEVISITS", [vehicles, arrivals, column("定保"), august], "#VALUE!", {
        zh: ["维修类型", "1", "6"],
        en: ["jobTypes", "1", "6"],
      });
      const soon = [column("V1", "V2"), column("2025-08-01", "下周"), column("定保", "定保"), august];
      expectFailure("MAINTENANCEVISITS", soon, "#VALUE!", {
        zh: ["进厂时间", "第 2 行", "下周"],
        en: ["arrivals", "row 2", "下周"],
      });
    },
  );

  shows({ MAINTENANCEVISITS: ["audited"] }, "AUDIT shows orders for other work", () => {
    expect(account([cell("MAINTENANCEVISITS"), vehicles, arrivals, types, august])).toEqual([
      ["rows read", 6, ""],
      ["in the base: visits for scheduled maintenance 2", 2, "2, 4"],
      ["in the numerator: visits for scheduled maintenance 2", 2, "2, 4"],
      ["excluded: no scheduled maintenance", 2, "1, 3"],
      ["excluded: outside the period", 2, "5, 6"],
    ]);
  });
});
