import type { BorderSide, BorderStyle } from "hucre";
import type { CellStyle } from "hucre/xlsx";
import type { Area } from "../formula";
import type { Line, SheetPlan, Style, StyledArea } from "../plan";

/** "#2F5C9E" as files have it: opaque, without "#". */
export function fileColor(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The edges of an area at which a cell lies: only there are the area's outer lines drawn. */
interface Edges {
  readonly isFirstRow: boolean;
  readonly isLastRow: boolean;
  readonly isFirstColumn: boolean;
  readonly isLastColumn: boolean;
}

type StyleAt = (row: number, column: number) => CellStyle;

/** The style of every cell of a sheet: its font, and the styled areas that cover it, later ones over earlier ones. */
export function stylesOf(sheet: SheetPlan): StyleAt {
  // Sheets have many rows and few kinds of them: each kind's cells, and each combination of styles, are made once.
  const kinds = new Map<string, StyleAt>();
  const combinations = new Map<string, CellStyle>();
  let last: { readonly row: number; readonly styleAt: StyleAt } | undefined;
  return (row, column) => {
    if (last?.row !== row) last = { row, styleAt: kindOf(row) };
    return last.styleAt(row, column);
  };

  function kindOf(row: number): StyleAt {
    const covering = sheet.styles.filter(({ area }) => row >= area.row && row < area.row + area.rows);
    const key = covering.map((styled) => rowKey(styled, row, sheet.styles.indexOf(styled))).join();
    const known = kinds.get(key);
    if (known !== undefined) return known;
    const cells: CellStyle[] = [];
    const kind: StyleAt = (_, column) => (cells[column] ??= make(column));
    const make = (column: number): CellStyle => {
      const own = covering.filter(({ area }) => column >= area.column && column < area.column + area.columns);
      return combined(own, row, column);
    };
    kinds.set(key, kind);
    return kind;
  }

  function combined(own: readonly StyledArea[], row: number, column: number): CellStyle {
    const style: Style = Object.assign(
      {},
      ...own.map(({ area, style: part }) => cellOwn(part, edgesAt(area, row, column))),
    );
    const key = JSON.stringify(style);
    const made = combinations.get(key) ?? fileStyle(style, sheet.font);
    combinations.set(key, made);
    return made;
  }
}

function rowKey({ area }: StyledArea, row: number, index: number): string {
  const { isFirstRow, isLastRow } = edgesAt(area, row, area.column);
  return `${index}${isFirstRow ? "first" : ""}${isLastRow ? "last" : ""}`;
}

function edgesAt(area: Area, row: number, column: number): Edges {
  return {
    isFirstRow: row === area.row,
    isLastRow: row === area.row + area.rows - 1,
    isFirstColumn: column === area.column,
    isLastColumn: column === area.column + area.columns - 1,
  };
}

function hasLines({ top, bottom, left, right, between }: Style): boolean {
  return [top, bottom, left, right, between].some((line) => line !== undefined);
}

/** What of an area's style one of its cells has: lines between rows are drawn beneath all rows but the last. */
function cellOwn(style: Style, edges: Edges): Style {
  const { top, bottom, left, right, between, ...rest } = style;
  const below = edges.isLastRow ? bottom : between;
  return {
    ...rest,
    ...(top && edges.isFirstRow && { top }),
    ...(below && { bottom: below }),
    ...(left && edges.isFirstColumn && { left }),
    ...(right && edges.isLastColumn && { right }),
  };
}

function fileStyle(style: Style, font: SheetPlan["font"]): CellStyle {
  return {
    font: {
      name: style.fontName ?? font.name,
      size: style.fontSize ?? font.size,
      color: { rgb: fileColor(style.fontColor ?? font.color) },
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
    },
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fileColor(style.fill) } },
    }),
    ...(hasLines(style) && { border: fileBorder(style) }),
    ...fileAlignment(style),
    // "General" is what a cell has anyway, under a number of its own.
    ...(style.numberFormat !== undefined &&
      style.numberFormat !== "General" && { numFmt: style.numberFormat }),
    ...(style.unlocked && { protection: { locked: false } }),
  };
}

function fileBorder({ top, bottom, left, right }: Style): BorderStyle {
  return {
    ...(top && { top: fileLine(top) }),
    ...(bottom && { bottom: fileLine(bottom) }),
    ...(left && { left: fileLine(left) }),
    ...(right && { right: fileLine(right) }),
  };
}

function fileLine({ weight, color }: Line): BorderSide {
  return { style: weight, color: { rgb: fileColor(color) } };
}

function fileAlignment({ horizontal, vertical, wrap, indent }: Style): Pick<CellStyle, "alignment"> {
  if (!horizontal && !vertical && !wrap && !indent) return {};
  return {
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(wrap && { wrapText: true }),
      ...(indent && { indent }),
    },
  };
}
