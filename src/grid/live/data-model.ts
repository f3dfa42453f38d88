import {
  BooleanNumber,
  type ICellData,
  type IRowData,
  type IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type IFormulaData,
  type IFormulaDataItem,
  initSheetFormulaData,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { rowsInUse } from "./rows-in-use";

type HiddenRows = ReturnType<FormulaDataModel["getHiddenRowsFiltered"]>;

type CellRows = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * Looks at the cells and rows that matter. For every change and every calculation the engine asks a million rows of
 * every sheet whether they are hidden, and takes its time over each cell that holds no formula.
 */
export class SparingDataModel extends FormulaDataModel {
  readonly #instances: IUniverInstanceService;

  constructor(instances: IUniverInstanceService, lexer: LexerTreeBuilder) {
    super(instances, lexer);
    this.#instances = instances;
  }

  override getFormulaData(): IFormulaData {
    const data: IFormulaData = {};
    for (const workbook of this.#workbooks()) {
      const unitId = workbook.getUnitId();
      data[unitId] = {};
      for (const sheet of workbook.getSheets()) {
        const formulas = formulaCells(sheet.getCellMatrix().getMatrix());
        initSheetFormulaData(data, unitId, sheet.getSheetId(), new ObjectMatrix(formulas));
      }
    }
    return data;
  }

  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cells: CellRows,
  ): ReturnType<FormulaDataModel["updateFormulaData"]> {
    const sheet = this.#workbooks()
      .find((workbook) => workbook.getUnitId() === unitId)
      ?.getSheetBySheetId(sheetId);
    const [changed, all] = [formulaCells(cells), formulaCells(sheet?.getCellMatrix().getMatrix() ?? {})];
    // Formulas that cells share are left to the engine.
    if (sharesFormulas(changed) || sharesFormulas(all))
      return super.updateFormulaData(unitId, sheetId, cells);
    const formulas = new ObjectMatrix<IFormulaDataItem | null>();
    new ObjectMatrix(changed).forValue((row, column, cell) => {
      formulas.setValue(row, column, { f: cell?.f ?? "" });
    });
    return formulas.getMatrix();
  }

  override getHiddenRowsFiltered(): HiddenRows {
    const hidden: HiddenRows = {};
    for (const workbook of this.#workbooks()) {
      hidden[workbook.getUnitId()] = Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRows(sheet)]),
      );
    }
    return hidden;
  }

  #workbooks(): Workbook[] {
    return this.#instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }
}

function formulaCells(rows: CellRows): CellRows {
  const found: CellRows = {};
  for (const row in rows) {
    const cells = rows[row];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell && (cell.f || cell.si)) (found[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return found;
}

function sharesFormulas(rows: CellRows): boolean {
  return Object.values(rows).some((cells: Record<number, Nullable<ICellData>> | undefined) =>
    Object.values(cells ?? {}).some((cell) => Boolean(cell?.si)),
  );
}

function hiddenRows(sheet: Worksheet): Record<number, Partial<IRowData>> {
  const hidden: Record<number, Partial<IRowData>> = {};
  const used = rowsInUse(sheet);
  for (let row = 0; row < used; row++)
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  return hidden;
}
