import { explanationsScript } from "../src/functions/explanations";
import { functionsMetadata } from "../src/functions/metadata";
import { helpPages } from "../src/help/pages";
import { KPIS } from "../src/kpi/catalogue";
import type { Language } from "../src/kpi/texts";

/** A file of the build, by its path. */
export interface CatalogueFile {
  readonly path: string;
  readonly content: string;
}

/** functions.json in each language, as the manifest names them. */
const METADATA: Readonly<Record<string, Language>> = {
  "functions.zh-CN.json": "zh",
  "functions.en-US.json": "en",
};

/** What the build makes of the catalogue alone: functions.json, the texts of EXPLAIN, the documentation. */
export function catalogueFiles(address: string): readonly CatalogueFile[] {
  return [
    ...Object.entries(METADATA).map(([path, language]) => ({
      path,
      content: `${JSON.stringify(functionsMetadata(language, address))}\n`,
    })),
    { path: "explanations.js", content: `${explanationsScript(KPIS)}\n` },
    ...helpPages(),
  ];
}
