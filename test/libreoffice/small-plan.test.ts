import { describe, expect, test } from "@jest/globals";
import { writeFile } from "../../src/workbook/file/write";
import { smallPlan } from "../workbook/support/small-plan";
import { smallResults } from "../workbook/support/small-results";
import { printed, recalculated } from "./support/office";

/** Results that no formula of the plan gives: what is right afterwards was calculated by LibreOffice. */
const WRONG = { at: () => -12345 };

describe("the portable file", () => {
  test("calculated anew by LibreOffice, shows what was worked out by hand", async () => {
    const { sheets } = await recalculated(await writeFile(smallPlan("portable"), WRONG));
    const [front, records] = sheets;
    for (const [row, column, kind] of [
      [3, 2, "number"],
      [3, 3, "number"],
      [3, 4, "number"],
      [4, 2, "number"],
      [4, 3, "number"],
      [4, 4, "number"],
      [3, 6, "string"],
    ] as const) {
      const value = front?.values[row]?.[column];
      const expected = smallResults.at("front", row, column);
      expect(typeof value).toBe(kind);
      if (typeof value === "number") expect(Math.abs(value - Number(expected))).toBeLessThan(1e-9);
      else expect(value).toBe(expected);
    }
    expect(records?.values.map(([customer]) => customer)).toEqual(["客户", "=1+1", "+客户", "@A", "A"]);
  });

  // What belongs to the view (frozen panes, zoom) LibreOffice drops when nobody looks at it.
  test("keeps tables, rules, validations, chart and print set-up", async () => {
    const { sheets, names } = await recalculated(await writeFile(smallPlan("portable"), smallResults));
    const [front, records] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(["首页", "工单"]);
    expect(names.map(({ name }) => name)).toContain("售后_门店");
    expect(records?.tables.map(({ name, columns }) => [name, columns])).toEqual([
      ["工单", ["客户", "进厂时间", "金额[元]", "返修"]],
    ]);
    expect(front?.rules.map(({ kind }) => kind).sort()).toEqual(["bar", "formula"]);
    expect(front?.validations.map(({ kind }) => kind).sort()).toEqual(["list", "list", "number"]);
    expect(front?.charts).toBe(1);
    expect(front?.isProtected).toBe(true);
    expect(front?.print).toMatchObject({
      orientation: "landscape",
      pagesWide: 1,
      titleRows: { first: 2, last: 2 },
    });
  });

  test("prints one page a sheet", async () => {
    expect(printed(await writeFile(smallPlan("portable"), smallResults), "small-portable")).toHaveLength(2);
  });
});

test("the add-in file opens with its values; LibreOffice, which has no add-in, calculates the rest", async () => {
  const { sheets } = await recalculated(await writeFile(smallPlan("add-in"), smallResults));
  expect(sheets[0]?.values[4]?.slice(1, 5)).toEqual(["台次", 1, 2, 1]);
  expect(sheets[0]?.values[3]?.[1]).toBe("进厂台次");
});
