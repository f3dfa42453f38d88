import { afterEach, describe, expect, test } from "@jest/globals";
import { createSpreadsheet, type LiveSpreadsheet } from "../../../src/grid/live/headless";
import { box } from "./support";

/** The engine asks after every 500 formulas whether it is to stop. */
const FORMULAS = 1200;

const opened: LiveSpreadsheet[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.dispose();
});

/** A workbook whose column B takes a while to calculate: each of its first calls waits as long as it is told to. */
function open(milliseconds: number): LiveSpreadsheet {
  let calls = 0;
  const spreadsheet = createSpreadsheet({
    language: "en-US",
    functions: [
      {
        name: "AFTERSALES.SLOW",
        minimumArguments: 1,
        maximumArguments: 1,
        description: "Twice the number, after a while",
        parameters: [{ name: "number", description: "A number", optional: false }],
        call: ([cells]) => {
          if (++calls <= 2) block(milliseconds);
          return 2 * Number(cells?.[0]?.[0]);
        },
      },
    ],
  });
  opened.push(spreadsheet);
  return spreadsheet;
}

/** Nothing else happens meanwhile, as on a busy machine. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function writeFormulas(spreadsheet: LiveSpreadsheet): void {
  const sheet = spreadsheet.sheets.active();
  const rows = Array.from({ length: FORMULAS }, (_, row) => row + 1);
  spreadsheet.cells.write(
    sheet,
    box(`A1:A${FORMULAS}`),
    rows.map((row) => [{ value: row }]),
  );
  spreadsheet.cells.write(
    sheet,
    box(`B1:B${FORMULAS}`),
    rows.map((row) => [{ formula: `=AFTERSALES.SLOW(A${row})` }]),
  );
}

function doubled(spreadsheet: LiveSpreadsheet): unknown[] {
  return spreadsheet.cells.values(spreadsheet.sheets.active(), box(`B1:B${FORMULAS}`)).flat();
}

const twice = (first: number): number[] =>
  Array.from({ length: FORMULAS }, (_, row) => 2 * (row === 0 ? first : row + 1));

describe("settled() waits for all that has changed", () => {
  test("on a machine that is slow, where the engine starts over what it has begun", async () => {
    const spreadsheet = open(150);
    writeFormulas(spreadsheet);
    await spreadsheet.settled();
    expect(doubled(spreadsheet)).toEqual(twice(1));
  });

  test("for a cell that changes during a calculation, which is stopped and begun anew", async () => {
    const spreadsheet = open(150);
    writeFormulas(spreadsheet);
    const settled = spreadsheet.settled();
    await new Promise((resolve) => setTimeout(resolve, 0));
    spreadsheet.cells.write(spreadsheet.sheets.active(), box("A1"), [[{ value: 50 }]]);
    spreadsheet.cells.values(spreadsheet.sheets.active(), box("A1"));
    await settled;
    expect(doubled(spreadsheet)).toEqual(twice(50));
  });

  test("once more when asked right after", async () => {
    const spreadsheet = open(0);
    writeFormulas(spreadsheet);
    await spreadsheet.settled();
    spreadsheet.cells.write(spreadsheet.sheets.active(), box("A1"), [[{ value: 7 }]]);
    await Promise.all([spreadsheet.settled(), spreadsheet.settled()]);
    expect(doubled(spreadsheet)).toEqual(twice(7));
  });
});
