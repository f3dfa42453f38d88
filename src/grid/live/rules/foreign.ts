import {
  CFRuleType,
  CFSubRuleType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IHighlightCell,
  type IFormulaHighlightCell,
  type INumberHighlightCell,
  type ITextHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { RuleKind } from "../../../host/spreadsheet";
import { formatOf } from "./formats";
import { NUMBER_OPERATORS, TEXT_OPERATORS } from "./native";
import { readIconSet } from "./scales";
import { thresholdOf } from "./thresholds";

/** A rule that a person made at the grid, in Excel's terms; null for one that has no name there. */
export function kindOf(rule: IConditionalFormattingRuleConfig): RuleKind | null {
  switch (rule.type) {
    case CFRuleType.colorScale:
      return readColorScale(rule as IColorScale);
    case CFRuleType.dataBar:
      return readDataBar(rule as IDataBar);
    case CFRuleType.iconSet:
      return readIconSet(rule as Parameters<typeof readIconSet>[0]);
    default:
      return readHighlight(rule as IHighlightCell);
  }
}

function readHighlight(rule: IHighlightCell): RuleKind | null {
  const format = formatOf(rule.style);
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return { kind: "Custom", formula: (rule as IFormulaHighlightCell).value, format };
    case CFSubRuleType.number: {
      const { operator, value } = rule as INumberHighlightCell;
      const [first = 0, second] = Array.isArray(value) ? value : [value];
      const operands = { formula1: String(first), ...(second !== undefined && { formula2: String(second) }) };
      const named = nameOf(NUMBER_OPERATORS, operator);
      return named === undefined ? null : { kind: "CellValue", operator: named, ...operands, format };
    }
    case CFSubRuleType.text: {
      const { operator, value = "" } = rule as ITextHighlightCell;
      const named = nameOf(TEXT_OPERATORS, operator);
      return named === undefined ? null : { kind: "ContainsText", operator: named, text: value, format };
    }
    default:
      return null;
  }
}

function readColorScale({ config }: IColorScale): RuleKind {
  const points = [...config].sort((one, other) => one.index - other.index);
  return {
    kind: "ColorScale",
    points: points.map(({ color, value }) => ({ ...thresholdOf(value), color })),
  };
}

function readDataBar({ config, isShowValue }: IDataBar): RuleKind {
  return {
    kind: "DataBar",
    lower: thresholdOf(config.min),
    upper: thresholdOf(config.max),
    positiveColor: config.positiveColor,
    negativeColor: config.nativeColor,
    gradient: config.isGradient,
    showValue: isShowValue,
  };
}

function nameOf<Name extends string>(names: Record<Name, string>, operator: string): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === operator);
}
