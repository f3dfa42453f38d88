import type { DatasetId } from "../../columns";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import type { Template } from "../../templates/template";
import { UnusableInput } from "../unusable-input";
import { namedColumn, namedDataset } from "./datasets";
import { isObject, readJsonFile } from "./json-file";

/** Column ids and the headers that a person says they have; null: no header at all. */
export type ChosenHeaders = ReadonlyMap<string, string | null>;

/** What a map file says of each table of records. */
export function readMapFile(
  file: string,
  template: Template,
  language: Language,
): ReadonlyMap<DatasetId, ChosenHeaders> {
  const content = readJsonFile(file, language);
  const wrongForm = (): UnusableInput => new UnusableInput(BUILD_FAULTS.mapForm, language, { file });
  if (!isObject(content)) throw wrongForm();
  const chosen = new Map<DatasetId, ChosenHeaders>();
  for (const [name, columns] of Object.entries(content)) {
    const dataset = namedDataset(name, template, language);
    if (!isObject(columns)) throw wrongForm();
    const headers = Object.entries(columns).map(([column, header]): [string, string | null] => {
      if (header !== null && typeof header !== "string") throw wrongForm();
      return [namedColumn(column, dataset, language).id, header];
    });
    chosen.set(dataset.id, new Map([...(chosen.get(dataset.id) ?? []), ...headers]));
  }
  return chosen;
}
