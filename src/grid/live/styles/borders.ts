import { BorderStyleTypes, type IBorderData, type IStyleData, type Nullable } from "@univerjs/core";
import type { BorderLine, Box, Edge } from "../../../host/spreadsheet";

type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** Excel's lines and weights for each of Univer's; where two look the same, the first is read back. */
const LINES: readonly (readonly [BorderStyleTypes, BorderLine["style"], BorderLine["weight"]])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

export interface EdgeCells {
  readonly box: Box;
  readonly side: Side;
}

/**
 * The cells that an edge of a box lies on. A line between two cells may be kept by either: it is written to both, so
 * that neither contradicts the other.
 */
export function cellsOf(box: Box, edge: Edge): EdgeCells[] {
  const { row, column, rows, columns } = box;
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  switch (edge) {
    case "EdgeTop":
      return [{ box: { ...box, rows: 1 }, side: "t" }, ...above(row, column, columns)];
    case "EdgeBottom":
      return [
        { box: { ...box, row: bottom, rows: 1 }, side: "b" },
        { box: { ...box, row: bottom + 1, rows: 1 }, side: "t" },
      ];
    case "EdgeLeft":
      return [{ box: { ...box, columns: 1 }, side: "l" }, ...before(column, row, rows)];
    case "EdgeRight":
      return [
        { box: { ...box, column: right, columns: 1 }, side: "r" },
        { box: { ...box, column: right + 1, columns: 1 }, side: "l" },
      ];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { box: { ...box, rows: rows - 1 }, side: "b" },
            { box: { ...box, row: row + 1, rows: rows - 1 }, side: "t" },
          ];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            { box: { ...box, columns: columns - 1 }, side: "r" },
            { box: { ...box, column: column + 1, columns: columns - 1 }, side: "l" },
          ];
    case "DiagonalDown":
      return [{ box, side: "tl_br" }];
    case "DiagonalUp":
      return [{ box, side: "bl_tr" }];
  }
}

export function borderStyle(side: Side, line: BorderLine): IStyleData {
  const s = styleOf(line);
  return { bd: { [side]: s === undefined ? null : { s, cl: { rgb: line.color } } } as IBorderData };
}

export function lineOf(style: Nullable<IStyleData>, side: Side): BorderLine {
  const border = style?.bd?.[side];
  const found = border && LINES.find(([type]) => type === border.s);
  return found
    ? { style: found[1], weight: found[2], color: (border.cl.rgb ?? "#000000").toUpperCase() }
    : NO_LINE;
}

function styleOf({ style, weight }: BorderLine): BorderStyleTypes | undefined {
  const same = LINES.filter((line) => line[1] === style);
  return (same.find((line) => line[2] === weight) ?? same[0])?.[0];
}

function above(row: number, column: number, columns: number): EdgeCells[] {
  return row === 0 ? [] : [{ box: { row: row - 1, column, rows: 1, columns }, side: "b" }];
}

function before(column: number, row: number, rows: number): EdgeCells[] {
  return column === 0 ? [] : [{ box: { row, column: column - 1, rows, columns: 1 }, side: "r" }];
}
