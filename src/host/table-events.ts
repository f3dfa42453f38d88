import { intersection } from "./addresses/boxes";
import { printBox } from "./addresses/print";
import { EVENT, WORKBOOK_TARGET } from "./classes/registrations";
import type { Session } from "./model/session";
import type { Box, Json, TableState } from "./spreadsheet";

type Known = ReadonlyMap<string, TableState>;

/** Tells what happens to tables: the grid only says that something has. */
export class TableEvents {
  private known: Known;
  private selected: ReadonlySet<string> = new Set();

  constructor(private readonly session: Session) {
    this.known = this.all();
  }

  /** Tells of tables that are new and of those that are gone. */
  compare(): void {
    const before = this.known;
    this.known = this.all();
    for (const table of this.known.values())
      if (!before.has(table.id)) this.tell(EVENT.tableAdded, table, {});
    for (const table of before.values())
      if (!this.known.has(table.id)) this.tell(EVENT.tableDeleted, table, { tableName: table.name });
  }

  cellsChanged(sheet: string, box: Box): void {
    const { events } = this.session;
    for (const table of this.all().values()) {
      const common = table.sheet === sheet ? intersection(table.box, box) : undefined;
      if (common === undefined) continue;
      const args = { address: printBox(common), changeType: "RangeEdited" };
      this.tell(EVENT.tableChanged, table, args);
      events.fire(EVENT.tableChanged, table.id, { ...this.subject(table), ...args });
    }
  }

  /** A table hears when the selection is in it, and when it leaves it. */
  selectionChanged(sheet: string, boxes: readonly Box[]): void {
    const before = this.selected;
    const now = new Set<string>();
    for (const table of this.all().values()) {
      const inside = table.sheet === sheet ? boxes.flatMap((box) => intersection(table.box, box) ?? []) : [];
      if (inside.length > 0) now.add(table.id);
      if (inside.length === 0 && !before.has(table.id)) continue;
      const address = inside.map(printBox).join(",");
      const args = { worksheetId: table.sheet, tableId: table.id, address };
      this.session.events.fire(EVENT.tableSelectionChanged, table.id, args);
    }
    this.selected = now;
  }

  private all(): Known {
    return new Map(this.session.spreadsheet.tables.all().map((table) => [table.id, table]));
  }

  private subject({ id, sheet }: TableState): Readonly<Record<string, Json>> {
    return { worksheetId: sheet, tableId: id, source: this.session.events.source };
  }

  /** Tells listeners of the sheet's tables and of all tables. */
  private tell(type: number, table: TableState, args: Readonly<Record<string, Json>>): void {
    for (const target of [table.sheet, WORKBOOK_TARGET])
      this.session.events.fire(type, target, { ...this.subject(table), ...args });
  }
}
