/** Writes functions.json in both languages into dist/, each file whole or not at all. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionsMetadata } from "../src/functions/metadata";

const FOLDER = resolve(__dirname, "../dist");
const LOCALES = { "zh-CN": "zh", "en-US": "en" } as const;

mkdirSync(FOLDER, { recursive: true });
for (const [locale, language] of Object.entries(LOCALES)) {
  const file = resolve(FOLDER, `functions.${locale}.json`);
  writeFileSync(`${file}.part`, `${JSON.stringify(functionsMetadata(language))}\n`);
  renameSync(`${file}.part`, file);
}
