import { printFixedBox } from "../addresses/print";
import { defineClass, type HostObject, type Property } from "../model/define";
import {
  isMissing,
  readBoolean,
  readInteger,
  readNumber,
  readRecord,
  readText,
  readWord,
  refuseArgument,
} from "../model/read";
import { Refusal } from "../model/refusal";
import type { Json } from "../spreadsheet";
import { boxOf, type CellsState, isEntireColumn, isEntireRow } from "./cells-state";
import { cellsAt } from "./find-cells";
import { HeaderFooterGroup } from "./headers-footers";
import { type PageAddress, PAPER_TYPES, pageRecord, putPage } from "./page-store";
import { Range } from "./range";
import { cellsOf, RangeAreas } from "./range-areas";
import { stateOf, type WorksheetState } from "./worksheet";

function property(name: string, unset: Json, read: (value: unknown) => Json): Property<WorksheetState> {
  return {
    get: (state) => pageRecord(state)[name] ?? unset,
    set: (state, value) => {
      putPage(state, name, read(value));
    },
  };
}

/** Points; Excel's own margins where none was set. */
function margin(name: string, unset: number): Property<WorksheetState> {
  return property(name, unset, (value) => readNumber(value, 0, 3600));
}

/** `{ scale: 80 }` or `{ horizontalFitToPages: 1, verticalFitToPages: 0 }`. */
function readZoom(value: unknown): Json {
  const given = Object.entries(readRecord(value)).filter(([, number]) => !isMissing(number));
  const zoom: Record<string, Json> = {};
  for (const [name, number] of given) {
    const word = readWord(name, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
    zoom[word] = word === "scale" ? readInteger(number, 10, 400) : readInteger(number, 0, 32_767);
  }
  const isMixed = "scale" in zoom && Object.keys(zoom).length > 1;
  return isMixed || given.length === 0 ? refuseArgument() : zoom;
}

const FLAGS = [
  "blackAndWhite",
  "centerHorizontally",
  "centerVertically",
  "draftMode",
  "printGridlines",
  "printHeadings",
];
const FLAG_PROPERTIES = Object.fromEntries(FLAGS.map((name) => [name, property(name, false, readBoolean)]));

function readCells(state: WorksheetState, given: unknown): CellsState {
  const cells = cellsOf(given) ?? cellsAt(state.session, stateOf(state).id, given);
  return cells.sheet === state.id ? cells : refuseArgument();
}

function stored(state: WorksheetState, name: PageAddress): CellsState | undefined {
  const text = pageRecord(state)[name];
  return typeof text === "string" ? cellsAt(state.session, state.id, text) : undefined;
}

function storeTitles(state: WorksheetState, name: Exclude<PageAddress, "printArea">, given: unknown): void {
  const box = boxOf(readCells(state, given));
  const isWhole = name === "printTitleRows" ? isEntireRow(box) : isEntireColumn(box);
  if (!isWhole) return refuseArgument();
  putPage(state, name, printFixedBox(box));
}

function getters(name: PageAddress, create: (cells: CellsState) => HostObject) {
  const orNull = (state: WorksheetState): HostObject | null => {
    const cells = stored(state, name);
    return cells === undefined ? null : create(cells);
  };
  return {
    orNull,
    orRefuse(state: WorksheetState): HostObject {
      const object = orNull(state);
      if (object === null) throw new Refusal("ItemNotFound");
      return object;
    },
  };
}

const AREA = getters("printArea", (cells) => RangeAreas(cells));
const TITLE_ROWS = getters("printTitleRows", (cells) => Range(cells));
const TITLE_COLUMNS = getters("printTitleColumns", (cells) => Range(cells));

export const PageLayout = defineClass<WorksheetState>({
  name: "PageLayout",
  navigation: { headersFooters: (state) => HeaderFooterGroup(state) },
  properties: {
    orientation: property("orientation", "Portrait", (value) => readWord(value, ["Portrait", "Landscape"])),
    paperSize: property("paperSize", "A4", (value) => readWord(value, PAPER_TYPES)),
    zoom: property("zoom", { scale: 100 }, readZoom),
    leftMargin: margin("leftMargin", 50.4),
    rightMargin: margin("rightMargin", 50.4),
    topMargin: margin("topMargin", 54),
    bottomMargin: margin("bottomMargin", 54),
    headerMargin: margin("headerMargin", 21.6),
    footerMargin: margin("footerMargin", 21.6),
    firstPageNumber: property("firstPageNumber", "", (value) =>
      value === "" ? "" : readInteger(value, -32_765, 32_767),
    ),
    printOrder: property("printOrder", "DownThenOver", (value) =>
      readWord(value, ["DownThenOver", "OverThenDown"]),
    ),
    ...FLAG_PROPERTIES,
  },
  methods: {
    setPrintArea(state, area) {
      const { boxes } = readCells(state, area);
      putPage(state, "printArea", boxes.map(printFixedBox).join(","));
    },
    setPrintTitleRows(state, rows) {
      storeTitles(state, "printTitleRows", rows);
    },
    setPrintTitleColumns(state, columns) {
      storeTitles(state, "printTitleColumns", columns);
    },
    setPrintMargins(state, unit, margins) {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[
        readWord(unit, ["Points", "Inches", "Centimeters"])
      ];
      for (const [name, value] of Object.entries(readRecord(margins))) {
        const side = readWord(readText(name), ["top", "bottom", "left", "right", "header", "footer"]);
        putPage(state, `${side}Margin`, readNumber(value, 0) * points);
      }
    },
    getPrintArea: AREA.orRefuse,
    getPrintAreaOrNullObject: AREA.orNull,
    getPrintTitleRows: TITLE_ROWS.orRefuse,
    getPrintTitleRowsOrNullObject: TITLE_ROWS.orNull,
    getPrintTitleColumns: TITLE_COLUMNS.orRefuse,
    getPrintTitleColumnsOrNullObject: TITLE_COLUMNS.orNull,
  },
});
