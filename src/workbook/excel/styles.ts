import type { Line, SheetPlan, Style, StyledArea } from "../plan";
import { addressOf, task, type Task } from "./task";

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;
const HEIGHTS = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  between: "InsideHorizontal",
} as const;
type Edge = keyof typeof EDGES;

export function styleTasks(sheet: SheetPlan): Task[] {
  return sheet.styles.map((styled) => {
    const properties = Object.keys(styled.style).length;
    return task({ objects: 3 + linesOf(styled).length, properties: properties * 2 }, (target) => {
      const range = target.sheet(sheet.id).getRange(addressOf(styled.area));
      if (styled.style.numberFormat !== undefined) range.numberFormat = oneForAll(styled.style.numberFormat);
      writeFont(range, styled.style);
      writeCells(range, styled.style);
      for (const [edge, line] of linesOf(styled)) writeLine(range.format.borders.getItem(EDGES[edge]), line);
    });
  });
}

/** Excel takes one value for all cells of a range, which its types do not say. */
export function oneForAll<Value>(value: Value): Value[][] {
  return value as unknown as Value[][];
}

function writeFont({ format: { font } }: Excel.Range, style: Style): void {
  if (style.fontName !== undefined) font.name = style.fontName;
  if (style.fontSize !== undefined) font.size = style.fontSize;
  if (style.fontColor !== undefined) font.color = style.fontColor;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
}

function writeCells({ format }: Excel.Range, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = ALIGNMENTS[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = HEIGHTS[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
}

/** Between the rows of a single one there is no line. */
function linesOf({ area, style }: StyledArea): [Edge, Line][] {
  const edges = (Object.keys(EDGES) as Edge[]).filter((edge) => edge !== "between" || area.rows > 1);
  return edges.flatMap((edge) => {
    const line = style[edge];
    return line === undefined ? [] : [[edge, line] as [Edge, Line]];
  });
}

function writeLine(border: Excel.RangeBorder, { weight, color }: Line): void {
  border.style = "Continuous";
  border.weight = WEIGHTS[weight];
  border.color = color;
}
