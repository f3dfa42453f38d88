import { CRITERIA_FUNCTIONS } from "../../grid-functions/criteria";
import { createSpreadsheet, type LiveSpreadsheet } from "../../grid/live/headless";
import type { CellEntry, CellValue } from "../../host/spreadsheet";
import type { Language } from "../../kpi/texts";
import type { Evaluate, Result, Results } from "../../workbook/evaluate";
import { namesFor, type Names } from "../../workbook/names";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../../workbook/plan";
import { printFormula } from "../../workbook/print";
import { writtenBlock, type WrittenBlock, type WrittenCell } from "../../workbook/profile";
import { gridFunctions } from "../grid-functions";

/** Calculates a plan in a workbook without a screen. */
export const evaluateByGrid: Evaluate = async (plan) => {
  const language = plan.stamp.language;
  const spreadsheet = open(language);
  try {
    const names = namesFor(plan);
    const scratch = spreadsheet.sheets.active();
    const sheets = writePlan(spreadsheet, plan, names);
    await calculated(spreadsheet, scratch);
    return readResults(spreadsheet, plan, sheets);
  } finally {
    spreadsheet.dispose();
  }
};

function open(language: Language): LiveSpreadsheet {
  return createSpreadsheet({
    language: language === "zh" ? "zh-CN" : "en-US",
    functions: gridFunctions(language).map((each) => ({
      ...each,
      description: "",
      parameters: [],
    })),
    replacements: CRITERIA_FUNCTIONS,
  });
}

const MARK = { row: 0, column: 0, rows: 1, columns: 1 };
const MARKED = "calculated";
const PAUSE = 20;
const MOST_PAUSES = 1500;
const PAUSES_BEFORE_ASKING_AGAIN = 100;

/**
 * On a busy machine the engine may come to rest before it has begun with what was written, and a formula without a
 * result reads like an empty text. A formula written last, on the sheet that every new workbook has, tells.
 */
