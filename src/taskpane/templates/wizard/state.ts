import type { Inserted, InsertionProgress } from "../../../workbook/excel";
import type { Notice } from "../notice";
import type { Choices } from "./choices";
import type { Prepared } from "./prepare";

/** How far a person has come. */
export type Stage =
  | { readonly kind: "choosing"; readonly step: 1 | 2 }
  /** The records are being read and the plan is being made; still the second step. */
  | { readonly kind: "preparing" }
  | { readonly kind: "ready"; readonly prepared: Prepared }
  | {
      readonly kind: "inserting";
      readonly prepared: Prepared;
      readonly progress: InsertionProgress | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: "inserted"; readonly inserted: Inserted };

export interface WizardState {
  readonly choices: Choices;
  readonly stage: Stage;
  readonly notice: Notice | undefined;
}

export type WizardAction =
  | { readonly kind: "chosen"; readonly choices: Partial<Choices> }
  /** A new stage; what was said before is said no longer. */
  | { readonly kind: "stage"; readonly stage: Stage; readonly notice?: Notice }
  | { readonly kind: "told"; readonly notice: Notice }
  | { readonly kind: "progressed"; readonly progress: InsertionProgress }
  | { readonly kind: "cancelling" };

export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  const { stage } = state;
  switch (action.kind) {
    case "chosen":
      return { ...state, choices: { ...state.choices, ...action.choices }, notice: undefined };
    case "stage":
      return { ...state, stage: action.stage, notice: action.notice };
    case "told":
      return { ...state, notice: action.notice };
    case "progressed":
      return stage.kind === "inserting"
        ? { ...state, stage: { ...stage, progress: action.progress } }
        : state;
    case "cancelling":
      return stage.kind === "inserting" ? { ...state, stage: { ...stage, isCancelling: true } } : state;
  }
}

/** The step a stage belongs to. */
export function stepOf(stage: Stage): 1 | 2 | 3 {
  if (stage.kind === "choosing") return stage.step;
  return stage.kind === "preparing" ? 2 : 3;
}
