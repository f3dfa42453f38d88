import type { RecordTable } from "../../../columns";
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
    { term: say(INSERT_TEXTS.figures), lines: figuresText(options.source, say) },
  ];
}

type Source = Prepared["options"]["source"];

function indicatorsText(source: Source, say: Say): string {
  const count = INDICATORS.length;
  if (source.kind !== "records") return say(INSERT_TEXTS.indicatorCount, { count });
  return say(INSERT_TEXTS.fromRecords, { count, computed: outlookOf(source.tables).computed.length });
}

function figuresText(source: Source, say: Say): string[] {
  if (source.kind !== "records") return [say(INSERT_TEXTS[source.kind])];
  return source.tables.map((table) => tableText(table, say));
}

function tableText({ title, rows, totalsRows, firstDay, lastDay }: RecordTable, say: Say): string {
  const size = { title, rows: rows.toLocaleString("en-US") };
  const text =
    firstDay === undefined || lastDay === undefined
      ? say(INSERT_TEXTS.records, size)
      : say(INSERT_TEXTS.recordsUntil, { ...size, first: dayText(firstDay), last: dayText(lastDay) });
  return totalsRows === 0 ? text : text + say(INSERT_TEXTS.totalsRows, { count: totalsRows });
}
