import { expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { chooseFromFileMenu, openCsv, saved, VISITS } from "./support/files";
import { openPreview, useBrowser } from "./support/preview";
import { shows, textOf, type } from "./support/workbook";

useBrowser();

/** 编号,金额 / 001,1250.5 in GB18030, from the code table: 编 B1E0, 号 BAC5, 金 BDF0, 额 B6EE. */
const GB18030 = Uint8Array.from([
  0xb1,
  0xe0,
  0xba,
  0xc5,
  0x2c,
  0xbd,
  0xf0,
  0xb6,
  0xee,
  0x0a,
  ...new TextEncoder().encode("001,1250.5\n"),
]);

test("a CSV file in GB18030 becomes a sheet with a table; a damaged one is refused with a reason", async () => {
  const preview = await openPreview();
  await openCsv(preview, "工单 8月.csv", GB18030);
  await preview.page.getByText("已打开“工单 8月.csv”:1 行、2 列(GB18030)").waitFor();
  await preview.page.getByText("公式中的表名是“工单_8月”。").waitFor();
  expect(await textOf(preview, "工单 8月", "A1")).toBe("编号");
  expect(await textOf(preview, "工单 8月", "A2")).toBe("001");
  expect(await textOf(preview, "工单 8月", "B2")).toBe("1,250.50");
  await type(preview, "工单 8月", "D2", "=AFTERSALES.AVGROVALUE(工单_8月[金额])*2");
  await shows(preview, "工单 8月", "D2", "2501");
  await preview.picture("csv-zh");
  await openCsv(preview, "short.csv", "a,b\n1\n");
  await preview.page.getByText("无法打开“short.csv”:第 2 行有 1 列,表头有 2 列").waitFor();
});

test("workbooks under names: saved, opened, deleted, taken to a file and back", async () => {
  const preview = await openPreview({ language: "en" });
  const { page } = preview;
  await openCsv(preview, "visits.csv", VISITS);
  await chooseFromFileMenu(preview, /Save as/);
  await page.getByLabel("Name").fill("August");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved(preview);

  await preview.reopens(() => chooseFromFileMenu(preview, /New empty workbook/));
  await type(preview, "Sheet1", "B2", "other");
  await saved(preview);
  await chooseFromFileMenu(preview, /Saved workbooks/);
  await preview.picture("saved-en");
  await preview.reopens(() => page.getByRole("button", { name: "Open August" }).click());
  expect(await textOf(preview, "visits", "A2")).toBe("A");

  await chooseFromFileMenu(preview, /Saved workbooks/);
  const focusIsOn = (name: string): Promise<unknown> =>
    page.waitForFunction((expected) => {
      const { activeElement: element } = document;
      return (element?.getAttribute("aria-label") ?? element?.textContent) === expected;
    }, name);
  await page.getByRole("button", { name: "Delete Workbook" }).focus();
  await page.keyboard.press("Enter");
  await focusIsOn("Cancel");
  await page.keyboard.press("Enter");
  await focusIsOn("Delete Workbook");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Delete Workbook" }).waitFor({ state: "detached" });
  await focusIsOn("Open Sample");
  await preview.picture("deleted-en");
  await page.getByRole("button", { name: "Close", exact: true }).click();

  const download = page.waitForEvent("download");
  await chooseFromFileMenu(preview, /Export/);
  const buffer = await readFile(await (await download).path());
  await preview.reopens(() => chooseFromFileMenu(preview, /New empty workbook/));
  const file = { name: "August.json", mimeType: "application/json", buffer };
  await preview.reopens(() => page.locator('input[accept=".json"]').setInputFiles(file));
  await page.getByText("August (2)").waitFor();
  expect(await textOf(preview, "visits", "C4")).toBe("是");
});

test("a damaged workbook is said to be so, and is kept", async () => {
  const preview = await openPreview();
  const { page } = preview;
  await openCsv(preview, "visits.csv", VISITS);
  await saved(preview);
  const keys = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open("aftersales-preview");
      request.onsuccess = () => opened(request.result);
    });
    const store = database.transaction("workbooks", "readwrite").objectStore("workbooks");
    const all = await new Promise<IDBValidKey[]>((read) => {
      const request = store.getAllKeys();
      request.onsuccess = () => read(request.result);
    });
    const sheet = all.find((key) => String(key).startsWith("sheet/"));
    if (sheet !== undefined) store.put("{", sheet);
    return all.length;
  });
  await page.reload();
  await preview.ready();
  await page.getByText(/“示例”无法打开,保存的数据已损坏/).waitFor();
  expect(await textOf(preview, "说明", "B1")).toMatch(/示例工作簿/);
  const left = await page.evaluate(
    () =>
      new Promise<number>((counted) => {
        const request = indexedDB.open("aftersales-preview");
        request.onsuccess = () => {
          const count = request.result.transaction("workbooks").objectStore("workbooks").count();
          count.onsuccess = () => counted(count.result);
        };
      }),
  );
  expect(left).toBeGreaterThanOrEqual(keys);
  await preview.picture("damaged-zh");
});

