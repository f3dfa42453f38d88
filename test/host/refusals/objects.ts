import { WORDS } from "../../../src/host/model/refusal";
import { cells, type RefusalRow, sheet, wrong } from "./row";

const orders = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Orders");

function badTableName(what: string, name: string, code: RefusalRow["code"]): RefusalRow {
  return {
    what: `a table's name ${what}`,
    code,
    source: code === "InvalidArgument" ? "documentation" : "assumed",
    act: (context) => {
      orders(context).name = name;
    },
  };
}

const TABLES: readonly RefusalRow[] = [
  badTableName("with a space", "My table", "InvalidArgument"),
  badTableName("that begins with a digit", "1st", "InvalidArgument"),
  badTableName("that looks like a cell", "Q12025", "InvalidArgument"),
  badTableName("that looks like a cell in the other notation", "R1C1", "InvalidArgument"),
  badTableName("that a name of the workbook has", "total", "ItemAlreadyExists"),
  {
    what: "a table over a table",
    code: "MergedRangeConflict",
    source: "documentation",
    act: (context) => sheet(context).tables.add("B2:C4", true),
  },
  {
    what: "a table over merged cells",
    code: "MergedRangeConflict",
    source: "documentation",
    act: (context) => sheet(context).tables.add("J1:K4", true),
  },
  {
    what: "a table over whole columns",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => sheet(context).tables.add("M:N", true),
  },
  {
    what: "a style of tables that Excel does not have",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      orders(context).style = "TableStyleMedium99";
    },
  },
  {
    what: "rows for a table of another width",
    code: "InvalidArgument",
    message: WORDS.arrayShape,
    source: "reports",
    act: (context) => orders(context).rows.add(undefined, [[1, 2, 3]]),
  },
  {
    what: "to move a table's header by resizing it",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      orders(context).resize("A2:B5");
    },
  },
  {
    what: "two columns of a table with one name",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      orders(context).columns.getItem("Score").name = "id";
    },
  },
  {
    what: "the totals row of a table without one",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => orders(context).getTotalRowRange().load("address"),
  },
];

const NAMES: readonly RefusalRow[] = [
  {
    what: "a name that is none",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => context.workbook.names.add("A1", cells(context, "A1")),
  },
  {
    what: "a name in use",
    code: "ItemAlreadyExists",
    source: "reports",
    act: (context) => context.workbook.names.add("TOTAL", cells(context, "A1")),
  },
  {
    what: 'a name for a formula without "="',
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => context.workbook.names.add("Free", "1+1"),
  },
  {
    what: "the range of a name that stands for none",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => context.workbook.names.getItem("Rate").getRange().load("address"),
  },
];

const RULES: readonly RefusalRow[] = [
  {
    what: "a conditional format without its rule",
    code: "InvalidArgument",
    message: "A conditional format was added without its rule.",
    source: "assumed",
    act: (context) => cells(context, "H1").conditionalFormats.add("CellValue"),
  },
  {
    what: "a comparison between two values with one value",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").conditionalFormats.add("CellValue").cellValue.rule = {
        formula1: "1",
        operator: "Between",
      };
    },
  },
  {
    what: "a conditional format with a formula that cannot be read",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>";
    },
  },
  {
    what: "the icons of a format that has none",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => {
      cells(context, "H1").conditionalFormats.add("DataBar").iconSet.style = "ThreeArrows";
    },
  },
  {
    what: "thresholds for another number of icons",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").conditionalFormats.add("IconSet").iconSet.criteria = [wrong({})];
    },
  },
  {
    what: "conditional formats of top values and of Excel's presets, which this host does not have",
    code: "UnsupportedOperation",
    source: "assumed",
    act: (context) => cells(context, "H1").conditionalFormats.add("TopBottom"),
  },
];

const VALIDATIONS: readonly RefusalRow[] = [
  {
    what: "a list of more than 255 characters in a validation",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } };
    },
  },
  {
    what: "a validation with a formula that cannot be read",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").dataValidation.rule = { custom: { formula: "=(" } };
    },
  },
  {
    what: "a validation with two rules",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      cells(context, "H1").dataValidation.rule = {
        custom: { formula: "=TRUE" },
        list: { inCellDropDown: true, source: "a,b" },
      };
    },
  },
  {
    what: "a prompt for cells without a rule",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => {
      cells(context, "H9").dataValidation.prompt = { showPrompt: true, title: "a", message: "b" };
    },
  },
  {
    what: "a prompt of more than 255 characters",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      const validation = cells(context, "H8").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      validation.prompt = { showPrompt: true, title: "a", message: "x".repeat(256) };
    },
  },
];

