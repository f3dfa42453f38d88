import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createHost } from "../../src/host";
import { openWorkbook, type TestWorkbook } from "../support/office";
import { OFFICE_FOLDER, openOfficeWindow } from "../support/office-window";

describe("office.js", () => {
  test("is the version that this host was written for", () => {
    const { version } = JSON.parse(readFileSync(join(OFFICE_FOLDER, "../package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe("1.1.110");
  });

  test.each([
    ["office.js", "f259e3047218ef0b71f58e7d9485bad88906841827a121768340a29e422c0b62"],
    ["excel-win32-16.01.js", "ba15219657ad550f8fa9298536f6219a0b7221e00dcf2f475f2ec05fcde19ca9"],
  ])("has %s as it was published", (file, hash) => {
    const content = readFileSync(join(OFFICE_FOLDER, file));
    expect(createHash("sha256").update(content).digest("hex")).toBe(hash);
  });
});

/** What the client sends for a small script, as the types of paths and actions. */
async function spoken(batch: (context: Excel.RequestContext) => void): Promise<string[]> {
  const book = await openWorkbook();
  const requests: string[] = [];
  const host = createHost({ spreadsheet: book.spreadsheet, language: "en-US" });
  const { sendMessageToHost } = host.bridge;
  host.bridge.sendMessageToHost = (text) => {
    const { message } = JSON.parse(text) as {
      message: {
        body: {
          Actions: { ActionType: number; Name: string }[];
          ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
        };
      };
    };
    const { Actions, ObjectPaths } = message.body;
    const paths = Object.values(ObjectPaths).map((path) => `${String(path.ObjectPathType)}:${path.Name}`);
    if (paths.some((path) => path.startsWith("2:"))) {
      sendMessageToHost.call(host.bridge, text);
      return;
    }
    const actions = Actions.map((action) => `${String(action.ActionType)}:${action.Name}`);
    requests.push(`${paths.join(" ")} | ${actions.join(" ")}`);
    sendMessageToHost.call(host.bridge, text);
  };
  const window = await openOfficeWindow(host);
  await window.Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
  host.dispose();
  book.close();
  return requests;
}

describe("the client", () => {
  test("asks for a range, keeps it, writes and reads it in one request, and forgets it in another", async () => {
    const requests = await spoken((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [[1]];
      range.load("values");
    });
    expect(requests).toEqual([
      "1: 4:Worksheets 5: 3:GetRange | 1: 1: 1: 1: 3:_KeepReference 1: 4:Values 2:",
      "1: | 1: 3:_RemoveReference",
    ]);
  });

  test("sends much data in rows of 1,500 cells", async () => {
    const [request = ""] = await spoken((context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4000");
      range.values = Array.from({ length: 4000 }, (_, index) => [index]);
    });
    expect(request.match(/4:Values/g)).toHaveLength(3);
    expect(request.match(/3:_ValidateArraySize/g)).toHaveLength(1);
    expect(request.match(/3:GetBoundingRect/g)).toHaveLength(3);
  });
});

describe("the workbook behind the client", () => {
  let book: TestWorkbook;
  beforeAll(async () => {
    book = await openWorkbook({ language: "zh-CN" });
  });
  afterAll(() => {
    book.close();
  });

  test("tells who and where it is", () => {
    const { displayLanguage, contentLanguage, diagnostics, officeTheme } = book.Office.context;
    expect({ displayLanguage, contentLanguage }).toEqual({
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
    });
    expect(diagnostics).toMatchObject({ host: "Excel", platform: "PC" });
    expect(officeTheme.bodyBackgroundColor).toBe("#ffffff");
  });

  test("offers the sets of functions that the add-in asks for", () => {
    const { requirements } = book.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });

  test("shows the pane, starts with the document and updates the ribbon when asked", async () => {
    const { Office, host } = book;
    await Office.addin.hide();
    expect(host.shell.paneVisible).toBe(false);
    await Office.addin.showAsTaskpane();
    expect(host.shell.paneVisible).toBe(true);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(host.shell.startsWithDocument).toBe(true);
    await Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", controls: [{ id: "Insert", enabled: false }] }],
    });
    expect(host.shell.buttons.get("Insert")).toBe(false);
  });

  test("keeps the settings of the document", async () => {
    const { settings } = book.Office.context.document;
    settings.set("profile", { name: "品牌" });
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    const value = await book.run(async (context) => {
      const setting = context.workbook.settings.getItem("profile").load("value");
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ name: "品牌" });
  });

  test("calls the functions that are associated", async () => {
    const own = await openWorkbook({ functions: ["AFTERSALES.TWICE"] });
    own.CustomFunctions.associate("TWICE", (cells: number[][]) => (cells[0]?.[0] ?? 0) * 2);
    const values = await own.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
      range.values = [[21], ["=AFTERSALES.TWICE(A1)"]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    own.close();
    expect(values).toEqual([[21], [42]]);
  });
});