test("a damaged workbook file leaves the open one as it is", async () => {
  const preview = await openPreview({ language: "en" });
  const { page } = preview;
  await openCsv(preview, "visits.csv", VISITS);
  const open = async (content: object): Promise<void> => {
    const file = { format: "aftersales-preview-workbook", version: 1, name: "Other", ...content };
    const buffer = Buffer.from(JSON.stringify(file));
    const chosen = { name: "other.json", mimeType: "application/json", buffer };
    await page.locator('input[accept=".json"]').setInputFiles(chosen);
  };
  await open({ meta: {}, sheets: {} });
  await page.getByText("other.json is no workbook file exported from here, or it is damaged.").waitFor();
  expect(await textOf(preview, "visits", "A2")).toBe("A");

  // Of the right shape all the same, but nothing that a grid can show.
  const sheet = { id: "one", name: "One", cellData: {}, rowCount: -1, columnCount: "x", mergeData: 5 };
  await open({ meta: { sheetOrder: ["one"] }, sheets: { one: sheet } });
  await page.getByText(/^Other cannot be opened .* The workbook that was open is still here.$/).waitFor();
  await preview.ready();
  expect(await textOf(preview, "visits", "A2")).toBe("A");
  await shows(preview, "Read me", "B4", "Month");
  await preview.picture("file-damaged-en");
});

test("of several files that are dropped each is opened, or said why not", async () => {
  const preview = await openPreview({ language: "en" });
  const { page } = preview;
  await page.evaluate((visits) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([visits], "first.csv"));
    dataTransfer.items.add(new File(["a,b\n1\n"], "short.csv"));
    dataTransfer.items.add(new File([visits], "second.csv"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
  }, VISITS);
  await page.getByText("Opened second.csv", { exact: false }).waitFor();
  await page.getByText("Opened first.csv", { exact: false }).waitFor();
  await page.getByText("Cannot open short.csv", { exact: false }).waitFor();
  expect(await textOf(preview, "first", "A2")).toBe("A");
  expect(await textOf(preview, "second", "A2")).toBe("A");
  await preview.picture("dropped-en");
});

test("a workbook that cannot be kept is let go only when its file has been seen", async () => {
  const preview = await openPreview({ language: "en" });
  const { page } = preview;
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("", "QuotaExceededError");
    };
  });
  await openCsv(preview, "visits.csv", VISITS);
  await page.getByText("Not saved:", { exact: false }).waitFor();
  const download = page.waitForEvent("download");
  await chooseFromFileMenu(preview, /Export/);
  await download;
  await page.getByText("Sample.json was handed to the browser.", { exact: false }).waitFor();
  await preview.picture("exported-en");
  await chooseFromFileMenu(preview, /New empty workbook/);
  await page.getByText("This workbook could not be saved", { exact: false }).waitFor();
  await chooseFromFileMenu(preview, /Export/);
  await page.getByRole("button", { name: "The file is there" }).click();
  await preview.reopens(() => chooseFromFileMenu(preview, /New empty workbook/));
  await shows(preview, "Sheet1", "A1", "");
});
