import type { Injector } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";

/** Univer looks for the rules of every cell that is written, also on sheets that have none. */
export function lookForRulesWhereTheyAre(injector: Injector): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  const view = injector.get(ConditionalFormattingViewModel);
  const find = view.getCellCfs.bind(view);
  view.getCellCfs = (unitId, subUnitId, row, column) => {
    const rules = model.getSubunitRules(unitId, subUnitId) ?? [];
    return rules.length === 0 ? [] : find(unitId, subUnitId, row, column);
  };
}
