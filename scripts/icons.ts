/** Draws the icons of the manifest from their SVG sources; CHROMIUM names the browser to draw with. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const ASSETS = resolve(__dirname, "../assets");
/** Office asks for all of these; the largest is for the list of add-ins. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
/** Up to here the details of the large drawing would run into each other. */
const LARGEST_SMALL = 24;
const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

async function draw(browser: Browser, size: number): Promise<void> {
  const source = size <= LARGEST_SMALL ? "icon-small.svg" : "icon.svg";
  const svg = readFileSync(resolve(ASSETS, source), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(resolve(ASSETS, `icon-${size}.png`), png);
  await page.close();
}

async function main(): Promise<void> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: QUIET });
  for (const size of SIZES) await draw(browser, size);
  await browser.close();
}

void main();
