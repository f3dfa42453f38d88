import { describe, expect, test } from "@jest/globals";
import { expectNoBarriers } from "./support/barriers";
import { openPreview, useBrowser } from "./support/preview";
import { shows, textOf, type } from "./support/workbook";

useBrowser();

describe.each([
  { name: "zh", look: { language: "zh" }, lang: "zh-CN", sheet: "说明", title: "售后 KPI · 预览" },
  { name: "en", look: { language: "en" }, lang: "en", sheet: "Read me", title: "After-sales KPIs · Preview" },
  {
    name: "zh-dark",
    look: { language: "zh", isDark: true },
    lang: "zh-CN",
    sheet: "说明",
    title: "售后 KPI · 预览",
  },
] as const)("$name", ({ name, look, lang, sheet, title }) => {
  test("the sample with its results, pane and page in the language of the browser", async () => {
    const preview = await openPreview(look);
    const { page } = preview;
    expect(await page.title()).toBe(title);
    expect(await page.getAttribute("html", "lang")).toBe(lang);
    expect(await (await preview.pane()).getAttribute("html", "lang")).toBe(lang);
    // That these formulas give numbers is tested without a browser, too; here they are shown as rates.
    for (const cell of ["C7", "C8", "C9", "C10", "C14"]) {
      expect(await textOf(preview, sheet, cell)).toMatch(/^\d+\.\d%$/);
    }
    await preview.picture(`sample-${name}`);
    await expectNoBarriers(preview);
  });
});

test("language and theme are switched on the page, the untouched sample with them, and remembered", async () => {
  const preview = await openPreview({ language: "zh" });
  const { page } = preview;
  await preview.reopens(() => page.getByRole("button", { name: "English" }).click());
  await page.getByText("Preview – not Excel").waitFor();
  expect(await textOf(preview, "Read me", "B1")).toMatch(/^Sample workbook/);
  await preview.reopens(() => page.getByRole("button", { name: "Dark" }).click());
  await shows(preview, "Read me", "B4", "Month");
  await preview.picture("sample-en-dark");
  await page.reload();
  await preview.ready();
  expect(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
  await page.getByText("Preview – not Excel").waitFor();
});

test("with forced colours, the pane hidden and shown again, the border moved by keys", async () => {
  const preview = await openPreview({ language: "zh", forcedColors: true });
  const { page } = preview;
  await preview.picture("forced-colors-zh");
  const border = page.getByRole("separator", { name: "调整窗格宽度" });
  await border.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await border.getAttribute("aria-valuenow")).toBe("366");
  await page.getByRole("button", { name: "隐藏窗格" }).click();
  expect(await page.locator("iframe[data-host]").isVisible()).toBe(false);
  await page.getByRole("button", { name: "显示窗格" }).click();
  expect(await page.locator("iframe[data-host]").isVisible()).toBe(true);
});

test("switched back and forth faster than a workbook opens, nothing is lost", async () => {
  const preview = await openPreview({ language: "zh" });
  const { page } = preview;
  const press = async (...names: string[]): Promise<void> => {
    for (const name of names) await page.getByRole("button", { name, exact: true }).click();
  };
  await press("English", "Dark", "中文", "深色", "English");
  await page.getByText("Preview – not Excel").waitFor();
  await preview.ready();
  await shows(preview, "Read me", "B4", "Month");

  await type(preview, "Read me", "B3", "mine");
  await press("中文", "深色", "English", "Dark", "中文");
  await page.getByText("预览:不是 Excel").waitFor();
  await preview.ready();
  await shows(preview, "Read me", "B3", "mine");
  expect(await textOf(preview, "WorkOrders", "A1")).toBe("Order no");
});
