import { placeOf, tableColumn, type Picked, type Place } from "./formula/references";

/** Every question that the pane puts to the workbook. Each throws OfficeExtension.Error where Excel refuses. */

const TEXT_FORMAT = "@";

/** What a cell shows and holds. */
export interface CellContent {
  readonly text: string;
  readonly value: unknown;
  readonly isError: boolean;
}

/** The cell that is active, which is one even where many are selected. */
export function activeCell(): Promise<Place> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,worksheet/id");
    await context.sync();
    return placeOf(cell.address, cell.worksheet.id);
  });
}

/** What is selected, for an argument: a column of a table where the selection is exactly its data. */
export function selection(): Promise<Picked> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,rowCount,columnIndex,columnCount,worksheet/id");
    const tables = range.getTables(false);
    tables.load("items/name");
    await context.sync();
    const place = placeOf(range.address, range.worksheet.id);
    const { items } = tables;
    const [table] = items;
    return table === undefined ? { place } : { place, column: await columnOf(context, table, range) };
  });
}

/** The column of a table of which a range holds all data and nothing else. */
async function columnOf(
  context: Excel.RequestContext,
  table: Excel.Table,
  range: Excel.Range,
): Promise<string | undefined> {
  const data = table.getDataBodyRange();
  data.load("rowIndex,rowCount,columnIndex");
  const { columns } = table;
  columns.load("items/name");
  await context.sync();
  const isColumn =
    range.columnCount === 1 && range.rowIndex === data.rowIndex && range.rowCount === data.rowCount;
  const column = isColumn ? columns.items[range.columnIndex - data.columnIndex] : undefined;
  return column && tableColumn(table.name, column.name);
}

/** Calls back whenever another cell is the active one, also because another sheet came to the front; the answer ends that. */
export async function onSelectionChanged(changed: () => void): Promise<() => void> {
  const handlers = await Excel.run(async (context) => {
    const { workbook } = context;
    const added = [
      workbook.onSelectionChanged.add(() => Promise.resolve(changed())),
      workbook.worksheets.onActivated.add(() => Promise.resolve(changed())),
    ];
    await context.sync();
    return added;
  });
  return () => {
    for (const handler of handlers) {
      handler.remove();
      // A workbook that is gone has no handlers any more.
      handler.context.sync().catch(() => undefined);
    }
  };
}

/** What stands in a cell; undefined for an empty one. A formula with an empty result is something, too. */
export function contentAt(place: Place): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const cell = cellAt(context, place);
    cell.load("formulas,text");
    await context.sync();
    const formula = String(cell.formulas[0]?.[0] ?? "");
    return formula === "" ? undefined : cell.text[0]?.[0] || formula;
  });
}

/** Writes a formula; in a cell that is formatted as text it would stay a text, so such a cell becomes General. */
export function writeFormula(place: Place, formula: string): Promise<void> {
  return Excel.run(async (context) => {
    const cell = cellAt(context, place);
    cell.load("numberFormat");
    await context.sync();
    if (cell.numberFormat[0]?.[0] === TEXT_FORMAT) cell.numberFormat = [["General"]];
    cell.formulas = [[formula]];
    await context.sync();
  });
}

/** What a cell shows now. */
export function resultAt(place: Place): Promise<CellContent> {
  return Excel.run(async (context) => {
    const cell = cellAt(context, place);
    cell.load("text,values,valueTypes");
    await context.sync();
    return {
      text: cell.text[0]?.[0] ?? "",
      value: cell.values[0]?.[0] as unknown,
      isError: cell.valueTypes[0]?.[0] === Excel.RangeValueType.error,
    };
  });
}

function cellAt(context: Excel.RequestContext, { sheetId, cells }: Place): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(cells);
}
