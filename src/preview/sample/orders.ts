import { afterWork, LAST_DAY } from "./calendar";
import { linesFor, type Part, type PartLine } from "./parts";
import { rounded, type Random } from "./random";
import type { Visit } from "./visits";
import type { Job } from "./words";
import type { Bilingual } from "../../kpi/texts";
import { civilOf } from "../../cells/serials";

export interface Order extends Visit {
  readonly id: string;
  readonly advisor: Bilingual;
  readonly promised: number;
  /** Not yet, for the last ones. */
  readonly delivered: number | undefined;
  readonly odometer: number;
  readonly labor: number;
  readonly lines: readonly PartLine[];
  readonly parts: number;
  readonly total: number;
  readonly estimate: number;
}

/** Working minutes and labour charge of a job. */
const EFFORT: Readonly<
  Record<Job, { minutes: readonly [number, number]; labor: readonly [number, number] }>
> = {
  maintenance: { minutes: [60, 150], labor: [120, 280] },
  repair: { minutes: [90, 700], labor: [180, 1_400] },
  accident: { minutes: [700, 2_600], labor: [600, 4_800] },
  claim: { minutes: [100, 600], labor: [120, 650] },
};

/** The work orders of all visits in the order of arrival, numbered by store and day. */
export function makeOrders(random: Random, visits: readonly Visit[], parts: readonly Part[]): Order[] {
  const inDay = new Map<string, number>();
  return [...visits]
    .sort((a, b) => a.arrival - b.arrival)
    .map((visit) => {
      const key = visit.customer.store.letter + dayDigits(visit.arrival);
      const number = (inDay.get(key) ?? 0) + 1;
      inDay.set(key, number);
      return makeOrder(
        random,
        visit,
        `${key}${String(number).padStart(3, "0")}`,
        linesFor(random, visit.job, parts),
      );
    });
}

function makeOrder(random: Random, visit: Visit, id: string, lines: readonly PartLine[]): Order {
  const { minutes, labor: charge } = EFFORT[visit.job];
  const work = random.between(...minutes);
  const late = random.chance(0.06) ? random.between(30, 400) : -random.between(0, 0.2) * work;
  const delivered = afterWork(visit.arrival, work + late);
  const labor = visit.comeback ? 0 : rounded(random.between(...charge), 0);
  const parts = rounded(lines.reduce((sum, { part, required }) => sum + part.price * required, 0));
  const total = rounded(labor + parts);
  return {
    ...visit,
    id,
    advisor: random.pick(visit.customer.store.advisors),
    promised: afterWork(visit.arrival, Math.ceil(work / 30) * 30),
    delivered: delivered < LAST_DAY + 1 ? delivered : undefined,
    odometer: odometerAt(visit),
    labor,
    lines,
    parts,
    total,
    estimate: rounded(
      total * (random.chance(0.93) ? random.between(0.96, 1.05) : random.between(0.7, 1.3)),
      -1,
    ),
  };
}

function odometerAt({ customer, arrival }: Visit): number {
  return Math.round(customer.odometer + (arrival - customer.joined + 10) * customer.kilometresADay);
}

function dayDigits(serial: number): string {
  const { year, month, day } = civilOf(serial);
  return [year % 100, month, day].map((part) => String(part).padStart(2, "0")).join("");
}
