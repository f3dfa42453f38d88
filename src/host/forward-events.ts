import { intersection } from "./addresses/boxes";
import { printBox } from "./addresses/print";
import { boundCells } from "./classes/bindings";
import { COMMON_EVENT, EVENT, WORKBOOK_TARGET } from "./classes/registrations";
import type { Session } from "./model/session";
import type { Box, Json, SpreadsheetEvent } from "./spreadsheet";

type Of<Type extends SpreadsheetEvent["type"]> = Extract<SpreadsheetEvent, { type: Type }>;

/** Tells listeners of a sheet, and those of all sheets. */
function fireSheet(
  session: Session,
  type: number,
  sheet: string,
  args: Readonly<Record<string, Json>>,
): void {
  const message = { worksheetId: sheet, ...args };
  session.events.fire(type, sheet, message);
  session.events.fire(type, WORKBOOK_TARGET, message);
}

function tellBindings(session: Session, sheet: string, box: Box): void {
  for (const [id, bound] of Object.entries(boundCells(session)))
    if (bound.sheet === sheet && intersection(bound.box, box) !== undefined)
      session.events.fireCommon(COMMON_EVENT.bindingDataChanged, id, {});
}

function tellTables(session: Session, sheet: string, box: Box): void {
  for (const table of session.spreadsheet.tables.all()) {
    const common = table.sheet === sheet ? intersection(table.box, box) : undefined;
    if (common === undefined) continue;
    const args = {
      worksheetId: sheet,
      tableId: table.id,
      address: printBox(common),
      changeType: "RangeEdited",
      source: session.events.source,
    };
    for (const target of [table.id, sheet, WORKBOOK_TARGET])
      session.events.fire(EVENT.tableChanged, target, args);
  }
}

/** Only of a change in this Excel is it known whether the add-in made it. */
function origin({ events }: Session, by: "person" | "host"): Readonly<Record<string, Json>> {
  const triggerSource = by === "host" ? "ThisLocalAddin" : "Unknown";
  return events.source === "Local" ? { source: events.source, triggerSource } : { source: events.source };
}

function cellsChanged(session: Session, { sheet, box, by }: Of<"cellsChanged">): void {
  fireSheet(session, EVENT.changed, sheet, {
    address: printBox(box),
    changeType: "RangeEdited",
    ...origin(session, by),
  });
  tellTables(session, sheet, box);
  tellBindings(session, sheet, box);
}

function selectionChanged(session: Session, { sheet, boxes }: Of<"selectionChanged">): void {
  fireSheet(session, EVENT.selectionChanged, sheet, { address: boxes.map(printBox).join(",") });
  session.events.fireCommon(COMMON_EVENT.documentSelectionChanged, "", {});
  const [box] = boxes;
  if (box === undefined) return;
  for (const [id, bound] of Object.entries(boundCells(session))) {
    const common = bound.sheet === sheet ? intersection(bound.box, box) : undefined;
    if (common !== undefined)
      session.events.fireCommon(COMMON_EVENT.bindingSelectionChanged, id, {
        startRow: common.row - bound.box.row,
        startColumn: common.column - bound.box.column,
        rowCount: common.rows,
        columnCount: common.columns,
      });
  }
}

/** Takes what happens in the grid to whoever listens to it in the client. Gives a function that ends this. */
export function forwardEvents(session: Session): () => void {
  let active = session.spreadsheet.sheets.active();
  return session.spreadsheet.subscribe((event) => {
    switch (event.type) {
      case "cellsChanged":
        return cellsChanged(session, event);
      case "selectionChanged":
        return selectionChanged(session, event);
      case "sheetActivated":
        if (event.sheet !== active) fireSheet(session, EVENT.deactivated, active, {});
        active = event.sheet;
        return fireSheet(session, EVENT.activated, event.sheet, {});
      case "sheetAdded":
        return fireSheet(session, EVENT.added, event.sheet, { source: session.events.source });
      case "sheetDeleted":
        return fireSheet(session, EVENT.deleted, event.sheet, { source: session.events.source });
      case "sheetRenamed":
        return fireSheet(session, EVENT.nameChanged, event.sheet, {
          nameBefore: event.before,
          nameAfter: event.name,
          source: session.events.source,
        });
      case "calculated":
        for (const sheet of event.sheets) fireSheet(session, EVENT.calculated, sheet, { address: "" });
        return;
      case "tablesChanged":
        return;
    }
  });
}
