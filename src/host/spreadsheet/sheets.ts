import type { Box } from "./box";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface Selection {
  readonly sheet: string;
  /** Several where the person held Ctrl; the first is the active one. */
  readonly boxes: readonly Box[];
}

/** The sheets in the order of their tabs. Names and ids are taken as checked: the host refuses what Excel would. */
export interface Sheets {
  all(): readonly SheetState[];
  active(): string;
  activate(sheet: string): void;
  /** Gives the id. A sheet has Excel's size. */
  add(name: string): string;
  delete(sheet: string): void;
  move(sheet: string, position: number): void;
  change(sheet: string, change: Partial<Omit<SheetState, "id">>): void;
  selection(): Selection;
  select(selection: Selection): void;
}
