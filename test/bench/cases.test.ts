import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { CASES } from "./cases";
import { nameOf, type BenchCase, type Columns } from "./cases/case";
import { difference } from "./run/same";
import { freshColumn, MAKERS, type CellRow, type ColumnName } from "./records/columns";
import type { Kind, Maker } from "./records/makers";

const ROWS = 1000;

function columnsOf({ columns, rows = ROWS }: BenchCase): Columns {
  return Object.fromEntries(columns.map((name) => [name, freshColumn(name, rows)])) as Columns;
}

test("every function of the add-in is measured, and nothing else", () => {
  const measured = new Set(CASES.map(({ id }) => id));
  expect([...measured].sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
});

test("no two cases have the same name", () => {
  const names = CASES.map(nameOf);
  expect(names).toEqual([...new Set(names)]);
});

describe("a loop by hand gives the same answer over the same cells", () => {
  test.each(CASES.map((each) => [nameOf(each), each] as const))("%s", (_, each) => {
    expect(difference(each.ours(columnsOf(each)), each.hand(columnsOf(each)))).toBeUndefined();
  });
});

const ERROR = { type: "Error", basicType: "Error", basicValue: "#N/A" };

/** Cells that must be refused, by what the column holds. */
const FAULTS: Readonly<Record<Kind, readonly unknown[]>> = {
  flags: ["maybe", "#N/A", ERROR],
  ids: [1e15, "#N/A", ERROR],
  counts: [-5, 1e15, "#N/A", ERROR],
  amounts: ["about 5", "1,2,3", true, "#N/A", ERROR],
  scores: [-1, 99.5, "good", "#N/A", ERROR],
  dates: ["03/04/2025", "2025-02-29", "2025-08-01 25:00", "soon", "#N/A", ERROR],
  categories: ["#N/A", ERROR],
};

/** Cells that are read although few are written so. */
const ODD: Readonly<Record<Kind, readonly unknown[]>> = {
  flags: ["ＹＥＳ", "✓", "未", 1, 0, " "],
  ids: [" KH0000000001 ", "ＫＨ0000000001", "合计", "Total", " "],
  counts: [0, " "],
  amounts: ["3.5万元", "(120)", "120-", "-¥7", ".5", "１２３", " "],
  scores: ["４", " 5 ", " "],
  dates: ["2025.8.1", "20250801", "2025/8/1 9:05", "2025年8月1日", "2025-08-01T09:30:15", 0, " "],
  categories: ["合计", "小计", " 索赔", " "],
};

function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch {
    return "refused";
  }
}

/** The columns with another cell in one of them, somewhere in the middle. */
function planted(each: BenchCase, name: ColumnName, row: number, cell: unknown): Columns {
  const columns = columnsOf(each);
  (columns[name] as CellRow[])[row] = [cell];
  return columns;
}

const WITH_RECORDS = CASES.filter(({ columns, refusesInPart }) => columns.length > 0 && !refusesInPart);

describe.each([
  ["refuses what the function refuses", FAULTS],
  ["reads what the function reads", ODD],
])("a loop by hand %s", (_, cells) => {
  test.each(WITH_RECORDS.map((each) => [nameOf(each), each] as const))("%s", (__, each) => {
    for (const name of each.columns) {
      const maker: Maker = MAKERS[name];
      for (const [index, cell] of cells[maker.kind].entries()) {
        const row = freshColumn(name, each.rows ?? ROWS).length - 2 - index;
        const ours = outcome(() => each.ours(planted(each, name, row, cell)));
        const hand = outcome(() => each.hand(planted(each, name, row, cell)));
        const found = difference(ours, hand);
        expect({ name, cell, found }).toEqual({ name, cell, found: undefined });
      }
    }
  });
});
