import type { WorkbookPlan } from "../plan";
import { errorOf, InsertionCancelled, InsertionError } from "./faults";
import { Insertion } from "./insertion";
import { keyOf, newId, type Entry } from "./journal";
import { inserted, type Inserted } from "./list";
import { type InsertionProgress, Progress } from "./progress";
import { isExcelNewEnough, runAsOneStep, send, type Waiting } from "./requests";
import { takeBack } from "./take-back";

export interface InsertOptions extends Waiting {
  readonly onProgress?: (progress: InsertionProgress) => void;
}

/**
 * Brings a plan into the open workbook: all of it or nothing, beside what is there. Throws `InsertionError` or, where the
 * person cancelled, `InsertionCancelled`.
 */
export async function insertWorkbook(plan: WorkbookPlan, options: InsertOptions = {}): Promise<Inserted> {
  if (!isExcelNewEnough()) throw new InsertionError({ kind: "excelTooOld" });
  const insertion = new Insertion(plan, newId(), options, new Progress(options.onProgress));
  try {
    const sheets = await runAsOneStep((context) => insertion.build(context));
    return inserted(insertion.id, plan.stamp, sheets, plan.front.sheet);
  } catch (failure) {
    return afterFailure(insertion, failure, options.patience);
  }
}

/** Takes back what was made, unless the failure was but in the answer and everything is there. */
async function afterFailure(
  insertion: Insertion,
  failure: unknown,
  patience: number | undefined,
): Promise<Inserted> {
  if (!insertion.hasBegun) throw errorOf(failure, true);
  const isCancelled = failure instanceof InsertionCancelled;
  try {
    const complete = isCancelled ? undefined : await completed(insertion.id, { patience });
    if (complete !== undefined) return complete;
    await takeBack(insertion.id, { patience }, insertion.sheetBefore);
  } catch {
    throw errorOf(failure, false);
  }
  throw errorOf(failure, true);
}

/** An insertion of which the journal says that it was finished. */
function completed(id: string, waiting: Waiting): Promise<Inserted | undefined> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(id)).load("value");
    await send(context, waiting);
    if (setting.isNullObject) return undefined;
    const entry = setting.value as Entry;
    return entry.state === "inserted" ? inserted(id, entry.stamp, entry.sheets, entry.front) : undefined;
  });
}
