import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openCall } from "../../../src/kpi/compute/call";
import { assertReadable } from "../../../src/kpi/compute/evaluate";
import { COUNTED } from "../../../src/kpi/compute/measures";
import { KPIS } from "../../../src/kpi/catalogue";
import { Refusal } from "../../../src/cells/fault";
import type { Kpi } from "../../../src/kpi/define";
import { column } from "../../support/call";

/** A band is a shortcut, and so is what a column comes to as a whole: they must say what `judge` says row by row. */

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

/** The measures that told what they come to while they were read, and what their own judgement of each row comes to. */
function toldAndJudged(kpi: Kpi, args: readonly unknown[]): { told: unknown; judged: unknown }[] {
  if (!("measures" in kpi)) return [];
  const { values, tables } = openCall(kpi, args);
  assertReadable(kpi, tables, [{ selection: {} }]);
  return Object.values(kpi.measures(values)).flatMap(({ whole, judge, amounts, table }) => {
    const { first, length } = tables[table] ?? { first: 0, length: 0 };
    if (whole === undefined || (first > 0 && whole.withTop)) return [];
    const rows = Array.from({ length: length - first }, (_, index) => first + index);
    const counted = rows.filter((row) => judge(row) === COUNTED);
    const amount = counted.reduce((sum, row) => sum + (amounts?.[row] ?? 1), 0);
    return [{ told: [whole.amount, whole.rows], judged: [amount, counted.length] }];
  });
}

describe("what counts come to as a whole", () => {
  const cell = fc.constantFrom<unknown>(
    "",
    " ",
    0,
    1,
    2,
    7,
    true,
    false,
    "是",
    "否",
    "Y",
    "1",
    "0",
    0.5,
    -1,
    3e9,
  );
  const like = fc.constantFrom<readonly unknown[]>(
    [0, 1],
    [0, 3, ""],
    [true, "否", ""],
    ["√", "×", 1, "0"],
    [2, 2.5],
  );
  const cells = fc.oneof(
    like.chain((some) => fc.array(fc.constantFrom(...some), { minLength: 5, maxLength: 5 })),
    fc.array(cell, { minLength: 5, maxLength: 5 }),
  );
  const headed = fc
    .tuple(fc.constantFrom<unknown>("返修", "是", 1, ""), cells)
    .map(([top, rest]) => [top, ...rest]);

  test.each(["FIRSTFIXRATE", "APPOINTMENTRATE", "COMPLAINTRATE", "TRAININGHOURS"])(
    "of %s is what its rows come to",
    (id) => {
      const kpi = KPIS.find((candidate) => candidate.id === id) as Kpi;
      let told = 0;
      fc.assert(
        fc.property(headed, fc.option(headed, { nil: undefined }), (events, total) => {
          try {
            const found = toldAndJudged(kpi, [column(...events), ...(total ? [column(...total)] : [])]);
            told += found.length;
            expect(found.map((one) => one.told)).toEqual(found.map((one) => one.judged));
          } catch (caught) {
            if (!(caught instanceof Refusal)) throw caught;
          }
        }),
        { seed: 20250801, numRuns: 1000 },
      );
      expect(told).toBeGreaterThan(20);
    },
  );
});

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
