import { expect, test } from "@jest/globals";
import { CHURN, openCsv, saved, VISITS } from "./support/files";
import { openPreview, useBrowser } from "./support/preview";
import { formulaOf, select, shows, textOf, type } from "./support/workbook";

useBrowser();

test("a formula typed into the grid: hints while typing, the value, other records, and all of it after a reload", async () => {
  const preview = await openPreview();
  const { page } = preview;
  await openCsv(preview, "visits.csv", VISITS);
  await select(preview, "visits", "F2");
  await page.keyboard.type("=AFTERSALES.CHURN(");
  const hint = page.getByText("统计月", { exact: true }).or(page.getByText("[窗口月数]"));
  await hint.first().waitFor();
  await preview.picture("hints-zh");
  await page.keyboard.type(CHURN.slice("=AFTERSALES.CHURN(".length));
  await page.keyboard.press("Enter");
  await shows(preview, "visits", "F2", "50.0%");

  // A's visit in March becomes somebody else's: three of four are lost.
  await type(preview, "visits", "A3", "X");
  await shows(preview, "visits", "F2", "75.0%");
  await preview.picture("edited-zh");

  await saved(preview);
  await page.reload();
  await preview.ready();
  await shows(preview, "visits", "F2", "75.0%");
  expect(await formulaOf(preview, "visits", "F2")).toBe(CHURN);
  expect(await textOf(preview, "visits", "A3")).toBe("X");
  expect(await textOf(preview, "说明", "B1")).toMatch(/示例工作簿/);
});

test("an error says in the grid what is wrong and what to do", async () => {
  const preview = await openPreview();
  await openCsv(preview, "visits.csv", VISITS);
  await type(preview, "visits", "F4", "=AFTERSALES.FIRSTFIXRATE(visits[customer])");
  await shows(preview, "visits", "F4", "#VALUE!");
  await select(preview, "visits", "F4");
  await preview.page.getByText(/参数“返修”区域内第 1 行的“A”不是是\/否标记/).waitFor();
  await preview.picture("error-zh");
});

test("what is typed just before the page goes is there when it comes back", async () => {
  const preview = await openPreview({ language: "en" });
  await openCsv(preview, "visits.csv", VISITS);
  await saved(preview);
  await type(preview, "visits", "E9", "last words");
  await preview.page.reload();
  await preview.ready();
  expect(await textOf(preview, "visits", "E9")).toBe("last words");
});
