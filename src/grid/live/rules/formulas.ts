import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
  type IDataBar,
  type IFormulaHighlightCell,
  type IHighlightCell,
  type IIconSet,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";

interface FormulaPlace {
  value?: number | string;
}

export function formulasIn(rule: IConditionalFormattingRuleConfig): readonly string[] {
  return placesIn(rule).map(({ value = "" }) => String(value));
}

/** Puts other formulas, in the same order, into a rule. */
export function withFormulas<Rule extends IConditionalFormattingRuleConfig>(
  rule: Rule,
  formulas: readonly string[],
): Rule {
  placesIn(rule).forEach((place, index) => {
    const formula = formulas[index];
    if (formula !== undefined) place.value = formula;
  });
  return rule;
}

function placesIn(rule: IConditionalFormattingRuleConfig): readonly FormulaPlace[] {
  switch (rule.type) {
    case CFRuleType.highlightCell:
      return (rule as IHighlightCell).subType === CFSubRuleType.formula
        ? [rule as IFormulaHighlightCell]
        : [];
    case CFRuleType.dataBar: {
      const { min, max } = (rule as IDataBar).config;
      return [min, max].filter(isFormula);
    }
    default:
      return (rule as IColorScale | IIconSet).config.map(({ value }) => value).filter(isFormula);
  }
}

function isFormula({ type }: IValueConfig): boolean {
  return type === CFValueType.formula;
}
