import { findDataset } from "../../../columns";
import { RECORDS_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import { entrySheets } from "../../../templates/entry-sheets";
import type { Lack, Shortfall } from "../../../templates/outlook";
import type { Say } from "../../frame/language";

/** 没有投诉表:两周结案率、客户投诉率请填月度合计; where nothing is lacking, no records give them. */
export function shortfallText({ lacks, kpis }: Shortfall, say: Say): string {
  const separator = say(GALLERY_TEXTS.separator);
  const indicators = kpis.map(({ name }) => say(name)).join(separator);
  const sheets = entrySheets(kpis)
    .map((sheet) => say(sheet))
    .join(separator);
  if (lacks.length === 0) return say(RECORDS_TEXTS.notFromRecords, { indicators, sheets });
  const reason = lacks.map((lack) => lackText(lack, say)).join(separator);
  return say(RECORDS_TEXTS.fillIn, { reason, indicators, sheets });
}

function lackText({ dataset, columns }: Lack, say: Say): string {
  const name = say(findDataset(dataset).name);
  if (columns.length === 0) return say(RECORDS_TEXTS.lacksTable, { dataset: name });
  const missing = columns.map((column) => say(column.name)).join(say(GALLERY_TEXTS.separator));
  return say(RECORDS_TEXTS.lacksColumns, { dataset: name, columns: missing });
}
