import { fill } from "../../../locale/fill";
import { SOURCE_TEXTS, TOTALS_TEXTS } from "../../../locale/series";
import { SHEET_NAMES } from "../../../locale/sheets";
import type { Language } from "../../../kpi/texts";
import type { SheetPlan, Style, Validation, Value } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { LINES, PALETTE, ROW, sheetFont, STYLES } from "../../common/styles";
import { heightFor } from "../../common/text-size";
import type { TemplateOptions } from "../../template";
import { TOTALS_SHEET, TOTALS_TABLE, type TotalColumn } from "./columns";
import { sampleFigures } from "./sample";

/** Where things stand on the sheet, counted from 0. */
const ROWS = { title: 0, note: 1, band: 2, unit: 3, header: 4, first: 5 } as const;
const FIRST_TOTAL = 2;
const WIDTHS = { month: 10, store: 14, total: 14 } as const;
const HEADER_LINE = 14;
const BILLION = 1e9;
/** Characters that fit side by side on a page at a size one can read. */
const PAGE_WIDTH = 170;

/** What the sheet is made for: its rows are every store in every month. */
export interface TotalsInput {
  readonly columns: readonly TotalColumn[];
  readonly months: readonly number[];
  readonly stores: readonly string[];
}

/** The sheet on which monthly totals are entered: a row per store and month, a column per figure. */
export function totalsSheet(input: TotalsInput, options: TemplateOptions): SheetPlan {
  const { language, source } = options;
  const builder = new SheetBuilder();
  const width = FIRST_TOTAL + input.columns.length;
  const rows = input.months.length * input.stores.length;
  const isSample = source.kind === "sample";
  writeTitle(builder, language, width, isSample);
  writeHeads(builder, input.columns, language);
  writeRows(builder, input, isSample);
  validate(builder, input, rows, language);
  const plan = builder.plan({
    id: TOTALS_SHEET,
    name: TOTALS_TEXTS.sheet[language],
    tabColor: PALETTE.inputLine,
    font: sheetFont(language),
    columnWidths: [WIDTHS.month, WIDTHS.store, ...input.columns.map(() => WIDTHS.total)],
    frozen: { rows: ROWS.first, columns: FIRST_TOTAL },
    print: {
      ...printOf(language, options.version, area(0, 0, width, ROWS.first + rows), {
        titleRows: { first: ROWS.band, last: ROWS.header },
      }),
      titleColumns: { first: 0, last: FIRST_TOTAL - 1 },
      pagesWide: Math.ceil((width * WIDTHS.total) / PAGE_WIDTH),
    },
    // A table grows only on a sheet that is not protected, and there is no formula here to keep from harm.
    isProtected: false,
  });
  const table = {
    id: TOTALS_TABLE,
    name: TOTALS_TEXTS.table[language],
    area: area(ROWS.header, 0, width, rows + 1),
    columns: headersOf(input.columns, language),
    style: "TableStyleLight1",
    banded: false,
    filter: true,
  };
  return { ...plan, tables: [table] };
}

function headersOf(columns: readonly TotalColumn[], language: Language): string[] {
  return [SOURCE_TEXTS.month[language], SOURCE_TEXTS.store[language], ...columns.map(({ header }) => header)];
}

function writeTitle(builder: SheetBuilder, language: Language, width: number, isSample: boolean): void {
  builder.height(ROWS.title, ROW.title);
  builder.style(area(ROWS.title, 0, width), STYLES.titleRule);
  builder.put(ROWS.title, 0, [TOTALS_TEXTS.sheet[language]], STYLES.title);
  const note = isSample ? TOTALS_TEXTS.sampleNote : TOTALS_TEXTS.note;
  builder.put(ROWS.note, 0, [note[language]], STYLES.note);
  if (!isSample) return;
  const band: Style = { fontColor: PALETTE.off, bold: true, fontSize: 12, vertical: "center" };
  builder.put(ROWS.title, FIRST_TOTAL + 1, [TOTALS_TEXTS.sampleBand[language]], band);
}

