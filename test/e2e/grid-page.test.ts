/// <reference types="office-js" />
import { expect, test } from "@jest/globals";
import { CHURN, openCsv, VISITS } from "./support/files";
import { openPreview, useBrowser, type Preview } from "./support/preview";
import { select, shows, textOf, type } from "./support/workbook";

useBrowser();

/** Pixels: the heads of rows and columns, and a row. */
const HEADS = { width: 57, height: 20 };
const ROW = 20;

/** Clicks into the nth row that is shown, the first one being 0, and says which cell that selects. */
async function click(preview: Preview, nth: number): Promise<string> {
  const position = { x: HEADS.width + 30, y: HEADS.height + nth * ROW + ROW / 2 };
  await preview.page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position });
  const frame = await preview.pane();
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );
}

async function freeze(preview: Preview, sheet: string, area: string): Promise<void> {
  const frame = await preview.pane();
  await frame.evaluate(
    ([sheetName = "", address = ""]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetName).freezePanes.freezeAt(address);
        await context.sync();
      }),
    [sheet, area],
  );
}

test("formulas typed one after the other are read as if each were the first", async () => {
  const preview = await openPreview();
  const { keyboard } = preview.page;
  await openCsv(preview, "visits.csv", VISITS);
  await type(preview, "visits", "F2", CHURN);
  await shows(preview, "visits", "F2", "50.0%");
  await type(preview, "visits", "L2", "=AFTERSALES.FIRSTFIXRATE(C2:C4)");
  await shows(preview, "visits", "L2", "66.7%");
  await type(preview, "visits", "L3", '="2025-08"&"x"');
  await shows(preview, "visits", "L3", "2025-08x");

  await select(preview, "visits", "L4");
  await keyboard.type("=SUM(visits[[arr");
  await keyboard.press("Escape");
  await keyboard.press("Escape");
  await type(preview, "visits", "L4", '=COUNTIF(A2:A8,"A")&"["');
  await shows(preview, "visits", "L4", "2[");

  await type(preview, "投诉", "J2", '=AFTERSALES.CHURN(工单[客户号],工单[进厂时间],"2025-08")');
  await shows(preview, "投诉", "J2", "21.2%");
  await type(preview, "投诉", "N2", "=INDEX(工单[客户号],3)");
  await shows(preview, "投诉", "N2", await textOf(preview, "工单", "C4"));
});

test("rows are where they are shown, and those above stay when they are frozen, over a table, too", async () => {
  const preview = await openPreview();
  const { page } = preview;
  await openCsv(preview, "visits.csv", VISITS);
  expect(await click(preview, 0)).toBe("visits!A1");
  expect(await click(preview, 9)).toBe("visits!A10");

  await freeze(preview, "visits", "A1:XFD1");
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 400);
  await page.waitForTimeout(500);
  expect(await click(preview, 0)).toBe("visits!A1");
  expect(await click(preview, 9)).toBe("visits!A30");
  await preview.picture("frozen-row");

  await freeze(preview, "visits", "A1:B3");
  expect(await click(preview, 2)).toBe("visits!A3");
});

test("dates and amounts as they are written in Chinese are no texts", async () => {
  const preview = await openPreview();
  await openCsv(preview, "visits.csv", VISITS);
  const entries = { F2: "2025年8月1日", F3: "￥12.5", F4: "1,234.5", F5: "'00123" };
  for (const [cell, text] of Object.entries(entries)) {
    await type(preview, "visits", cell, text);
    // The editor closes a moment after Enter.
    await preview.page.waitForTimeout(200);
  }
  await type(preview, "visits", "G2", '=TEXT(F2,"yyyymmdd")&"|"&F3*2&"|"&F4&"|"&F5');
  await shows(preview, "visits", "G2", "20250801|25|1234.5|00123");
});

test("formulas may be typed with the punctuation of a Chinese keyboard", async () => {
  const preview = await openPreview();
  await openCsv(preview, "visits.csv", VISITS);
  const entries = {
    J2: ["=COUNTIF（visits【customer】，“A”）", "2"],
    J3: ['＝IF（1=1，"是，否"，2）', "是，否"],
    J4: ["=COUNTA（'工单'!C4：C5）&“（，）”", "2（，）"],
    J5: ["=SUM（工单[没有]）", "#REF!"],
    J6: ["=J6+1", "#REF!"],
    M2: ['=AFTERSALES.BYGROUP("FIRSTFIXRATE",工单[门店],工单[是否返修])', "浦东店"],
    J7: ["=COUNTA(M2#)", "9"],
  };
  for (const [cell, [formula = "", text = ""]] of Object.entries(entries)) {
    await type(preview, "visits", cell, formula);
    await shows(preview, "visits", cell, text);
    // The editor closes a moment after Enter.
    await preview.page.waitForTimeout(200);
  }
  await select(preview, "visits", "J5");
  await preview.page.getByText("表“工单”没有“没有”列。").waitFor();
  await preview.picture("chinese-punctuation");
});
