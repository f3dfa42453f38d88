import { basename } from "node:path";
import {
  ordersWithoutAmount,
  rowsWithoutStore,
  type Dataset,
  type DatasetId,
  type RecordTable,
} from "../../columns";
import { readRecordFile, type RecordFile } from "../../imports/record-file";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS, BUILD_NOTES } from "../../locale/cli-build";
import { fill } from "../../locale/fill";
import { importNoticeText } from "../../locale/imports";
import { RECORD_FAULTS } from "../../locale/record-faults";
import { neededColumns } from "../../templates/outlook";
import { recordsFault } from "../../templates/records-fault";
import type { Template } from "../../templates/template";
import { readFile } from "../files";
import { UnusableInput } from "../unusable-input";
import { idWithin, listed, namedDataset } from "./datasets";
import type { ChosenHeaders } from "./map-file";
import { nameOf, placeColumns } from "./place-columns";

/** Tables of records, and what a person should know about how they were read. */
export interface ReadTables {
  readonly tables: readonly RecordTable[];
  readonly notes: readonly string[];
}

/** The tables of `--table orders=orders.csv`. */
export function readTables(
  given: readonly string[],
  maps: ReadonlyMap<DatasetId, ChosenHeaders>,
  template: Template,
  language: Language,
): ReadTables {
  const sources = given.map((each) => readSource(each, template, language));
  sources.forEach(({ dataset }, index) => {
    if (sources.findIndex((source) => source.dataset === dataset) < index) {
      throw new UnusableInput(BUILD_FAULTS.datasetTwice, language, { found: dataset.id });
    }
  });
  const unread = [...maps.keys()].find((id) => !sources.some(({ dataset }) => dataset.id === id));
  if (unread !== undefined)
    throw new UnusableInput(BUILD_FAULTS.mapWithoutTable, language, { dataset: unread });
  const read = sources.map(({ dataset, file }) =>
    readTable(file, dataset, maps.get(dataset.id) ?? new Map(), language),
  );
  return { tables: read.map(({ table }) => table), notes: read.flatMap(({ notes }) => notes) };
}

function readSource(
  given: string,
  template: Template,
  language: Language,
): { readonly dataset: Dataset; readonly file: string } {
  const [, name = "", file = ""] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (name.trim() === "" || file.trim() === "") {
    const known = listed(template.datasets, language);
    throw new UnusableInput(BUILD_FAULTS.tableForm, language, { found: given, known });
  }
  return { dataset: namedDataset(name.trim(), template, language), file: file.trim() };
}

/** Reads the columns that indicators need, and no others: names and telephone numbers stay where they are. */
function readTable(
  path: string,
  dataset: Dataset,
  chosen: ChosenHeaders,
  language: Language,
): { readonly table: RecordTable; readonly notes: readonly string[] } {
  const file = readFile(path, language, (bytes) => readRecordFile(basename(path), bytes));
  const needed = new Set(neededColumns(dataset.id).map(({ id }) => id));
  const places = placeColumns(file, dataset, chosen, language).filter(({ column }) => needed.has(column));
  if (!places.some(({ column }) => column === dataset.dateColumn)) throw noDates(file, dataset, language);
  const table = file.records(dataset.id, places);
  checkRecords(table, language);
  const header = file.notices.map((notice) =>
    fill(BUILD_NOTES.header[language], { file: file.title, notice: importNoticeText(notice, language) }),
  );
  const doubts = places.flatMap(({ column, index, doubt }) =>
    doubt === undefined
      ? []
      : fill(BUILD_NOTES.doubt[language], {
          file: file.title,
          header: file.headers[index] ?? "",
          column: nameOf(column, language),
          doubt: doubt[language],
        }),
  );
  return { table, notes: [...header, ...doubts, ...readingNotes(table, language)] };
}

function noDates(
  { title, headers }: RecordFile,
  { id, dateColumn }: Dataset,
  language: Language,
): UnusableInput {
  return new UnusableInput(BUILD_FAULTS.noDates, language, {
    file: title,
    column: nameOf(dateColumn, language),
    example: JSON.stringify({ [id]: { [idWithin(id, dateColumn)]: BUILD_FAULTS.dateHeader[language] } }),
    headers: headers.join(language === "zh" ? "、" : ", "),
  });
}

function checkRecords(table: RecordTable, language: Language): void {
  const fault = recordsFault(table);
  if (fault === undefined) return;
  const { kind, ...about } = fault;
  const text = { ...RECORD_FAULTS, ...BUILD_FAULTS }[kind];
  throw new UnusableInput(text, language, { title: table.title, ...about });
}

function readingNotes(table: RecordTable, language: Language): string[] {
  const { title: file, unreadable, totalsRows, repeatedRows } = table;
  const cells = unreadable.map(({ header, count, examples: [example] }) =>
    fill(BUILD_NOTES.unreadable[language], {
      file,
      header,
      count,
      row: example?.row ?? 0,
      found: example?.found ?? "",
    }),
  );
  const without = ordersWithoutAmount(table);
  const withoutStore = rowsWithoutStore(table);
  return [
    ...leftOutNotes(table, language),
    ...cells,
    ...(without > 0 ? [fill(BUILD_NOTES.withoutAmount[language], { file, count: without })] : []),
    ...(withoutStore > 0 ? [fill(BUILD_NOTES.withoutStore[language], { file, count: withoutStore })] : []),
    ...(repeatedRows > 0 ? [fill(BUILD_NOTES.repeated[language], { file, count: repeatedRows })] : []),
    ...(totalsRows > 0 ? [fill(BUILD_NOTES.totalsRows[language], { file, count: totalsRows })] : []),
  ];
}

/** One line a column: “状态”是“已取消”(12 条)、“作废”(3 条). */
function leftOutNotes({ title: file, leftOut }: RecordTable, language: Language): string[] {
  return [...new Set(leftOut.map(({ header }) => header))].map((header) => {
    const found = leftOut.filter((each) => each.header === header);
    return fill(BUILD_NOTES.leftOut[language], {
      file,
      header,
      count: found.reduce((sum, { count }) => sum + count, 0),
      found: found
        .map((each) => fill(BUILD_NOTES.leftOutWord[language], { found: each.found, count: each.count }))
        .join(language === "zh" ? "、" : ", "),
    });
  });
}
