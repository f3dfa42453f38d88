import type { Area } from "../../../src/workbook/formula";
import type { Book, SeenSheet } from "../book";
import { areaText, finding, type Finding } from "../finding";
import { columnsWidth, rowsHeight } from "../room";

/** Points of a sheet of A4, and of the margins the writers leave: left and right, top and bottom. */
const LONG_SIDE = 842;
const SHORT_SIDE = 595;
const SIDE_MARGINS = 58;
const END_MARGINS = 79;
/** Smaller print cannot be read without effort: 10 points become 6. */
const SMALLEST_SCALE = 0.6;

/** Its pieces of sentences and lists of drop-downs are for the screen alone: on paper they were empty pages. */
const CALCULATION = "calculation";

/** All that a sheet holds is printed, in letters that can be read, with titles on every page. */
export function checkPrint({ sheets }: Book): Finding[] {
  return sheets.flatMap((sheet) => [...notPrinted(sheet), ...onPaper(sheet)]);
}

function notPrinted(sheet: SeenSheet): Finding[] {
  if (sheet.plan.id === CALCULATION) return [];
  const { area } = sheet.plan.print;
  const cells: Area[] = [...sheet.cells].map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  const outside = [...cells, ...sheet.plan.charts.map((chart) => chart.area), ...sheet.plan.merges].find(
    (used) => !covers(area, used),
  );
  if (outside === undefined) return [];
  const what = `${areaText(outside)} lies outside the print area ${areaText(area)}`;
  return [finding("print", { sheet: sheet.plan, row: outside.row, column: outside.column }, what)];
}

function covers(area: Area, used: Area): boolean {
  return (
    used.row >= area.row &&
    used.column >= area.column &&
    used.row + used.rows <= area.row + area.rows &&
    used.column + used.columns <= area.column + area.columns
  );
}

function onPaper(sheet: SeenSheet): Finding[] {
  const { area, orientation, pagesWide, pagesTall, titleRows, titleColumns } = sheet.plan.print;
  const isLandscape = orientation === "landscape";
  const paperWidth = (isLandscape ? LONG_SIDE : SHORT_SIDE) - SIDE_MARGINS;
  const paperHeight = (isLandscape ? SHORT_SIDE : LONG_SIDE) - END_MARGINS;
  const width = columnsWidth(sheet, area.column, area.columns);
  const height = rowsHeight(sheet, area.row, area.rows);
  const scale = Math.min(
    1,
    (paperWidth * pagesWide) / width,
    pagesTall === undefined ? 1 : (paperHeight * pagesTall) / height,
  );
  const pages = Math.ceil((height * scale) / paperHeight);
  const what = [
    ...(scale < SMALLEST_SCALE
      ? [`at ${Math.floor(scale * 100)} %: ${Math.round(width)} × ${Math.round(height)} pt`]
      : []),
    ...(pages > 1 && titleRows === undefined ? [`on ${pages} pages without titles from the second on`] : []),
    ...(pagesWide > 1 && titleColumns === undefined && sheet.plan.tables.length > 0
      ? [`on ${pagesWide} pages side by side without the columns that say what a row is`]
      : []),
  ];
  return what.map((how) => finding("print", { sheet: sheet.plan }, `printed ${how}`));
}
