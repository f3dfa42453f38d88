import { expect, test } from "@jest/globals";
import { columnLetters } from "../../src/workbook/print";
import { expectNoBarriersInPane } from "./support/barriers";
import { openCsv } from "./support/files";
import { openPreview, useBrowser } from "./support/preview";
import {
  enter,
  eventually,
  frontPage,
  insert,
  sheetNames,
  toSource,
  toSummary,
  valuesOf,
  withFaults,
  WORDS,
} from "./support/templates";
import { textOf } from "./support/workbook";

useBrowser();

/**
 * Four customers came in January 2025 and two of them in the six months after: A in March, C on the last day of July.
 * So of August two of four are lost, 50 %. In August there are two orders, of 1,000 (Xuhui) and 500 (Pudong, a
 * comeback), in July one of 800: averages of 750 and 800, first fix rates of 50 % and 100 %.
 */
const ORDERS = `委托书号,客户号,进厂时间,是否返修,结算金额,维修类型,门店
P1,A,2025-01-05,否,100,一般修理,浦东店
P2,A,2025-03-01,否,100,一般修理,浦东店
P3,B,2025-01-09,否,100,一般修理,浦东店
P4,C,2025-01-20,否,100,一般修理,徐汇店
P5,C,2025-07-31,否,800,一般修理,徐汇店
P6,D,2025-01-31,否,100,一般修理,徐汇店
P7,D,2025-08-05,否,1000,一般修理,徐汇店
P8,E,2025-08-31,是,500,一般修理,浦东店
`;
const NEVER = "P9,F,待定,否,300,一般修理,浦东店\n";

/** The cells of the front page that a person changes: store and month, as serials of first days. */
const STORE = "F2";
const MONTH = "J2";
const JULY_2025 = 45_839;

/** GB18030, which Node does not write: the texts' characters are all in GBK. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder("gb18030");
  const bytes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Buffer.from(
    [...text].flatMap((char) => (char < "\x80" ? [char.charCodeAt(0)] : (bytes.get(char) ?? []))),
  );
}

test("records of a CSV file in GB18030: recognised, inserted, other month and store, removed", async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  const before = await sheetNames(preview);
  await preview.picture("templates-gallery-zh");
  await expectNoBarriersInPane(preview);
  await toSource(pane, WORDS.zh);
  await pane.getByRole("radio", { name: /^CSV/ }).check();
  await pane
    .locator('input[type="file"]')
    .setInputFiles({ name: "工单.csv", mimeType: "text/csv", buffer: gb18030(ORDERS + NEVER) });
  await pane.getByRole("list", { name: "“工单.csv”的列" }).waitFor();
  await pane.getByText(/没有投诉表:两周结案率、客户投诉率请填月度合计/).waitFor();
  await preview.picture("templates-columns-zh");
  await expectNoBarriersInPane(preview);
  await toSummary(pane, WORDS.zh);
  await pane.getByText(/进厂时间:1 格,如 第 10 行“待定”/).waitFor();
  await preview.picture("templates-summary-zh");
  await expectNoBarriersInPane(preview);
  await insert(pane, WORDS.zh);
  await preview.picture("templates-done-zh");
  await expectNoBarriersInPane(preview);

  const page = await eventually(
    () => frontPage(preview, "首页"),
    (lines) => lines["4.9"]?.value === 750,
  );
  expect(page["1.4"]).toEqual({ value: 0.5, state: "▼ 未达标" });
  expect(page["2.1"]?.value).toBe(0.5);
  await enter(preview, "首页", MONTH, JULY_2025);
  const july = await eventually(
    () => frontPage(preview, "首页"),
    (lines) => lines["4.9"]?.value === 800,
  );
  expect(july["2.1"]?.value).toBe(1);
  expect(july["1.4"]).toEqual({ value: "", state: "– 无数据" });
  await enter(preview, "首页", STORE, "浦东店");
  const pudong = await eventually(
    () => frontPage(preview, "首页"),
    (lines) => lines["4.9"]?.value === "",
  );
  expect(pudong["4.9"]?.state).toBe("– 无数据");

  await pane.getByRole("button", { name: "移除刚插入的内容" }).click();
  await pane.getByRole("button", { name: "删除" }).click();
  await pane.getByText(/^已移除 \d+ 张工作表。$/).waitFor();
  expect(await sheetNames(preview)).toEqual(before);
});

test("a table of the workbook: a failure leaves nothing, a second try inserts beside a sheet of the same name", async () => {
  const preview = await openPreview();
  const pane = await preview.pane();
  await openCsv(preview, "首页.csv", ORDERS);
  const before = await sheetNames(preview);
  expect(before).toContain("首页");
  await toSource(pane, WORDS.zh);
  await pane.getByRole("radio", { name: /^本工作簿/ }).check();
  await pane.getByRole("combobox", { name: "选择明细表" }).selectOption("首页");
  await pane.getByRole("list", { name: "“首页”的列" }).waitFor();
  await toSummary(pane, WORDS.zh);
  await withFaults(preview, (faults, after) => faults.fail({ as: "AccessDenied", after }), 3);
  await pane.getByRole("button", { name: "插入", exact: true }).click();
  await pane.getByText(/您的工作簿与之前完全一样/).waitFor({ timeout: 120_000 });
  await preview.picture("templates-failed-zh");
  expect(await sheetNames(preview)).toEqual(before);

  await insert(pane, WORDS.zh);
  expect(await textOf(preview, "首页", "A1")).toBe("委托书号");
  await eventually(
    () => frontPage(preview, "首页 (2)"),
    (lines) => lines["4.9"]?.value === 750 && lines["1.4"]?.value === 0.5,
  );
  // D's order of August: 1,000 becomes 2,000.
  await enter(preview, "首页", "E8", 2000);
  await eventually(
    () => frontPage(preview, "首页 (2)"),
    (lines) => lines["4.9"]?.value === 1250,
  );
  await pane.getByRole("button", { name: "‹ 全部模板" }).click();
  await pane.getByRole("button", { name: /^移除“4S 售后月度 KPI/ }).click();
  await preview.picture("templates-remove-zh");
  await expectNoBarriersInPane(preview);
  await pane.getByRole("button", { name: "删除" }).click();
  await pane.getByText(/^已移除 \d+ 张工作表。$/).waitFor();
  expect(await sheetNames(preview)).toEqual(before);
});

test("the sample in English and dark, by keyboard, cancelled first, its values as its monthly totals have them", async () => {
  const preview = await openPreview({ language: "en", isDark: true });
  const pane = await preview.pane();
  const { keyboard } = preview.page;
  const before = await sheetNames(preview);
  await preview.picture("templates-gallery-en-dark");
  await pane.getByRole("tab", { name: "Templates" }).focus();
  // Away and back: the functions are made when they are first looked at, and the gallery is kept.
  await keyboard.press("ArrowRight");
  await pane.getByPlaceholder(/function \(CHURN\)|Name, function/).waitFor();
  await keyboard.press("ArrowLeft");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  for (const name of WORDS.en.steps) {
    const heading = pane.getByRole("heading", { name, exact: true });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await preview.picture(`templates-${name.split(" ")[0]?.toLowerCase()}-en-dark`);
    await expectNoBarriersInPane(preview);
    if (name === WORDS.en.steps[2]) break;
    await pane.getByRole("button", { name: "Next" }).focus();
    await keyboard.press("Enter");
  }
  await withFaults(preview, (faults, milliseconds) => faults.slow(milliseconds, { times: Infinity }), 700);
  await pane.getByRole("button", { name: "Insert", exact: true }).press("Enter");
  await pane.getByRole("progressbar").waitFor();
  await preview.picture("templates-progress-en-dark");
  await expectNoBarriersInPane(preview);
  await pane.getByRole("button", { name: "Cancel" }).press("Enter");
  await pane.getByText("Cancelled; your workbook was not changed.").waitFor({ timeout: 120_000 });
  await withFaults(preview, (faults) => faults.clear(), 0);
  expect(await sheetNames(preview)).toEqual(before);

  await insert(pane, WORDS.en);
  await preview.picture("templates-done-en-dark");
  const totals = await monthlyTotals(await valuesOf(preview, "Monthly totals"));
  const month = Number((await valuesOf(preview, "Front page"))[1]?.[9]);
  const sum = (column: string): number => totals(month, column);
  const margin = (sum("Parts revenue") - sum("Parts cost")) / sum("Parts revenue");
  const page = await eventually(
    () => frontPage(preview, "Front page"),
    (lines) => typeof lines["3.6"]?.value === "number",
  );
  expect(page["3.6"]?.value).toBeCloseTo(margin, 9);
  expect(page["1.6"]?.value).toBeCloseTo(sum("Complaints") / sum("Visits"), 9);
});

/** The sums of a month's totals by header, of every store together. */
function monthlyTotals(rows: readonly (readonly unknown[])[]): (month: number, column: string) => number {
  const head = rows.findIndex((row) => row[0] === "Month");
  return (month, column) => {
    const index = rows[head]?.indexOf(column) ?? -1;
    if (index < 0) throw new Error(`No total ${column}: ${String(rows[head])}`);
    const figures = rows.slice(head + 1).filter((row) => row[0] === month);
    return figures.reduce((total, row) => total + Number(row[index]), 0);
  };
}

