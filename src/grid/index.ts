import { checkTables } from "./check-tables";
import type { Grid, GridOptions } from "./types";

export { GridFunctionError } from "./types";
export type {
  Grid,
  GridArgument,
  GridErrorCell,
  GridFunction,
  GridOptions,
  GridResult,
  GridTable,
  GridValue,
} from "./types";

export async function createGrid(options: GridOptions): Promise<Grid> {
  checkTables(options.tables);
  // The engine takes most of the start-up time: whoever only imports this folder does not pay for it.
  const { openGrid } = await import("./evaluator");
  return openGrid(options);
}
