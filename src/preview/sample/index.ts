import type { Language } from "../../kpi/texts";
import { makeGuide, type Guide } from "./guide";
import { makeRecords } from "./records";
import { sampleTables, type SampleTable } from "./tables";

export type { Guide } from "./guide";
export type { GuideCell } from "./guide-cell";
export type { SampleTable } from "./tables";

/** The workbook that the preview opens with: a sheet that explains it, then one sheet for each table of records. */
export interface SampleWorkbook {
  readonly guide: Guide;
  readonly tables: readonly SampleTable[];
}

export function makeSample(language: Language): SampleWorkbook {
  const tables = sampleTables(makeRecords(), language);
  return { guide: makeGuide(tables, language), tables };
}
