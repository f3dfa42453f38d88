import type { NumberColumn } from "../../cells/numbers";
import { dayOf, TIME_SLACK } from "../../cells/serials";
import { call, operation, product, reference, type NativeFormula } from "../native";
import { asOf, number, optional, withDefault } from "../parameters";
import type { Bilingual } from "../texts";
import { COUNTED, thoseOf, type Measure, type Verdict } from "./measures";

const MINUTES_A_DAY = 1440;
/** From midnight to the last second of a day: by then what is due on a day is due. */
export const TO_LAST_SECOND = 86399 / 86400;

/** What is to be done by a time, row by row. */
export interface Tasks {
  /** When a row's time is up; NaN for one that has no time. */
  dueAt(row: number): number;
  /** When it was done, blank where it is not. */
  readonly done: NumberColumn;
  /** The last moment looked at, as an exclusive limit. */
  readonly asOf: number | undefined;
}

/** The words for why a task is not judged. */
export type TaskReason = "noDueTime" | "notYetDue" | "notDone";
export type TaskReasons = Readonly<Record<TaskReason, Bilingual>>;

/**
 * Whether a task belongs to the base: it was done, or its time is up at `asOf`. Without `asOf` nothing says of what is
 * not done that it is due.
 */
export function judgeTask({ dueAt, done, asOf: limit }: Tasks): (row: number) => Verdict {
  return (row) => {
    const due = dueAt(row);
    if (Number.isNaN(due)) return "noDueTime";
    const at = done.values[row] as number;
    if (limit === undefined) return Number.isNaN(at) ? "notDone" : COUNTED;
    return at < limit || due <= limit ? COUNTED : "notYetDue";
  };
}

/** Whether a task was done by `asOf`; what came later has not happened. */
export function isDone({ done, asOf: limit = Infinity }: Tasks, row: number): boolean {
  return (done.values[row] as number) < limit;
}

/** Whether it was done while there was time; what is done after `asOf` and judged at all is late: its time was up by then. */
export function isInTime(tasks: Tasks, row: number): boolean {
  return isDone(tasks, row) && (tasks.done.values[row] as number) <= tasks.dueAt(row) + TIME_SLACK;
}

/** The same of what begins at a time of its own: what was done before that has a wrong date. */
export function judgeBegun(tasks: Tasks, begunAt: (row: number) => number): (row: number) => Verdict {
  const judge = judgeTask(tasks);
  return (row) => ((tasks.done.values[row] as number) < begunAt(row) - TIME_SLACK ? "reversed" : judge(row));
}

/** The two counts of a due-basis rate, over the tasks that `judge` counts. */
export function taskMeasures(tasks: Tasks, judge = judgeTask(tasks)): { onTime: Measure; due: Measure } {
  return {
    onTime: { table: "records", judge: thoseOf(judge, (row) => isInTime(tasks, row)) },
    due: { table: "records", judge },
  };
}

/** When a promise is up: one without a time of day at the end of that day, the grace after that. */
export function promiseOf(promised: NumberColumn, graceMinutes: number): Tasks["dueAt"] {
  return (row) => {
    const promise = promised.values[row] as number;
    const isDay = Math.abs(promise - dayOf(promise)) < TIME_SLACK;
    return promise + (isDay ? TO_LAST_SECOND : 0) + graceMinutes / MINUTES_A_DAY;
  };
}

export const graceParameter = withDefault(
  number(
    { zh: "宽限分钟", en: "graceMinutes" },
    {
      zh: "超过约定多少分钟仍算准时,默认 0",
      en: "Minutes after the promise that are still in time, 0 if left out",
    },
    { minimum: 0 },
  ),
  0,
);

/** The day up to which tasks are looked at. */
export function asOfParameter(description: Bilingual) {
  return optional(asOf({ zh: "截至日", en: "asOf" }, description));
}

/** The same as formulas over clean columns, factors of SUMPRODUCT; `asOf` is a day, looked at to its end. */
export interface NativeTasks {
  readonly isDone: NativeFormula;
  readonly isInTime: NativeFormula;
  readonly isDue: NativeFormula;
}

export function nativeTasks(done: string, deadline: NativeFormula): NativeTasks {
  const endOfAsOf = operation(reference("asOf"), "+", 1);
  const at = reference(done);
  const nativeDone = product(operation(at, ">", 0), operation(at, "<", endOfAsOf));
  return {
    isDone: nativeDone,
    isInTime: product(nativeDone, operation(at, "<=", operation(deadline, "+", TIME_SLACK))),
    isDue: operation(operation(nativeDone, "+", operation(deadline, "<=", endOfAsOf)), ">", 0),
  };
}

/** The deadline of a promise as a formula; where there is no grace, the promise alone. */
export function nativePromise(promised: string, graceMinutes?: string): NativeFormula {
  const promise = reference(promised);
  const allDay = product(operation(promise, "=", call("INT", promise)), TO_LAST_SECOND);
  const deadline = operation(promise, "+", allDay);
  return graceMinutes === undefined
    ? deadline
    : operation(deadline, "+", operation(reference(graceMinutes), "/", MINUTES_A_DAY));
}

/** Those in time over those due, where a condition holds, such as that of a period. */
export function nativeOnTime(
  where: NativeFormula,
  { isInTime: inTime, isDue }: Pick<NativeTasks, "isInTime" | "isDue">,
): NativeFormula {
  return operation(
    call("SUMPRODUCT", product(where, inTime)),
    "/",
    call("SUMPRODUCT", product(where, isDue)),
  );
}
