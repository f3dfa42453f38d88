import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { TableState } from "../../../host/spreadsheet";
import type { Book } from "../book";
import type { FormulaTexts } from "../formula-texts";
import { hasContent } from "../grid-reader";
import type { CellMatrix } from "../pending";
import { renameColumn } from "./rename";
import type { TableList } from "./table-list";
import type { LiveTables } from "./tables";

interface Change {
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

/** Lets tables follow what is written: a row beneath makes a table longer, a header cell renames its column. */
export function followCells(book: Book, list: TableList, tables: LiveTables, texts: FormulaTexts): void {
  let before = new Map(list.all().map((table) => [table.id, table]));
  book.onCommand((id, params, options) => {
    if (id !== SetRangeValuesMutation.id || options["fromFormula"] === true) {
      if (/\.mutation\.(?:add|delete|set-sheet)-?table|\.mutation\.(?:add|delete)-table/.test(id)) remember();
      return;
    }
    const { subUnitId, cellValue = {} } = params as Change;
    for (const table of list.all()) {
      if (table.sheet !== subUnitId) continue;
      renameColumns(table);
      const rows = rowsBeneath(table, cellValue);
      if (rows > 0) tables.extend(table.id, rows);
    }
    remember();
  });

  function remember(): void {
    before = new Map(list.all().map((table) => [table.id, table]));
  }

  function renameColumns(table: TableState): void {
    const known = before.get(table.id);
    if (known === undefined || known.columns.length !== table.columns.length) return;
    table.columns.forEach(({ name }, index) => {
      const was = known.columns[index]?.name ?? name;
      if (was === name) return;
      // So that writing the formulas anew does not come here again.
      before.set(table.id, table);
      renameColumn(texts, list, table.name, was, name);
    });
  }
}

/** How many rows directly beneath the table were written into, within its columns. */
function rowsBeneath({ box, showTotals }: TableState, cells: CellMatrix): number {
  if (showTotals) return 0;
  let rows = 0;
  while (holdsSomething(cells[box.row + box.rows + rows], box.column, box.columns)) rows++;
  return rows;
}

function holdsSomething(cells: CellMatrix[number] | undefined, column: number, columns: number): boolean {
  if (cells === undefined) return false;
  return Object.entries(cells).some(
    ([at, cell]) => Number(at) >= column && Number(at) < column + columns && cell && hasContent(cell),
  );
}
