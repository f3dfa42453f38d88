/// <reference types="office-js" />
import { chromium, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../e2e/support/browser";
import { startServer } from "../e2e/support/server";
import { writePagePart, type PageStep } from "./report/page-part";
import { uniform, whole } from "./records/random";

/**
 * What a person waits for in the page: `npm run bench:page [-- --write]`. Needs the build of `npm run build`. Stops where
 * a value is not what a loop by hand over the same records gives.
 */
const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const PATIENCE = 300_000;

const HEADERS = "order,store,vin,customer,arrival,delivery,type,comeback,labour,parts,total,mileage".split(
  ",",
);
const FIRST_DAY = Date.UTC(2023, 8, 1);
const DAYS = 731;
const DAY = 86_400_000;

interface Visit {
  readonly customer: string;
  readonly day: number;
}

function visitsOf(rows: number): Visit[] {
  return Array.from({ length: rows }, (_, row) => ({
    customer: `C${String(whole(row, 1, rows / 5)).padStart(7, "0")}`,
    day: whole(row, 2, DAYS),
  }));
}

const isoDay = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

function csvOf(visits: readonly Visit[], columns: number): string {
  const lines = visits.map(({ customer, day }, row) =>
    [
      `RO${String(row).padStart(8, "0")}`,
      ["Pudong", "Hongqiao", "Songjiang"][whole(row, 3, 3)],
      `LSV${String(whole(row, 4, 99_999_999)).padStart(14, "0")}`,
      customer,
      isoDay(day),
      isoDay(day + whole(row, 5, 4)),
      ["repair", "service", "accident"][whole(row, 6, 3)],
      uniform(row, 7) < 0.02 ? "yes" : "no",
      whole(row, 8, 900),
      whole(row, 9, 3000),
      whole(row, 10, 5000),
      whole(row, 11, 200_000),
    ]
      .slice(12 - columns)
      .slice(0, columns),
  );
  return [HEADERS.slice(12 - columns).slice(0, columns), ...lines].map((line) => line.join(",")).join("\n");
}

/** Customers of January 2025 who did not come from February to July 2025, by hand. */
function churnByHand(visits: readonly Visit[]): number {
  const [start, cohortEnd, end] = [Date.UTC(2025, 0, 1), Date.UTC(2025, 1, 1), Date.UTC(2025, 7, 1)].map(
    (time) => (time - FIRST_DAY) / DAY,
  ) as [number, number, number];
  const within = (from: number, to: number): Set<string> =>
    new Set(visits.filter(({ day }) => day >= from && day < to).map(({ customer }) => customer));
  const [cohort, later] = [within(start, cohortEnd), within(cohortEnd, end)];
  return [...cohort].filter((customer) => !later.has(customer)).length / cohort.size;
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator("iframe[data-host]").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** Writes a formula and waits for its value, as an add-in does. */
async function valueOf(page: Page, formula: string): Promise<number> {
  const frame = await paneOf(page);
  return frame.evaluate(
    (text) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("P2");
        cell.formulas = [[text]];
        cell.load("values");
        await context.sync();
        return Number(cell.values[0]?.[0]);
      }),
    formula,
  );
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

class Watch {
  readonly steps: PageStep[] = [];

  constructor(private readonly page: Page) {}

  async measure<Result>(what: string, action: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await action();
    const milliseconds = performance.now() - start;
    this.steps.push({ what, milliseconds, heap: await heapOf(this.page) });
    process.stderr.write(`${what}: ${milliseconds.toFixed(0)} ms\n`);
    return result;
  }
}

const ready = (page: Page): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();

async function openRecords(page: Page, watch: Watch, rows: number, columns: number): Promise<void> {
  const visits = visitsOf(rows);
  const expected = churnByHand(visits);
  const buffer = Buffer.from(csvOf(visits, columns));
  const size = `${rows.toLocaleString("en-US")} × ${columns}`;
  const table = `records${rows}`;
  await watch.measure(`${size} records opened from a CSV file`, async () => {
    await page
      .locator('input[accept^=".csv"]')
      .setInputFiles({ name: `${table}.csv`, mimeType: "text/csv", buffer });
    await page.getByText(`Opened ${table}.csv`).waitFor();
  });
  const formula = `=AFTERSALES.CHURN(${table}[customer],${table}[arrival],"2025-08")`;
  const found = await watch.measure(`CHURN over ${size}`, () => valueOf(page, formula));
  if (Math.abs(found - expected) > 1e-12) throw new Error(`CHURN is ${found}, by hand ${expected}`);
  await watch.measure(`… calculated again`, () => valueOf(page, formula));
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("There is no browser: run scripts/install-browser.ts");
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  try {
    const page = await browser.newPage({ locale: "en-US", viewport: { width: 1400, height: 860 } });
    page.setDefaultTimeout(PATIENCE);
    const watch = new Watch(page);
    await watch.measure("Page with the sample workbook and the pane", async () => {
      await page.goto(server.page);
      await ready(page);
    });
    await openRecords(page, watch, 100_000, 12);
    await watch.measure("Saved in the browser", () =>
      page
        .getByRole("status")
        .filter({ hasText: /^Saved$/ })
        .waitFor(),
    );
    await watch.measure("Reloaded with everything", async () => {
      await page.reload();
      await ready(page);
    });
    if (process.argv.includes("--write")) writePagePart(watch.steps);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
