import type { GridTable } from "../grid";
import { checkTables } from "../grid/check-tables";
import { readCsv } from "../imports/csv";
import type { Language } from "../kpi/texts";
import { CLI_TEXTS } from "../locale/cli";
import { readFile } from "./files";
import { UnusableInput } from "./unusable-input";

/** A table's name and the file it is read from. */
interface TableSource {
  readonly name: string;
  readonly file: string;
}

/** The tables of `--table Name=file.csv`. */
export function readTables(given: readonly string[], language: Language): GridTable[] {
  const sources = given.map((each) => readSource(each, language));
  const names = sources.map(({ name }) => name.toLowerCase());
  const twice = sources.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  if (twice) throw new UnusableInput(CLI_TEXTS.duplicateTable, language, { found: twice.name });
  return sources.map((source) => readTable(source, language));
}

function readSource(given: string, language: Language): TableSource {
  const [, name = "", file = ""] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  const source = { name: name.trim(), file: file.trim() };
  if (source.name === "" || source.file === "")
    throw new UnusableInput(CLI_TEXTS.tableForm, language, { found: given });
  if (!isSound({ name: source.name, columns: ["x"], rows: [] }))
    throw new UnusableInput(CLI_TEXTS.tableName, language, { found: source.name });
  return source;
}

function readTable({ name, file }: TableSource, language: Language): GridTable {
  const { columns, rows } = readFile(file, language, readCsv);
  const table = { name, columns, rows };
  // The name and the columns have been looked at: only the size is left to be wrong.
  if (!isSound(table)) throw new UnusableInput(CLI_TEXTS.tableSize, language, { file });
  return table;
}

function isSound(table: GridTable): boolean {
  try {
    checkTables([table]);
    return true;
  } catch {
    return false; // what is wrong is said in the person's language by whoever asks
  }
}
