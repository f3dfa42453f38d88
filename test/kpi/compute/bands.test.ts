import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openCall } from "../../../src/kpi/compute/call";
import { assertReadable } from "../../../src/kpi/compute/evaluate";
import { COUNTED } from "../../../src/kpi/compute/measures";
import { KPIS } from "../../../src/kpi/catalogue";
import { Refusal } from "../../../src/cells/fault";
import type { Kpi } from "../../../src/kpi/define";
import { column } from "../../support/call";

/** A band is a shortcut: it must say of every row what `judge` says. */

const CELLS: Readonly<Record<string, readonly unknown[]>> = {
  numbers: ["", 0, 1, 2, 7, 10],
  odd: ["", 0, -1, 2.5, 11],
  flags: ["", true, false, "是", "否"],
};

const rows = fc
  .constantFrom(...Object.keys(CELLS))
  .chain((kind) => fc.array(fc.constantFrom(...(CELLS[kind] ?? [])), { minLength: 5, maxLength: 5 }));

/** The numbers of the rows on which band and judge differ. */
function differences(kpi: Kpi, args: readonly unknown[]): number[] {
  if (!("measures" in kpi)) return [];
  const { values, tables } = openCall(kpi, args);
  assertReadable(kpi, tables, [{ selection: {} }]);
  return Object.values(kpi.measures(values)).flatMap(({ band, judge, table }) => {
    const length = tables[table]?.length ?? 0;
    return Array.from({ length }, (_, row) => row).filter((row) => {
      if (band === undefined) return false;
      const value = band.values[row] as number;
      return (value >= band.from && value <= band.to) !== (judge(row) === COUNTED);
    });
  });
}

describe("the bands of measures", () => {
  const kinds = new Set(["count", "flags", "amount", "score"]);
  const kpis = KPIS.filter(({ parameters }) =>
    Object.values(parameters).every(({ kind, optional }) => optional || kinds.has(kind)),
  );

  test.each(kpis.map((kpi) => [kpi.id, kpi] as const))("of %s hold just the rows that count", (_, kpi) => {
    const needed = Object.values(kpi.parameters).filter(({ optional }) => !optional).length;
    fc.assert(
      fc.property(fc.array(rows, { minLength: needed, maxLength: needed }), (columns) => {
        try {
          const found = differences(
            kpi,
            columns.map((cells) => column(...cells)),
          );
          expect(found).toEqual([]);
        } catch (caught) {
          if (!(caught instanceof Refusal)) throw caught;
        }
      }),
      { seed: 20250801, numRuns: 200 },
    );
  });
});
