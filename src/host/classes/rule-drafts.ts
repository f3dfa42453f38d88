import { intersection, without } from "../addresses/boxes";
import type { RuleDraft } from "../model/rule-book";
import type { CellsState } from "./cells-state";

function concerns(draft: RuleDraft, state: CellsState): boolean {
  return draft.boxes.some((box) => state.boxes.some((other) => intersection(box, other) !== undefined));
}

/** The rules that hold for some of these cells, the first wins. */
export function rulesOf(state: CellsState): readonly RuleDraft[] {
  return state.session.rules.of(state.sheet).filter((draft) => concerns(draft, state));
}

/** Takes the rules away from these cells; elsewhere they stay. */
export function removeRules(state: CellsState): void {
  const drafts = state.session.rules.of(state.sheet);
  for (const draft of rulesOf(state)) {
    for (const cut of state.boxes) draft.boxes = draft.boxes.flatMap((box) => without(box, cut));
    if (draft.boxes.length === 0) drafts.splice(drafts.indexOf(draft), 1);
  }
  state.session.rules.changed(state.sheet);
}
