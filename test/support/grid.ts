import { FUNCTIONS, NAMESPACE } from "../../src/functions/catalogue";
import { plain, runFunction } from "../../src/functions/results";
import { createGrid, GridFunctionError, type Grid, type GridTable } from "../../src/grid";

/** A spreadsheet with the add-in's functions over tables of typed cells, booleans among them. */
export async function openGrid(tables: readonly GridTable[]): Promise<Grid> {
  const functions = FUNCTIONS.map((definition) => ({
    name: `${NAMESPACE}.${definition.id}`,
    minimumArguments: 0,
    maximumArguments: 255,
    call(args: readonly unknown[]) {
      const outcome = runFunction(definition, args, "en");
      if ("error" in outcome) throw new GridFunctionError(outcome.error, outcome.message);
      return plain(outcome.result);
    },
  }));
  return createGrid({ functions, tables });
}
