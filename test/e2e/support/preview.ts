import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import { findBrowser } from "./browser";
import { startServer, type PreviewServer } from "./server";

const PICTURES = resolve(__dirname, "../pictures");

/** Milliseconds for anything on the page; a computer that builds at the same time is slow. */
const PATIENCE = 60_000;

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever gets past the tests' own eyes finds no other computer.
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
];

export interface Look {
  readonly language?: "zh" | "en";
  readonly isDark?: boolean;
  readonly forcedColors?: boolean;
  readonly width?: number;
}

/** A preview in a browser of its own data; what leaves the computer or goes wrong in it is written down. */
export interface Preview {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The pane's frame, the one of the workbook that is open now. */
  pane(): Promise<Frame>;
  /** The preview once more, in another tab of the same browser. */
  again(): Promise<Preview>;
  /** Until grid and functions are there and nothing is being opened. */
  ready(): Promise<void>;
  /** Does what opens another workbook, or the same one anew, and waits until that is ready. */
  reopens(action: () => Promise<unknown>): Promise<void>;
  picture(name: string): Promise<void>;
}

let browser: Browser;
let server: PreviewServer;
let contexts: BrowserContext[] = [];
const outside: string[] = [];
const defects: string[] = [];

/** To be called in a test file: starts and ends what its tests need, and holds what must be true of all of them. */
export function useBrowser(): void {
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    server = await startServer();
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error("There is no browser: run scripts/install-browser.ts");
    browser = await chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    const found = { outside: takeOutside(), defects: defects.splice(0) };
    expect(found).toEqual({ outside: [], defects: [] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
}

export async function openPreview(look: Look = {}): Promise<Preview> {
  return openTab(await openContext(look));
}

/** A page of the build by its path, such as one of the documentation. */
export async function openPage(path: string, look: Look = {}): Promise<Page> {
  const page = await (await openContext(look)).newPage();
  await page.goto(new URL(`/${path}`, server.page).href);
  return page;
}

async function openContext({
  language = "zh",
  isDark = false,
  forcedColors = false,
  width = 1400,
}: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: language === "zh" ? "zh-CN" : "en-US",
    colorScheme: isDark ? "dark" : "light",
    forcedColors: forcedColors ? "active" : "none",
    viewport: { width, height: 860 },
  });
  context.setDefaultTimeout(PATIENCE);
  contexts.push(context);
  await keepInside(context);
  context.on("weberror", (error) => defects.push(String(error.error().stack ?? error.error())));
  return context;
}

async function openTab(context: BrowserContext): Promise<Preview> {
  const page = await context.newPage();
  await page.goto(server.page);
  const preview = makePreview(page, context);
  await preview.ready();
  return preview;
}

/** Stops what would leave the computer, and writes it down. */
async function keepInside(context: BrowserContext): Promise<void> {
  const isInside = (url: string): boolean =>
    new URL(url).hostname === "localhost" || /^(data|blob):/.test(url);
  // Told of more than can be stopped: beacons, too, and what a worker asks for.
  context.on("request", (request) => {
    if (!isInside(request.url())) outside.push(request.url());
  });
  await context.route("**/*", (route) =>
    isInside(route.request().url()) ? route.continue() : route.abort(),
  );
  await context.routeWebSocket(
    (url) => !isInside(url.href),
    (socket) => {
      outside.push(socket.url());
      return socket.close();
    },
  );
}

/** What would have left the computer until now; from then on it counts as seen. */
export function takeOutside(): string[] {
  return outside.splice(0);
}

function makePreview(page: Page, context: BrowserContext): Preview {
  const ready = (): Promise<void> => page.locator('main[aria-busy="false"]').waitFor();
  return {
    page,
    context,
    ready,
    again: () => openTab(context),
    async pane() {
      const element = await page.locator("iframe[data-host]").elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error("The page has no pane.");
      return frame;
    },
    async reopens(action) {
      const before = await page.locator("iframe[data-host]").getAttribute("data-host");
      await action();
      await page.waitForFunction((host) => {
        const shown = document.querySelector("iframe[data-host]")?.getAttribute("data-host");
        return typeof shown === "string" && shown !== host;
      }, before);
      await ready();
    },
    picture: (name) => pictureOf(page, name),
  };
}

/** Takes a picture of what is seen of a page. */
export async function pictureOf(page: Page, name: string, fullPage = false): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: "disabled", fullPage });
}
