import { readOptional, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Box, ChartSeries, Spreadsheet } from "../spreadsheet";
import { boxOf, type CellsState, isUnbounded } from "./cells-state";
import { usedRangeOf } from "./range-regions";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function readSeriesBy(value: unknown): SeriesBy {
  return readOptional(value, (word) => readWord(word, ["Auto", "Columns", "Rows"]), "Auto");
}

const PLAIN_SERIES = {
  values: null,
  categories: null,
  chartType: "",
  axisGroup: "Primary",
  color: "",
  hasDataLabels: false,
  markerStyle: "Automatic",
  lineStyle: "Automatic",
  lineWeight: 2.25,
} as const;

export function newSeries(name: string): ChartSeries {
  return { name, ...PLAIN_SERIES };
}

/** The name of a series as it is shown: its own, or what its cell shows. */
export function seriesName({ cells }: Spreadsheet, { name, nameSource }: ChartSeries): string {
  if (nameSource === undefined || nameSource === null) return name;
  return cells.texts(nameSource.sheet, nameSource.box).flat().join(" ");
}

/** Whether the first row or column holds words and not numbers, and so names what follows. */
function isHeading(values: readonly unknown[]): boolean {
  return values.slice(1).every((value) => typeof value === "string");
}

function dataBox(source: CellsState): Box {
  const box = boxOf(source);
  const used = isUnbounded(box) ? usedRangeOf(source, true) : source;
  if (used === undefined) throw new Refusal("InvalidArgument");
  return boxOf(used);
}

/** The series that Excel makes of a range: along its longer side, headings left and above. */
export function seriesOf(source: CellsState, by: SeriesBy): ChartSeries[] {
  const { session, sheet } = source;
  const box = dataBox(source);
  const rows = session.spreadsheet.cells.values(sheet, box);
  const isCorner = rows[0]?.[0] === "";
  const hasTop = box.rows > 1 && (isCorner || isHeading(rows[0] ?? []));
  const hasLeft = box.columns > 1 && (isCorner || isHeading(rows.map((row) => row[0])));
  const top = hasTop ? 1 : 0;
  const left = hasLeft ? 1 : 0;
  const body = {
    row: box.row + top,
    column: box.column + left,
    rows: box.rows - top,
    columns: box.columns - left,
  };
  const byColumns = by === "Columns" || (by === "Auto" && body.columns <= body.rows);
  const heading = byColumns
    ? hasLeft && { ...body, column: box.column, columns: 1 }
    : hasTop && { ...body, row: box.row, rows: 1 };
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const values = byColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const name = byColumns ? hasTop && rows[0]?.[left + index] : hasLeft && rows[top + index]?.[0];
    return {
      ...newSeries(name === false || name === undefined ? `Series${String(index + 1)}` : String(name)),
      values: { sheet, box: values },
      categories: heading === false ? null : { sheet, box: heading },
    };
  });
}
