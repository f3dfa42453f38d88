import type { AddInFunction } from "../../functions/define";
import type { Parameter } from "../../kpi/parameters";
import type { Language } from "../../kpi/texts";
import { ARGUMENT_EXAMPLES, CALL_EXAMPLES, EXAMPLE_TABLE } from "../../locale/reference";
import { quoted, withPartsOf } from "./argument-text";
import { formulaText } from "./formula-text";
import { tableColumn } from "./references";

const EXAMPLE_MONTH = "2025-08";
const EXAMPLE_FIRST_DAY = "2025-08-01";
const EXAMPLE_DAY = "2025-08-31";

/**
 * What could be typed for an argument, in the language of the person: a column of a table, a month, a choice. "" where
 * the argument before it says it already.
 */
export function exampleArgument(definition: AddInFunction, name: string, language: Language): string {
  const given = CALL_EXAMPLES[definition.id]?.[name] ?? ARGUMENT_EXAMPLES[name];
  if (given !== undefined) return given[language];
  const parameter = definition.parameters[name];
  if (parameter === undefined || parameter.follows === true) return "";
  return parameter.kind === "number"
    ? String(exampleNumber(definition, name, parameter))
    : exampleOfKind(parameter, language);
}

/** The default, the figure of the indicator's own example, or the least that is allowed. */
function exampleNumber({ kpi }: AddInFunction, name: string, parameter: Parameter): unknown {
  return parameter.default ?? kpi?.example?.arguments[name] ?? parameter.limits?.minimum ?? 1;
}

function exampleOfKind({ kind, name, choices, ...parameter }: Parameter, language: Language): string {
  switch (kind) {
    case "month":
    case "period":
      return EXAMPLE_MONTH;
    case "asOf":
    case "until":
      return EXAMPLE_DAY;
    case "from":
      return EXAMPLE_FIRST_DAY;
    case "numbers":
    case "categories":
      return constantRow(parameter.default as readonly (string | number)[]);
    case "choice":
      return choices?.[0]?.words.at(language === "zh" ? -1 : 0) ?? "";
    case "calendar":
      return "1-5 08:30-17:30";
    case "criterion":
      return language === "zh" ? "浦东*" : "North*";
    default:
      return tableColumn(EXAMPLE_TABLE[language], name[language]);
  }
}

/** Several values in one argument: {12,24} or {"A","B"}. */
function constantRow(values: readonly (string | number)[]): string {
  return `{${values.map((value) => (typeof value === "string" ? quoted(value) : value)).join(",")}}`;
}

/** A whole formula as Excel shows it: that of an indicator follows from its required arguments, the others have one each. */
export function exampleFormula(definition: AddInFunction, language: Language): string {
  const { id, kpi, parameters } = definition;
  const names =
    kpi === undefined
      ? Object.keys(CALL_EXAMPLES[id] ?? {})
      : Object.keys(parameters).filter((name) => parameters[name]?.optional !== true);
  const typed = names.map((name) => [name, exampleArgument(definition, name, language)]);
  return withPartsOf(language, formulaText(definition, Object.fromEntries(typed)));
}
