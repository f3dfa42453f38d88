import { errorOf, InsertionError } from "./faults";
import { entriesOf, isAbandoned } from "./journal";
import { personHere } from "./person";
import { isExcelNewEnough, send } from "./requests";
import { takeBack } from "./take-back";

/** Takes back exactly what was inserted: sheets, names and entries. Formulas of others that refer to it show #REF! then. */
export async function removeInserted(id: string): Promise<void> {
  try {
    await checkStructure();
    await takeBack(id, {});
  } catch (failure) {
    throw errorOf(failure, false);
  }
}

/**
 * Takes back what a crash left behind; gives the names of the sheets. What another person may be inserting just now is
 * left alone.
 */
export async function cleanUpUnfinished(): Promise<string[]> {
  if (!isExcelNewEnough()) return [];
  const names: string[] = [];
  for (const id of await abandoned()) names.push(...(await takeBack(id, {})));
  return names;
}

function checkStructure(): Promise<void> {
  return Excel.run(async (context) => {
    const protection = context.workbook.protection.load("protected");
    await send(context);
    if (protection.protected) throw new InsertionError({ kind: "structureProtected" });
  });
}

function abandoned(): Promise<string[]> {
  return Excel.run(async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await send(context);
    return entriesOf(settings.items)
      .filter(({ entry }) => isAbandoned(entry, personHere(), Date.now()))
      .map(({ id }) => id);
  });
}
