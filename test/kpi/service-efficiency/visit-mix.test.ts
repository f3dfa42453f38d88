import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const types = column("定保", "索赔", "定保", "事故");

describe("VISITMIX", () => {
  shows({ VISITMIX: ["records"] }, "visits and share in the article's order", () => {
    expect(call("VISITMIX", [types])).toEqual([
      ["定保", 2, 0.5],
      ["一般修理", 0, 0],
      ["事故", 1, 0.25],
      ["索赔", 1, 0.25],
    ]);
  });

  test("an order of one's own; what it does not name is 其他; spellings and synonyms are one type", () => {
    expect(
      call("VISITMIX", [column("首保", "精品", "Ｆ", "f", "一般维修"), [["首保", "F", "一般修理"]]]),
    ).toEqual([
      ["首保", 1, 0.2],
      ["F", 2, 0.4],
      ["一般修理", 1, 0.2],
      ["其他", 1, 0.2],
    ]);
  });

  test("an order may call a type by any of its names; one that it names itself stays apart", () => {
    const called = column("定保", "保养", "定期保养", "事故", "事故修理");
    expect(
      call("VISITMIX", [column("Maintenance", "repair", "Repair", "WARRANTY CLAIM", "Accident", "Wash")]),
    ).toEqual([
      ["定保", 1, 1 / 6],
      ["一般修理", 2, 2 / 6],
      ["事故", 1, 1 / 6],
      ["索赔", 1, 1 / 6],
      ["其他", 1, 1 / 6],
    ]);
    expect(call("VISITMIX", [called, [["定期保养", "事故维修"]]])).toEqual([
      ["定期保养", 3, 0.6],
      ["事故维修", 2, 0.4],
    ]);
    expect(call("VISITMIX", [called, [["保养", "定保", "事故"]]])).toEqual([
      ["保养", 1, 0.2],
      ["定保", 2, 0.4],
      ["事故", 2, 0.4],
    ]);
  });

  shows({ VISITMIX: ["filtered"] }, "of a period and a store", () => {
    const dates = column("2025-08-01", "2025-07-31", "2025-08-31 23:59", "2025-09-01");
    const august = call("VISITMIX", [types, null, dates, cell("2025-08")]) as unknown[][];
    expect(august[0]).toEqual(["定保", 2, 1]);
    const stores = column("东", "西", "西", "西");
    const west = call("VISITMIX", [types, null, null, null, stores, cell("西")]) as unknown[][];
    expect(west.map(([, visits]) => visits)).toEqual([1, 0, 1, 1]);
  });

  shows({ VISITMIX: ["blanks"] }, "visits without a type are in no share", () => {
    const rows = call("VISITMIX", [column("定保", "", "索赔", "合计")]) as unknown[][];
    expect(rows.map(([, , share]) => share)).toEqual([0.5, 0, 0, 0.5]);
  });

  shows({ VISITMIX: ["#N/A", "zh", "en"] }, "no visit that has a type", () => {
    expectFailure("VISITMIX", [column("", "")], "#N/A", { zh: ["没有可计算的记录"], en: ["No records"] });
  });

  shows({ VISITMIX: ["#VALUE!", "zh", "en"] }, "columns of different height", () => {
    const args = [types, null, column("2025-08-01", "2025-08-02"), cell("2025-08")];
    expectFailure("VISITMIX", args, "#VALUE!", { zh: ["4", "2"], en: ["4", "2"] });
  });

  shows({ VISITMIX: ["audited"] }, "AUDIT", () => {
    expect(account([cell("VISITMIX"), column("定保", "", "索赔")])).toEqual([
      ["rows read", 3, ""],
      ["in the base: visits 2", 2, "1, 3"],
      ["in the numerator: visits 2", 2, "1, 3"],
      ["excluded: no category", 1, "2"],
    ]);
  });
});
