import { FUNCTIONS, NAMESPACE } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import type { Parameter } from "../kpi/parameters";
import type { Language } from "../kpi/texts";

const INDENT = "    ";

/** The functions of the add-in: what to type and what it gives, or all of them as one JSON array. */
export function functionsCommand({ json, lang }: { json?: boolean; lang: Language }): string[] {
  if (json) return [JSON.stringify(FUNCTIONS.map((definition) => entry(definition, lang)))];
  return FUNCTIONS.map(
    (definition) =>
      `${definition.name[lang]}  ${signature(definition, shortened(definition), lang)}\n` +
      `${INDENT}${definition.description[lang]}`,
  );
}

function entry(definition: AddInFunction, language: Language): object {
  const parameters = Object.values(definition.parameters);
  return {
    name: `${NAMESPACE}.${definition.id}`,
    title: definition.name[language],
    description: definition.description[language],
    signature: signature(definition, parameters, language),
    parameters: parameters.map((parameter) => ({
      name: parameter.name[language],
      description: parameter.description[language],
      optional: parameter.optional ?? false,
    })),
  };
}

function signature(
  { id }: AddInFunction,
  parameters: readonly (Parameter | null)[],
  language: Language,
): string {
  const names = parameters.map((parameter) => {
    if (parameter === null) return "…";
    return parameter.optional ? `[${parameter.name[language]}]` : parameter.name[language];
  });
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
}

/** Of three and more numbered parameters the first is enough: [argument1], …. null is the ellipsis. */
function shortened({ parameters }: AddInFunction): (Parameter | null)[] {
  const later = (key: string): boolean => {
    const [, stem = "", number = "1"] = /^(.*?)(\d+)$/.exec(key) ?? [];
    return Number(number) > 1 && `${stem}3` in parameters;
  };
  const shown = Object.entries(parameters).map(([key, parameter]) => (later(key) ? null : parameter));
  return shown.filter((parameter, index) => parameter !== null || shown[index - 1] !== null);
}
