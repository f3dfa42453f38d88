import { readFileSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "../../test/e2e/support/browser";
import type { Pixels } from "./indexed-png";

const QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

/** A printed page with what is written above it. */
export interface LabelledPage {
  readonly label: string;
  readonly file: string;
}

/** Between the pages of a contact sheet and around them, pixels. */
const GAP = 20;
const LABEL_HEIGHT = 34;
const COLUMNS = 2;

/** What a browser's canvas draws from PNG files, as pixels. */
export class Drawing {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<Drawing> {
    const executablePath = findBrowser();
    if (executablePath === undefined)
      throw new Error("No browser of the Chromium family was found. CHROMIUM_PATH may name one.");
    const browser = await chromium.launch({ executablePath, args: QUIET });
    const page = await browser.newPage();
    // The compiler names the functions it makes by a helper of this name, which the page does not have.
    await page.addInitScript({ content: "globalThis.__name = (made) => made;" });
    await page.goto("about:blank");
    return new Drawing(browser, page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Pages side by side on grey, each under its label. */
  async contactSheet(pages: readonly LabelledPage[]): Promise<Pixels> {
    const sources = pages.map(({ label, file }) => ({ label, source: dataUrl(file) }));
    const sizes = { gap: GAP, labelHeight: LABEL_HEIGHT, columns: COLUMNS };
    await this.#page.evaluate(drawContactSheet, { sources, ...sizes });
    return this.#pixels();
  }

  /** The part of a page that is not blank, with a narrow margin; without so many pixels of its foot. */
  async cropped(file: string, { margin, foot }: { margin: number; foot: number }): Promise<Pixels> {
    await this.#page.evaluate(drawCropped, { source: dataUrl(file), margin, foot });
    return this.#pixels();
  }

  async #pixels(): Promise<Pixels> {
    const { width, height, data } = await this.#page.evaluate(readCanvas);
    return { width, height, data: Buffer.from(data, "base64") };
  }
}

function dataUrl(file: string): string {
  return `data:image/png;base64,${readFileSync(file).toString("base64")}`;
}

/** Runs in the page, as all below: leaves the drawing as the one thing on it. */
async function drawContactSheet(input: {
  readonly sources: readonly { readonly label: string; readonly source: string }[];
  readonly gap: number;
  readonly labelHeight: number;
  readonly columns: number;
}): Promise<void> {
  const { sources, gap, labelHeight, columns } = input;
  const images = sources.map(({ source }) => Object.assign(new Image(), { src: source }));
  await Promise.all(images.map((image) => image.decode()));
  const columnWidth = Math.max(...images.map(({ width }) => width)) + gap;
  const tops = [gap];
  for (let first = 0; first < images.length; first += columns) {
    const highest = Math.max(...images.slice(first, first + columns).map(({ height }) => height));
    tops.push((tops.at(-1) ?? 0) + labelHeight + highest + gap);
  }
  const canvas = document.createElement("canvas");
  canvas.width = columns * columnWidth + gap;
  canvas.height = tops.at(-1) ?? 0;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = "#E5E7EB";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.font = "600 18px 'Noto Sans CJK SC', sans-serif";
  context.textBaseline = "middle";
  context.fillStyle = "#1F3864";
  images.forEach((image, index) => {
    const left = gap + (index % columns) * columnWidth;
    const top = tops[Math.floor(index / columns)] ?? 0;
    context.fillText(sources[index]?.label ?? "", left, top + labelHeight / 2 - 2);
    context.drawImage(image, left, top + labelHeight);
  });
  document.body.replaceChildren(canvas);
}

async function drawCropped(input: {
  readonly source: string;
  readonly margin: number;
  readonly foot: number;
}): Promise<void> {
  const { source, margin, foot } = input;
  const image = Object.assign(new Image(), { src: source });
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height - foot);
  const WHITE = 740;
  let [left, top, right, bottom] = [image.width, image.height, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) > WHITE) continue;
    const [column, row] = [(at / 4) % image.width, Math.floor(at / 4 / image.width)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
  }
  const cut = document.createElement("canvas");
  [cut.width, cut.height] = [right - left + 1 + 2 * margin, bottom - top + 1 + 2 * margin];
  const cutContext = cut.getContext("2d") as CanvasRenderingContext2D;
  cutContext.fillStyle = "#FFFFFF";
  cutContext.fillRect(0, 0, cut.width, cut.height);
  cutContext.drawImage(canvas, margin - left, margin - top);
  document.body.replaceChildren(cut);
}

/** Four bytes for each pixel, as base64. */
function readCanvas(): { width: number; height: number; data: string } {
  const canvas = document.querySelector("canvas") as HTMLCanvasElement;
  const { width, height } = canvas;
  const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(0, 0, width, height);
  const PART = 32_768;
  let binary = "";
  for (let at = 0; at < data.length; at += PART)
    binary += String.fromCharCode(...data.subarray(at, at + PART));
  return { width, height, data: btoa(binary) };
}
