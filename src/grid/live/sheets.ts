import {
  BooleanNumber,
  generateRandomId,
  type ICellData,
  type IWorksheetData,
  ObjectMatrix,
  type Worksheet,
} from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  type ISetWorksheetNameMutationParams,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { Selection, Sheets, SheetState, Visibility } from "../../host/spreadsheet";
import type { Book } from "./book";
import { boxOf, rangeOf } from "./boxes";
import { sheetData } from "./sheet-data";

/** Univer shows a sheet that is added or no longer hidden, unless this came from somebody else. */
const STAYING = { fromCollab: true } as const;

export class LiveSheets implements Sheets {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    tellNewNames(book);
  }

  all(): SheetState[] {
    return this.#book.workbook.getSheets().map(stateOf);
  }

  active(): string {
    return this.#book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    if (sheet !== this.active()) this.#book.run(SetWorksheetActiveOperation.id, { subUnitId: sheet });
  }

  add(name: string): string {
    return this.insert({ name });
  }

  /** At the end, with contents. */
  insert(data: Partial<IWorksheetData> & { readonly name: string }): string {
    const id = generateRandomId();
    const { workbook } = this.#book;
    const sheet = sheetData({ ...data, id });
    this.#book.run(InsertSheetMutation.id, { index: workbook.getSheetSize(), sheet }, STAYING);
    return id;
  }

  delete(sheet: string): void {
    // Excel, too, shows a neighbour when the sheet in front goes away.
    if (sheet === this.active()) this.activate(this.#neighbour(sheet));
    this.#clearFormulas(sheet);
    this.#book.run(RemoveSheetCommand.id, { subUnitId: sheet });
  }

  /** Univer writes #REF! into formulas that name their own sheet when it is gone already, and gives up there. */
  #clearFormulas(sheet: string): void {
    const cellValue = new ObjectMatrix<ICellData>();
    this.#book
      .sheet(sheet)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || cell?.si) cellValue.setValue(row, column, { f: null, si: null, v: null });
      });
    const params = { subUnitId: sheet, cellValue: cellValue.getMatrix() };
    this.#book.run(SetRangeValuesMutation.id, params);
  }

  move(sheet: string, position: number): void {
    const fromOrder = this.#book.workbook.getConfig().sheetOrder.indexOf(sheet);
    this.#book.run(SetWorksheetOrderMutation.id, { subUnitId: sheet, fromOrder, toOrder: position });
  }

  change(sheet: string, change: Partial<Omit<SheetState, "id">>): void {
    const before = stateOf(this.#book.sheet(sheet));
    const { name, visibility, tabColor, showGridlines } = change;
    const run = (id: string, params: object): void => this.#book.run(id, { subUnitId: sheet, ...params });
    if (name !== undefined && name !== before.name) run(SetWorksheetNameCommand.id, { name });
    if (visibility !== undefined && visibility !== before.visibility) this.#show(sheet, visibility);
    if (tabColor !== undefined) run(SetTabColorMutation.id, { color: tabColor });
    if (showGridlines !== undefined) {
      const shown = showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      run(ToggleGridlinesMutation.id, { showGridlines: shown });
    }
    if (change.frozenRows !== undefined || change.frozenColumns !== undefined) {
      this.#freeze(sheet, { ...before, ...change });
    }
  }

  selection(): Selection {
    const selections = this.#book.injector.get(SheetsSelectionsService).getCurrentSelections();
    const boxes = selections.map(({ range }) => boxOf(range));
    // Univer lists the active one last.
    boxes.reverse();
    const first = { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: this.active(), boxes: boxes.length === 0 ? [first] : boxes };
  }

  select({ sheet, boxes }: Selection): void {
    this.activate(sheet);
    const selections = [...boxes].reverse().map((box) => ({
      range: rangeOf(box),
      primary: {
        startRow: box.row,
        startColumn: box.column,
        endRow: box.row,
        endColumn: box.column,
        actualRow: box.row,
        actualColumn: box.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    }));
    this.#book.run(SetSelectionsOperation.id, { subUnitId: sheet, selections });
  }

  #show(sheet: string, visibility: Visibility): void {
    const worksheet = this.#book.sheet(sheet);
    // The grid knows hidden and visible only.
    worksheet.setCustomMetadata({
      ...worksheet.getCustomMetadata(),
      veryHidden: visibility === "VeryHidden",
    });
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === BooleanNumber.TRUE && sheet === this.active()) this.activate(this.#neighbour(sheet));
    this.#book.run(SetWorksheetHideMutation.id, { subUnitId: sheet, hidden }, STAYING);
  }

  #freeze(sheet: string, { frozenRows, frozenColumns }: SheetState): void {
    this.#book.run(SetFrozenMutation.id, {
      subUnitId: sheet,
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows === 0 ? -1 : frozenRows,
      startColumn: frozenColumns === 0 ? -1 : frozenColumns,
    });
  }

  #neighbour(sheet: string): string {
    const visible = this.all().filter((state) => state.visibility === "Visible" || state.id === sheet);
    const at = visible.findIndex((state) => state.id === sheet);
    return (visible[at + 1] ?? visible[at - 1])?.id ?? sheet;
  }
}

/**
 * Until it calculates, the engine takes a name for the sheet that was added or deleted with it last: a sheet that is
 * renamed must tell so as well.
 */
function tellNewNames({ injector }: Book): void {
  injector.get(IActiveDirtyManagerService).register(SetWorksheetNameMutation.id, {
    commandId: SetWorksheetNameMutation.id,
    getDirtyData({ params }) {
      const { unitId, subUnitId, name } = params as ISetWorksheetNameMutationParams;
      return { dirtyNameMap: { [unitId]: { [subUnitId]: name } } };
    },
  });
}

function stateOf(sheet: Worksheet): SheetState {
  const { xSplit, ySplit } = sheet.getFreeze();
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    visibility: visibilityOf(sheet),
    tabColor: sheet.getTabColor() || "",
    showGridlines: !sheet.hasHiddenGridlines(),
    frozenRows: ySplit,
    frozenColumns: xSplit,
  };
}

function visibilityOf(sheet: Worksheet): Visibility {
  if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return sheet.getCustomMetadata()?.["veryHidden"] === true ? "VeryHidden" : "Hidden";
}
