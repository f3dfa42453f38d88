import { findDataset, type ColumnDefinition, type Dataset, type DatasetId } from "../../columns";
import { readHeader } from "../../columns/headers";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS } from "../../locale/cli-build";
import type { Template } from "../../templates/template";
import { UnusableInput } from "../unusable-input";

/** A table of records as a person names it: "orders", "工单", "Repair orders". */
export function namedDataset(found: string, { datasets }: Template, language: Language): Dataset {
  const known = datasets.map(findDataset);
  const dataset = known.find(({ id, name }) => isNamed(found, [id, name.zh, name.en]));
  if (dataset !== undefined) return dataset;
  throw new UnusableInput(BUILD_FAULTS.unknownDataset, language, {
    found,
    known: listed(datasets, language),
  });
}

/** A column as a person names it: "customer", "orders.customer", "客户", "Customer". */
export function namedColumn(found: string, dataset: Dataset, language: Language): ColumnDefinition {
  const column = dataset.columns.find(({ id, name }) =>
    isNamed(found, [id, idWithin(dataset.id, id), name.zh, name.en]),
  );
  if (column !== undefined) return column;
  const known = dataset.columns
    .map(({ id, name }) => `${idWithin(dataset.id, id)}(${name[language]})`)
    .join(language === "zh" ? "、" : ", ");
  throw new UnusableInput(BUILD_FAULTS.unknownColumn, language, {
    found,
    dataset: dataset.name[language],
    known,
  });
}

/** "customer" of "orders.customer" */
export function idWithin(dataset: DatasetId, column: string): string {
  return column.slice(dataset.length + 1);
}

/** "orders(工单)、complaints(投诉)" */
export function listed(datasets: readonly DatasetId[], language: Language): string {
  return datasets
    .map((id) => `${id}(${findDataset(id).name[language]})`)
    .join(language === "zh" ? "、" : ", ");
}

function isNamed(found: string, names: readonly string[]): boolean {
  const wanted = readHeader(found).compact;
  return names.some((name) => readHeader(name).compact === wanted);
}
