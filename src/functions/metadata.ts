import type { Parameter } from "../kpi/parameters";
import type { Language } from "../kpi/texts";
import { FUNCTIONS } from "./catalogue";
import type { AddInFunction } from "./define";
import { helpPath } from "./help-address";

/** functions.json as Excel reads it: one description of all functions per language. */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

interface FunctionMetadata {
  readonly id: string;
  /** The same in every language: a workbook must work where it is sent. */
  readonly name: string;
  readonly description: string;
  /** The function's page of the documentation. */
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  /** Of any type, which is Excel's default, as of the parameters. */
  readonly result: { readonly dimensionality?: "matrix" };
}

interface ParameterMetadata {
  readonly name: string;
  /** One that follows another of its kind has none, such as criterion2. */
  readonly description?: string;
  /** A single cell arrives as [[x]]. */
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  return {
    name: parameter.name[language],
    ...(!parameter.follows && { description: parameter.description[language] }),
    dimensionality: "matrix",
    ...(parameter.optional && { optional: true as const }),
  };
}

function functionMetadata(
  { id, description, parameters, spills }: AddInFunction,
  language: Language,
  address: string,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: description[language],
    helpUrl: address + helpPath(id, language),
    parameters: Object.values(parameters).map((parameter) => parameterMetadata(parameter, language)),
    result: { ...(spills && { dimensionality: "matrix" as const }) },
  };
}

/** The content of functions.json in a language, of an add-in published at an address that ends in a slash. */
export function functionsMetadata(language: Language, address: string): FunctionsMetadata {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((definition) => functionMetadata(definition, language, address)),
  };
}
