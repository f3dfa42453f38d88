import { TIME_SLACK } from "../../../cells/serials";
import { findColumn, type ColumnDefinition, type TypedColumn, type TypedValue } from "../../../columns";
import type { Language } from "../../../kpi/texts";
import type { SheetPlan } from "../../../workbook/plan";
import { printOf } from "../../common/print";
import { area, SheetBuilder } from "../../common/sheet-builder";
import { PALETTE, ROW, sheetFont, STYLES } from "../../common/styles";
import { textWidth } from "../../common/text-size";
import type { TemplateOptions } from "../../template";
import type { PlacedTable } from "./tables";

const NARROWEST = 11;
const WIDEST = 36;
/** The button of the filter, and a little room. */
const BUTTON = 5;
/** Characters that fit side by side on a page at a size one can read. */
const PAGE_WIDTH = 170;

const FORMATS: Readonly<Record<ColumnDefinition["kind"], string | undefined>> = {
  id: "@",
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
  flags: undefined,
  amount: "#,##0.00",
  category: undefined,
  answer: undefined,
};

interface WrittenColumn {
  readonly header: string;
  readonly values: readonly TypedValue[];
  readonly numberFormat: string | undefined;
  readonly isNumber: boolean;
}

/** A sheet with a table of records, its columns typed: real dates, TRUE and FALSE, numbers; helper columns at the right. */
export function recordSheet(table: PlacedTable, { language, version }: TemplateOptions): SheetPlan {
  const columns = [
    ...table.records.columns.map((column) => typed(table, column)),
    ...table.helpers.map((helper) => ({ ...helper, numberFormat: "0", isNumber: true })),
  ];
  const rows = Math.max(1, table.records.rows);
  const cells = Array.from({ length: rows }, (_, row) => columns.map(({ values }) => values[row] ?? null));
  const headers = columns.map(({ header }) => header);
  const widths = columns.map(widthOf);
  const builder = new SheetBuilder();
  style(builder, columns, rows, table);
  builder.height(0, ROW.header);
  const whole = area(0, 0, columns.length, rows + 1);
  const pagesWide = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH);
  const plan = builder.plan({
    id: table.id,
    name: table.name,
    tabColor: PALETTE.grey,
    font: sheetFont(language),
    columnWidths: widths,
    frozen: { rows: 1, columns: 1 },
    print: {
      ...printOf(language, version, whole, { titleRows: { first: 0, last: 0 } }),
      titleColumns: { first: 0, last: 0 },
      pagesWide,
    },
    // People add their next months below: a table grows only on a sheet that is not protected.
    isProtected: false,
  });
  return {
    ...plan,
    blocks: [{ row: 0, column: 0, cells: [headers, ...cells] }],
    tables: [
      {
        id: table.id,
        name: tableName(table, language),
        area: whole,
        columns: headers,
        style: "TableStyleLight1",
        banded: false,
        filter: true,
      },
    ],
  };
}

/** A table's name is letters and digits. */
function tableName({ name }: PlacedTable, language: Language): string {
  return language === "zh"
    ? name
    : name.replaceAll(/[^\p{L}\p{N}]+(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

function typed(table: PlacedTable, { column, values }: TypedColumn): WrittenColumn {
  const kind = findColumn(column)?.kind ?? "category";
  const isDate = kind === "date" || kind === "month";
  const snapped = isDate ? values.map(snappedTime) : values;
  const hasTimes = snapped.some((value) => typeof value === "number" && !Number.isInteger(value));
  return {
    header: table.headerOf(column),
    values: snapped,
    numberFormat: kind === "date" && hasTimes ? "yyyy-mm-dd hh:mm" : FORMATS[kind],
    isNumber: kind === "amount" || kind === "answer",
  };
}

/** Half a second before midnight is midnight: plain formulas compare to the last digit. */
export function snappedTime(value: TypedValue): TypedValue {
  if (typeof value !== "number") return value;
  const day = Math.round(value);
  return Math.abs(value - day) <= TIME_SLACK ? day : value;
}

function widthOf({ header, numberFormat, values }: WrittenColumn): number {
  const texts = values.slice(0, 200).filter((value) => typeof value === "string");
  const longest = Math.max(numberFormat?.length ?? 0, ...texts.map(textWidth));
  return Math.min(WIDEST, Math.max(NARROWEST, textWidth(header) + BUTTON, longest + 2));
}

function style(
  builder: SheetBuilder,
  columns: readonly WrittenColumn[],
  rows: number,
  table: PlacedTable,
): void {
  builder.style(area(0, 0, columns.length), STYLES.header);
  const firstHelper = table.records.columns.length;
  columns.forEach(({ numberFormat, isNumber }, index) => {
    if (isNumber) builder.style(area(0, index), STYLES.headerNumber);
    const format = {
      ...(numberFormat && { numberFormat }),
      horizontal: isNumber ? ("right" as const) : ("left" as const),
    };
    const look = index >= firstHelper ? { fontColor: PALETTE.grey } : {};
    if (Object.keys({ ...format, ...look }).length > 0)
      builder.style(area(1, index, 1, rows), { ...format, ...look });
  });
}
