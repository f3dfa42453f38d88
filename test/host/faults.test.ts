import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbook, type TestWorkbook } from "../support/office";

let book: TestWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => {
  book.close();
});

function write(address: string, value: number): (context: Excel.RequestContext) => void {
  return (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[value]];
  };
}

async function read(address: string): Promise<unknown> {
  return book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

describe("a request that is to fail", () => {
  test.each([
    "AccessDenied",
    "InvalidOperationInCellEditMode",
    "RequestAborted",
    "RequestPayloadSizeLimitExceeded",
  ] as const)("fails as %s, and nothing of it happens; the next one is well", async (code) => {
    book.host.faults.fail({ as: code });
    expect((await book.refusal(write("A1", 1))).code).toBe(code);
    expect(await read("A1")).toBe("");
  });

  test("keeps what came before the action that fails, and nothing after it", async () => {
    book.host.faults.fail({ as: "RequestAborted", at: "delete" });
    const refusal = await book.refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A5").delete("Up");
      sheet.getRange("B1").values = [["after"]];
    });
    expect(refusal.code).toBe("RequestAborted");
    expect([await read("A1"), await read("B1")]).toEqual(["before", ""]);
  });

  test("may fail at an action by its position", async () => {
    book.host.faults.fail({ as: "GeneralException", at: 0 });
    expect((await book.refusal(write("A1", 1))).code).toBe("GeneralException");
  });

  test("is chosen by what it does", async () => {
    book.host.faults.fail({ as: "AccessDenied", when: ({ members }) => members.has("add") });
    await book.run(write("A1", 1));
    const refusal = await book.refusal((context) => {
      context.workbook.worksheets.add("New");
    });
    expect(refusal.code).toBe("AccessDenied");
    expect(book.spreadsheet.sheets.all()).toHaveLength(1);
  });

  test("waits for a request that has the member which is to fail", async () => {
    book.host.faults.fail({ as: "AccessDenied", at: "formulas" });
    await book.run(write("A1", 1));
    const refusal = await book.refusal((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=1"]];
    });
    expect(refusal.code).toBe("AccessDenied");
  });

  test("waits for a request that has so many actions", async () => {
    book.host.faults.fail({ as: "AccessDenied", at: 20 });
    await book.run(write("A1", 1));
    const refusal = await book.refusal((context) => {
      for (let row = 1; row <= 20; row++) write(`A${String(row)}`, row)(context);
    });
    expect(refusal.code).toBe("AccessDenied");
  });

  test("may fail at a property that is set with others", async () => {
    book.host.faults.fail({ as: "AccessDenied", at: "tabColor" });
    const refusal = await book.refusal((context) => {
      context.workbook.worksheets.getItem("Sheet1").set({ tabColor: "#FF0000", name: "New" });
    });
    expect(refusal.code).toBe("AccessDenied");
  });

  test("is chosen by counting, and as often as said", async () => {
    book.host.faults.fail({ as: "AccessDenied", after: 1, times: 2 });
    await book.run(write("A1", 1));
    expect((await book.refusal(write("A1", 2))).code).toBe("AccessDenied");
    expect((await book.refusal(write("A1", 3))).code).toBe("AccessDenied");
    await book.run(write("A1", 4));
    expect(await read("A1")).toBe(4);
  });

  test("is forgotten when the faults are cleared", async () => {
    book.host.faults.fail({ as: "AccessDenied", times: Infinity });
    book.host.faults.clear();
    await book.run(write("A1", 1));
    expect(await read("A1")).toBe(1);
  });
});

describe("a host that is gone", () => {
  test("gives an answer without content when the connection is lost", async () => {
    book.host.faults.fail({ as: "ConnectionLost" });
    const refusal = await book.refusal(write("A1", 1));
    expect(refusal.code).toBe("ConnectionFailure");
    expect(await read("A1")).toBe("");
  });

  test("gives no answer at all", async () => {
    book.host.faults.fail({ as: "NoAnswer" });
    const answered = book.run(write("A1", 1)).then(() => "answered");
    const waited = new Promise((resolve) => setTimeout(resolve, 50, "still waiting"));
    expect(await Promise.race([answered, waited])).toBe("still waiting");
  });
});

describe("a host that is busy", () => {
  test("answers late, and those after it in their order", async () => {
    book.host.faults.slow(80);
    const start = performance.now();
    await Promise.all([book.run(write("A1", 1)), book.run(write("A1", 2))]);
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
    expect(await read("A1")).toBe(2);
  });

  test("refuses while a person types into a cell", async () => {
    const { spreadsheet } = book;
    const editing = spreadsheet.editing.bind(spreadsheet);
    spreadsheet.editing = () => true;
    expect((await book.refusal(write("A1", 1))).code).toBe("InvalidOperationInCellEditMode");
    spreadsheet.editing = editing;
    await book.run(write("A1", 1));
    expect(await read("A1")).toBe(1);
  });
});

describe("another person", () => {
  test("changes the workbook just before a request", async () => {
    const added = await book.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Data").load("id");
      await context.sync();
      return sheet.id;
    });
    book.host.faults.meanwhile(
      (spreadsheet) => {
        spreadsheet.sheets.delete(added);
      },
      { when: ({ members }) => members.has("tabColor") },
    );
    const refusal = await book.refusal((context) => {
      context.workbook.worksheets.getItem("Data").tabColor = "#FF0000";
    });
    expect(refusal.code).toBe("ItemNotFound");
  });

  test("changes cells, and what depends on them is calculated before it is read", async () => {
    await book.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1, "=A1*2"]];
    });
    book.host.faults.meanwhile((spreadsheet) => {
      const box = { row: 0, column: 0, rows: 1, columns: 1 };
      spreadsheet.cells.write(spreadsheet.sheets.active(), box, [[{ value: 50 }]]);
    });
    expect(await read("B1")).toBe(100);
  });

  test("changes the workbook twice, while it is slow, and then the request fails", async () => {
    const changes: string[] = [];
    const { faults } = book.host;
    faults.meanwhile(() => changes.push("first"));
    faults.slow(40);
    faults.slow(40);
    faults.meanwhile(() => changes.push("second"));
    faults.fail({ as: "AccessDenied" });
    faults.fail({ as: "NoAnswer" });
    const start = performance.now();
    expect((await book.refusal(write("A1", 1))).code).toBe("AccessDenied");
    expect(performance.now() - start).toBeGreaterThanOrEqual(75);
    expect(changes).toEqual(["first", "second"]);
  });
});
