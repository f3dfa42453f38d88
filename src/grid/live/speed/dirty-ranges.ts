import type { ICommandInfo, Injector, IRange } from "@univerjs/core";
import { FormulaDataModel, IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  RemoveColMutation,
  RemoveRowMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";

interface Change {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
}

/**
 * What is to be calculated anew when rows or columns are deleted, hidden or shown. Univer makes an object for each of
 * their cells, which takes seconds for a column.
 */
export function markWholeRanges(injector: Injector): void {
  const manager = injector.get(IActiveDirtyManagerService);
  const model = injector.get(FormulaDataModel);
  const getDirtyData = (command: ICommandInfo): object => {
    const { unitId, subUnitId: sheetId, range, ranges = range ? [range] : [] } = command.params as Change;
    const spills = spillsOf(model, unitId, sheetId).filter((spill) =>
      ranges.some((each) => meet(spill, each)),
    );
    return {
      dirtyRanges: [...ranges, ...spills.map(firstCell)].map((each) => ({ unitId, sheetId, range: each })),
      clearDependencyTreeCache: { [unitId]: { [sheetId]: "1" } },
    };
  };
  for (const { id } of [RemoveRowMutation, RemoveColMutation, SetRowHiddenMutation, SetRowVisibleMutation])
    manager.register(id, { commandId: id, getDirtyData });
}

function spillsOf(model: FormulaDataModel, unitId: string, sheetId: string): IRange[] {
  const rows = (model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}) as Record<
    number,
    Record<number, IRange>
  >;
  return Object.values(rows).flatMap((columns) => Object.values(columns));
}

function meet(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

function firstCell({ startRow, startColumn }: IRange): IRange {
  return { startRow, startColumn, endRow: startRow, endColumn: startColumn };
}