const CHARTS: readonly RefusalRow[] = [
  {
    what: "a type of charts that Excel does not have",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => sheet(context).charts.add(wrong("Cake"), cells(context, "A1:B3")),
  },
  {
    what: "an address as the values of a series, where a range is wanted",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      const chart = sheet(context).charts.add("Line", cells(context, "A1:B3"));
      chart.series.getItemAt(0).setValues(wrong("A1"));
    },
  },
  {
    what: "a name of a series from anything but cells",
    code: "InvalidArgument",
    source: "assumed",
    act(context) {
      const chart = sheet(context).charts.add("Line", cells(context, "A1:B3"));
      chart.series.getItemAt(0).name = "=SUM(1,2)";
    },
  },
  {
    what: "blank cells that a chart shows as zero or passes over, which this host's grid does not do",
    code: "UnsupportedOperation",
    source: "assumed",
    act(context) {
      sheet(context).charts.add("Line", cells(context, "A1:B3")).displayBlanksAs = "Zero";
    },
  },
  {
    what: "a chart placed at cells of another sheet",
    code: "InvalidArgument",
    source: "assumed",
    act(context) {
      const chart = sheet(context).charts.add("Line", cells(context, "A1:B3"));
      chart.setPosition(cells(context, "A1", "Edge"));
    },
  },
];

type TableAct = (sheet: Excel.Worksheet, table: Excel.Table) => unknown;

const PROTECTED_TABLE: readonly (readonly [string, TableAct])[] = [
  ["to rename a table", (_, table) => table.set({ name: "Open" })],
  ["to change the style of a table", (_, table) => table.set({ style: "TableStyleLight1" })],
  ["to resize a table", (_, table) => table.resize("A1:B9")],
  ["to turn a table into cells", (_, table) => table.convertToRange()],
  ["to rename a table's column", (_, table) => table.columns.getItemAt(0).set({ name: "New" })],
  [
    "to take the conditional formats away from cells",
    (closed) => {
      closed.getRange("A1").conditionalFormats.clearAll();
    },
  ],
  [
    "to give the standard style to cells",
    (closed) => {
      closed.getRange("A1").style = "Normal";
    },
  ],
];

const PROTECTION: readonly RefusalRow[] = [
  {
    what: "to write into locked cells of a protected sheet",
    code: "AccessDenied",
    message: WORDS.protected,
    source: "documentation",
    act: (context) => {
      cells(context, "A1", "Locked").values = [[1]];
    },
  },
  {
    what: "to format cells of a protected sheet that does not allow it",
    code: "AccessDenied",
    message: WORDS.protected,
    source: "documentation",
    act: (context) => {
      cells(context, "A1", "Locked").format.font.bold = true;
    },
  },
  {
    what: "to insert rows into a protected sheet that does not allow it",
    code: "AccessDenied",
    message: WORDS.protected,
    source: "documentation",
    act: (context) => cells(context, "1:1", "Locked").insert("Down"),
  },
  ...PROTECTED_TABLE.map(([what, act]): RefusalRow => {
    return {
      what: `${what} of a protected sheet`,
      code: "AccessDenied",
      message: WORDS.protected,
      source: "assumed",
      act: (context) => act(sheet(context, "Closed"), sheet(context, "Closed").tables.getItem("Closed")),
    };
  }),
  {
    what: "to protect a sheet that is protected",
    code: "AccessDenied",
    source: "documentation",
    act: (context) => {
      sheet(context, "Locked").protection.protect();
    },
  },
  {
    what: "to unprotect with a wrong password",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      sheet(context, "Locked").protection.unprotect("wrong");
    },
  },
  {
    what: "to add a sheet to a workbook whose structure is protected",
    code: "AccessDenied",
    source: "assumed",
    act(context) {
      context.workbook.protection.protect();
      context.workbook.worksheets.add("More");
    },
  },
];

const HOST: readonly RefusalRow[] = [
  {
    what: "a method of Excel that this host does not have, by its name",
    code: "ApiNotFound",
    message: "Range.removeDuplicates is not part of this host.",
    source: "documentation",
    act: (context) => cells(context, "A1:B3").removeDuplicates([0], true),
  },
  {
    what: "a property of Excel that this host does not have, by its name",
    code: "ApiNotFound",
    message: "RangeFormat.readingOrder is not part of this host.",
    source: "documentation",
    act: (context) => {
      cells(context, "A1").format.readingOrder = "Context";
    },
  },
];

export const OBJECTS: readonly RefusalRow[] = [
  ...TABLES,
  ...NAMES,
  ...RULES,
  ...VALIDATIONS,
  ...CHARTS,
  ...PROTECTION,
  ...HOST,
];
