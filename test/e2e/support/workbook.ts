/// <reference types="office-js" />
import type { Page } from "playwright-core";
import type { Preview } from "./preview";

/** What a cell shows; asked as an add-in asks, through office.js in the pane. */
export async function textOf(preview: Preview, sheet: string, cell: string): Promise<string> {
  const frame = await preview.pane();
  return frame.evaluate(
    ([sheetName = "", address = ""]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
        range.load("text");
        await context.sync();
        return String(range.text[0]?.[0]);
      }),
    [sheet, cell],
  );
}

export async function formulaOf(preview: Preview, sheet: string, cell: string): Promise<string> {
  const frame = await preview.pane();
  return frame.evaluate(
    ([sheetName = "", address = ""]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
        range.load("formulas");
        await context.sync();
        return String(range.formulas[0]?.[0]);
      }),
    [sheet, cell],
  );
}

/** Selects a cell, and puts the keyboard into the grid. */
export async function select(preview: Preview, sheet: string, cell: string): Promise<void> {
  const frame = await preview.pane();
  await focusGrid(preview.page);
  await frame.evaluate(
    ([sheetName = "", address = ""]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheetName);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),
    [sheet, cell],
  );
}

/** A click into the middle of the cells. */
async function focusGrid(page: Page): Promise<void> {
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click({ position: { x: 300, y: 500 } });
}

/** Types into a cell of the grid and confirms with Enter. */
export async function type(preview: Preview, sheet: string, cell: string, text: string): Promise<void> {
  await select(preview, sheet, cell);
  await preview.page.keyboard.type(text);
  await preview.page.keyboard.press("Enter");
}

/** Waits until a cell shows a text, and says what it shows if it does not. */
export async function shows(preview: Preview, sheet: string, cell: string, text: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await textOf(preview, sheet, cell);
    if (found === text) return;
    if (Date.now() > end) throw new Error(`${sheet}!${cell} shows ${found}, not ${text}`);
    await preview.page.waitForTimeout(100);
  }
}
