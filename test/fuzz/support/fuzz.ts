import fc from "fast-check";

/**
 * How many texts each reader is given: few in `npm test`, many in `npm run fuzz`, which takes other ones each time and
 * prints the seed by which they come again (FUZZ_SEED).
 */
const TEXTS = Number(process.env["FUZZ_TEXTS"] ?? 2000);
const SEED = Number(process.env["FUZZ_SEED"] ?? 20250801);
/** No text of a kilobyte may take more of the processor; the runtime may have tidied up, so the shortest of three counts. */
const MILLISECONDS = 100;
const ATTEMPTS = 3;

/** Every one of very many texts holds. */
export function fuzz<T>(inputs: fc.Arbitrary<T>, holds: (input: T) => void, texts = TEXTS): void {
  fc.assert(
    fc.property(inputs, (input) => holds(input)),
    { seed: SEED, numRuns: texts },
  );
}

/** None of very many long texts keeps a reader busy. */
export function fuzzTime<T>(inputs: fc.Arbitrary<T>, read: (input: T) => void): void {
  const slow = (input: T): boolean => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const start = process.cpuUsage();
      read(input);
      if (process.cpuUsage(start).user / 1000 < MILLISECONDS) return false;
    }
    return true;
  };
  fuzz(
    inputs,
    (input) => {
      if (slow(input)) throw new Error(`took more than ${MILLISECONDS} ms`);
    },
    Math.ceil(TEXTS / 10),
  );
}

/** Which part of the inputs met what: a fuzz that never sees anything readable shows nothing. */
export class Met {
  private readonly counts = new Map<string, number>();
  private inputs = 0;

  enter(outcome: string): void {
    this.inputs++;
    this.counts.set(outcome, (this.counts.get(outcome) ?? 0) + 1);
  }

  share(outcome: string): number {
    return (this.counts.get(outcome) ?? 0) / this.inputs;
  }
}
