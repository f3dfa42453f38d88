import { describe, expect, test } from "@jest/globals";
import { namesFor } from "../../src/workbook/names";
import type { Block, SheetPlan } from "../../src/workbook/plan";
import { writtenBlock, type WrittenCell } from "../../src/workbook/profile";
import { smallPlan } from "./support/small-plan";

describe("names of a plan in a workbook", () => {
  test("free names are taken as they are", () => {
    expect(namesFor(smallPlan("portable"))).toEqual({
      sheets: { front: "首页", records: "工单" },
      tables: { orders: "工单" },
      names: { 售后_门店: "售后_门店" },
    });
  });

  test("names in use are numbered, whatever their case, and stay within 31 characters", () => {
    const plan = smallPlan("portable");
    const [front, records] = plan.sheets as [SheetPlan, SheetPlan];
    const long = "A sheet with a name of 31 chars";
    const renamed = { ...plan, sheets: [{ ...front, name: long }, records] };
    expect(namesFor(renamed, { sheets: [long.toUpperCase(), "工单", "工单 (2)"], tables: ["工单"] })).toEqual(
      {
        sheets: { front: "A sheet with a name of 31 c (2)", records: "工单 (3)" },
        tables: { orders: "工单2" },
        names: { 售后_门店: "售后_门店" },
      },
    );
  });

  test("tables that are there already keep their names", () => {
    const plan = { ...smallPlan("add-in"), existingTables: { complaints: "投诉_2025" } };
    expect(namesFor(plan, { sheets: [], tables: ["投诉_2025"] }).tables).toEqual({
      orders: "工单",
      complaints: "投诉_2025",
    });
  });
});

describe("the cells of a profile", () => {
  const block = smallPlan("portable").sheets[0]?.blocks[2] as Block;

  test("the add-in profile has the spilling call and room for its values", () => {
    const [label, anchor, second, third] = writtenBlock(block, "add-in").cells[0] as WrittenCell[];
    expect(label).toBe("进厂台次");
    expect(anchor).toMatchObject({
      formula: { call: { function: "TREND" } },
      spill: { rows: 1, columns: 3 },
    });
    expect([second, third]).toEqual([null, null]);
  });

  test("the portable profile has a native formula in each of its cells", () => {
    const [, ...cells] = writtenBlock(block, "portable").cells[0] as WrittenCell[];
    for (const cell of cells.slice(0, 3))
      expect(cell).toEqual({ formula: expect.objectContaining({ function: "IF" }) });
    expect(JSON.stringify(writtenBlock(block, "portable"))).not.toContain('"call"');
  });
});