async function calculated(spreadsheet: LiveSpreadsheet, scratch: string): Promise<void> {
  spreadsheet.cells.write(scratch, MARK, [[{ formula: `="${MARKED}"` }]]);
  for (let pauses = 1; pauses <= MOST_PAUSES; pauses++) {
    await spreadsheet.settled();
    if (spreadsheet.cells.values(scratch, MARK)[0]?.[0] === MARKED) return;
    if (pauses % PAUSES_BEFORE_ASKING_AGAIN === 0) spreadsheet.recalculate();
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error("the spreadsheet did not calculate the workbook");
}

/** Values and tables first: a formula that names what is not there yet would be calculated in vain. Gives the sheets' ids. */
function writePlan(
  spreadsheet: LiveSpreadsheet,
  plan: WorkbookPlan,
  names: Names,
): ReadonlyMap<string, string> {
  const ids = new Map(plan.sheets.map((sheet) => [sheet.id, addSheet(spreadsheet, sheet, names)]));
  for (const { name, refersTo, comment = "" } of plan.names) {
    const formula = `=${printFormula(refersTo, names)}`;
    spreadsheet.names.put({
      name: names.names?.[name] ?? name,
      scope: null,
      formula,
      comment,
      visible: true,
    });
  }
  for (const sheet of plan.sheets) {
    for (const block of blocksOf(sheet, plan)) {
      write(spreadsheet, ids.get(sheet.id) ?? "", block, (cell) => formulaEntry(cell, names));
    }
  }
  return ids;
}

function blocksOf(sheet: SheetPlan, { stamp }: WorkbookPlan): WrittenBlock[] {
  return sheet.blocks.map((block) => writtenBlock(block, stamp.profile));
}

/** A sheet with its values and its tables. */
function addSheet(spreadsheet: LiveSpreadsheet, sheet: SheetPlan, names: Names): string {
  const name = names.sheets[sheet.id] ?? sheet.name;
  const records = recordsOf(sheet);
  if (records !== undefined) {
    const { columns, id } = records.table;
    return spreadsheet.addTableSheet({ name, table: names.tables[id] ?? id, columns, rows: records.rows });
  }
  const added = spreadsheet.sheets.add(name);
  for (const block of sheet.blocks) write(spreadsheet, added, block, valueEntry);
  for (const table of sheet.tables) addTable(spreadsheet, added, table, names);
  return added;
}

/** The table that a sheet consists of, where it is one table of values in the corner: it can be written at once. */
function recordsOf(
  sheet: SheetPlan,
): { table: TablePlan; rows: readonly (readonly CellValue[])[] } | undefined {
  const [[block, ...moreBlocks], [table, ...moreTables]] = [sheet.blocks, sheet.tables];
  if (block === undefined || table === undefined || moreBlocks.length + moreTables.length > 0)
    return undefined;
  if (block.row + block.column + table.area.row + table.area.column > 0) return undefined;
  if (block.cells.length !== table.area.rows) return undefined;
  const rows = block.cells.slice(1);
  return rows.every(isValues) ? { table, rows } : undefined;
}

function isValues(row: readonly unknown[]): row is readonly CellValue[] {
  return row.every((cell) => cell === null || typeof cell !== "object");
}

function addTable(spreadsheet: LiveSpreadsheet, sheet: string, table: TablePlan, names: Names): void {
  spreadsheet.tables.add({
    name: names.tables[table.id] ?? table.name,
    sheet,
    box: table.area,
    showHeaders: true,
    showTotals: false,
    showBandedRows: table.banded,
    showFilterButton: table.filter,
    style: table.style,
  });
}

function write<Cell>(
  spreadsheet: LiveSpreadsheet,
  sheet: string,
  { row, column, cells }: { row: number; column: number; cells: readonly (readonly Cell[])[] },
  entryOf: (cell: Cell) => CellEntry | null,
): void {
  const entries = cells.map((each) => each.map(entryOf));
  const columns = Math.max(0, ...entries.map((each) => each.length));
  if (columns === 0) return;
  const filled = entries.map((each) => [...each, ...Array<null>(columns - each.length).fill(null)]);
  spreadsheet.cells.write(sheet, { row, column, rows: filled.length, columns }, filled);
}

function valueEntry(cell: WrittenCell | object): CellEntry | null {
  return cell === null || typeof cell === "object" ? null : { value: cell };
}

function formulaEntry(cell: WrittenCell, names: Names): CellEntry | null {
  if (cell === null || typeof cell !== "object") return null;
  return { formula: `=${printFormula(cell.formula, names)}` };
}

/** The cells of the formulas, those that they spill into included, under row and column. */
function readResults(
  spreadsheet: LiveSpreadsheet,
  plan: WorkbookPlan,
  sheets: ReadonlyMap<string, string>,
): Results {
  const results = new Map<string, Result>();
  const key = (sheet: string, row: number, column: number): string => `${sheet} ${row} ${column}`;
  for (const sheet of plan.sheets) {
    for (const block of blocksOf(sheet, plan)) {
      for (const area of formulaAreas(block)) {
        readArea(spreadsheet, sheets.get(sheet.id) ?? "", area).forEach((row, down) =>
          row.forEach((result, right) =>
            results.set(key(sheet.id, area.row + down, area.column + right), result),
          ),
        );
      }
    }
  }
  return { at: (sheet, row, column) => results.get(key(sheet, row, column)) };
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function formulaAreas(block: WrittenBlock): Area[] {
  return block.cells.flatMap((cells, down) =>
    cells.flatMap((cell, right): Area[] => {
      if (cell === null || typeof cell !== "object") return [];
      const spill = "spill" in cell && cell.spill !== undefined ? cell.spill : { rows: 1, columns: 1 };
      return [{ row: block.row + down, column: block.column + right, ...spill }];
    }),
  );
}

function readArea(spreadsheet: LiveSpreadsheet, sheet: string, area: Area): Result[][] {
  const values = spreadsheet.cells.values(sheet, area);
  const types = spreadsheet.cells.valueTypes(sheet, area);
  return values.map((row, down) =>
    row.map((value, right) => (types[down]?.[right] === "Error" ? { error: String(value) } : value)),
  );
}
