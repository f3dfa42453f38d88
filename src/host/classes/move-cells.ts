import { isInsertion } from "../addresses/shift-box";
import type { Session } from "../model/session";
import type { Box, Shift } from "../spreadsheet";

/** Inserts cells (Down, Right) or deletes them (Up, Left). What follows its cells hears of it from the grid. */
export function moveCells({ spreadsheet, work }: Session, sheet: string, box: Box, shift: Shift): void {
  // What waits was said of the cells as they lie now.
  work.finish();
  if (isInsertion(shift)) spreadsheet.cells.insert(sheet, box, shift);
  else spreadsheet.cells.delete(sheet, box, shift);
}