test("monthly totals in a narrow pane: empty at first, a month that is filled in has values", async () => {
  const preview = await openPreview();
  const { page } = preview;
  const border = page.getByRole("separator", { name: "调整窗格宽度" });
  await border.focus();
  for (let width = Number(await border.getAttribute("aria-valuenow")); width > 320; width -= 16) {
    await page.keyboard.press("ArrowRight");
  }
  const pane = await preview.pane();
  await toSource(pane, WORDS.zh);
  await pane.getByRole("radio", { name: /^手工/ }).check();
  await pane.getByRole("textbox", { name: /^门店/ }).fill("浦东店\n徐汇店");
  await preview.picture("templates-totals-zh-narrow");
  await expectNoBarriersInPane(preview);
  await toSummary(pane, WORDS.zh);
  await insert(pane, WORDS.zh);
  const empty = await frontPage(preview, "首页");
  expect(Object.values(empty).map(({ value }) => value)).toEqual(Object.values(empty).map(() => ""));
  const rows = await valuesOf(preview, "月度合计");
  const month = (await valuesOf(preview, "首页"))[1]?.[9];
  const head = rows.findIndex((row) => row[0] === "月份");
  const line = 1 + rows.findIndex((row) => row[0] === month && row[1] === "徐汇店");
  for (const [column, figure] of [
    ["配件收入", 2000],
    ["配件成本", 1500],
  ] as const) {
    const index = rows[head]?.indexOf(column) ?? -1;
    await enter(preview, "月度合计", `${columnLetters(index)}${line}`, figure);
  }
  // Pudong's row is blank: the store that is filled in counts alone.
  await eventually(
    () => frontPage(preview, "首页"),
    (lines) => lines["3.6"]?.value === 0.25,
  );
  await preview.picture("templates-front-zh");
});
