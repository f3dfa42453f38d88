import { findDataset, type RecordTable } from "../../columns";
import type { Kpi } from "../../kpi/define";
import type { Language } from "../../kpi/texts";
import { BUILD_NOTES } from "../../locale/cli-build";
import { fill } from "../../locale/fill";
import { BREAKDOWN_TEXTS, TOTALS_TEXTS } from "../../locale/series";
import { groupingOf } from "../../templates/series/breakdowns/grouping";
import { outlookOf, type Lack } from "../../templates/outlook";

/** Which indicators the records do not allow, and why: these will ask for monthly totals. */
export function shortfallNotes(tables: readonly RecordTable[], language: Language): string[] {
  if (tables.length === 0) return [];
  const separator = language === "zh" ? "、" : ", ";
  return outlookOf(tables).shortfalls.map(({ lacks, kpis }) => {
    const reasons = lacks.map((lack) => reasonOf(lack, language)).join(separator);
    return fill(BUILD_NOTES.shortfall[language], {
      lacks: reasons === "" ? BUILD_NOTES.noRecordsPossible[language] : reasons,
      sheets: sheetsOf(kpis, language).join(separator),
      kpis: kpis.map(({ number = "", name }) => `${number} ${name[language]}`.trim()).join(separator),
    });
  });
}

/** The sheets on which the figures of indicators are entered. */
function sheetsOf(kpis: readonly Kpi[], language: Language): string[] {
  const names = kpis.map((kpi) => (groupingOf(kpi) ? BREAKDOWN_TEXTS : TOTALS_TEXTS).sheet[language]);
  return [...new Set(names)].map((name) => (language === "zh" ? `“${name}”` : `"${name}"`));
}

function reasonOf({ dataset, columns }: Lack, language: Language): string {
  const name = findDataset(dataset).name[language];
  if (columns.length === 0) return fill(BUILD_NOTES.lacksTable[language], { dataset: name });
  const names = columns.map((column) => (language === "zh" ? `“${column.name.zh}”` : `"${column.name.en}"`));
  return fill(BUILD_NOTES.lacksColumns[language], {
    dataset: name,
    columns: names.join(language === "zh" ? "、" : ", "),
  });
}
