import { afterEach, expect, test } from "@jest/globals";
import { closeAll, open } from "./support";

afterEach(closeAll);

const ROWS = 1_000_000;

test("a sheet with a million rows opens, and formulas count all of them", async () => {
  const spreadsheet = open();
  const rows = Array.from({ length: ROWS }, (_, row) => [`R${row}`, row % 10]);
  const sheet = spreadsheet.addTableSheet({ name: "Large", table: "Large", columns: ["id", "amount"], rows });
  const formulas = [
    "=SUM(Large[amount])",
    "=AFTERSALES.TOTAL(Large[amount])",
    "=AFTERSALES.HEIGHT(Large[id])",
  ];
  const box = { row: 0, column: 4, rows: formulas.length, columns: 1 };
  spreadsheet.cells.write(
    sheet,
    box,
    formulas.map((formula) => [{ formula }]),
  );
  spreadsheet.flush();
  await spreadsheet.settled();
  expect(spreadsheet.cells.values(sheet, box)).toEqual([[4_500_000], [4_500_000], [ROWS]]);
  expect(spreadsheet.cells.texts(sheet, { row: ROWS, column: 0, rows: 1, columns: 2 })).toEqual([
    [`R${ROWS - 1}`, "9"],
  ]);
});
