import { findColumn, findDataset, type DatasetId } from "../../../columns";
import { fill } from "../../../locale/fill";
import { ROWS_READ_TEXTS } from "../../../locale/series";
import { call, operation, type Formula } from "../../../workbook/formula";
import type { TemplateOptions } from "../../template";
import { leftOutRows, rowsOf, unreadableCells } from "../quality/records";
import type { TotalColumn } from "../totals/columns";
import { rowsOfTotals, totalsNotices } from "../totals/source";
import type { QualityPlaces } from "../quality/places";
import { preparedNotices } from "../quality/prepared";
import type { Places } from "./calls";
import type { PlacedTable } from "./tables";

/** The last day of records: of our own typed columns by formula, of the person's tables as it was read. */
export function lastDayOf(places: Places): Formula {
  const tables = [...places.values()];
  const daily = tables.filter(
    ({ records: { dataset } }) => kindOf(dataset) === "date" && !isRegister(dataset),
  );
  const days = (daily.length > 0 ? daily : tables).map(lastDayOfTable);
  const [first = { literal: 0 }] = days;
  return days.length === 1 ? first : call("MAX", ...days);
}

function isRegister(dataset: DatasetId): boolean {
  return findDataset(dataset).isRegister === true;
}

function kindOf(dataset: DatasetId): string | undefined {
  return findColumn(findDataset(dataset).dateColumn)?.kind;
}

function lastDayOfTable(table: PlacedTable): Formula {
  // A person's dates may be texts, which MAX does not see.
  if (table.isOwn) return { literal: table.records.lastDay ?? 0 };
  const { dateColumn } = findDataset(table.records.dataset);
  const latest = call("MAX", table.column(dateColumn));
  return kindOf(table.records.dataset) === "month" ? call("EOMONTH", latest, 0) : latest;
}

/** "数据:工单 8,412 行,投诉 96 行;无法识别 37 格": the rows are counted by the workbook. */
export function rowsReadOf(
  places: Places,
  sections: QualityPlaces,
  totals: readonly TotalColumn[],
  options: TemplateOptions,
): Formula {
  const { language } = options;
  const text = (key: keyof typeof ROWS_READ_TEXTS): string => ROWS_READ_TEXTS[key][language];
  const tables = [...places.values()];
  if (tables.length === 0) return rowsOfTotals(options, totals);
  const parts = tables.flatMap(({ records, name }, index): Formula[] => [
    { literal: `${index === 0 ? text("records") : text("gap")}${name} ` },
    call("TEXT", rowsOf(records, places), "#,##0"),
    { literal: text("rows") },
  ]);
  const leftOut = tables.reduce((sum, { records }) => sum + leftOutRows(records), 0);
  const without = leftOut === 0 ? [] : [{ literal: fill(text("leftOut"), { count: leftOut }) }];
  const unreadable = tables.reduce((sum, { records }) => sum + unreadableCells(records), 0);
  const end = unreadable === 0 ? [] : [{ literal: fill(text("unreadable"), { count: unreadable }) }];
  const texts = [
    ...preparedNotices(sections),
    ...parts,
    ...without,
    ...end,
    ...totalsNotices(totals, language),
  ];
  return texts.reduce((all, part) => operation(all, "&", part));
}
