import { civilOf } from "../../../cells/serials";
import { fill } from "../../../locale/fill";
import { QUALITY_TEXTS } from "../../../locale/series";
import { call, type Formula } from "../../../workbook/formula";
import type { Cell, FormulaCell, Value } from "../../../workbook/plan";
import { findColumn, findDataset, ordersWithoutAmount, type RecordTable } from "../../../columns";
import { area, type SheetBuilder } from "../../common/sheet-builder";
import { ROW, STYLES } from "../../common/styles";
import type { TemplateOptions } from "../../template";
import { callArguments, type Places } from "../records/calls";
import type { Language } from "../../../kpi/texts";
import type { Feed } from "../records/feeds";
import { monthCell } from "../months";
import { MONTHS, type SeriesCells } from "../types";
import { auditLines } from "./audit";
import { blankFlagTexts } from "./blank-flags";
import { writeMix } from "./mixes";
import type { QualityPlaces } from "./places";
import { writePrepared } from "./prepared";
import { rowTexts } from "./row-texts";

const WIDTH = 7;
/** Rows kept free for lines that another month may have. */
const SPARE_ROWS = 4;
const FEWEST_ROWS = 9;
/** A sheet of ours has its header above the records. */
const HEADER_ROWS = 1;

/** What the account of records is made of. */
export interface RecordsAccount {
  readonly feeds: readonly Feed[];
  readonly places: Places;
  /** Where the sections stand that formulas refer to. */
  readonly sections: QualityPlaces;
  readonly cells: SeriesCells;
  readonly options: TemplateOptions;
}

/** Writes tables, unreadable cells and the audit of every indicator beneath the totals; gives the next free row. */
export function writeRecordsAccount(builder: SheetBuilder, account: RecordsAccount): number {
  const { sections, options } = account;
  writePrepared(builder, sections, options.language);
  writeMixes(builder, account);
  const afterTables = writeTables(builder, sections.end, account);
  const afterLeftOut = writeLeftOut(builder, afterTables + 1, account);
  const afterUnreadable = writeUnreadable(builder, afterLeftOut + 1, account);
  return writeAudits(builder, afterUnreadable + 1, account);
}

/** How many rows a table has: counted by the workbook, so that it stays right when rows are added. */
export function rowsOf(table: RecordTable, places: Places): Formula {
  const place = places.get(table.dataset);
  const column = place?.column(findDataset(table.dataset).dateColumn);
  return column ? call("ROWS", column) : { literal: table.rows };
}

export function unreadableCells(table: RecordTable): number {
  return table.unreadable.reduce((sum, { count }) => sum + count, 0);
}

export function leftOutRows(table: RecordTable): number {
  return table.leftOut.reduce((sum, { count }) => sum + count, 0);
}

function head(builder: SheetBuilder, row: number, title: string, headers: readonly (string | null)[]): void {
  builder.height(row, ROW.section);
  builder.put(row, 0, [title], STYLES.section);
  builder.put(row + 1, 0, headers);
  builder.style(area(row + 1, 0, WIDTH), STYLES.header);
}

function rowsFrom(builder: SheetBuilder, row: number, rows: readonly (readonly Cell[])[]): number {
  rows.forEach((cells, index) => builder.put(row + index, 0, cells));
  if (rows.length > 0) builder.style(area(row, 0, WIDTH, rows.length), STYLES.rows);
  return row + rows.length;
}

function writeTables(builder: SheetBuilder, row: number, { places, options }: RecordsAccount): number {
  const { language } = options;
  const text = (key: keyof typeof QUALITY_TEXTS): string => QUALITY_TEXTS[key][language];
  const heads = ["table", "from", "rows", "totalsRows", "unreadable", "firstDay", "lastDay"] as const;
  head(builder, row, text("tablesSection"), heads.map(text));
  builder.style(area(row + 1, 2, WIDTH - 2), STYLES.headerNumber);
  const lines = [...places.values()].map(({ records, name }): Cell[] => [
    name,
    records.title,
    { formula: rowsOf(records, places) },
    records.totalsRows,
    unreadableCells(records),
    records.firstDay ?? null,
    records.lastDay ?? null,
  ]);
  const end = rowsFrom(builder, row + 2, lines);
  builder.style(area(row + 2, 2, 3, lines.length), { ...STYLES.number, numberFormat: "#,##0" });
  builder.style(area(row + 2, 5, 2, lines.length), { ...STYLES.number, numberFormat: "yyyy-mm-dd" });
  return end;
}

function writeUnreadable(
  builder: SheetBuilder,
  row: number,
  { feeds, places, options }: RecordsAccount,
): number {
  const { language } = options;
  const text = (key: keyof typeof QUALITY_TEXTS): string => QUALITY_TEXTS[key][language];
  head(builder, row, text("unreadableSection"), [
    text("table"),
    text("column"),
    text("unreadable"),
    text("examples"),
  ]);
  builder.style(area(row + 1, 2), STYLES.headerNumber);
  const lines = [...places.values()].flatMap(({ records, name }) =>
    records.unreadable.map(({ header, column, count, examples }): Cell[] => [
      name,
      headerText(header, column, language),
      count,
      examples
        .map((example) => fill(QUALITY_TEXTS.example[language], { ...example }))
        .join(QUALITY_TEXTS.exampleGap[language]),
    ]),
  );
  builder.style(area(row + 1, 3, 1, Math.max(1, lines.length) + 1), { indent: 1 });
  const end = rowsFrom(builder, row + 2, lines.length > 0 ? lines : [[text("allRead")]]);
  if (lines.length > 0) builder.style(area(row + 2, 2, 1, lines.length), STYLES.number);
  const without = [...places.values()].reduce((sum, { records }) => sum + ordersWithoutAmount(records), 0);
  const amounts =
    without === 0 ? [] : [fill(text("withoutAmount"), { count: without.toLocaleString("en-US") })];
  const sentences = [
    ...amounts,
    ...blankFlagTexts(feeds, language),
    ...rowTexts([...places.values()], language),
  ];
  sentences.forEach((sentence, index) => builder.put(end + index, 0, [sentence]));
  return end + sentences.length;
}

