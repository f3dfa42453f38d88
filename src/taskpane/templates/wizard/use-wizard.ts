import { useEffect, useReducer, useRef, type Dispatch } from "react";
import type { Language } from "../../../kpi/texts";
import type { Template } from "../../../templates/template";
import { useLanguage } from "../../frame/language";
import type { Notice } from "../notice";
import { firstChoices, type Choices } from "./choices";
import type { Prepared } from "./prepare";
import { reduceWizard, type WizardAction, type WizardState } from "./state";
import { insertion, objection, summarized } from "./steps";

/** What a person can do in the wizard. */
export interface WizardControl {
  choose(choices: Partial<Choices>): void;
  chooseStore(store: string | undefined): void;
  back(): void;
  /** On to the next step; from the last one on it inserts. */
  forward(): void;
  /** Ends an insertion that is under way; what was written is taken back. */
  cancel(): void;
  tell(notice: Notice): void;
}

/** The wizard of a template, from the first choice to what was inserted. */
export function useWizard(template: Template, onInserted: () => void): [WizardState, WizardControl] {
  const language = useLanguage();
  const [state, dispatch] = useReducer(reduceWizard, language, startOf);
  const underWay = useRef<AbortController | null>(null);
  const end = (): void => underWay.current?.abort();
  useEffect(() => end, []);
  const start = (): AbortSignal => {
    end();
    underWay.current = new AbortController();
    return underWay.current.signal;
  };
  const { choices, stage } = state;
  const control: WizardControl = {
    ...simpleControl(dispatch),
    chooseStore(store) {
      if (stage.kind !== "ready") return;
      dispatch({ kind: "stage", stage: { kind: "ready", prepared: stage.prepared.with(store) } });
    },
    back() {
      end();
      const step = stage.kind === "choosing" ? 1 : 2;
      dispatch({ kind: "stage", stage: { kind: "choosing", step } });
    },
    forward() {
      if (stage.kind === "ready") void insert(stage.prepared);
      else if (stage.kind === "choosing" && stage.step === 2) void summarize();
      else if (stage.kind === "choosing") dispatch({ kind: "stage", stage: { kind: "choosing", step: 2 } });
    },
    cancel() {
      dispatch({ kind: "cancelling" });
      end();
    },
  };
  const summarize = async (): Promise<void> => {
    const fault = objection(choices, language);
    if (fault !== undefined) return dispatch(fault);
    const signal = start();
    dispatch({ kind: "stage", stage: { kind: "preparing" } });
    const outcome = await summarized(template, choices, { language, signal });
    // Whoever went back meanwhile does not want it any more.
    if (!signal.aborted) dispatch(outcome);
  };
  const insert = async (prepared: Prepared): Promise<void> => {
    const signal = start();
    dispatch({
      kind: "stage",
      stage: { kind: "inserting", prepared, progress: undefined, isCancelling: false },
    });
    const outcome = await insertion(prepared, language, {
      signal,
      onProgress: (progress) => dispatch({ kind: "progressed", progress }),
    });
    dispatch(outcome);
    onInserted();
  };
  return [state, control];
}

function startOf(language: Language): WizardState {
  return { choices: firstChoices(language), stage: { kind: "choosing", step: 1 }, notice: undefined };
}

function simpleControl(dispatch: Dispatch<WizardAction>): Pick<WizardControl, "choose" | "tell"> {
  return {
    choose: (choices) => dispatch({ kind: "chosen", choices }),
    tell: (notice) => dispatch({ kind: "told", notice }),
  };
}
