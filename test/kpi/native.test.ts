import { describe, expect, test } from "@jest/globals";
import { KPIS } from "../../src/kpi/catalogue";
import { openGrid } from "../support/grid";
import { CLEAN_TABLES, COMPARISONS, nativeOf } from "../support/natives";

/**
 * Lists of records, what has to look at all lines of an order at once, visits of which several rows are one, and ages
 * in months; down times that overlap.
 */
const WITHOUT_NATIVE = [
  "CHURNLIST",
  "DEADSTOCKLIST",
  "WORKORDERFILLRATE",
  "POSTWARRANTYLOYALTY",
  "NEWOWNERLOYALTY",
  "CSATBYAGE",
  "CONTRACTUPTIME",
];

describe("native formulas", () => {
  test("every indicator but these has one, and each is compared here", () => {
    const withNative = KPIS.filter(({ native }) => native !== undefined).map(({ id }) => id);
    const without = KPIS.filter(({ native }) => native === undefined).map(({ id }) => id);
    expect(without.sort()).toEqual([...WITHOUT_NATIVE].sort());
    expect([...new Set(COMPARISONS.map(({ id }) => id))].sort()).toEqual([...withNative].sort());
  });

  test("give the functions' own values over clean columns", async () => {
    const natives = COMPARISONS.map(nativeOf);
    const grid = await openGrid(CLEAN_TABLES);
    const results = await grid.evaluate([...natives, ...COMPARISONS.map(({ ours }) => ours)]);
    grid.dispose();
    const outcomes = results as { value?: unknown }[];
    const differences = COMPARISONS.flatMap(({ id }, index) => {
      const [theirs, own] = [outcomes[index], outcomes[COMPARISONS.length + index]];
      return isSame(theirs?.value, own?.value) ? [] : [{ id, native: natives[index], theirs, own }];
    });
    expect(differences).toEqual([]);
  });
});

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one !== undefined && one === other;
  return Math.abs(one - other) < 1e-9;
}
