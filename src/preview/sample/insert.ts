import type { LiveSpreadsheet } from "../../grid/live/types";
import type { CellEntry, CellStyle } from "../../host/spreadsheet";
import { TITLE_HEIGHT, type Guide } from "./guide";
import type { GuideCell, Look } from "./guide-cell";
import { guideChart } from "./guide-chart";
import { statusRules } from "./guide-status";
import type { SampleTable, SampleWorkbook } from "./index";

const INK = "#262626";
const NAVY = "#1F3A5F";
const QUIET = "#595959";

/** Blue is for structure, pale yellow for what a person may change. */
const LOOKS: Readonly<Record<Look, Partial<CellStyle>>> = {
  title: { fontSize: 18, bold: true, fontColor: NAVY },
  note: { fontColor: QUIET },
  section: { bold: true, fontColor: NAVY },
  heading: { bold: true, fontColor: QUIET },
  numberHeading: { bold: true, fontColor: QUIET, horizontalAlignment: "Right" },
  centered: { fontColor: INK, horizontalAlignment: "Center" },
  centeredHeading: { bold: true, fontColor: QUIET, horizontalAlignment: "Center" },
  label: { fontColor: INK, horizontalAlignment: "Left" },
  input: { fillColor: "#FFF8DC", bold: true, horizontalAlignment: "Right" },
  code: { fontSize: 9, fontColor: NAVY },
  plain: { fontColor: INK },
};

/** Puts the sample into a workbook that has one empty sheet, which becomes the guide. */
export function insertSample(spreadsheet: LiveSpreadsheet, { guide, tables }: SampleWorkbook): void {
  const sheet = spreadsheet.sheets.active();
  spreadsheet.sheets.change(sheet, { name: guide.name, showGridlines: false });
  for (const table of tables) insertTable(spreadsheet, table);
  writeGuide(spreadsheet, sheet, guide);
  spreadsheet.sheets.activate(sheet);
}

function insertTable(spreadsheet: LiveSpreadsheet, { name, columns, rows }: SampleTable): void {
  const sheet = spreadsheet.addTableSheet({
    name,
    table: name,
    columns: columns.map((column) => column.name),
    rows,
    formats: columns.map(({ numberFormat }) => numberFormat),
    columnWidths: columns.map(({ width }) => width),
  });
  spreadsheet.sheets.change(sheet, { frozenRows: 1 });
}

function writeGuide(spreadsheet: LiveSpreadsheet, sheet: string, guide: Guide): void {
  const { styles } = spreadsheet;
  const { cells, widths } = guide;
  const rows = 1 + Math.max(...cells.map(({ row }) => row));
  const columns = widths.length;
  spreadsheet.cells.write(sheet, { row: 0, column: 0, rows, columns }, entriesOf(cells, rows, columns));
  widths.forEach((width, column) => {
    styles.setColumnWidth(sheet, { row: 0, column, rows: 1, columns: 1 }, width);
  });
  styles.setRowHeight(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, TITLE_HEIGHT);
  for (const { row, column, look } of cells) {
    styles.set(sheet, { row, column, rows: 1, columns: 1 }, LOOKS[look]);
  }
  spreadsheet.rules.set(sheet, statusRules(guide));
  spreadsheet.charts.put(guideChart(sheet, guide.chart, guide.language));
}

function entriesOf(cells: readonly GuideCell[], rows: number, columns: number): (CellEntry | null)[][] {
  const entries = Array.from({ length: rows }, () => new Array<CellEntry | null>(columns).fill(null));
  for (const { row, column, entry } of cells) {
    const line = entries[row];
    if (line !== undefined) line[column] = entry;
  }
  return entries;
}
