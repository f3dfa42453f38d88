import { FUNCTIONS, NAMESPACE } from "../functions/catalogue";
import type { AddInFunction } from "../functions/define";
import type { Language } from "../kpi/texts";

function signature({ id, parameters }: AddInFunction, language: Language): string {
  const names = Object.values(parameters).map(({ name, optional }) =>
    optional ? `[${name[language]}]` : name[language],
  );
  return `${NAMESPACE}.${id}(${names.join(", ")})`;
}

function entry(definition: AddInFunction, language: Language): object {
  return {
    name: `${NAMESPACE}.${definition.id}`,
    title: definition.name[language],
    description: definition.description[language],
    signature: signature(definition, language),
    parameters: Object.values(definition.parameters).map((parameter) => ({
      name: parameter.name[language],
      description: parameter.description[language],
      optional: parameter.optional ?? false,
    })),
  };
}

/** The functions of the add-in: a line each, or all of them as JSON. */
export function functionsCommand({ json, lang }: { json?: boolean; lang: Language }): string[] {
  if (json) return [JSON.stringify(FUNCTIONS.map((definition) => entry(definition, lang)))];
  return FUNCTIONS.flatMap((definition) => [
    `${NAMESPACE}.${definition.id}  ${definition.name[lang]}`,
    `  ${definition.description[lang]}`,
  ]);
}
