import { expect, test } from "@jest/globals";
import { expectNoBarriersInPane } from "./support/barriers";
import { openPreview, useBrowser } from "./support/preview";
import { toSource, WORDS } from "./support/templates";

useBrowser();

test("files without records, without dates, and of other things are said at once, with what to do", async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  await preview.picture("templates-gallery-zh");
  await toSource(pane, WORDS.zh);
  await pane.getByRole("radio", { name: /^CSV/ }).check();
  const choose = (name: string, text: string): Promise<void> =>
    pane
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  await choose("空表.csv", "委托书号,进厂时间\n");
  await pane.getByText("空表.csv 中没有记录,只有表头。请重新导出。").waitFor();
  expect(await pane.getByRole("heading", { name: "空表.csv" }).count()).toBe(0);

  await choose("工资.csv", "姓名,工资\n王,1\n");
  await pane.getByText(/没有认出这是什么表:列名与工单.*请在下面选择,或点“移除”。/).waitFor();
  await preview.picture("templates-unknown-zh");
  await expectNoBarriersInPane(preview);
  await pane.getByRole("button", { name: "下一步" }).click();
  await pane.getByText("请选择“工资.csv”是什么表,或点“移除”。").waitFor();
  await pane.getByRole("combobox", { name: "“工资.csv”是什么表" }).selectOption({ label: "工单" });
  await pane.getByText(/没有找到日期列\(进厂时间\).*请在下面指定,或点“移除”。/).waitFor();
  await preview.picture("templates-dateless-zh");
  await pane.getByRole("button", { name: "下一步" }).click();
  await pane.getByText("请指定“工资.csv”的日期列,或点“移除”。").waitFor();
  await pane.getByRole("button", { name: "移除“工资.csv”" }).click();
  expect(await pane.getByRole("heading", { name: "工资.csv" }).count()).toBe(0);

  await choose("待定.csv", "委托书号,客户号,进厂时间\nP1,A,待定\n");
  await pane.getByRole("heading", { name: "待定.csv" }).waitFor();
  await pane.getByRole("button", { name: "下一步" }).click();
  await pane.getByText(/待定.csv 的“进厂时间”列中没有可用的日期,例如“待定”/).waitFor();
});
