import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { evalCommand } from "../../src/cli/eval";

export const DATA = resolve(__dirname, "../data");

export type Outcome =
  { value: unknown; error?: undefined } | { value?: undefined; error: string; message: string };

/** Evaluates formulas over CSV files as the command does: one load of the tables for all of them. */
export async function evaluate(
  formulas: readonly string[],
  tables: Readonly<Record<string, string | Uint8Array>> = {},
  lang: "zh" | "en" = "en",
): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "aftersales-"));
  try {
    const given = Object.entries(tables).map(([name, content]) => {
      const file = join(folder, `${name}.csv`);
      writeFileSync(file, content);
      return `${name}=${file}`;
    });
    const list = join(folder, "formulas.txt");
    writeFileSync(list, formulas.join("\n"));
    const lines = await evalCommand(undefined, { formulas: list, table: given, json: true, lang });
    return lines.map((line) => JSON.parse(line) as Outcome);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function dataFile(name: string): Uint8Array {
  const bytes = readFileSync(join(DATA, name));
  return name.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

export function dataJson<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(DATA, name), "utf8")) as Content;
}
