/// <reference types="office-js" />
import type { Frame } from "playwright-core";
import type { Host } from "../../../src/host";
import type { Preview } from "./preview";

/** What the page shows to tests, among others: the host's faults on demand. */
type Faults = Host["faults"];

/** Every name of a sheet, hidden ones included. */
export async function sheetNames(preview: Preview): Promise<string[]> {
  const frame = await preview.pane();
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
}

/** What the cells of a sheet that are in use hold, from A1 on. */
export async function valuesOf(preview: Preview, sheet: string): Promise<unknown[][]> {
  const frame = await preview.pane();
  return frame.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange();
        const whole = context.workbook.worksheets.getItem(name).getRange("A1").getBoundingRect(range);
        whole.load("values");
        await context.sync();
        return whole.values as unknown[][];
      }),
    sheet,
  );
}

/** Writes a value where a person would type it or choose it from a list. */
export async function enter(
  preview: Preview,
  sheet: string,
  cell: string,
  value: string | number,
): Promise<void> {
  const frame = await preview.pane();
  await frame.evaluate(
    ([name, address, entry]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(String(name)).getRange(String(address)).values = [[entry]];
        await context.sync();
      }),
    [sheet, cell, value] as const,
  );
}

/** One line of a front page: an indicator's value of the month, and its state. */
export interface Line {
  readonly value: unknown;
  readonly state: string;
}

const MAIN_COLUMNS = { number: 0, value: 4, state: 6 } as const;

/** The indicators of a front page by their numbers in the article. */
export async function frontPage(preview: Preview, sheet: string): Promise<Record<string, Line>> {
  const rows = await valuesOf(preview, sheet);
  const lines = rows.filter((row) => /^\d\.\d+$/.test(String(row[MAIN_COLUMNS.number])));
  return Object.fromEntries(
    lines.map((row) => [
      String(row[MAIN_COLUMNS.number]),
      { value: row[MAIN_COLUMNS.value], state: String(row[MAIN_COLUMNS.state]) },
    ]),
  );
}

/** Waits until a question about the workbook has the answer that is expected. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isExpected: (answer: Answer) => boolean,
): Promise<Answer> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await ask();
    if (isExpected(answer)) return answer;
    if (Date.now() > end) throw new Error(`Not as expected: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Makes requests of the add-in fail or wait, as `host.faults` does. */
export async function withFaults<Argument>(
  preview: Preview,
  plan: (faults: Faults, argument: Argument) => void,
  argument: Argument,
): Promise<void> {
  await preview.page.evaluate(
    ([source, value]) => {
      const { aftersalesHost } = window as unknown as { aftersalesHost: { faults: Faults } };
      const planned = new Function(`return ${String(source)}`)() as typeof plan;
      planned(aftersalesHost.faults, value as Argument);
    },
    [plan.toString(), argument] as const,
  );
}

/** The words of the wizard that tests press and wait for. */
export const WORDS = {
  zh: {
    card: "4S 售后月度 KPI",
    next: "下一步",
    insert: "插入",
    steps: ["选择", "数据来源", "确认并插入"],
    inserted: /^已插入/,
  },
  en: {
    card: "4S dealer monthly KPI",
    next: "Next",
    insert: "Insert",
    steps: ["Choices", "Where the figures come from", "Check and insert"],
    inserted: /was inserted$/,
  },
} as const;

export type Words = (typeof WORDS)["zh" | "en"];

/** Opens the wizard of the template, on its second step. */
export async function toSource(pane: Frame, words: Words): Promise<void> {
  await pane.getByRole("button", { name: words.card }).click();
  await pane.getByRole("heading", { name: words.steps[0], exact: true }).waitFor();
  await pane.getByRole("button", { name: words.next }).click();
  await pane.getByRole("heading", { name: words.steps[1], exact: true }).waitFor();
}

export async function toSummary(pane: Frame, words: Words): Promise<void> {
  await pane.getByRole("button", { name: words.next }).click();
  await pane.getByRole("heading", { name: words.steps[2], exact: true }).waitFor();
}

export async function insert(pane: Frame, words: Words): Promise<void> {
  await pane.getByRole("button", { name: words.insert, exact: true }).click();
  await pane.getByRole("heading", { name: words.inserted }).waitFor({ timeout: 120_000 });
}
