import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findColumn } from "../../src/columns";
import { KPIS } from "../../src/kpi/catalogue";
import type { Kpi } from "../../src/kpi/define";
import { printNative } from "../../src/kpi/native";
import { openGrid } from "../support/grid";

describe("what the monthly workbook needs of the article's indicators", () => {
  const article = KPIS.filter((kpi) => kpi.number !== undefined && (kpi.value ?? kpi.mix) !== undefined);

  test("each says its value from totals, and its records or why it has none", () => {
    for (const { id, fromTotals, records, withoutRecords } of article) {
      expect({ id, fromTotals: fromTotals !== undefined }).toEqual({ id, fromTotals: true });
      expect({ id, known: (records ?? withoutRecords) !== undefined }).toEqual({ id, known: true });
    }
  });

  test("records name arguments of the function and columns that are recognised", () => {
    for (const { id, signature, records = {} } of article) {
      for (const [parameter, column] of Object.entries(records)) {
        expect({ id, parameter, known: parameter in signature }).toEqual({ id, parameter, known: true });
        expect({ id, column, known: findColumn(column) !== undefined }).toEqual({ id, column, known: true });
      }
    }
  });

  test("totals of the same name are the same figure: English name and unit agree", () => {
    const known = new Map<string, string>();
    for (const { totals, mix } of article) {
      const entered = [...Object.values(totals), ...(mix?.parts.map(({ total }) => total) ?? [])];
      for (const { zh, en, unit, monthly } of entered) {
        const name = monthly?.name ?? { zh, en };
        const figure = `${name.en} / ${unit}`;
        expect(known.get(name.zh) ?? figure).toBe(figure);
        known.set(name.zh, figure);
      }
    }
  });

  test("the value from totals is the function's own, for any totals", async () => {
    const single = article.filter(({ mix }) => mix === undefined);
    const samples = single.flatMap((kpi) => randomTotals(kpi).map((totals) => ({ kpi, totals })));
    const grid = await openGrid([]);
    const results = await grid.evaluate(
      samples.map(({ kpi, totals }) =>
        printNative(
          kpi.fromTotals ?? { literal: "" },
          Object.fromEntries(Object.entries(totals).map(([name, amount]) => [name, String(amount)])),
        ),
      ),
    );
    grid.dispose();
    samples.forEach(({ kpi, totals }, index) => {
      const values = Object.fromEntries(
        Object.entries(kpi.parameters).map(([name, parameter]) => [name, parameter.default]),
      );
      const { value } = results[index] as { value: unknown };
      expect({ id: kpi.id, value }).toEqual({
        id: kpi.id,
        value: expect.closeTo(kpi.value?.(totals, values) ?? NaN, 9),
      });
    });
  });
});

/** Totals in which no part is more than the whole: shares refuse that. */
function randomTotals({ totals, base }: Kpi): Record<string, number>[] {
  return fc
    .sample(fc.integer({ min: 1, max: 1_000_000 }), { numRuns: 5, seed: 1 })
    .map((whole) =>
      Object.fromEntries(
        Object.keys(totals).map((name, index) => [
          name,
          name === base ? whole : Math.floor(whole / (index + 2)),
        ]),
      ),
    );
}
