import { rounded, type Random } from "./random";
import { PART_KINDS, type Job, type PartKind } from "./words";

export interface Part {
  /** With leading zeros: a number that must stay text. */
  readonly code: string;
  readonly kind: PartKind;
  readonly variant: number;
  readonly cost: number;
  readonly price: number;
  /** How often it is asked for, next to the others of its kind. */
  readonly demand: number;
}

/** A part issued for a work order. */
export interface PartLine {
  readonly part: Part;
  readonly required: number;
  /** What was there when it was asked for. */
  readonly supplied: number;
}

const VARIANTS = 20;
/** Of a hundred parts asked for so many were there. */
const FILLED = 0.955;

export function makeParts(random: Random): Part[] {
  return PART_KINDS.flatMap((kind, kindIndex) =>
    Array.from({ length: VARIANTS }, (_, index) => {
      const cost = rounded(kind.cost * random.between(0.75, 1.4));
      return {
        code: `0${kindIndex + 10}-${String(4000 + index * 13 + kindIndex).padStart(5, "0")}`,
        kind,
        variant: index + 1,
        cost,
        price: rounded(cost * random.between(1.35, 1.72), 0),
        // A few go every day, most lie: the shape behind A, B and C.
        demand: 1 / (index + 1) ** 1.6,
      };
    }),
  );
}

const LINES: Readonly<Record<Job, readonly [least: number, most: number]>> = {
  maintenance: [1, 2],
  repair: [0, 2],
  accident: [1, 3],
  claim: [1, 1],
};

export function linesFor(random: Random, job: Job, parts: readonly Part[]): PartLine[] {
  const fitting = parts.filter(({ kind }) => kind.jobs.includes(job));
  const [least, most] = LINES[job];
  const chosen = Array.from({ length: random.whole(least, most) }, () =>
    random.weighted(fitting, ({ demand }) => demand),
  );
  return [...new Set(chosen)].map((part) => {
    const required = part.kind.name.en === "Spark plug" ? 4 : random.chance(0.12) ? 2 : 1;
    const supplied = random.chance(FILLED) ? required : random.whole(0, required - 1);
    return { part, required, supplied };
  });
}
