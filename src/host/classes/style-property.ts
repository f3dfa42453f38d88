import { checkAllowed } from "../checks/protection";
import type { Property } from "../model/define";
import type { CellStyle, Json } from "../spreadsheet";
import { type CellsState, sheetOf } from "./cells-state";

/** What all cells share; null where they differ. */
export function readShared<Value>(state: CellsState, read: (index: number) => Value | null): Value | null {
  const [first = null, ...others] = state.boxes.map((_, index) => read(index));
  return others.every((other) => other === first) ? first : null;
}

export function changeStyle(state: CellsState, change: Partial<CellStyle>): void {
  checkAllowed(state.session, sheetOf(state).id, "allowFormatCells");
  for (const box of state.boxes) state.session.spreadsheet.styles.set(state.sheet, box, change);
}

/** A property of the API that is one of the port's cell styles. */
export function styleProperty<Name extends keyof CellStyle>(
  name: Name,
  read: (value: unknown) => CellStyle[Name],
): Property<CellsState> {
  return {
    get: (state): Json =>
      readShared(state, (index) => {
        const box = state.boxes[index];
        return box === undefined ? null : state.session.spreadsheet.styles.read(sheetOf(state).id, box)[name];
      }),
    set(state, value) {
      const change: Partial<CellStyle> = {};
      change[name] = read(value);
      changeStyle(state, change);
    },
  };
}
