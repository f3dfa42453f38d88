import { expect, test } from "@jest/globals";
import { openCsv, VISITS } from "./support/files";
import { openPreview, useBrowser } from "./support/preview";
import { formulaOf, select, shows } from "./support/workbook";

useBrowser();

test("a function found in the pane, filled in there and put into the selected cell", async () => {
  const preview = await openPreview();
  await openCsv(preview, "visits.csv", VISITS);
  await select(preview, "visits", "H3");
  const pane = await preview.pane();
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
