import { findDataset, type RecordTable } from "../../columns";
import type { Bilingual, Language } from "../../kpi/texts";
import { BUILD_NOTES } from "../../locale/cli-build";
import { fill } from "../../locale/fill";
import { entrySheets } from "../../templates/entry-sheets";
import { outlookOf, type Lack } from "../../templates/outlook";

/** Which indicators the records do not allow, and why: these will ask for monthly totals. */
export function shortfallNotes(tables: readonly RecordTable[], language: Language): string[] {
  if (tables.length === 0) return [];
  const separator = language === "zh" ? "、" : ", ";
  return outlookOf(tables).shortfalls.map(({ lacks, kpis }) => {
    const reasons = lacks.map((lack) => reasonOf(lack, language)).join(separator);
    return fill(BUILD_NOTES.shortfall[language], {
      lacks: reasons === "" ? BUILD_NOTES.noRecordsPossible[language] : reasons,
      sheets: entrySheets(kpis)
        .map((sheet) => quoted(sheet, language))
        .join(separator),
      kpis: kpis.map(({ number = "", name }) => `${number} ${name[language]}`.trim()).join(separator),
    });
  });
}

function reasonOf({ dataset, columns }: Lack, language: Language): string {
  const name = findDataset(dataset).name[language];
  if (columns.length === 0) return fill(BUILD_NOTES.lacksTable[language], { dataset: name });
  const names = columns.map((column) => quoted(column.name, language));
  return fill(BUILD_NOTES.lacksColumns[language], {
    dataset: name,
    columns: names.join(language === "zh" ? "、" : ", "),
  });
}

function quoted(name: Bilingual, language: Language): string {
  return language === "zh" ? `“${name.zh}”` : `"${name.en}"`;
}