/** What was left out, by what stands there; and where nothing could be left out for want of a column. */
function writeLeftOut(builder: SheetBuilder, row: number, { places, options }: RecordsAccount): number {
  const { language } = options;
  const text = (key: keyof typeof QUALITY_TEXTS): string => QUALITY_TEXTS[key][language];
  head(builder, row, text("leftOutSection"), [text("table"), text("column"), text("rows"), text("found")]);
  builder.style(area(row + 1, 2), STYLES.headerNumber);
  const lines = [...places.values()].flatMap(({ records, name }) => {
    const found = records.leftOut.map((each): Cell[] => [
      name,
      headerText(each.header, each.column, language),
      each.count,
      each.found,
    ]);
    const lacking = findDataset(records.dataset)
      .columns.filter(({ leavesOut }) => leavesOut !== undefined)
      .filter(({ id }) => !records.columns.some(({ column }) => column === id))
      .map((column): Cell[] => [name, column.name[language], null, text(lackingText(column.id))]);
    return [...found, ...lacking];
  });
  const end = rowsFrom(builder, row + 2, lines.length > 0 ? lines : [[text("noneLeftOut")]]);
  if (lines.length > 0) builder.style(area(row + 2, 2, 1, lines.length), STYLES.number);
  return end;
}

/** What it means that a column is lacking: complaints are told apart by their department, orders by what they are. */
function lackingText(column: string): "noDepartment" | "noSuchColumn" {
  return column === "complaints.department" ? "noDepartment" : "noSuchColumn";
}

/** The header of the person's own table, and what it was taken for where that is called otherwise. */
function headerText(header: string, column: string, language: Language): string {
  const name = findColumn(column)?.name[language] ?? column;
  return header === name ? header : `${header} → ${name}`;
}

function writeAudits(builder: SheetBuilder, row: number, account: RecordsAccount): number {
  const { language, profile, month } = account.options;
  const isLive = profile === "add-in";
  const { year, month: inYear } = civilOf(month);
  const title = fill(QUALITY_TEXTS[isLive ? "auditSection" : "auditDated"][language], {
    month: `${year}-${String(inYear).padStart(2, "0")}`,
  });
  head(builder, row, title, [
    null,
    QUALITY_TEXTS.line[language],
    QUALITY_TEXTS.rows[language],
    QUALITY_TEXTS[isLive ? "firstRecords" : "firstRows"][language],
  ]);
  builder.style(area(row + 1, 2), STYLES.headerNumber);
  let next = row + 2;
  for (const feed of account.feeds) {
    const lines = auditLines(feed, month, language, isLive ? 0 : HEADER_ROWS);
    builder.put(next, 0, [feed.kpi.name[language]]);
    builder.style(area(next, 0, WIDTH), STYLES.band);
    const cells = isLive ? liveLines(auditCall(feed, account), lines) : lines;
    cells.forEach((line, index) => builder.put(next + 1 + index, 1, line));
    builder.style(area(next + 1, 2, 1, lines.length), { ...STYLES.number, numberFormat: "#,##0" });
    next += 1 + (isLive ? Math.max(FEWEST_ROWS, lines.length + SPARE_ROWS) : lines.length);
  }
  return next;
}

/** One call that spills; the cells beneath are left to it. */
function liveLines(formula: Formula, lines: readonly (readonly Value[])[]): Cell[][] {
  const native = lines.map((line) => line.map((value) => ({ literal: value ?? "" })));
  const blank = (): Cell[] => [null, null, null];
  const first: FormulaCell = { formula, native, spill: { rows: lines.length, columns: 3 } };
  return [[first, null, null], ...lines.slice(1).map(blank)];
}

/** The mixes that are called: one call each, which spills. */
function writeMixes(builder: SheetBuilder, account: RecordsAccount): void {
  const { feeds, sections, options } = account;
  for (const feed of feeds.filter(({ kpi }) => sections.mixes.includes(kpi))) {
    const args = argumentsInView(feed, account);
    const formula: Formula = { call: { function: feed.kpi.id, arguments: args } };
    writeMix(builder, feed.kpi, formula, sections, options.language);
  }
}

function auditCall(feed: Feed, account: RecordsAccount): Formula {
  // By its name in the plan's language: that is the language of the lines.
  const name = { literal: feed.kpi.name[account.options.language] };
  return { call: { function: "AUDIT", arguments: [name, ...argumentsInView(feed, account)] } };
}

/** The arguments of an indicator for the month and the store in view. */
function argumentsInView(feed: Feed, { places, cells }: RecordsAccount): (Formula | null)[] {
  const month = monthCell(cells, MONTHS - 1);
  const time = (kind: string): Formula | null =>
    kind === "period" || kind === "month" ? month : kind === "asOf" ? call("EOMONTH", month, 0) : null;
  return callArguments(feed, places, cells, time);
}
