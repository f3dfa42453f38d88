import { type IRange } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Rule, RuleKind, Rules } from "../../../host/spreadsheet";
import { boxOf, rangeOf } from "../boxes";
import { moveCondition } from "./conditions";
import type { RuleContext } from "./context";
import { kindOf } from "./foreign";
import { inOrder } from "./references";
import { type MadeRule, moved, toGridRule } from "./translation";

export { followRules } from "./follow";

/** The conditional formats of a workbook. */
export function createRules(context: RuleContext): Rules {
  const model = context.injector.get(ConditionalFormattingRuleModel);
  const lexer = context.injector.get(LexerTreeBuilder);
  const listed = (sheet: string): readonly IConditionFormattingRule[] => [
    ...(model.getSubunitRules(context.unitId, sheet) ?? []),
  ];
  const add = (sheet: string, rule: IConditionFormattingRule): void => {
    context.run(AddConditionalRuleMutation.id, { subUnitId: sheet, rule });
  };
  return {
    of: (sheet) => listed(sheet).flatMap((rule) => read(rule) ?? []),
    set: (sheet, rules) => {
      const before = listed(sheet);
      for (const { cfId } of before) {
        context.run(DeleteConditionalRuleMutation.id, { subUnitId: sheet, cfId });
      }
      // Rules that a person made at the grid and that have no name here give way only when all are cleared.
      const unnamed = rules.length === 0 ? [] : before.filter((rule) => read(rule) === null);
      // What is added comes first in the grid's list.
      for (const rule of unnamed.reverse()) add(sheet, rule);
      for (const rule of [...rules].reverse()) add(sheet, write(rule, lexer));
    },
  };
}

function write(rule: Rule, lexer: LexerTreeBuilder): IConditionFormattingRule {
  const ranges = inOrder(rule.boxes.map(rangeOf));
  const kind = forFirstCell(rule, ranges, lexer);
  return { cfId: rule.id, ranges, stopIfTrue: rule.stopIfTrue, rule: toGridRule(kind, ranges) };
}

/** Formulas come written for the first box given; the grid takes them for the topmost. */
function forFirstCell({ boxes, rule }: Rule, ranges: readonly IRange[], lexer: LexerTreeBuilder): RuleKind {
  const [first] = boxes;
  const [topmost] = ranges;
  const isCondition = rule.kind === "CellValue" || rule.kind === "ContainsText" || rule.kind === "Custom";
  if (!isCondition || first === undefined || topmost === undefined) return rule;
  const right = topmost.startColumn - first.column;
  const down = topmost.startRow - first.row;
  if (right === 0 && down === 0) return rule;
  return moveCondition(rule, (formula) => lexer.moveFormulaRefOffset(formula, right, down));
}

function read(rule: IConditionFormattingRule): Rule | null {
  const config: MadeRule = rule.rule;
  const ranges = inOrder(rule.ranges);
  const kind = config.madeFrom === undefined ? kindOf(config) : moved(config.madeFrom, config, ranges);
  if (kind === null) return null;
  return { id: rule.cfId, boxes: ranges.map(boxOf), stopIfTrue: rule.stopIfTrue, rule: kind };
}
