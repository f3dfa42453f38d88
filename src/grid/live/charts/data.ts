import type { Cells, Chart, ChartSeries } from "../../../host/spreadsheet";

/** What a chart reads of the sheets. */
export type ChartCells = Pick<Cells, "values" | "valueTypes" | "texts" | "numberFormats">;

type Source = ChartSeries["values"];

export interface Points {
  /** null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** As the cells show them. */
  readonly texts: readonly string[];
  /** Of the first cell. */
  readonly numberFormat: string;
}

/** Blank cells and errors leave gaps; a text counts as 0, as in Excel. */
export function pointsOf(source: Source, cells: ChartCells): Points {
  if (source === null) return { values: [], texts: [], numberFormat: "General" };
  const { sheet, box } = source;
  const types = cells.valueTypes(sheet, box).flat();
  const values = cells.values(sheet, box).flat();
  const [[numberFormat = "General"] = []] = cells.numberFormats(sheet, { ...box, rows: 1, columns: 1 });
  return {
    values: values.map((value, index) => {
      const type = types[index];
      if (value === "" || type === "Empty" || type === "Error") return null;
      return typeof value === "number" ? value : 0;
    }),
    texts: cells.texts(sheet, box).flat(),
    numberFormat,
  };
}

/** The name of a series, from its cell where it has one. */
export function nameOf({ name, nameSource }: ChartSeries, cells: ChartCells): string {
  if (nameSource === undefined || nameSource === null) return name;
  return cells.texts(nameSource.sheet, nameSource.box).flat().join(" ");
}

/** The categories of the first series that has some, as many as there are points; else running numbers. */
export function categoriesOf({ series }: Chart, cells: ChartCells): string[] {
  const source = series.find(({ categories }) => categories !== null)?.categories ?? null;
  const named = source === null ? [] : labelsOf(source, cells);
  const count = Math.max(named.length, ...series.map(({ values }) => sizeOf(values)));
  return Array.from({ length: count }, (_, index) => named[index] ?? String(index + 1));
}

/** Where labels stand in several columns or rows, those of one point are put together. */
function labelsOf({ sheet, box }: NonNullable<Source>, cells: ChartCells): string[] {
  const texts = cells.texts(sheet, box);
  if (box.rows === 1) return [...(texts[0] ?? [])];
  return texts.map((row) => row.filter((text) => text !== "").join(" "));
}

function sizeOf(source: Source): number {
  return source === null ? 0 : source.box.rows * source.box.columns;
}

/** Each value as its share in the sum of its category, all taken without their signs. */
export function sharesOf(all: readonly Points[]): Points[] {
  const totals: number[] = [];
  for (const { values } of all) {
    values.forEach((value, index) => {
      totals[index] = (totals[index] ?? 0) + Math.abs(value ?? 0);
    });
  }
  return all.map((points) => ({
    ...points,
    values: points.values.map((value, index) => (value === null ? null : value / (totals[index] || 1))),
  }));
}
