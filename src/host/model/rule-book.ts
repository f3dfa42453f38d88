import type { Box, Rule, RuleFormat, RuleKind, Spreadsheet } from "../spreadsheet";
import { Refusal } from "./refusal";
import type { Work } from "./session";

export type RuleType = RuleKind["kind"];

/** A conditional format whose parts arrive one after the other. */
export interface RuleDraft {
  readonly id: string;
  readonly type: RuleType;
  boxes: readonly Box[];
  stopIfTrue: boolean;
  /** Of a kind that has a format for cells. */
  format: RuleFormat;
  /** undefined until it is known what to look for. */
  kind: RuleKind | undefined;
}

function draftOf(rule: Rule): RuleDraft {
  const { id, boxes, stopIfTrue, rule: kind } = rule;
  return { id, type: kind.kind, boxes, stopIfTrue, kind, format: "format" in kind ? kind.format : {} };
}

function ruleOf(draft: RuleDraft): Rule[] {
  if (draft.kind === undefined) return [];
  const kind = "format" in draft.kind ? { ...draft.kind, format: draft.format } : draft.kind;
  return [{ id: draft.id, boxes: draft.boxes, stopIfTrue: draft.stopIfTrue, rule: kind }];
}

/** The conditional formats that a request touches; many changes go to the grid as one. */
export class RuleBook {
  private readonly sheets = new Map<string, RuleDraft[]>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly work: Work,
  ) {}

  of(sheet: string): RuleDraft[] {
    let drafts = this.sheets.get(sheet);
    if (drafts === undefined) {
      drafts = this.spreadsheet.rules.of(sheet).map(draftOf);
      this.sheets.set(sheet, drafts);
    }
    return drafts;
  }

  find(sheet: string, id: string): RuleDraft {
    const draft = this.of(sheet).find((candidate) => candidate.id === id);
    if (draft === undefined) throw new Refusal("ItemNotFound");
    return draft;
  }

  changed(sheet: string): void {
    this.work.later(`rules ${sheet}`, () => {
      this.spreadsheet.rules.set(sheet, (this.sheets.get(sheet) ?? []).flatMap(ruleOf));
    });
  }

  /** Cells have moved, and the grid's rules with them; those that the grid does not have yet follow here. */
  moved(sheet: string, follow: (boxes: readonly Box[]) => readonly Box[]): void {
    const before = this.sheets.get(sheet);
    if (before === undefined) return;
    this.sheets.delete(sheet);
    const inGrid = this.of(sheet);
    for (const [index, draft] of before.entries()) {
      if (draft.kind !== undefined) continue;
      draft.boxes = follow(draft.boxes);
      inGrid.splice(index, 0, draft);
    }
  }

  forget(sheet: string): void {
    this.sheets.delete(sheet);
    this.work.drop(`rules ${sheet}`);
  }

  /** The request is through: the next one looks at the grid again. Refuses formats that have no rule yet. */
  close(): void {
    const isIncomplete = [...this.sheets.values()].flat().some(({ kind }) => kind === undefined);
    this.sheets.clear();
    if (isIncomplete)
      throw new Refusal("InvalidArgument", "A conditional format was added without its rule.");
  }
}
