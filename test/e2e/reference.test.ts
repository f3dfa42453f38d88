import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { expectNoBarriersInPane } from "./support/barriers";
import { openPreview, useBrowser, type Look, type Preview } from "./support/preview";

useBrowser();

const WORDS = {
  zh: {
    tab: "函数",
    group: "分组",
    parts: "配件管理",
    query: "续保",
    table: /^数据表/,
    formula: '=AFTERSALES.REPORT(表1[#全部],"2025-08")',
    example: "如 表1[#全部]",
  },
  en: {
    tab: "Functions",
    group: "Group",
    parts: "Parts",
    query: "renewal",
    table: /^table/,
    formula: '=AFTERSALES.REPORT(Table1[#All],"2025-08")',
    example: "e.g. Table1[#All]",
  },
} as const;

interface Reference {
  readonly preview: Preview;
  readonly pane: Frame;
  /** The names of the functions that are listed. */
  names(): Promise<string[]>;
  /** Waits until so many functions are said to be listed. */
  counted(count: number): Promise<void>;
}

async function openReference(look: Look): Promise<Reference> {
  const preview = await openPreview(look);
  const pane = await preview.pane();
  await pane.getByRole("tab", { name: WORDS[look.language ?? "zh"].tab }).click();
  await pane.getByRole("searchbox").waitFor();
  return {
    preview,
    pane,
    names: () => pane.getByRole("heading", { level: 3 }).allTextContents(),
    counted: (count) => pane.getByRole("status").getByText(`${count} 个函数`, { exact: true }).waitFor(),
  };
}

test.each([
  { name: "zh", language: "zh" },
  { name: "zh-dark", language: "zh", isDark: true },
  { name: "en", language: "en" },
  { name: "en-dark", language: "en", isDark: true },
  { name: "zh-forced-colors", language: "zh", forcedColors: true },
] as const)("the list, a group, what was found and an open function ($name)", async ({ name, ...look }) => {
  const words = WORDS[look.language];
  const { preview, pane } = await openReference(look);
  await preview.picture(`reference-list-${name}`);
  await expectNoBarriersInPane(preview);

  const group = pane.getByRole("combobox", { name: words.group });
  await group.selectOption(words.parts);
  await pane.getByRole("heading", { level: 2, name: words.parts, exact: true }).waitFor();
  await preview.picture(`reference-group-${name}`);

  await group.selectOption("");
  await pane.getByRole("searchbox").fill(words.query);
  await preview.picture(`reference-search-${name}`);
  await expectNoBarriersInPane(preview);

  await pane.getByRole("searchbox").fill("REPORT");
  await pane.getByRole("article").first().getByRole("button").first().click();
  expect(await pane.getByRole("textbox", { name: words.table }).getAttribute("placeholder")).toBe(
    words.example,
  );
  await pane.getByRole("code").filter({ hasText: words.formula }).waitFor();
  await preview.picture(`reference-report-${name}`);
  await expectNoBarriersInPane(preview);
});

test("with forced colours the tab in front alone is underlined", async () => {
  const { pane } = await openReference({ language: "zh", forcedColors: true });
  const underlines = await pane
    .getByRole("tab")
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  const canvas = await pane.locator("body").evaluate((body) => {
    body.style.outlineColor = "Canvas";
    return getComputedStyle(body).outlineColor;
  });
  expect(underlines.map((color) => color === canvas)).toEqual([true, false]);
});

test("a group is reached from the search by keys, and searched", async () => {
  const { preview, pane, names, counted } = await openReference({ language: "zh" });
  const { keyboard } = preview.page;
  await counted(100);
  await pane.getByRole("searchbox").focus();
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await counted(14);
  expect(await pane.getByRole("heading", { level: 2 }).allTextContents()).toEqual(["满意度"]);
  expect((await names())[0]).toBe("客户满意度");

  // 流失 is in this group, 续保 is not.
  await keyboard.press("Shift+Tab");
  await keyboard.type("流失");
  await counted(2);
  expect(await names()).toEqual(["客户流失率", "流失客户名单"]);
  await pane.getByRole("searchbox").fill("续保率");
  await pane.getByText("“满意度”中没有找到“续保率”。").waitFor();
  await preview.picture("reference-nothing-zh");
  await pane.getByRole("button", { name: "在全部分组中搜索" }).focus();
  await keyboard.press("Enter");
  await counted(1);
  expect(await names()).toEqual(["续保率"]);
  expect(await pane.getByRole("searchbox").evaluate((box) => box === document.activeElement)).toBe(true);
});

test("the best match is in sight, however far down the list was", async () => {
  const { pane, names } = await openReference({ language: "zh" });
  const list = pane.getByRole("main");
  const scrollToEnd = (): Promise<void> =>
    list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await scrollToEnd();
  await pane.getByRole("searchbox").fill("率");
  await pane.getByRole("heading", { level: 2, name: "搜索结果,最相关的在前" }).waitFor();
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);

  await scrollToEnd();
  await pane.getByRole("searchbox").fill("续保");
  await pane.getByRole("heading", { level: 3 }).nth(4).waitFor({ state: "detached" });
  expect((await names()).slice(0, 2)).toEqual(["续保台数", "续保率"]);
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});
