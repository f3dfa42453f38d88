import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { expectNoBarriersOn } from "./support/barriers";
import { openPage, openPreview, pictureOf, useBrowser, type Look } from "./support/preview";

useBrowser();

const BUILD = resolve(__dirname, "../..", process.env["E2E_BUILD"] ?? "dist");
/** Where the add-in of this build is published. */
const PUBLISHED = "https://localhost:3000/";

test.each(["zh-CN", "en-US"])(
  "every function of functions.json leads to a page of the build (%s)",
  (locale) => {
    const text = readFileSync(resolve(BUILD, `functions.${locale}.json`), "utf8");
    const { functions } = JSON.parse(text) as { functions: readonly { helpUrl: string }[] };
    expect(functions.length).toBeGreaterThan(0);
    const missing = functions.filter(
      ({ helpUrl }) =>
        !helpUrl.startsWith(PUBLISHED) || !existsSync(resolve(BUILD, helpUrl.slice(PUBLISHED.length))),
    );
    expect(missing).toEqual([]);
  },
);

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "zh", language: "zh" },
  { name: "zh-dark", language: "zh", isDark: true },
  { name: "zh-narrow", language: "zh", width: 360 },
  { name: "en", language: "en" },
  { name: "en-forced-colors", language: "en", forcedColors: true },
];
const PAGES = ["index", "arguments", "messages", "CHURN", "PARTSTURNOVER", "REVENUEMIX", "DIAGNOSE"];

describe.each(LOOKS)("the documentation ($name)", ({ name, ...look }) => {
  test.each(PAGES)("%s: styled, as wide as the window, open to everybody", async (file) => {
    const page = await openPage(`help/${look.language ?? "zh"}/${file}.html`, look);
    const { width, shown } = await page.evaluate(() => ({
      width: getComputedStyle(document.querySelector("main") ?? document.body).maxWidth,
      shown: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(width).toBe("860px");
    expect(shown).toBe(0);
    await expectNoBarriersOn(page);
    await pictureOf(page, `help-${file}-${name}`, true);
  });
});

test("the pane leads to the page of the function that is open, in a window of its own", async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByPlaceholder(/搜索/).fill("流失");
  await pane.getByRole("button", { name: /^客户流失率/ }).click();
  const [page] = await Promise.all([
    preview.context.waitForEvent("page"),
    pane.getByRole("link", { name: /完整说明/ }).click(),
  ]);
  await page.getByRole("heading", { level: 1, name: "客户流失率" }).waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { level: 1, name: "Customer churn rate" }).waitFor();
  await page.getByRole("link", { name: "All functions" }).click();
  await page.getByRole("link", { name: "新车首保率", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: /First-service/ }).waitFor();
});
