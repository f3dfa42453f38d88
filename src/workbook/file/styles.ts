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

type StyleAt = (row: number, column: number) => CellStyle | undefined;

/** The style of every cell of a sheet: the styled areas that cover it, later ones over earlier ones. */
export function stylesOf(sheet: SheetPlan): StyleAt {
  // Sheets have few combinations of styles and many cells: each combination is made once.
  const combinations = new Map<string, CellStyle>();
  return (row, column) => {
    const covering: [StyledArea, Edges][] = [];
    let key = "";
    sheet.styles.forEach((styled, index) => {
      if (!covers(styled.area, row, column)) return;
      const edges = edgesAt(styled.area, row, column);
      covering.push([styled, edges]);
      key += `${index}${hasLines(styled.style) ? lineKey(edges) : ""};`;
    });
    if (covering.length === 0) return undefined;
    const known = combinations.get(key);
    if (known !== undefined) return known;
    const style = Object.assign({}, ...covering.map(([{ style: own }, edges]) => cellOwn(own, edges)));
    const made = fileStyle(style, sheet.font);
    combinations.set(key, made);
    return made;
  };
}

function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
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

function lineKey(edges: Edges): string {
  return Object.values(edges)
    .map((isEdge) => (isEdge ? "1" : "0"))
    .join("");
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
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
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
