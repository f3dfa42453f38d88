import { call, operation, type Formula } from "../../../workbook/formula";
import type { Part } from "../types";

/** A group with the formulas of how many answered and how many of them are satisfied. */
export interface GroupFigures {
  readonly name: string | Formula;
  readonly answers: Formula;
  readonly satisfied: Formula;
  readonly isFaulty?: true;
}

/** The satisfaction of each group: nothing where nobody answered, an error where more are satisfied than answered. */
export function partsOf(groups: readonly GroupFigures[]): readonly Part[] {
  return groups.map(({ name, answers, satisfied, isFaulty }) => {
    const share = call(
      "IF",
      operation(satisfied, ">", answers),
      call("NA"),
      operation(satisfied, "/", answers),
    );
    return {
      name,
      answers: { formula: answers },
      share: { formula: call("IF", operation(answers, "=", 0), "", share) },
      ...(isFaulty && { isFaulty }),
    };
  });
}
