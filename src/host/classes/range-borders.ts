import { checkAllowed } from "../checks/protection";
import { defineClass, type Property } from "../model/define";
import { readColor, readInteger, readWord } from "../model/read";
import type { BorderLine, Edge } from "../spreadsheet";
import { type CellsState, sheetOf } from "./cells-state";
import { readShared } from "./style-property";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface BorderState {
  readonly cells: CellsState;
  readonly edge: Edge;
}

/** What an edge becomes when only its weight or colour is said. */
const THIN_LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

function lineProperty<Name extends keyof BorderLine>(
  name: Name,
  read: (value: unknown) => BorderLine[Name],
): Property<BorderState> {
  return {
    get: ({ cells, edge }) =>
      readShared(cells, (index) => {
        const box = cells.boxes[index];
        const line =
          box === undefined ? null : cells.session.spreadsheet.styles.border(sheetOf(cells).id, box, edge);
        return line?.[name] ?? null;
      }),
    set({ cells, edge }, value) {
      const { styles } = cells.session.spreadsheet;
      checkAllowed(cells.session, sheetOf(cells).id, "allowFormatCells");
      for (const box of cells.boxes) {
        const line = styles.border(cells.sheet, box, edge);
        const before = line === null || line.style === "None" ? THIN_LINE : line;
        styles.setBorder(cells.sheet, box, edge, { ...before, [name]: read(value) });
      }
    },
  };
}

const RangeBorder = defineClass<BorderState>({
  name: "RangeBorder",
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: lineProperty("style", (value) => readWord(value, STYLES)),
    weight: lineProperty("weight", (value) => readWord(value, WEIGHTS)),
    color: lineProperty("color", readColor),
  },
});

export const RangeBorderCollection = defineClass<CellsState>({
  name: "RangeBorderCollection",
  items: (cells) => EDGES.map((edge) => RangeBorder({ cells, edge })),
  item: (cells, edge) => RangeBorder({ cells, edge: readWord(edge, EDGES) }),
  properties: { count: { get: () => EDGES.length } },
  methods: {
    getItem: (cells, edge) => RangeBorder({ cells, edge: readWord(edge, EDGES) }),
    getItemAt: (cells, index) =>
      RangeBorder({ cells, edge: EDGES[readInteger(index, 0, EDGES.length - 1)] ?? "EdgeTop" }),
  },
});
