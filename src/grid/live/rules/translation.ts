import type { IRange } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IFormulaHighlightCell,
  type IIconSet,
} from "@univerjs/sheets-conditional-formatting";
import type { RuleKind } from "../../../host/spreadsheet";
import { type Condition, formulaOf, movedCondition } from "./conditions";
import { styleOf } from "./formats";
import { nativeRule } from "./native";
import { allCells, firstCell } from "./references";
import { colorScaleOf, dataBarOf, iconSetOf, movedColorScale, movedDataBar, movedIconSet } from "./scales";

/**
 * A rule as the grid knows it. What it was made from is kept inside, and so saved and copied with it; when a person
 * edits the rule at the grid, the new one takes the place of both.
 */
export type MadeRule = IConditionalFormattingRuleConfig & { readonly madeFrom?: RuleKind };

export function toGridRule(kind: RuleKind, ranges: readonly IRange[]): MadeRule {
  return { ...translate(kind, ranges), madeFrom: kind };
}

/** What the rule was made from, with its formulas as they are by now. */
export function moved(kind: RuleKind, rule: MadeRule, ranges: readonly IRange[]): RuleKind {
  const cells = allCells(ranges);
  switch (kind.kind) {
    case "ColorScale":
      return movedColorScale(kind, rule as IColorScale, cells);
    case "DataBar":
      return movedDataBar(kind, rule as IDataBar, cells);
    case "IconSet":
      return movedIconSet(kind, rule as IIconSet, cells);
    default:
      return isFormula(rule) ? movedCondition(kind, rule.value, firstCell(ranges)) : kind;
  }
}

function translate(kind: RuleKind, ranges: readonly IRange[]): IConditionalFormattingRuleConfig {
  switch (kind.kind) {
    case "ColorScale":
      return colorScaleOf(kind, allCells(ranges));
    case "DataBar":
      return dataBarOf(kind, allCells(ranges));
    case "IconSet":
      return iconSetOf(kind, allCells(ranges));
    default:
      return nativeRule(kind, ranges) ?? highlight(kind, ranges);
  }
}

function isFormula(rule: MadeRule): rule is MadeRule & IFormulaHighlightCell {
  return (
    rule.type === CFRuleType.highlightCell && "subType" in rule && rule.subType === CFSubRuleType.formula
  );
}

function highlight(condition: Condition, ranges: readonly IRange[]): IFormulaHighlightCell {
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formulaOf(condition, firstCell(ranges)),
    style: styleOf(condition.format),
  };
}
