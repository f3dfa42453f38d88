import type { NamesInUse } from "../names";
import { InsertionError } from "./faults";
import { send, type Waiting } from "./requests";

/** What is in the workbook already. */
export interface Survey {
  readonly inUse: NamesInUse;
  readonly isCalculatedByHand: boolean;
}

/** Reads the names in use. A workbook that takes no sheets is noticed here, before anything is written. */
export async function surveyOf(context: Excel.RequestContext, waiting: Waiting): Promise<Survey> {
  const { application, protection, worksheets, tables, names } = context.workbook;
  application.load("calculationMode");
  protection.load("protected");
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  await send(context, waiting);
  if (protection.protected) throw new InsertionError({ kind: "structureProtected" });
  const nameOf = ({ name }: { readonly name: string }): string => name;
  return {
    inUse: {
      sheets: worksheets.items.map(nameOf),
      tables: [...tables.items.map(nameOf), ...names.items.map(nameOf)],
    },
    isCalculatedByHand: application.calculationMode === "Manual",
  };
}
