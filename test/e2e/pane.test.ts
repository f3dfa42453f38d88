/// <reference types="office-js" />
import { expect, test } from "@jest/globals";
import { openCsv, VISITS } from "./support/files";
import { openPreview, useBrowser } from "./support/preview";
import { formulaOf, select, shows, textOf, type } from "./support/workbook";

useBrowser();

test("a function found in the pane, filled in there and put into the selected cell", async () => {
  const preview = await openPreview();
  await openCsv(preview, "visits.csv", VISITS);
  await select(preview, "visits", "H3");
  const pane = await preview.pane();
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByPlaceholder(/搜索/).fill("流失");
  await pane.getByRole("button", { name: /^客户流失率/ }).click();
  await pane.getByRole("textbox", { name: /^客户/ }).fill("visits[customer]");
  await pane.getByRole("textbox", { name: /^进厂日期/ }).fill("visits[arrival]");
  await pane.getByRole("textbox", { name: /^统计月/ }).fill("2025-08");
  await preview.picture("builder-zh");
  await pane.getByRole("button", { name: "放入 H3" }).click();
  await shows(preview, "visits", "H3", "50.0%");
  expect(await formulaOf(preview, "visits", "H3")).toBe(
    '=AFTERSALES.CHURN(visits[customer],visits[arrival],"2025-08")',
  );
  await pane.getByText("50.0%").first().waitFor();
  await preview.picture("inserted-zh");
});

test("while a person types into a cell, the pane's button is refused and says what to do", async () => {
  const preview = await openPreview();
  const { keyboard } = preview.page;
  await openCsv(preview, "visits.csv", VISITS);
  await select(preview, "visits", "H3");
  const pane = await preview.pane();
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByPlaceholder(/搜索/).fill("流失");
  await pane.getByRole("button", { name: /^客户流失率/ }).click();
  await pane.getByRole("textbox", { name: /^客户/ }).fill("visits[customer]");
  await pane.getByRole("textbox", { name: /^进厂日期/ }).fill("visits[arrival]");
  await pane.getByRole("textbox", { name: /^统计月/ }).fill("2025-08");
  await select(preview, "visits", "H3");
  await keyboard.type("half a wor");
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("visits").getRange("J1").values = [["x"]];
      await context.sync();
      return "written";
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  expect(code).toBe("InvalidOperationInCellEditMode");
  await pane.getByRole("button", { name: "放入 H3" }).click();
  await pane.getByText("Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑,然后再试一次。").waitFor();
  await preview.picture("editing-zh");

  await select(preview, "visits", "J9");
  await type(preview, "visits", "J9", "done");
  expect(await textOf(preview, "visits", "J1")).toBe("");
  await shows(preview, "visits", "J9", "done");
});

test("functions that could not be loaded are said to be missing, and come when asked for again", async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  await preview.context.route("**/function-reference.js", (route) => route.abort());
  await pane.getByRole("tab", { name: "函数" }).click();
  await pane.getByRole("alert").getByText("没能打开:网络可能中断了。").waitFor();
  await preview.picture("functions-not-loaded-zh");
  await preview.context.unroute("**/function-reference.js");
  await pane.getByRole("button", { name: "再试一次" }).click();
  await pane.getByPlaceholder(/搜索/).waitFor();
});
