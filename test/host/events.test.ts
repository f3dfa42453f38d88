import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
let heard: unknown[];
beforeEach(async () => {
  book = await openWorkbook();
  heard = [];
});
afterEach(() => {
  book.close();
});

/** Events come after the answer to the request that made them. */
async function afterEvents(): Promise<readonly unknown[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return heard;
}

function hear<Args>(name: string, part?: (args: Args) => unknown): (args: Args) => Promise<void> {
  return (args) => {
    const said = part?.(args);
    heard.push(said === undefined ? name : `${name} ${String(said)}`);
    return Promise.resolve();
  };
}

const address = ({ address: text }: { readonly address: string }): string => text;

describe("a listener", () => {
  test("hears of changes of a sheet until it is removed", async () => {
    const handle = await book.run((context) =>
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear("changed", address)),
    );
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
    });
    expect(await afterEvents()).toEqual(["changed B2"]);
    await book.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B3").values = [[1]];
    });
    expect(await afterEvents()).toEqual(["changed B2"]);
  });

  test("hears whether a change is the add-in's or another person's", async () => {
    const { cells, sheets } = book.spreadsheet;
    const box = { row: 0, column: 0, rows: 1, columns: 1 };
    const origin = ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): string =>
      `${source} ${String(triggerSource)}`;
    await book.run((context) =>
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear("changed", origin)),
    );
    book.host.faults.meanwhile(({ cells: theirs }) => {
      theirs.write(sheets.active(), box, [[{ value: 1 }]]);
    });
    cells.write(sheets.active(), box, [[{ value: 0 }]]);
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
    });
    expect(await afterEvents()).toEqual([
      "changed Local ThisLocalAddin",
      "changed Remote undefined",
      "changed Local ThisLocalAddin",
    ]);
  });

  test("hears of the selection from the workbook, the sheets and the document", async () => {
    book.Office.context.document.addHandlerAsync(
      book.Office.EventType.DocumentSelectionChanged,
      hear("document"),
    );
    await book.run((context) => {
      context.workbook.onSelectionChanged.add(hear("workbook"));
      context.workbook.worksheets.onSelectionChanged.add(hear("sheets", address));
    });
    book.spreadsheet.sheets.select({
      sheet: book.spreadsheet.sheets.active(),
      boxes: [{ row: 1, column: 1, rows: 2, columns: 1 }],
    });
    expect([...(await afterEvents())].sort()).toEqual(["document", "sheets B2:B3", "workbook"]);
  });

  test("hears of sheets that come, go, are renamed and shown", async () => {
    await book.run((context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear("added"));
      worksheets.onActivated.add(hear("activated"));
      worksheets.onNameChanged.add(
        hear("renamed", ({ nameAfter }: { readonly nameAfter: string }) => nameAfter),
      );
      worksheets.onDeleted.add(hear("deleted"));
    });
    await book.run((context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.activate();
      sheet.name = "Newer";
    });
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      context.workbook.worksheets.getItem("Newer").delete();
    });
    expect(await afterEvents()).toEqual(["added", "activated", "renamed Newer", "activated", "deleted"]);
  });

  test("hears of changes of a table", async () => {
    await book.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).onChanged.add(hear("table", address));
    });
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2").values = [[3, 4]];
    });
    expect(await afterEvents()).toEqual(["table B2"]);
  });

  test("hears of tables that come and go, and of the selection in and out of them", async () => {
    const { sheets } = book.spreadsheet;
    const select = (row: number): void => {
      sheets.select({ sheet: sheets.active(), boxes: [{ row, column: 0, rows: 1, columns: 3 }] });
    };
    await book.run((context) => {
      context.workbook.tables.onAdded.add(hear("added"));
      context.workbook.worksheets
        .getItem("Sheet1")
        .tables.onDeleted.add(hear("deleted", ({ tableName }: { tableName: string }) => tableName));
      const table = context.workbook.tables.add("Sheet1!A1:B2", true);
      table.onSelectionChanged.add(hear("selected", (args: { address: string }) => args.address));
    });
    await afterEvents();
    select(1);
    select(7);
    select(8);
    await book.run((context) => {
      context.workbook.tables.getItemAt(0).delete();
    });
    expect(await afterEvents()).toEqual(["added", "selected A2:B2", "selected ", "deleted Table1"]);
  });

  test("hears of changes of a binding", async () => {
    await book.run((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      context.workbook.bindings.add(range, "Range", "source").onDataChanged.add(hear("binding"));
    });
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[3]];
      context.workbook.worksheets.getItem("Sheet1").getRange("C9").values = [[3]];
    });
    expect(await afterEvents()).toEqual(["binding"]);
  });

  test("hears of changed settings", async () => {
    await book.run((context) => {
      context.workbook.settings.onSettingsChanged.add(hear("settings"));
    });
    await book.run((context) => {
      context.workbook.settings.add("key", 1);
    });
    expect(await afterEvents()).toEqual(["settings"]);
  });

  test("hears nothing while the runtime's events are switched off", async () => {
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear("changed"));
      context.runtime.enableEvents = false;
    });
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
    });
    expect(await afterEvents()).toEqual([]);
  });
});
