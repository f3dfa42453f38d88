import type { AddInFunction } from "../../functions/define";
import type { Parameter } from "../../kpi/parameters";
import type { Language } from "../../kpi/texts";
import { CALL_EXAMPLES, EXAMPLE_TABLE } from "../../locale/reference";
import { formulaText } from "./formula-text";
import { tableColumn } from "./references";

const EXAMPLE_MONTH = "2025-08";
const EXAMPLE_FIRST_DAY = "2025-08-01";
const EXAMPLE_DAY = "2025-08-31";

/** What could be typed for an argument, in the language of the person: a column of a table, a month, a choice. */
export function exampleArgument(parameter: Parameter, language: Language): string {
  switch (parameter.kind) {
    case "month":
    case "period":
      return EXAMPLE_MONTH;
    case "asOf":
    case "until":
      return EXAMPLE_DAY;
    case "from":
      return EXAMPLE_FIRST_DAY;
    case "number":
      return String(parameter.default ?? parameter.limits?.minimum ?? 1);
    case "choice":
      return parameter.choices?.[0]?.words.at(language === "zh" ? -1 : 0) ?? "";
    case "calendar":
      return "1-5 08:30-17:30";
    case "criterion":
      return language === "zh" ? "浦东*" : "North*";
    default:
      return tableColumn(EXAMPLE_TABLE[language], parameter.name[language]);
  }
}

/** A whole formula: that of an indicator follows from its required arguments, the others have one each. */
export function exampleFormula(definition: AddInFunction, language: Language): string {
  if (definition.kpi === undefined) return CALL_EXAMPLES[definition.id]?.[language] ?? "";
  const needed = Object.entries(definition.parameters).filter(([, { optional }]) => !optional);
  return formulaText(
    definition,
    Object.fromEntries(needed.map(([name, parameter]) => [name, exampleArgument(parameter, language)])),
  );
}
