import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { KeyColumn, NO_KEY } from "../../src/cells/keys";
import { pairedIdentity } from "../../src/cells/pairs";
import { toRange, type Range } from "../../src/cells/range";
import { SEED } from "./support";

function pairsOf(rows: readonly (readonly [key: string, second: number])[]): number[] {
  const keys = new KeyColumn(toRange(rows.map(([key]) => [key])) as Range, rows.length, "id");
  const identity = pairedIdentity(keys, (row) => rows[row]?.[1] ?? NaN);
  return rows.map((_, row) => identity.at(row));
}

describe("a key and a number together", () => {
  test("are one identity where both are the same", () => {
    expect(
      pairsOf([
        ["V1", 45870],
        ["V1", 45871],
        ["V2", 45870],
        ["V1", 45870],
      ]),
    ).toEqual([0, 1, 2, 0]);
  });

  test("are none where either is missing", () => {
    expect(
      pairsOf([
        ["", 45870],
        ["V1", NaN],
      ]),
    ).toEqual([NO_KEY, NO_KEY]);
  });

  test("are numbered as a set of texts would number them", () => {
    const row = fc.tuple(fc.constantFrom("", "a", "b", "c", "d"), fc.oneof(fc.integer(), fc.nat(3)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 500 }), (rows) => {
        const known = new Map<string, number>();
        const expected = rows.map(([key, second]) => {
          if (key === "") return NO_KEY;
          const text = `${key} ${second}`;
          if (!known.has(text)) known.set(text, known.size);
          return known.get(text);
        });
        expect(pairsOf(rows)).toEqual(expected);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("keep their numbers when there are more of them than were expected", () => {
    const rows = Array.from({ length: 5000 }, (_, index): [string, number] => [`V${index % 70}`, index]);
    const expected = rows.map((_, index) => index);
    expect(pairsOf([...rows, ...rows])).toEqual([...expected, ...expected]);
  });
});
