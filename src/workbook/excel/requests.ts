import { InsertionCancelled, NoAnswer } from "./faults";

export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which a request without an answer is given up. */
  readonly patience?: number | undefined;
}

/** A large workbook may calculate for minutes. */
const LONGEST_WAIT = 180_000;

/** Sends what was gathered. Who cancels does not wait for an answer: what follows is answered after it in any case. */
export async function send(context: Excel.RequestContext, waiting: Waiting = {}): Promise<void> {
  const { signal, patience = LONGEST_WAIT } = waiting;
  if (signal?.aborted === true) throw new InsertionCancelled(true);
  const answer = context.sync();
  // Its failure is nobody's when it was given up.
  answer.catch(() => undefined);
  await new Promise<void>((resolve, reject) => {
    const giveUp = (): void => {
      reject(new InsertionCancelled(true));
    };
    const timer = setTimeout(() => {
      reject(new NoAnswer());
    }, patience);
    signal?.addEventListener("abort", giveUp);
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };
    answer.finally(end).then(() => {
      resolve();
    }, reject);
  });
}

/** The set in which sheets have properties of their own; all else that is needed came before. */
const NEEDED_SET = "1.12";
const SET_OF_UNDO_GROUPS = "1.20";

export function isExcelNewEnough(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", NEEDED_SET);
}

/** Where Excel can, everything becomes one step for "Undo". */
export function runAsOneStep<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Office.context.requirements.isSetSupported("ExcelApi", SET_OF_UNDO_GROUPS)
    ? Excel.run({ mergeUndoGroup: true }, batch)
    : Excel.run(batch);
}
