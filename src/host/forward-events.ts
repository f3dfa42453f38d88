import { intersection } from "./addresses/boxes";
import { printBox } from "./addresses/print";
import { isInsertion } from "./addresses/shift-box";
import { bindingsOf } from "./classes/bindings";
import { followCells } from "./classes/follow-cells";
import { isEntireColumn, isEntireRow } from "./classes/cells-state";
import { COMMON_EVENT, EVENT, WORKBOOK_TARGET } from "./classes/registrations";
import { TableEvents } from "./table-events";
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
  for (const [id, bound] of bindingsOf(session, sheet))
    if (intersection(bound, box) !== undefined)
      session.events.fireCommon(COMMON_EVENT.bindingDataChanged, id, {});
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
    shiftDirection: "None",
    ...origin(session, by),
  });
  tellBindings(session, sheet, box);
}

/** As Excel words it: "RowInserted", "CellDeleted". */
function changeOfMove({ box, shift }: Of<"cellsMoved">): Readonly<Record<string, Json>> {
  const changed = isInsertion(shift) ? "Inserted" : "Deleted";
  if (isEntireRow(box)) return { changeType: `Row${changed}`, shiftDirection: "None" };
  if (isEntireColumn(box)) return { changeType: `Column${changed}`, shiftDirection: "None" };
  return { changeType: `Cell${changed}`, shiftDirection: `ShiftCell${shift}` };
}

function cellsMoved(session: Session, event: Of<"cellsMoved">): void {
  const { sheet, box, by } = event;
  followCells(session, sheet, event);
  const args = { address: printBox(box), ...changeOfMove(event), ...origin(session, by) };
  fireSheet(session, EVENT.changed, sheet, args);
}

function selectionChanged(session: Session, { sheet, boxes }: Of<"selectionChanged">): void {
  fireSheet(session, EVENT.selectionChanged, sheet, { address: boxes.map(printBox).join(",") });
  session.events.fireCommon(COMMON_EVENT.documentSelectionChanged, "", {});
  const [box] = boxes;
  if (box === undefined) return;
  for (const [id, bound] of bindingsOf(session, sheet)) {
    const common = intersection(bound, box);
    if (common !== undefined)
      session.events.fireCommon(COMMON_EVENT.bindingSelectionChanged, id, {
        startRow: common.row - bound.row,
        startColumn: common.column - bound.column,
        rowCount: common.rows,
        columnCount: common.columns,
      });
  }
}

/** Takes what happens in the grid to whoever listens to it in the client. Gives a function that ends this. */
export function forwardEvents(session: Session): () => void {
  let active = session.spreadsheet.sheets.active();
  const tables = new TableEvents(session);
  return session.spreadsheet.subscribe((event) => {
    switch (event.type) {
      case "cellsChanged":
        cellsChanged(session, event);
        return tables.cellsChanged(event.sheet, event.box);
      case "cellsMoved":
        return cellsMoved(session, event);
      case "selectionChanged":
        selectionChanged(session, event);
        return tables.selectionChanged(event.sheet, event.boxes);
      case "sheetActivated":
        if (event.sheet !== active) fireSheet(session, EVENT.deactivated, active, {});
        active = event.sheet;
        return fireSheet(session, EVENT.activated, event.sheet, {});
      case "sheetAdded":
        return fireSheet(session, EVENT.added, event.sheet, { source: session.events.source });
      case "sheetDeleted":
        tables.compare();
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
        return tables.compare();
    }
  });
}
