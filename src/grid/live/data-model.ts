import {
  BooleanNumber,
  type IRowData,
  type IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, type LexerTreeBuilder } from "@univerjs/engine-formula";
import { rowsInUse } from "./rows-in-use";

type HiddenRows = ReturnType<FormulaDataModel["getHiddenRowsFiltered"]>;

/** Asks for hidden rows where there is something; the engine asks a million rows of every sheet before it calculates. */
export class SparingDataModel extends FormulaDataModel {
  readonly #instances: IUniverInstanceService;

  constructor(instances: IUniverInstanceService, lexer: LexerTreeBuilder) {
    super(instances, lexer);
    this.#instances = instances;
  }

  override getHiddenRowsFiltered(): HiddenRows {
    const hidden: HiddenRows = {};
    for (const workbook of this.#instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      hidden[workbook.getUnitId()] = Object.fromEntries(
        workbook.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRows(sheet)]),
      );
    }
    return hidden;
  }
}

function hiddenRows(sheet: Worksheet): Record<number, Partial<IRowData>> {
  const hidden: Record<number, Partial<IRowData>> = {};
  const used = rowsInUse(sheet);
  for (let row = 0; row < used; row++)
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  return hidden;
}
