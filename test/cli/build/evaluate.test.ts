import { describe, expect, test } from "@jest/globals";
import { evaluateByGrid } from "../../../src/cli/build/evaluate";
import { smallPlan } from "../../workbook/support/small-plan";

describe.each(["portable", "add-in"] as const)("the small workbook in the %s profile", (profile) => {
  test("is calculated", async () => {
    const results = await evaluateByGrid(smallPlan(profile));
    const row = (number: number) => [2, 3, 4].map((column) => results.at("front", number, column));
    // Amounts of June, July and August; one of the two visits in July has none.
    expect(row(3)).toEqual([1200, -80.5, 300]);
    expect(row(4)).toEqual([1, 2, 1]);
    expect(results.at("front", 3, 6)).toBe("● 达标");
    // June has the greatest value of the three.
    expect(results.at("front", 3, 5)).toBe("█");
    expect(results.at("front", 0, 1)).toBeUndefined();
  });
});

test("text that looks like a formula is text, and errors are errors", async () => {
  const plan = smallPlan("portable");
  const [front, records] = plan.sheets;
  if (front === undefined || records === undefined) throw new Error("the small plan has two sheets");
  const cells = { row: 20, column: 0, rows: 1, columns: 1 };
  const extra = {
    row: 20,
    column: 0,
    cells: [["=1+1", { formula: { cells } }, { formula: { function: "NA", arguments: [] } } as const]],
  };
  const results = await evaluateByGrid({
    ...plan,
    sheets: [{ ...front, blocks: [...front.blocks, extra] }, records],
  });
  expect(results.at("front", 20, 1)).toBe("=1+1");
  expect(results.at("front", 20, 2)).toEqual({ error: "#N/A" });
});
