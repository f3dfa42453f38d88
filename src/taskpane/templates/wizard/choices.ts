import type { Language } from "../../../kpi/texts";
import type { PickedTable } from "./picked-table";

export type SourceKind = "sample" | "totals" | "tables" | "files";

/** Everything a person decides before the summary. */
export interface Choices {
  readonly language: Language;
  /** The first day of the month; undefined: the last full one, whatever that will be. */
  readonly month: number | undefined;
  readonly hasOwnTargets: boolean;
  readonly isProtected: boolean;
  readonly source: SourceKind;
  /** One store a line, as typed. */
  readonly stores: string;
  /** The tables of the workbook, and those of files: kept apart, so that changing one's mind loses neither. */
  readonly tables: readonly PickedTable[];
  readonly files: readonly PickedTable[];
}

export function firstChoices(language: Language): Choices {
  return {
    language,
    month: undefined,
    hasOwnTargets: false,
    isProtected: false,
    source: "sample",
    stores: "",
    tables: [],
    files: [],
  };
}

/** The tables of records in use. */
export function tablesInUse({ source, tables, files }: Choices): readonly PickedTable[] {
  if (source === "tables") return tables;
  return source === "files" ? files : [];
}

/** The stores that were typed, without blanks around them. */
export function typedStores({ stores }: Choices): string[] {
  return stores
    .split("\n")
    .map((store) => store.normalize("NFKC").trim())
    .filter((store) => store !== "");
}
