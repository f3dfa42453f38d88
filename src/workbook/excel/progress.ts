export type InsertionStep = "check" | "prepare" | "write" | "calculate" | "show";

/** How far an insertion is: the step, and of its parts those that are done. */
export interface InsertionProgress {
  readonly step: InsertionStep;
  readonly done: number;
  readonly total: number;
}

export class Progress {
  constructor(private readonly tell?: (progress: InsertionProgress) => void) {}

  at(step: InsertionStep, done = 0, total = 1): void {
    this.tell?.({ step, done, total });
  }
}
