import { afterAll, describe, expect, test } from "@jest/globals";
import { createGrid } from "../../../src/grid";
import { CRITERIA_FUNCTIONS } from "../../../src/grid-functions/criteria";
import { createSpreadsheet, type LiveSpreadsheet } from "../../../src/grid/live/headless";
import { cases, DIFFERENCES, literal, ROWS, type Case } from "../../cells/criteria-cases";

/*
 * COUNTIFS and SUMIFS of the live workbook are our own, for their speed. Beside them: those of the formula engine, which
 * the grid without sheets has kept. DIFFERENCES are the known ones.
 */

let sheets = 0;
const opened: LiveSpreadsheet[] = [];
afterAll(() => opened.forEach((each) => each.dispose()));

function open(): LiveSpreadsheet {
  const spreadsheet = createSpreadsheet({
    language: "en-US",
    functions: [],
    replacements: CRITERIA_FUNCTIONS,
  });
  opened.push(spreadsheet);
  return spreadsheet;
}

/** Each formula's value or error, calculated in cells below one another. */
async function calculate(spreadsheet: LiveSpreadsheet, formulas: readonly string[]): Promise<unknown[]> {
  const sheet = spreadsheet.sheets.add(`Results${++sheets}`);
  const area = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  spreadsheet.cells.write(
    sheet,
    area,
    formulas.map((formula) => [{ formula }]),
  );
  await spreadsheet.settled();
  return spreadsheet.cells.values(sheet, area).map(([value]) => value);
}

/** A column of cells for each case, and one of powers of two: a sum of them says which rows were met. */
function tableOf(all: readonly Case[]): { columns: string[]; rows: (string | number | boolean | null)[][] } {
  const rows = Array.from({ length: ROWS }, (_, row) => [
    ...all.map(({ cells }) => cells[row] ?? null),
    2 ** row,
  ]);
  return { columns: [...all.map((_, index) => `c${index}`), "weight"], rows };
}

function formulasOf(all: readonly Case[]): string[] {
  return all.flatMap(({ criterion }, index) => [
    `=COUNTIFS(T[c${index}],${literal(criterion)})`,
    `=SUMIFS(T[weight],T[c${index}],${literal(criterion)})`,
    `=SUMIFS(T[weight],T[c${index}],${literal(criterion)},T[weight],">2")`,
  ]);
}

async function live(all: readonly Case[]): Promise<unknown[]> {
  const spreadsheet = open();
  spreadsheet.addTableSheet({ name: "Data", table: "T", ...tableOf(all) });
  return calculate(spreadsheet, formulasOf(all));
}

async function ofEngine(all: readonly Case[]): Promise<unknown[]> {
  const grid = await createGrid({ functions: [], tables: [{ name: "T", ...tableOf(all) }] });
  const results = await grid.evaluate(formulasOf(all));
  grid.dispose();
  return results.map((result) => ("value" in result ? result.value : result.error));
}

describe("COUNTIFS and SUMIFS of the live workbook", () => {
  test("are those of the engine, but for the known differences", async () => {
    const all = cases.slice(0, 200);
    const [ours, engine] = [await live(all), await ofEngine(all)];
    const wrong = formulasOf(all).flatMap((formula, index) =>
      ours[index] === engine[index] ? [] : [`${formula}: ${String(ours[index])}, ${String(engine[index])}`],
    );
    expect(wrong).toEqual([]);
    expect(ours.filter((value) => typeof value === "number" && value > 0).length).toBeGreaterThan(150);
  });

  test("differ where the specification does, and there alone", async () => {
    const all = DIFFERENCES.map(([, { criterion, cell }]) => ({
      criterion,
      cells: Array.from({ length: ROWS }, () => cell),
    }));
    const counts = (await live(all)).filter((_, index) => index % 3 === 0);
    expect(counts).toEqual(DIFFERENCES.map(([, { expected }]) => (expected ? ROWS : 0)));
  });

  test("take a cell with nothing in it for 0 as a criterion, and a text of no characters for a blank, as Excel does", async () => {
    const spreadsheet = open();
    const sheet = spreadsheet.sheets.active();
    // A1 and A3 are empty, A2 is a formula that gives ""; B: 0, nothing, 5, 0.
    spreadsheet.cells.write(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, [[{ formula: '=""' }]]);
    spreadsheet.cells.write(sheet, { row: 0, column: 1, rows: 4, columns: 1 }, [
      [{ value: 0 }],
      [null],
      [{ value: 5 }],
      [{ value: 0 }],
    ]);
    const data = "Sheet1!$B$1:$B$4";
    const formulas = ["Sheet1!A1", "Sheet1!A2", '""', '"="', "0", ""].map(
      (each) => `=COUNTIFS(${data},${each})`,
    );
    expect(await calculate(spreadsheet, formulas)).toEqual([2, 1, 1, 1, 2, 2]);
    const more = [
      `=SUM(COUNTIFS(${data},Sheet1!A1:A3))`,
      `=SUMIFS(${data},${data},Sheet1!A1)`,
      `=COUNTIFS(Sheet1!A1,0)`,
      `=COUNTIFS(${data},"<>"&Sheet1!A1)`,
    ];
    // 0, blank, 0: 2 + 1 + 2; and an empty cell that is counted is not 0.
    expect(await calculate(spreadsheet, more)).toEqual([5, 0, 0, 3]);
  });

  test("give an error for ranges of different sizes", async () => {
    const spreadsheet = open();
    const sheet = spreadsheet.sheets.active();
    spreadsheet.cells.write(sheet, { row: 2, column: 0, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    const formulas = ["=COUNTIFS(Sheet1!A1:A3,1,Sheet1!B1:B2,1)", "=SUMIFS(Sheet1!A1:A3,Sheet1!B1:B2,1)"];
    expect(await calculate(spreadsheet, formulas)).toEqual(["#VALUE!", "#VALUE!"]);
  });
});
