import { performance } from "node:perf_hooks";

/** Makes fresh cells and gives back the call that is measured over them. */
export type Contestant = () => () => unknown;

/** Milliseconds and bytes of one run. */
interface Run {
  readonly result: unknown;
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

export interface Duel {
  readonly one: Timing;
  readonly other: Timing;
  /** The median of the ratios of runs that were measured one after the other. */
  readonly ratio: number;
  readonly pairs: number;
}

export interface Plan {
  readonly leastPairs: number;
  readonly mostPairs: number;
  /** No further pair once so many seconds have passed. */
  readonly seconds: number;
}

export function planFor(rows: number): Plan {
  if (rows >= 300_000) return { leastPairs: 3, mostPairs: 5, seconds: 6 };
  if (rows >= 50_000) return { leastPairs: 5, mostPairs: 11, seconds: 2 };
  if (rows >= 5_000) return { leastPairs: 9, mostPairs: 21, seconds: 1 };
  return { leastPairs: 21, mostPairs: 61, seconds: 0.5 };
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

function measured(contestant: Contestant): Run {
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

function timingOf(runs: readonly Run[]): Timing {
  const times = runs.map(({ time }) => time);
  return {
    cold: times[0] as number,
    minimum: Math.min(...times),
    median: median(times),
    heap: Math.max(0, median(runs.map(({ heap }) => heap))),
  };
}

/** Keeps the figures of a run and lets go of its result. */
function withoutResult({ time, heap }: Run): Run {
  return { time, heap, result: undefined };
}

/**
 * Measures two contestants alternately, each run over cells of its own that nobody has looked at before, and
 * changing places after each pair. `check` sees the answers of every pair.
 */
export function duel(
  one: Contestant,
  other: Contestant,
  plan: Plan,
  check: (one: unknown, other: unknown) => void,
): Duel {
  const ones: Run[] = [];
  const others: Run[] = [];
  const end = performance.now() + plan.seconds * 1000;
  while (ones.length < plan.leastPairs || (ones.length < plan.mostPairs && performance.now() < end)) {
    const oneFirst = ones.length % 2 === 0;
    const first = measured(oneFirst ? one : other);
    const second = measured(oneFirst ? other : one);
    const [ours, theirs] = oneFirst ? [first, second] : [second, first];
    check(ours.result, theirs.result);
    ones.push(withoutResult(ours));
    others.push(withoutResult(theirs));
  }
  const ratios = ones.map(({ time }, index) => time / (others[index] as Run).time);
  return { one: timingOf(ones), other: timingOf(others), ratio: median(ratios), pairs: ones.length };
}
