import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const vehicles = column("V1", "V1", "V2", "V3", "V1");
const written = column("2025-08-01", "2025-08-01", "2025-08-31 17:30", "2025-09-01", "2025-07-31");
const august = cell("2025-08");

describe("RENEWALCOUNT", () => {
  shows({ RENEWALCOUNT: ["records", "filtered"] }, "compulsory and commercial policy are one vehicle", () => {
    expect(call("RENEWALCOUNT", [vehicles, written, august])).toBe(2);
    expect(call("RENEWALCOUNT", [vehicles, written, cell("2025Q3")])).toBe(3);
    expect(call("RENEWALCOUNT", [vehicles, written, [["2025-07-31", "2025-08-01"]]])).toBe(1);
  });

  shows({ RENEWALCOUNT: ["blanks"] }, "no vehicle or no date is no renewal; none are 0", () => {
    expect(
      call("RENEWALCOUNT", [column("V1", "", "V2"), column("2025-08-01", "2025-08-01", ""), august]),
    ).toBe(1);
    expect(call("RENEWALCOUNT", [vehicles, written, cell("2024")])).toBe(0);
    expect(call("RENEWALCOUNT", [column("", ""), column("", ""), august])).toBe(0);
  });

  test("by store, and month by month", () => {
    const stores = column("东", "东", "东", "西", "西");
    expect(call("BYGROUP", [cell("续保台数"), stores, vehicles, written, cell("2025Q3")])).toEqual([
      ["东", 3, 2],
      ["西", 2, 2],
    ]);
    expect(call("TREND", [cell("RENEWALCOUNT"), [["2025-07", "2025-08"]], vehicles, written])).toEqual([
      [1, 2],
    ]);
  });

  shows({ RENEWALCOUNT: ["#VALUE!", "zh", "en"] }, "a day that may be a month; no period", () => {
    expectFailure(
      "RENEWALCOUNT",
      [column("V1", "V2"), column("2025-08-01", "03/04/2025"), august],
      "#VALUE!",
      {
        zh: ["续保日期", "第 2 行", "03/04/2025"],
        en: ["renewalDates", "row 2", "03/04/2025"],
      },
    );
    expectFailure("RENEWALCOUNT", [vehicles, written], "#VALUE!", { zh: ["期间"], en: ["period"] });
  });

  shows({ RENEWALCOUNT: ["audited"] }, "AUDIT shows the second policy of a vehicle", () => {
    expect(account([cell("RENEWALCOUNT"), vehicles, written, august])).toEqual([
      ["rows read", 5, ""],
      ["in the base: vehicles renewed 2", 2, "1, 3"],
      ["in the numerator: vehicles renewed 2", 2, "1, 3"],
      ["excluded: outside the period", 2, "4, 5"],
      ["excluded: same id, counted once", 1, "2"],
    ]);
  });
});
