import type { Injector, Workbook } from "@univerjs/core";
import { askRowsInUseOnly } from "../rows-in-use";
import { enterRangesTogether } from "./dependency-tree";
import { markWholeRanges } from "./dirty-ranges";
import { layOutRowsInUse } from "./row-layout";
import { lookForRulesWhereTheyAre } from "./rule-lookup";

/** Spares Univer what it does for every cell and row of Excel's large sheets and need not. */
export function spareWork(injector: Injector, workbook: Workbook): void {
  askRowsInUseOnly(injector, workbook);
  layOutRowsInUse();
  enterRangesTogether();
  markWholeRanges(injector);
  lookForRulesWhereTheyAre(injector);
}
