import { WORDS } from "../../../src/host/model/refusal";
import { cells, type RefusalRow, sheet, wrong } from "./row";

function badAddress(what: string, address: string): RefusalRow {
  return {
    what: `an address ${what}`,
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => cells(context, address).load("address"),
  };
}

function badFormula(what: string, formula: string): RefusalRow {
  return {
    what: `a formula ${what}`,
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").formulas = [[formula]];
    },
  };
}

const RANGES: readonly RefusalRow[] = [
  badAddress("that is malformed", "A1:"),
  badAddress("in the notation of rows and columns", "R1C1"),
  badAddress("outside the sheet", "XFE1"),
  badAddress("of several areas for one range", "A1,C1"),
  badAddress("of another sheet", "Edge!A1"),
  badAddress("that is a name nobody defined", "Nobody"),
  {
    what: "a cell left of or above the sheet",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => cells(context, "A1").getOffsetRange(-1, 0).load("address"),
  },
  {
    what: "a row that the range does not have",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => cells(context, "A1:B2").getRow(2).load("address"),
  },
  {
    what: "a range without rows",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => sheet(context).getRangeByIndexes(0, 0, 0, 1).load("address"),
  },
  {
    what: "the intersection of ranges that do not meet",
    code: "ItemNotFound",
    source: "documentation",
    act: (context) => cells(context, "A1").getIntersection("B2").load("address"),
  },
  {
    what: "the used range of blank cells",
    code: "ItemNotFound",
    source: "documentation",
    act: (context) => cells(context, "P1:Q9").getUsedRange().load("address"),
  },
  {
    what: "the spill of a cell that spills nothing",
    code: "ItemNotFound",
    source: "documentation",
    act: (context) => cells(context, "D1").getSpillingToRange().load("address"),
  },
  {
    what: "the selected range when several areas are selected",
    code: "InvalidSelection",
    source: "documentation",
    act(context) {
      sheet(context).activate();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
    },
  },
  {
    what: "more than 5 million cells at once",
    code: "RangeExceedsLimit",
    source: "documentation",
    act: (context) => cells(context, "A1:F1000000").load("values"),
  },
];

const WRITING: readonly RefusalRow[] = [
  {
    what: "an array with other rows or columns than the range",
    code: "InvalidArgument",
    message: WORDS.arrayShape,
    source: "reports",
    act: (context) => {
      cells(context, "A9:B10").values = [[1, 2]];
    },
  },
  {
    what: "a large array with other rows than the range, which the client sends in pieces",
    code: "InvalidArgument",
    message: WORDS.arrayShape,
    source: "reports",
    act: (context) => {
      cells(context, "P1:P3000").values = Array.from({ length: 2000 }, () => [1]);
    },
  },
  {
    what: "an object as a value",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").values = [[{ a: 1 }]];
    },
  },
  {
    what: "values for a whole column",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H:H").values = wrong("x");
    },
  },
  {
    what: "a text of more than 32,767 characters",
    code: "InvalidArgument",
    message: WORDS.textTooLong,
    source: "documentation",
    act: (context) => {
      cells(context, "H1").values = [["x".repeat(32_768)]];
    },
  },
  badFormula("that cannot be read", "=SUM(1,"),
  badFormula("that names a table that is not there", "=SUM(Nothing[Score])"),
  badFormula("that names a column that its table does not have", "=SUM(Orders[Nothing])"),
  badFormula("of more than 8,192 characters", `=1${"+1".repeat(4096)}`),
  badFormula("that a text turned out to be, as it began with - or +", "-3 (see note"),
  {
    what: "number formats of another shape than the range",
    code: "InvalidArgument",
    message: WORDS.arrayShape,
    source: "reports",
    act: (context) => {
      cells(context, "A9:B10").numberFormat = [["0.0"]];
    },
  },
  {
    what: "a number format with an open quotation mark",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      cells(context, "H1").numberFormat = [['0"x']];
    },
  },
  {
    what: "a request of more than 5 MB",
    code: "RequestPayloadSizeLimitExceeded",
    source: "documentation",
    act: (context) => {
      cells(context, "P1:P200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    },
  },
  {
    what: "a style of cells that is not there",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      cells(context, "H1").style = "No such style";
    },
  },
];

const MOVING: readonly RefusalRow[] = [
  {
    what: "to insert cells that would tear a table apart",
    code: "InsertDeleteConflict",
    source: "documentation",
    act: (context) => cells(context, "A1").insert("Down"),
  },
  {
    what: "to delete cells that would tear a table apart",
    code: "InsertDeleteConflict",
    source: "documentation",
    act: (context) => {
      cells(context, "A2").delete("Left");
    },
  },
  {
    what: "to push cells that are not blank off the sheet",
    code: "NonBlankCellOffSheet",
    source: "documentation",
    act: (context) => cells(context, "A:A", "Edge").insert("Right"),
  },
  {
    what: "to merge cells of a table",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => {
      cells(context, "B2:C2").merge();
    },
  },
  {
    what: "a copy that leaves the sheet",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      cells(context, "XFD5").copyFrom("A1:B2");
    },
  },
  {
    what: "to select cells of a hidden sheet",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => {
      cells(context, "A1", "Deep").select();
    },
  },
];

const FORMATS: readonly RefusalRow[] = [
  {
    what: "a column wider than 255 characters",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").format.columnWidth = 2000;
    },
  },
  {
    what: "a row higher than 409 points",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").format.rowHeight = 500;
    },
  },
  {
    what: "an edge that a cell does not have",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").format.borders.getItem(wrong("EdgeMiddle")).style = "Continuous";
    },
  },
  {
    what: "an alignment that Excel does not have",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").format.horizontalAlignment = wrong("Middle");
    },
  },
];

export const CELLS: readonly RefusalRow[] = [...RANGES, ...WRITING, ...MOVING, ...FORMATS];
