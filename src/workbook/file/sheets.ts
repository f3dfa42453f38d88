import type { NamedRange } from "hucre";
import type { CellStyle, ColumnDef, SheetChart, Sparkline, TableDefinition, WriteSheet } from "hucre/xlsx";
import type { Results } from "../evaluate";
import { cells as cellsReference } from "../formula";
import type { Names } from "../names";
import { columnLetters, quotedSheet } from "../print";
import type { Print, SheetPlan, WorkbookPlan } from "../plan";
import { cellsOf } from "./cells";
import { rulesOf, validationsOf } from "./rules";
import { addressOf, storedFormula } from "./stored-formula";
import { fileColor } from "./styles";
import { escaped } from "./xml";

/** A width in a file counts the five pixels beside the characters of seven pixels. */
const PADDING = 5 / 7;

const SPARKLINE_COLOR = "FF2F5C9E";

export function fileSheet(sheet: SheetPlan, plan: WorkbookPlan, names: Names, results: Results): WriteSheet {
  const { frozen, zoom, tabColor } = sheet;
  const { cells, rows, columnStyles } = cellsOf(sheet, { names, profile: plan.stamp.profile, results });
  return {
    name: names.sheets[sheet.id] ?? sheet.name,
    rows,
    cells,
    columns: columnsOf(sheet, columnStyles),
    rowDefs: new Map(Object.entries(sheet.rowHeights).map(([row, height]) => [Number(row), { height }])),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: tablesOf(sheet, names),
    conditionalRules: rulesOf(sheet, names),
    dataValidations: validationsOf(sheet, names),
    sparklines: sparklinesOf(sheet, names),
    charts: chartFramesOf(sheet),
    ...(frozen && { freezePane: frozen }),
    view: {
      showGridLines: false,
      ...(zoom !== undefined && { zoomScale: zoom }),
      ...(tabColor !== undefined && { tabColor: { rgb: fileColor(tabColor) } }),
    },
    ...printSetup(sheet),
    // People may still filter and widen columns.
    ...(sheet.isProtected && {
      protection: { objects: true, scenarios: true, formatColumns: true, autoFilter: true, sort: true },
    }),
  };
}

function columnsOf({ columnWidths }: SheetPlan, styles: readonly (CellStyle | undefined)[]): ColumnDef[] {
  return Array.from({ length: Math.max(columnWidths.length, styles.length) }, (_, column) => {
    const [width, style] = [columnWidths[column], styles[column]];
    return { ...(width !== undefined && { width: width + PADDING }), ...(style && { style }) };
  });
}

function tablesOf(sheet: SheetPlan, names: Names): TableDefinition[] {
  return sheet.tables.map(({ id, name, area, columns, style, banded, filter }) => ({
    name: names.tables[id] ?? name,
    range: addressOf(area),
    columns: columns.map((column) => ({ name: column })),
    style,
    showRowStripes: banded,
    showAutoFilter: filter,
  }));
}

function sparklinesOf(sheet: SheetPlan, names: Names): Sparkline[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((line, down) =>
      line.flatMap((cell, right) => {
        if (cell === null || typeof cell !== "object" || !("sparkline" in cell)) return [];
        const { sheet: source, values } = cell.sparkline;
        return {
          location: addressOf({ row: block.row + down, column: block.column + right, rows: 1, columns: 1 }),
          // hucre writes the reference as it stands.
          dataRange: escaped(storedFormula(cellsReference(values, source), names)),
          color: SPARKLINE_COLOR,
        };
      }),
    ),
  );
}

/** Frames of charts: where they lie and what a screen reader says. What is drawn in them is written by `chart-part`. */
function chartFramesOf(sheet: SheetPlan): SheetChart[] {
  return sheet.charts.map(({ kind, alternativeText, area }) => ({
    type: kind,
    series: [{ values: "A1" }],
    altText: alternativeText,
    anchor: {
      from: { row: area.row, col: area.column },
      to: { row: area.row + area.rows, col: area.column + area.columns },
    },
  }));
}

function printSetup({ print }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { left, center, right } = print.footer;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.pagesWide,
      // 0 is as many pages as it takes.
      fitToHeight: print.pagesTall ?? 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${left}&C${center}&R${right}` },
  };
}

/** The plan's names, and those by which Excel knows what to print. */
export function namesOf(plan: WorkbookPlan, names: Names): NamedRange[] {
  const own = plan.names.map(({ name, refersTo, comment }) => ({
    name: names.names?.[name] ?? name,
    range: storedFormula(refersTo, names),
    ...(comment !== undefined && { comment }),
  }));
  return [...own, ...plan.sheets.flatMap((sheet) => printNames(sheet, names))];
}

function printNames({ id, name, print }: SheetPlan, names: Names): NamedRange[] {
  const scope = names.sheets[id] ?? name;
  const area = {
    name: "_xlnm.Print_Area",
    range: storedFormula(cellsReference(print.area, id), names),
    scope,
  };
  const titles = printTitles(print).map((lines) => `${quotedSheet(scope)}!${lines}`);
  if (titles.length === 0) return [area];
  return [area, { name: "_xlnm.Print_Titles", range: titles.join(","), scope }];
}

/** Columns first, as Excel writes them. */
function printTitles({ titleRows, titleColumns }: Print): string[] {
  return [
    ...(titleColumns ? [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`] : []),
    ...(titleRows ? [`$${titleRows.first + 1}:$${titleRows.last + 1}`] : []),
  ];
}
