import { ordersWithoutAmount, rowsWithoutStore, type RecordTable } from "../../../columns";
import { INSERT_TEXTS } from "../../../locale/template-wizard";
import { GALLERY_TEXTS } from "../../../locale/templates-pane";
import type { Say } from "../../frame/language";
import { dayText, monthText } from "./months";
import { INDICATORS, outlookOf } from "../../../templates/outlook";
import type { Prepared } from "./prepare";

/** One line of the summary: what it is about, and what there is to say. */
export interface SummaryItem {
  readonly term: string;
  readonly lines: readonly string[];
}

/** What would be inserted, in words. */
export function summaryOf({ options, plan }: Prepared, say: Say): SummaryItem[] {
  const separator = say(GALLERY_TEXTS.separator);
  const sheets = plan.sheets.map(({ name }) => name).join(separator);
  return [
    { term: say(INSERT_TEXTS.month), lines: [monthText(options.month)] },
    {
      term: say(INSERT_TEXTS.sheets),
      lines: [say(INSERT_TEXTS.sheetCount, { count: plan.sheets.length, sheets })],
    },
    { term: say(INSERT_TEXTS.indicators), lines: [indicatorsText(options.source, say)] },
    { term: say(INSERT_TEXTS.figures), lines: figuresText(options.source, plan, say) },
  ];
}

type Source = Prepared["options"]["source"];

function indicatorsText(source: Source, say: Say): string {
  const count = INDICATORS.length;
  if (source.kind !== "records") return say(INSERT_TEXTS.indicatorCount, { count });
  return say(INSERT_TEXTS.fromRecords, { count, computed: outlookOf(source.tables).computed.length });
}

function figuresText(source: Source, plan: Prepared["plan"], say: Say): string[] {
  if (source.kind !== "records") return [say(INSERT_TEXTS[source.kind])];
  return source.tables.flatMap((table) => {
    const { title, existingTable, dataset } = table;
    const isCopied = existingTable !== undefined && plan.sheets.some(({ id }) => id === dataset);
    const without = ordersWithoutAmount(table);
    const withoutStore = rowsWithoutStore(table);
    const { repeatedRows } = table;
    return [
      tableText(table, say),
      ...leftOutText(table, say),
      ...(without > 0 ? [say(INSERT_TEXTS.withoutAmount, { title, count: without })] : []),
      ...(withoutStore > 0 ? [say(INSERT_TEXTS.withoutStore, { title, count: withoutStore })] : []),
      ...(repeatedRows > 0 ? [say(INSERT_TEXTS.repeated, { title, count: repeatedRows })] : []),
      ...(isCopied ? [say(INSERT_TEXTS.copied, { title })] : []),
    ];
  });
}

/** One line a column: 状态:“已取消”12 行、“作废”3 行. */
function leftOutText({ title, leftOut }: RecordTable, say: Say): string[] {
  return [...new Set(leftOut.map(({ header }) => header))].map((header) => {
    const found = leftOut.filter((each) => each.header === header);
    return say(INSERT_TEXTS.leftOut, {
      title,
      header,
      count: found.reduce((sum, { count }) => sum + count, 0),
      found: found
        .map((each) => say(INSERT_TEXTS.leftOutWord, { found: each.found, count: each.count }))
        .join(say(GALLERY_TEXTS.separator)),
    });
  });
}

function tableText({ title, rows, totalsRows, firstDay, lastDay }: RecordTable, say: Say): string {
  const size = { title, rows: rows.toLocaleString("en-US") };
  const text =
    firstDay === undefined || lastDay === undefined
      ? say(INSERT_TEXTS.records, size)
      : say(INSERT_TEXTS.recordsUntil, { ...size, first: dayText(firstDay), last: dayText(lastDay) });
  return totalsRows === 0 ? text : text + say(INSERT_TEXTS.totalsRows, { count: totalsRows });
}
