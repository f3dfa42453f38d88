import product from "../../../package.json";
import type { Language } from "../../kpi/texts";
import { BUILD_FAULTS, BUILD_NOTES } from "../../locale/cli-build";
import { fill } from "../../locale/fill";
import { TEMPLATES } from "../../templates";
import { lastFullMonth, monthOfRecords, today } from "../../templates/months";
import type { Source, Template } from "../../templates/template";
import { writeFile } from "../../workbook/file/write";
import type { Profile } from "../../workbook/plan";
import { UnusableInput } from "../unusable-input";
import { chosenMonth, findTemplate, knownStore, monthText } from "./choices";
import { evaluateByGrid } from "./evaluate";
import { readMapFile } from "./map-file";
import { outputPath, writeOutput } from "./output";
import { readTables, type ReadTables } from "./records";
import { shortfallNotes } from "./shortfalls";
import { readTargetsFile } from "./targets-file";

export interface BuildOptions {
  readonly out: string;
  readonly table?: readonly string[];
  readonly map?: string;
  readonly month?: string;
  readonly profile: Profile;
  readonly targets?: string;
  readonly store?: string;
  readonly protect?: boolean;
  readonly empty?: boolean;
  readonly overwrite?: boolean;
  readonly lang: Language;
}

export interface Built {
  /** One line about the file. */
  readonly made: string;
  /** What a person should know about it. */
  readonly notes: readonly string[];
}

/** Makes a workbook file from a template. */
export async function buildCommand(
  name: string,
  options: BuildOptions,
  templates: readonly Template[] = TEMPLATES,
): Promise<Built> {
  const { lang, profile } = options;
  const template = findTemplate(name, templates, lang);
  const path = outputPath(options);
  const targets = options.targets === undefined ? [] : readTargetsFile(options.targets, lang);
  const { tables, notes } = tablesOf(options, template);
  const source = sourceOf(options, tables);
  const month =
    options.month === undefined
      ? (monthOfRecords(tables) ?? lastFullMonth(today()))
      : chosenMonth(options.month, tables, lang);
  const store = options.store === undefined ? undefined : knownStore(options.store, source, lang);
  const plan = template.plan({
    language: lang,
    profile,
    month,
    ...(store !== undefined && { store }),
    source,
    targets,
    isProtected: options.protect === true,
    version: product.version,
  });
  writeOutput(path, await writeFile(plan, await evaluateByGrid(plan)), lang);
  return {
    made: fill(BUILD_NOTES.made[lang], {
      file: options.out,
      template: template.name[lang],
      month: monthText(month),
      source: describe(source, lang),
      profile: BUILD_NOTES[profile][lang],
    }),
    notes: [...notes, ...shortfallNotes(tables, lang)],
  };
}

function tablesOf({ table = [], map, empty, lang }: BuildOptions, template: Template): ReadTables {
  if (empty && table.length > 0) throw new UnusableInput(BUILD_FAULTS.emptyAndTables, lang);
  const maps = map === undefined ? new Map() : readMapFile(map, template, lang);
  return readTables(table, maps, template, lang);
}

function sourceOf({ empty, store }: BuildOptions, tables: ReadTables["tables"]): Source {
  if (tables.length > 0) return { kind: "records", tables };
  if (!empty) return { kind: "sample" };
  return { kind: "totals", stores: store === undefined ? [] : [store] };
}

function describe(source: Source, language: Language): string {
  if (source.kind === "sample") return BUILD_NOTES.sample[language];
  if (source.kind === "totals") return BUILD_NOTES.empty[language];
  const count = source.tables.reduce((sum, { rows }) => sum + rows, 0);
  return fill(BUILD_NOTES.records[language], { count: count.toLocaleString("en-US") });
}
