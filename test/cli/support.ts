import { afterAll } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evalCommand } from "../../src/cli/eval";
import { run } from "../../src/cli/run";
import type { Language } from "../../src/kpi/texts";

export interface Evaluated {
  readonly value?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A folder of files that is removed after the tests of the file. */
export function temporaryFolder(): {
  path: string;
  write: (name: string, content: string | Uint8Array) => string;
} {
  const path = mkdtempSync(join(tmpdir(), "aftersales-"));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

const folder = temporaryFolder();
let files = 0;

/** A file of its own in the temporary folder. */
export function fileOf(content: string | Uint8Array): string {
  files++;
  return folder.write(`file${files}.csv`, content);
}

export type Tables = Readonly<Record<string, string | Uint8Array>>;

/** Evaluates formulas over tables given as the content of CSV files. */
export async function evaluate(
  formulas: readonly string[],
  tables: Tables = {},
  lang: Language = "zh",
): Promise<Evaluated[]> {
  const table = Object.entries(tables).map(([name, content]) => `${name}=${fileOf(content)}`);
  const lines = await evalCommand(undefined, {
    formulas: fileOf(formulas.join("\n")),
    table,
    json: true,
    lang,
  });
  return lines.map((line) => JSON.parse(line) as Evaluated);
}

/** The result of one formula. */
export async function evaluateOne(
  formula: string,
  tables: Tables = {},
  lang: Language = "zh",
): Promise<Evaluated> {
  const [result = {}] = await evaluate([formula], tables, lang);
  return result;
}

export interface Finished {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** The command line as typed, in this process. */
export async function command(...args: string[]): Promise<Finished> {
  let [out, err] = ["", ""];
  const exitCode = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { exitCode, out, err };
}
