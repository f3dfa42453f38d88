import { COUNTED, NOT_CONCERNED, type Measure } from "../compute/measures";
import type { Total } from "../define";
import { call, operation, reference } from "../native";
import type { Answers } from "./satisfied";

/** The figures that every share of satisfied answers is made of. */
export const satisfactionTotals = {
  satisfied: { zh: "满意回答", en: "satisfied answers", unit: "count", partOf: "answers" },
  answers: { zh: "有效回答", en: "answers", unit: "count", typical: 200 },
} as const satisfies Record<string, Total>;

/** The same by rows. */
export function satisfactionMeasures({
  judge,
  isSatisfied,
  bands,
}: Answers): Record<"satisfied" | "answers", Measure> {
  return {
    satisfied: {
      table: "records",
      ...(bands && { band: bands.satisfied }),
      judge(row) {
        const verdict = judge(row);
        return verdict !== COUNTED || isSatisfied(row) ? verdict : NOT_CONCERNED;
      },
    },
    answers: { table: "records", ...(bands && { band: bands.answers }), judge },
  };
}

/** The score from which an answer is satisfied, in a formula of a sheet. */
export const nativeSatisfiedFrom = call(
  "IF",
  operation(reference("satisfiedAt"), "=", ""),
  operation(0.8, "*", reference("scaleMax")),
  reference("satisfiedAt"),
);

/** The answers of one group, counted. */
export class SatisfiedShare {
  answers = 0;
  private satisfied = 0;

  add(isSatisfied: boolean): void {
    this.answers++;
    if (isSatisfied) this.satisfied++;
  }

  /** The share of them that are satisfied; "" where nobody answered. */
  get value(): number | "" {
    return this.answers === 0 ? "" : this.satisfied / this.answers;
  }
}
