import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  TextDecoration,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { CellStyle } from "../../../host/spreadsheet";

/** Excel's look of a cell that has no style of its own. */
export const DEFAULT_STYLE: CellStyle = {
  fillColor: "",
  fontName: "Arial",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
};

/** Points that a level of indentation takes. */
const INDENT = 9;
const DEFAULT_PADDING = 2;

const HORIZONTAL: Readonly<Record<CellStyle["horizontalAlignment"], HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<CellStyle["verticalAlignment"], VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/**
 * A line that is there and not drawn. Univer's styles have no room for what Excel's have besides: cells that are not
 * locked have such a line above their text, those whose formula is hidden beneath their border. What is kept so moves, is
 * merged, undone and saved with the rest of the style.
 */
const UNSEEN = { s: BooleanNumber.FALSE } as const;

const UNDERLINES: Readonly<Record<CellStyle["underline"], IStyleData["ul"] | null>> = {
  None: null,
  Single: { s: BooleanNumber.TRUE },
  Double: { s: BooleanNumber.TRUE, t: TextDecoration.DOUBLE },
};

/** The change for Univer; null takes a property away. */
export function univerStyle(change: Partial<CellStyle>): IStyleData {
  const style: Record<string, unknown> = {};
  const put = <Key extends keyof CellStyle>(
    key: Key,
    translate: (value: CellStyle[Key]) => Record<string, unknown>,
  ): void => {
    const value = change[key];
    if (value !== undefined) Object.assign(style, translate(value));
  };
  put("fillColor", (rgb) => ({ bg: rgb === "" ? null : { rgb } }));
  put("fontName", (ff) => ({ ff }));
  put("fontSize", (fs) => ({ fs }));
  put("fontColor", (rgb) => ({ cl: rgb === "" ? null : { rgb } }));
  put("bold", (bold) => ({ bl: flag(bold) }));
  put("italic", (italic) => ({ it: flag(italic) }));
  put("underline", (line) => ({ ul: UNDERLINES[line] }));
  put("strikethrough", (struck) => ({ st: struck ? { s: BooleanNumber.TRUE } : null }));
  put("horizontalAlignment", (align) => ({ ht: HORIZONTAL[align] }));
  put("verticalAlignment", (align) => ({ vt: VERTICAL[align] }));
  put("wrapText", (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }));
  put("indentLevel", (level) => ({ pd: level === 0 ? null : { l: DEFAULT_PADDING + level * INDENT } }));
  put("textOrientation", (degrees) => ({ tr: degrees === 0 ? null : rotation(degrees) }));
  put("locked", (locked) => ({ ol: locked ? null : UNSEEN }));
  put("formulaHidden", (hidden) => ({ bbl: hidden ? UNSEEN : null }));
  // A direction that is drawn like none.
  put("shrinkToFit", (shrinks) => ({ td: shrinks ? TextDirection.LEFT_TO_RIGHT : null }));
  return style as IStyleData;
}

export function cellStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return DEFAULT_STYLE;
  const horizontal = entryOf(HORIZONTAL, style.ht) ?? DEFAULT_STYLE.horizontalAlignment;
  const vertical = entryOf(VERTICAL, style.vt) ?? DEFAULT_STYLE.verticalAlignment;
  return {
    fillColor: color(style.bg?.rgb, ""),
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    fontColor: color(style.cl?.rgb, DEFAULT_STYLE.fontColor),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style.ul),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontalAlignment: horizontal,
    verticalAlignment: vertical,
    wrapText: style.tb === WrapStrategy.WRAP,
    indentLevel:
      style.pd?.l === undefined ? 0 : Math.max(0, Math.round((style.pd.l - DEFAULT_PADDING) / INDENT)),
    textOrientation: style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0) || 0,
    shrinkToFit: style.td === TextDirection.LEFT_TO_RIGHT,
    locked: !isUnseen(style.ol),
    formulaHidden: isUnseen(style.bbl),
  };
}

function underlineOf(line: IStyleData["ul"]): CellStyle["underline"] {
  if (line?.s !== BooleanNumber.TRUE) return "None";
  return line.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

function isUnseen(line: IStyleData["ol"]): boolean {
  return line?.s === BooleanNumber.FALSE;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Excel turns against the clock, Univer with it; 180 is text from top to bottom. */
function rotation(degrees: number): { readonly a: number; readonly v?: BooleanNumber } {
  return degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

function entryOf<Name extends string, Value>(
  map: Readonly<Record<Name, Value>>,
  value: unknown,
): Name | undefined {
  return (Object.keys(map) as Name[]).find((name) => map[name] === value);
}

/** As "#RRGGBB"; a person's choice may be in another notation. */
function color(rgb: Nullable<string>, none: string): string {
  if (!rgb) return none;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return rgb.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
