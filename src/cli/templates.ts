import { findDataset } from "../columns";
import type { Language } from "../kpi/texts";
import { TEMPLATES } from "../templates";
import type { Template } from "../templates/template";
import { listed } from "./build/datasets";

const INDENT = "    ";

/** The templates: what to type and what it gives, or all of them as one JSON array. */
export function templatesCommand({ json, lang }: { json?: boolean; lang: Language }): string[] {
  if (json) return [JSON.stringify(TEMPLATES.map((template) => entry(template, lang)))];
  return TEMPLATES.map(
    ({ id, name, description, datasets }) =>
      `${id}  ${name[lang]}\n${INDENT}${description[lang]}\n${INDENT}--table: ${listed(datasets, lang)}`,
  );
}

function entry({ id, name, description, datasets }: Template, language: Language): object {
  return {
    id,
    name: name[language],
    description: description[language],
    tables: datasets.map(findDataset).map((dataset) => ({
      id: dataset.id,
      name: dataset.name[language],
      columns: dataset.columns.map((column) => ({
        id: column.id.slice(dataset.id.length + 1),
        name: column.name[language],
        kind: column.kind,
      })),
    })),
  };
}
