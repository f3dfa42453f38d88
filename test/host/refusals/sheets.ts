import { WORDS } from "../../../src/host/model/refusal";
import { cells, type RefusalRow, sheet, wrong } from "./row";

const rename = (name: string) => (context: Excel.RequestContext) => {
  sheet(context).name = name;
};

function badName(what: string, name: string): RefusalRow {
  return {
    what: `a sheet's name ${what}`,
    code: "InvalidArgument",
    message: WORDS.sheetName,
    source: "documentation",
    act: rename(name),
  };
}

export const SHEETS: readonly RefusalRow[] = [
  badName("that is empty", ""),
  badName("of more than 31 characters", "x".repeat(32)),
  badName("with one of : \\ / ? * [ ]", "a/b"),
  badName("that begins with an apostrophe", "'a"),
  badName("that ends with an apostrophe", "a'"),
  badName('that is "History"', "history"),
  {
    what: "a sheet's name in use, in any case",
    code: "ItemAlreadyExists",
    source: "reports",
    act: rename("LOCKED"),
  },
  {
    what: "a new sheet with a name in use",
    code: "ItemAlreadyExists",
    source: "reports",
    act: (context) => context.workbook.worksheets.add("sheet1"),
  },
  {
    what: "a sheet that is not there",
    code: "ItemNotFound",
    source: "documentation",
    act: (context) => sheet(context, "Nowhere").load("name"),
  },
  {
    what: "to hide the last visible sheet",
    code: "InvalidOperation",
    message: WORDS.lastSheet,
    source: "assumed",
    act(context) {
      for (const name of ["Locked", "Closed", "Edge", "Sheet1"]) sheet(context, name).visibility = "Hidden";
    },
  },
  {
    what: "to delete the last visible sheet",
    code: "InvalidOperation",
    message: WORDS.lastSheet,
    source: "assumed",
    act(context) {
      sheet(context).visibility = "Visible";
      for (const name of ["Locked", "Closed", "Edge"]) sheet(context, name).visibility = "Hidden";
      sheet(context).delete();
    },
  },
  {
    what: 'to delete a sheet that is "VeryHidden"',
    code: "GeneralException",
    source: "documentation",
    act(context) {
      for (const name of ["Locked", "Closed", "Edge"]) sheet(context, name).visibility = "Visible";
      sheet(context, "Deep").delete();
    },
  },
  {
    what: "to activate a hidden sheet",
    code: "InvalidOperation",
    source: "assumed",
    act: (context) => {
      sheet(context, "Deep").activate();
    },
  },
  {
    what: "a position beyond the last sheet",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      sheet(context).position = 9;
    },
  },
  {
    what: "a visibility, direction or other word that Excel does not have",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      sheet(context).visibility = wrong("Gone");
    },
  },
  {
    what: "a colour that is none",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      sheet(context).tabColor = "#12";
    },
  },
  {
    what: "to freeze more rows than there are",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      sheet(context).freezePanes.freezeRows(2_000_000);
    },
  },
  {
    what: "to freeze at a range of another sheet",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      sheet(context).freezePanes.freezeAt(cells(context, "A1", "Edge"));
    },
  },
  {
    what: "title rows that are not whole rows",
    code: "InvalidArgument",
    source: "assumed",
    act: (context) => {
      sheet(context).pageLayout.setPrintTitleRows("A1:B2");
    },
  },
  {
    what: "a print zoom outside 10 to 400 per cent",
    code: "InvalidArgument",
    source: "documentation",
    act: (context) => {
      sheet(context).pageLayout.zoom = { scale: 5 };
    },
  },
  {
    what: "a setting, name, chart or other item that is not there",
    code: "ItemNotFound",
    source: "documentation",
    act: (context) => context.workbook.settings.getItem("nothing").load("value"),
  },
  {
    what: "a binding whose sheet was deleted",
    code: "InvalidBinding",
    source: "documentation",
    act: (context) => context.workbook.bindings.getItem("lost").getRange().load("address"),
  },
  {
    what: "a range of a sheet that was deleted meanwhile",
    code: "ItemNotFound",
    source: "assumed",
    act(context) {
      const added = context.workbook.worksheets.add("Brief");
      const range = added.getRange("A1");
      added.delete();
      range.values = [[1]];
    },
  },
];
