import type { Result, Results } from "../evaluate";
import type { WorkbookPlan } from "../plan";
import type { SnapshotValue } from "../reader/snapshot";
import { errorOf, InsertionError } from "./faults";
import { Insertion } from "./insertion";
import { newId } from "./journal";
import { Progress } from "./progress";
import { isExcelNewEnough, type Waiting } from "./requests";
import { cellsOf } from "./snapshot-cells";
import { takeBack } from "./take-back";

type Values = readonly (readonly SnapshotValue[])[];

/** Has Excel calculate a plan on hidden sheets of the open workbook, which are taken back in any case. */
export async function evaluateInWorkbook(plan: WorkbookPlan, waiting: Waiting = {}): Promise<Results> {
  if (!isExcelNewEnough()) throw new InsertionError({ kind: "excelTooOld" });
  const insertion = new Insertion(plan, newId(), waiting, new Progress());
  const outcome = await Excel.run((context) => valuesOf(context, insertion)).then(
    (values) => ({ values }),
    (failure: unknown) => ({ failure }),
  );
  const isTakenBack = !insertion.hasBegun || (await isTaken(insertion.id, waiting.patience));
  if ("failure" in outcome) throw errorOf(outcome.failure, isTakenBack);
  const { values } = outcome;
  return { at: (sheet, row, column) => resultOf(values.get(sheet)?.[row]?.[column]) };
}

async function valuesOf(
  context: Excel.RequestContext,
  insertion: Insertion,
): Promise<ReadonlyMap<string, Values>> {
  const { sheets, target } = await insertion.calculate(context);
  const values = new Map<string, Values>();
  for (const { plan } of sheets) values.set(plan, (await cellsOf(context, target.sheet(plan))).values);
  return values;
}

function isTaken(id: string, patience: number | undefined): Promise<boolean> {
  return takeBack(id, { patience }).then(
    () => true,
    () => false,
  );
}

/** A blank cell is what a formula gives that gives an empty text. */
function resultOf(value: SnapshotValue | undefined): Result {
  return value ?? "";
}