function writeHeads(builder: SheetBuilder, columns: readonly TotalColumn[], language: Language): void {
  const width = FIRST_TOTAL + columns.length;
  builder.style(area(ROWS.band, 0, width), STYLES.band);
  columns.forEach(({ group }, index) => {
    if (group === columns[index - 1]?.group) return;
    builder.put(ROWS.band, FIRST_TOTAL + index, [SHEET_NAMES[group][language]]);
  });
  const units = columns.map(({ unit }) => SOURCE_TEXTS[unit][language]);
  builder.put(ROWS.unit, 1, [SOURCE_TEXTS.units[language], ...units], STYLES.labelRight);
  builder.put(ROWS.header, 0, headersOf(columns, language));
  builder.style(area(ROWS.header, 0, FIRST_TOTAL), { ...STYLES.header, wrap: true });
  if (columns.length > 0) {
    builder.style(area(ROWS.header, FIRST_TOTAL, columns.length), { ...STYLES.headerNumber, wrap: true });
  }
  const headers = columns.map(({ header }) => ({ text: header, width: WIDTHS.total - 3 }));
  builder.height(ROWS.header, heightFor(headers, HEADER_LINE, ROW.header));
}

function writeRows(builder: SheetBuilder, input: TotalsInput, isSample: boolean): void {
  const { columns, months, stores } = input;
  const kpis = [...new Set(columns.flatMap((column) => column.kpis))];
  const inOrder = kpis.sort((a, b) => orderOf(a.number) - orderOf(b.number));
  let row: number = ROWS.first;
  months.forEach((month, index) =>
    stores.forEach((store, storeIndex) => {
      const place = { month, monthsAgo: months.length - 1 - index, store: storeIndex };
      const figures = isSample ? sampleFigures(inOrder, place) : undefined;
      const totals: Value[] = columns.map(({ name }) => figures?.get(name.zh) ?? null);
      builder.put(row++, 0, [month, store, ...totals]);
    }),
  );
  const rows = row - ROWS.first;
  builder.style(area(ROWS.first, 0, FIRST_TOTAL + columns.length, rows), STYLES.inputArea);
  builder.style(area(ROWS.first, 0, 1, rows), { numberFormat: "yyyy-mm", horizontal: "left" });
  if (columns.length > 0) {
    builder.style(area(ROWS.first, FIRST_TOTAL, columns.length, rows), {
      numberFormat: "#,##0",
      horizontal: "right",
    });
  }
  // A line where a new month begins.
  months.forEach((_, index) =>
    builder.style(area(ROWS.first + (index + 1) * stores.length - 1, 0, FIRST_TOTAL + columns.length), {
      bottom: LINES.box,
    }),
  );
}

/** "4.10" after "4.9". */
function orderOf(number = ""): number {
  const [group = 0, place = 0] = number.split(".").map(Number);
  return group * 100 + place;
}

function validate(builder: SheetBuilder, { columns }: TotalsInput, rows: number, language: Language): void {
  const title = TOTALS_TEXTS.notNumber[language];
  builder.validate({
    area: area(ROWS.first, 0, 1, rows),
    check: { date: { from: 36526, to: 73050 } },
    prompt: { title: SOURCE_TEXTS.month[language], message: TOTALS_TEXTS.monthPrompt[language] },
    alert: { title, message: TOTALS_TEXTS.mustBeDate[language], style: "stop" },
  });
  columns.forEach((column, index) =>
    builder.validate({
      area: area(ROWS.first, FIRST_TOTAL + index, 1, rows),
      ...checkOf(column, language),
      alert: {
        title,
        message: TOTALS_TEXTS[column.unit === "money" ? "mustBeNumber" : "mustBeCount"][language],
        style: "stop",
      },
    }),
  );
}

function checkOf(
  { header, unit, kpis }: TotalColumn,
  language: Language,
): Pick<Validation, "check" | "prompt"> {
  const names = kpis.map(({ name }) => name[language]).join(SOURCE_TEXTS.or[language]);
  const used = fill(TOTALS_TEXTS.usedBy[language], { kpis: names, unit: SOURCE_TEXTS[unit][language] });
  const negative = unit === "money" ? ` ${TOTALS_TEXTS.negative[language]}` : "";
  const minimum = unit === "money" ? -BILLION : 0;
  return {
    check: { number: { minimum, maximum: BILLION } },
    prompt: { title: header.slice(0, 32), message: `${used}${negative}`.slice(0, 255) },
  };
}
