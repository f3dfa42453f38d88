import { readRecords, type RecordTable } from "../../../columns";
import { WIZARD_TEXTS } from "../../../locale/template-wizard";
import type { Source, TargetProfile, Template, TemplateOptions } from "../../../templates/template";
import type { WorkbookPlan } from "../../../workbook/plan";
import product from "../../../../package.json";
import { tableRows } from "../../workbook-tables";
import { tablesInUse, typedStores, type Choices } from "./choices";
import { lastFullMonth, monthOfRecords, today } from "../../../templates/months";
import { INDICATORS, neededColumns } from "../../../templates/outlook";
import { recordsFault, type RecordsFault } from "../../../templates/records-fault";
import type { PickedTable } from "./picked-table";

/** What would be inserted. */
export interface Prepared {
  readonly options: TemplateOptions;
  readonly plan: WorkbookPlan;
  /** The stores that can be shown first. */
  readonly stores: readonly string[];
  /** The same with another store in front; undefined: all of them together. */
  with(store: string | undefined): Prepared;
}

/** Reads the records, if there are any, and makes the plan. */
export async function prepare(template: Template, choices: Choices, signal: AbortSignal): Promise<Prepared> {
  const tables: RecordTable[] = [];
  for (const table of tablesInUse(choices)) tables.push(await readUsable(table, signal));
  // Planning takes the time of a long table: what is shown meanwhile is drawn before.
  await new Promise((resolve) => setTimeout(resolve));
  return planned(template, optionsFor(choices, tables), undefined);
}

function planned(template: Template, chosen: TemplateOptions, store: string | undefined): Prepared {
  const options = { ...chosen, ...(store !== undefined && { store }) };
  return {
    options,
    plan: template.plan(options),
    stores: storesOf(options.source),
    with: (other) => planned(template, chosen, other),
  };
}

/** The options of a template, as the choices say them. */
export function optionsFor(choices: Choices, tables: readonly RecordTable[]): TemplateOptions {
  const { language, month, hasOwnTargets, isProtected } = choices;
  return {
    language,
    profile: "add-in",
    month: month ?? monthOfRecords(tables) ?? lastFullMonth(today()),
    source: sourceFor(choices, tables),
    targets: hasOwnTargets ? [ownTargets(language)] : [],
    isProtected,
    version: product.version,
  };
}

function sourceFor(choices: Choices, tables: readonly RecordTable[]): Source {
  if (choices.source === "sample") return { kind: "sample" };
  if (choices.source === "totals") return { kind: "totals", stores: typedStores(choices) };
  return { kind: "records", tables };
}

/** A set of one's own begins as the built-in one. */
function ownTargets(language: Choices["language"]): TargetProfile {
  return {
    name: WIZARD_TEXTS.ownTargetsName[language],
    targets: INDICATORS.flatMap(({ id, reference }) => {
      if (reference === undefined) return [];
      const { minimum, maximum } = reference;
      return [
        { kpi: id, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) },
      ];
    }),
  };
}

function storesOf(source: Source): readonly string[] {
  if (source.kind === "sample") return [];
  if (source.kind === "totals") return source.stores;
  return [...new Set(source.tables.flatMap(({ stores }) => stores))];
}

/** A table of records of which nothing can be made. */
export class UnusableRecords extends Error {
  override readonly name = "UnusableRecords";

  constructor(
    readonly table: PickedTable,
    readonly fault: RecordsFault,
  ) {
    super(`${table.title}: ${fault.kind}`);
  }
}

/** The records of a table; one without any would be a workbook of nothing but "no data". */
async function readUsable(table: PickedTable, signal: AbortSignal): Promise<RecordTable> {
  const records = await readTable(table, signal);
  const fault = recordsFault(records);
  if (fault !== undefined) throw new UnusableRecords(table, fault);
  return records;
}

/** Reads the columns that indicators need, and no others. */
async function readTable(table: PickedTable, signal: AbortSignal): Promise<RecordTable> {
  const { origin, title, headers, dataset, columns } = table;
  if (dataset === undefined) throw new Error(`Nobody said what ${title} holds.`);
  const needed = new Set(neededColumns(dataset).map(({ id }) => id));
  const used = columns.filter(({ column }) => needed.has(column));
  if (origin.kind === "file") {
    const { rows, rowNumbers } = origin;
    return readRecords(dataset, headers, rows, used, { title }, (index) => rowNumbers[index] ?? index);
  }
  const indices = [...new Set(used.map(({ index }) => index))];
  return readRecords(
    dataset,
    indices.map((index) => headers[index] ?? ""),
    await tableRows(origin.name, indices, signal),
    used.map((match) => ({ ...match, index: indices.indexOf(match.index) })),
    { title, existingTable: origin.name },
  );
}
