import {
  DisposableCollection,
  type IDisposable,
  type IMutationInfo,
  type IRange,
  toDisposable,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";
import type { RuleContext } from "./context";
import { formulasIn, withFormulas } from "./formulas";

interface Changes {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/**
 * Makes the rules follow rows and columns that are inserted and deleted. On a page the grid's own panel does so; without
 * one nobody does.
 */
export function followRules({ injector, unitId }: Pick<RuleContext, "injector" | "unitId">): IDisposable {
  const model = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const followed = new Map<string, IDisposable>();
  const forget = (id: string): void => {
    followed.get(id)?.dispose();
    followed.delete(id);
  };
  const follow = (sheet: string, rule: IConditionFormattingRule): void => {
    const formulas = [...formulasIn(rule.rule)];
    const disposable = references.registerRangeFormula(unitId, sheet, rule.ranges, formulas, (parts) =>
      changesOf(rule, parts, { unitId, subUnitId: sheet }, () => model.createCfId(unitId, sheet)),
    );
    followed.set(`${sheet} ${rule.cfId}`, disposable);
  };
  const collection = new DisposableCollection();
  for (const [sheet, rules] of model.getUnitRules(unitId) ?? [])
    for (const rule of rules) follow(sheet, rule);
  collection.add(
    model.$ruleChange.subscribe((change) => {
      if (change.unitId !== unitId || change.type === "sort") return;
      forget(`${change.subUnitId} ${change.rule.cfId}`);
      if (change.type !== "delete") follow(change.subUnitId, change.rule);
    }),
  );
  collection.add(toDisposable(() => [...followed.keys()].forEach(forget)));
  return collection;
}

/** A rule may fall into parts, where references move for some of its cells only. */
function changesOf(
  rule: IConditionFormattingRule,
  parts: readonly { readonly ranges: IRange[]; readonly formulas: string[] }[],
  target: { readonly unitId: string; readonly subUnitId: string },
  newId: () => string,
): Changes {
  const back = structuredClone(rule);
  const [first, ...others] = parts.map(({ ranges, formulas }) => ({
    ...structuredClone(rule),
    ranges,
    rule: withFormulas(structuredClone(rule.rule), formulas),
  }));
  const { cfId } = rule;
  if (first === undefined) {
    return {
      redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...target, cfId } }],
      undos: [{ id: AddConditionalRuleMutation.id, params: { ...target, rule: back } }],
    };
  }
  const added = others.map((part) => ({ ...part, cfId: newId() }));
  return {
    redos: [
      { id: SetConditionalRuleMutation.id, params: { ...target, cfId, rule: first } },
      ...added.map((part) => ({ id: AddConditionalRuleMutation.id, params: { ...target, rule: part } })),
    ],
    undos: [
      { id: SetConditionalRuleMutation.id, params: { ...target, cfId, rule: back } },
      ...added.map((part) => ({
        id: DeleteConditionalRuleMutation.id,
        params: { ...target, cfId: part.cfId },
      })),
    ],
  };
}
