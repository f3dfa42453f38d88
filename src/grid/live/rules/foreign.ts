import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IHighlightCell,
  type IFormulaHighlightCell,
  type INumberHighlightCell,
  type ITextHighlightCell,
} from "@univerjs/sheets-conditional-formatting";
import type { CellValueOperator, RuleKind } from "../../../host/spreadsheet";
import { formatOf } from "./formats";
import { readIconSet } from "./scales";
import { thresholdOf } from "./thresholds";

const NUMBER_OPERATORS: Record<INumberHighlightCell["operator"], CellValueOperator> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
};

type TextOperator = Extract<RuleKind, { kind: "ContainsText" }>["operator"];

const TEXT_OPERATORS: Partial<Record<CFTextOperator, TextOperator>> = {
  [CFTextOperator.containsText]: "Contains",
  [CFTextOperator.notContainsText]: "NotContains",
  [CFTextOperator.beginsWith]: "BeginsWith",
  [CFTextOperator.endsWith]: "EndsWith",
};

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
      return { kind: "CellValue", operator: NUMBER_OPERATORS[operator], ...operands, format };
    }
    case CFSubRuleType.text: {
      const { operator, value = "" } = rule as ITextHighlightCell;
      const named = TEXT_OPERATORS[operator];
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
