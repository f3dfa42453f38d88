import { expect, test } from "@jest/globals";
import { chooseFromFileMenu, openCsv, saved, VISITS } from "./support/files";
import { openPreview, useBrowser } from "./support/preview";
import { textOf, type } from "./support/workbook";

useBrowser();

test("a workbook that is open in one tab is not opened in another, nor deleted there", async () => {
  const first = await openPreview({ language: "en" });
  await openCsv(first, "visits.csv", VISITS);
  await saved(first);
  const second = await first.again();
  const notice = second.page.getByText("Sample is open in another page.", { exact: false });
  const dismiss = (): Promise<void> =>
    second.page.getByRole("button", { name: "Dismiss the message" }).click();
  await notice.waitFor();
  await second.picture("elsewhere-en");
  expect(await textOf(second, "Read me", "B1")).toMatch(/^Sample workbook/);
  await dismiss();

  await chooseFromFileMenu(second, /Saved workbooks/);
  await second.page.getByRole("button", { name: "Delete Sample" }).click();
  await second.page.getByRole("button", { name: "Delete", exact: true }).first().click();
  await notice.waitFor();
  await second.page.getByRole("button", { name: "Open Sample" }).click();
  await second.page.getByRole("dialog").waitFor({ state: "detached" });
  await dismiss();
  await notice.waitFor();

  await type(first, "visits", "E9", "mine");
  await first.page.getByText("Saving…").waitFor();
  await saved(first);
  await first.page.close();
  await chooseFromFileMenu(second, /Saved workbooks/);
  await second.page.getByRole("button", { name: "Open Sample" }).click();
  await notice.waitFor({ state: "detached" });
  await second.ready();
  expect(await textOf(second, "visits", "E9")).toBe("mine");
});
