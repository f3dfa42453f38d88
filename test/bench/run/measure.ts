import { performance } from "node:perf_hooks";

/** Makes fresh cells and gives back the call that is measured over them. */
export type Contestant = () => () => unknown;

/** Milliseconds and bytes of one run. */
export interface Run {
  readonly time: number;
  readonly heap: number;
}

export interface Timing {
  /** The first run. */
  readonly cold: number;
  readonly minimum: number;
  readonly median: number;
  /** How much more memory was in use after a run: the median, in bytes. */
  readonly heap: number;
}

/** What a contest came to: a timing for each contestant, and the first one's times over each one's. */
export interface Contest {
  readonly timings: readonly Timing[];
  /** The median of the ratios of runs that were measured one after the other; of the first to itself it is 1. */
  readonly ratios: readonly number[];
  /** The ratios of the shortest times. */
  readonly best: readonly number[];
}

export interface Plan {
  readonly leastRounds: number;
  readonly mostRounds: number;
  /** No further round once so many seconds have passed. */
  readonly seconds: number;
}

export function planFor(rows: number): Plan {
  if (rows >= 300_000) return { leastRounds: 3, mostRounds: 5, seconds: 6 };
  if (rows >= 50_000) return { leastRounds: 5, mostRounds: 11, seconds: 2 };
  if (rows >= 5_000) return { leastRounds: 9, mostRounds: 21, seconds: 1 };
  return { leastRounds: 21, mostRounds: 61, seconds: 0.5 };
}

/** Settles the fresh cells. A full collection would also throw away compiled code, which no recalculation does. */
function collectYoung(): void {
  globalThis.gc?.({ type: "minor", execution: "sync" });
  globalThis.gc?.({ type: "minor", execution: "sync" });
}

function memoryInUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measured(contestant: Contestant): Run & { readonly result: unknown } {
  const run = contestant();
  collectYoung();
  const before = memoryInUse();
  const start = performance.now();
  const result = run();
  const time = performance.now() - start;
  return { result, time, heap: memoryInUse() - before };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

export function timingOf(runs: readonly Run[]): Timing {
  const times = runs.map(({ time }) => time);
  return {
    cold: times[0] as number,
    minimum: Math.min(...times),
    median: median(times),
    heap: Math.max(0, median(runs.map(({ heap }) => heap))),
  };
}

/**
 * Measures contestants in turns, each run over cells of its own that nobody has looked at before, in the opposite
 * order in every other round. `check` sees the answers of every round.
 */
export function compete(
  contestants: readonly Contestant[],
  plan: Plan,
  check: (answers: readonly unknown[]) => void,
): Contest {
  const runs = contestants.map((): Run[] => []);
  const order = contestants.map((_, index) => index);
  const end = performance.now() + plan.seconds * 1000;
  const first = runs[0] as Run[];
  while (first.length < plan.leastRounds || (first.length < plan.mostRounds && performance.now() < end)) {
    const answers: unknown[] = [];
    for (const index of order) {
      // The answer is let go with the round: what is kept of a run is its figures.
      const { result, ...run } = measured(contestants[index] as Contestant);
      answers[index] = result;
      (runs[index] as Run[]).push(run);
    }
    check(answers);
    order.reverse();
  }
  const timings = runs.map(timingOf);
  const ratioTo = (others: readonly Run[]): number =>
    median(first.map(({ time }, round) => time / (others[round] as Run).time));
  return {
    timings,
    ratios: runs.map(ratioTo),
    best: timings.map(({ minimum }) => (timings[0] as Timing).minimum / minimum),
  };
}
