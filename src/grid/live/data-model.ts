import {
  BooleanNumber,
  type ICellData,
  type ICommandService,
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
  type IDependencyManagerService,
  type IFormulaData,
  type IFormulaDataItem,
  initSheetFormulaData,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { rowsInUse } from "./rows-in-use";
import { formulaCells, SheetMemory } from "./speed/sheet-memory";

type HiddenRows = ReturnType<FormulaDataModel["getHiddenRowsFiltered"]>;

type CellRows = Parameters<FormulaDataModel["updateFormulaData"]>[2];

/**
 * Looks at the cells and rows that matter. For every change and every calculation the engine asks a million rows of
 * every sheet whether they are hidden, and takes its time over each cell that holds no formula.
 */
export class SparingDataModel extends FormulaDataModel {
  readonly #instances: IUniverInstanceService;
  readonly #dependencies: IDependencyManagerService;
  readonly #memory: SheetMemory;

  constructor(
    instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
    commands: ICommandService,
    dependencies: IDependencyManagerService,
  ) {
    super(instances, lexer);
    this.#instances = instances;
    this.#dependencies = dependencies;
    this.#memory = new SheetMemory(commands, (sheetId) => this.#cellsOf(sheetId));
  }

  /** The cells of a sheet that hold a formula. */
  formulaCells(sheetId: string): CellRows {
    return this.#memory.formulas(sheetId);
  }

  override getFormulaData(): IFormulaData {
    const data: IFormulaData = {};
    for (const workbook of this.#workbooks()) {
      const unitId = workbook.getUnitId();
      data[unitId] = {};
      for (const sheet of workbook.getSheets()) {
        const sheetId = sheet.getSheetId();
        initSheetFormulaData(data, unitId, sheetId, new ObjectMatrix(this.#memory.formulas(sheetId)));
      }
    }
    return data;
  }

  override updateFormulaData(
    unitId: string,
    sheetId: string,
    cells: CellRows,
  ): ReturnType<FormulaDataModel["updateFormulaData"]> {
    const changed = formulaCells(cells);
    // Formulas that cells share are left to the engine.
    if (sharesFormulas(changed) || sharesFormulas(this.#memory.formulas(sheetId)))
      return super.updateFormulaData(unitId, sheetId, cells);
    const formulas = new ObjectMatrix<IFormulaDataItem | null>();
    new ObjectMatrix(changed).forValue((row, column, cell) => {
      formulas.setValue(row, column, { f: cell?.f ?? "" });
    });
    this.#forgetReplaced(unitId, sheetId, cells);
    return formulas.getMatrix();
  }

  override getHiddenRowsFiltered(): HiddenRows {
    const hidden: HiddenRows = {};
    for (const workbook of this.#workbooks()) {
      hidden[workbook.getUnitId()] = Object.fromEntries(
        workbook.getSheets().map((sheet) => {
          const sheetId = sheet.getSheetId();
          return [sheetId, this.#memory.remembered(sheetId, () => hiddenRows(sheet))];
        }),
      );
    }
    return hidden;
  }

  /** Of a formula that a value has replaced the engine would keep what it depended on. */
  #forgetReplaced(unitId: string, sheetId: string, cells: CellRows): void {
    const formulas = this.#memory.formulas(sheetId);
    for (const row in cells)
      for (const column in cells[row])
        if (!formulas[Number(row)]?.[Number(column)])
          this.#dependencies.removeFormulaDependency(unitId, sheetId, Number(row), Number(column));
  }

  #cellsOf(sheetId: string): CellRows {
    for (const workbook of this.#workbooks()) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (sheet) return sheet.getCellMatrix().getMatrix();
    }
    return {};
  }

  #workbooks(): Workbook[] {
    return this.#instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }
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
