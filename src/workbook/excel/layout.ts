import type { SheetPlan } from "../plan";
import { columnLetters } from "../print";
import { addressOf, task, type Task } from "./task";

/** The widest digit of the standard font, and the room beside a column's text, in pixels. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const POINTS_OF_PIXEL = 0.75;

/** A width in characters of the standard font as Excel's interface wants it. */
export function pointsOfWidth(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + MARGIN_PIXELS) * POINTS_OF_PIXEL;
}

/** How a sheet looks where nothing is said of single cells. */
export function layoutTasks(sheet: SheetPlan): Task[] {
  return [
    task({ objects: 4, properties: 6 }, (target) => {
      const worksheet = target.sheet(sheet.id);
      const { format } = worksheet.getRange();
      format.font.name = sheet.font.name;
      format.font.size = sheet.font.size;
      format.font.color = sheet.font.color;
      format.rowHeight = sheet.defaultRowHeight;
      worksheet.showGridlines = false;
      if (sheet.tabColor !== undefined) worksheet.tabColor = sheet.tabColor;
    }),
    ...sheet.columnWidths.map((width, column) =>
      task({ objects: 2, properties: 1 }, (target) => {
        const letters = columnLetters(column);
        target.sheet(sheet.id).getRange(`${letters}:${letters}`).format.columnWidth = pointsOfWidth(width);
      }),
    ),
    ...Object.entries(sheet.rowHeights).map(([row, height]) =>
      task({ objects: 2, properties: 1 }, (target) => {
        const number = String(Number(row) + 1);
        target.sheet(sheet.id).getRange(`${number}:${number}`).format.rowHeight = height;
      }),
    ),
    ...freezeTasks(sheet),
  ];
}

function freezeTasks({ id, frozen }: SheetPlan): Task[] {
  if (frozen === undefined) return [];
  const { rows, columns } = frozen;
  return [
    task({ objects: 3 }, (target) => {
      const panes = target.sheet(id).freezePanes;
      if (columns === 0) panes.freezeRows(rows);
      else if (rows === 0) panes.freezeColumns(columns);
      else panes.freezeAt(target.sheet(id).getRange(addressOf({ row: 0, column: 0, rows, columns })));
    }),
  ];
}

export function mergeTasks(sheet: SheetPlan): Task[] {
  return sheet.merges.map((area) =>
    task({ objects: 2 }, (target) => {
      target.sheet(sheet.id).getRange(addressOf(area)).merge();
    }),
  );
}

/** Last of all: what is protected cannot be written any more. Filters stay usable. */
export function protectionTasks(sheet: SheetPlan): Task[] {
  if (!sheet.isProtected) return [];
  return [
    task({ objects: 2 }, (target) => {
      target.sheet(sheet.id).protection.protect({ allowAutoFilter: true, allowFormatColumns: true });
    }),
  ];
}
