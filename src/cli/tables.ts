import { readFileSync } from "node:fs";
import { fill } from "../functions/messages";
import { checkTables } from "../grid/check-tables";
import type { GridTable } from "../grid";
import { ImportError, readCsv } from "../imports/csv";
import type { Bilingual, Language } from "../kpi/texts";
import { CLI_TEXTS } from "../locale/cli";
import { IMPORT_TEXTS } from "../locale/imports";
import { UnusableInput } from "./unusable-input";

const importTexts: Readonly<Record<ImportError["fault"]["code"], Bilingual>> = IMPORT_TEXTS;

export function unusable(text: Bilingual, values: Record<string, string>, language: Language): UnusableInput {
  return new UnusableInput(fill(text[language], values));
}

/** A file's bytes; a file that cannot be read is unusable input, not a defect. */
export function readFile(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(file);
  } catch (caught) {
    const { code, message } = caught as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? CLI_TEXTS.noSuchFile[language] : message;
    throw unusable(CLI_TEXTS.unreadableFile, { file, reason }, language);
  }
}

function readTable(given: string, language: Language): GridTable {
  const [, name = "", file = ""] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (file === "") throw unusable(CLI_TEXTS.tableForm, { found: given }, language);
  try {
    const { columns, rows } = readCsv(readFile(file, language));
    return { name: name.trim(), columns, rows };
  } catch (caught) {
    if (!(caught instanceof ImportError)) throw caught;
    const { code, ...about } = caught.fault;
    const reason = fill(importTexts[code][language], { column: "", found: "", ...about });
    throw unusable(CLI_TEXTS.fileFault, { file, reason }, language);
  }
}

/** The tables of `--table Name=file.csv`, checked. */
export function readTables(given: readonly string[], language: Language): GridTable[] {
  const tables = given.map((each) => readTable(each, language));
  const names = tables.map(({ name }) => name.toLowerCase());
  const twice = tables.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  if (twice) throw unusable(CLI_TEXTS.duplicateTable, { found: twice.name }, language);
  for (const table of tables) {
    try {
      checkTables([table]);
    } catch (caught) {
      const reason = (caught as Error).message;
      throw unusable(CLI_TEXTS.unusableTable, { table: table.name, reason }, language);
    }
  }
  return tables;
}
