import { checkAllowed } from "../checks/protection";
import { defineClass, type Property } from "../model/define";
import { readBoolean, readColor, readInteger, readNumber, readText, readWord } from "../model/read";
import { Refusal } from "../model/refusal";
import type { Box, Styles } from "../spreadsheet";
import { type CellsState, sheetOf } from "./cells-state";
import { RangeBorderCollection } from "./range-borders";
import { changeStyle, readShared, styleProperty } from "./style-property";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;
/** Excel's alignments that the grid would turn into others. */
const NOT_IN_GRID: readonly string[] = ["Fill", "CenterAcrossSelection", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double"] as const;
/** 255 characters of the standard font. */
const WIDEST_COLUMN = 1342.5;
const HIGHEST_ROW = 409.5;
const LARGEST_FONT = 409;
const DEEPEST_INDENT = 250;
const VERTICAL_TEXT = 255;

const RangeFill = defineClass<CellsState>({
  name: "RangeFill",
  properties: { color: styleProperty("fillColor", (value) => (value === "" ? "" : readColor(value))) },
  methods: {
    clear(state) {
      changeStyle(state, { fillColor: "" });
    },
  },
});

const RangeFont = defineClass<CellsState>({
  name: "RangeFont",
  properties: {
    name: styleProperty("fontName", (value) => readText(value, 31)),
    size: styleProperty("fontSize", (value) => readNumber(value, 1, LARGEST_FONT)),
    color: styleProperty("fontColor", readColor),
    bold: styleProperty("bold", readBoolean),
    italic: styleProperty("italic", readBoolean),
    strikethrough: styleProperty("strikethrough", readBoolean),
    underline: styleProperty("underline", (value) => readWord(value, UNDERLINES)),
  },
});

const FormatProtection = defineClass<CellsState>({
  name: "FormatProtection",
  properties: {
    locked: styleProperty("locked", readBoolean),
    formulaHidden: styleProperty("formulaHidden", readBoolean),
  },
});

type Measure = (styles: Styles, sheet: string, box: Box) => number | null;
type SetMeasure = (styles: Styles, sheet: string, box: Box, points: number) => void;

function size(
  measure: Measure,
  set: SetMeasure,
  most: number,
  allowance: "allowFormatRows" | "allowFormatColumns",
): Property<CellsState> {
  return {
    get: (state) =>
      readShared(state, (index) => {
        const box = state.boxes[index];
        return box === undefined ? null : measure(state.session.spreadsheet.styles, sheetOf(state).id, box);
      }),
    set(state, value) {
      const points = readNumber(value, 0, most);
      checkAllowed(state.session, sheetOf(state).id, allowance);
      for (const box of state.boxes) set(state.session.spreadsheet.styles, state.sheet, box, points);
    },
  };
}

function readAlignment<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = readWord(value, [...words, ...NOT_IN_GRID]);
  return words.find((known) => known === word) ?? refuseUnsupported();
}

function refuseUnsupported(): never {
  throw new Refusal("UnsupportedOperation");
}

function readOrientation(value: unknown): number {
  return value === VERTICAL_TEXT ? VERTICAL_TEXT : readInteger(value, -90, 90);
}

export const RangeFormat = defineClass<CellsState>({
  name: "RangeFormat",
  navigation: {
    fill: (state) => RangeFill(state),
    font: (state) => RangeFont(state),
    borders: (state) => RangeBorderCollection(state),
    protection: (state) => FormatProtection(state),
  },
  properties: {
    wrapText: styleProperty("wrapText", readBoolean),
    horizontalAlignment: styleProperty("horizontalAlignment", (value) => readAlignment(value, HORIZONTAL)),
    verticalAlignment: styleProperty("verticalAlignment", (value) => readAlignment(value, VERTICAL)),
    indentLevel: styleProperty("indentLevel", (value) => readInteger(value, 0, DEEPEST_INDENT)),
    textOrientation: styleProperty("textOrientation", readOrientation),
    shrinkToFit: styleProperty("shrinkToFit", readBoolean),
    columnWidth: size(
      (styles, sheet, box) => styles.columnWidth(sheet, box),
      (styles, sheet, box, points) => {
        styles.setColumnWidth(sheet, box, points);
      },
      WIDEST_COLUMN,
      "allowFormatColumns",
    ),
    rowHeight: size(
      (styles, sheet, box) => styles.rowHeight(sheet, box),
      (styles, sheet, box, points) => {
        styles.setRowHeight(sheet, box, points);
      },
      HIGHEST_ROW,
      "allowFormatRows",
    ),
  },
  methods: {
    autofitColumns(state) {
      checkAllowed(state.session, sheetOf(state).id, "allowFormatColumns");
      for (const box of state.boxes) state.session.spreadsheet.styles.autofitColumns(state.sheet, box);
    },
    autofitRows(state) {
      checkAllowed(state.session, sheetOf(state).id, "allowFormatRows");
      for (const box of state.boxes) state.session.spreadsheet.styles.autofitRows(state.sheet, box);
    },
  },
});
