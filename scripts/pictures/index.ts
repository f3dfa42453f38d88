/** Prints every template and makes the pictures that are committed: contact sheets for the docs, cards for the gallery. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { evaluateByGrid } from "../../src/cli/build/evaluate";
import { LANGUAGES, type Language } from "../../src/kpi/texts";
import { TEMPLATES } from "../../src/templates";
import type { Template } from "../../src/templates/template";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { writeFile } from "../../src/workbook/file/write";
import { pagesOf, printedByLibreOffice, textsOf } from "./commands";
import { Drawing, type LabelledPage } from "./drawing";
import { indexedPng } from "./indexed-png";
import { markOf, printedPlan } from "./printed-plan";

const SHEETS = resolve(__dirname, "../../docs/sheets");
const CARDS = resolve(__dirname, "../../src/taskpane/templates/pictures");
const LOCALES = { zh: "zh-CN", en: "en-US" } as const;

/** 2025-08-01. */
const MONTH = 45870;
/** A4 is 1,100 pixels wide on the contact sheet, and 660 as a card, which is shown at half of it. */
const PAGE_DOTS = 94;
const CARD_DOTS = 58;
/** Pixels around a card's picture, and of the page's foot that is not in it (0.6 inches). */
const CARD_EDGES = { margin: 8, foot: Math.ceil(0.6 * CARD_DOTS) };
/** Kilobytes at most, and the colours that take no more. */
const CONTACT_SHEET = { colors: 64, kilobytes: 600 };
const CARD = { colors: 48, kilobytes: 40 };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  const drawing = await Drawing.open();
  try {
    for (const template of TEMPLATES)
      for (const language of LANGUAGES) await draw(template, language, folder, drawing);
  } finally {
    await drawing.close();
    rmSync(folder, { recursive: true });
  }
}

async function draw(template: Template, language: Language, folder: string, drawing: Drawing): Promise<void> {
  const plan = samplePlan(template, language);
  const name = `${template.id}.${language}`;
  const pdf = await printed(plan, name, folder);
  const pages = pagesOf(pdf, folder, name, { dotsPerInch: PAGE_DOTS });
  const labelled = firstPages(plan, textsOf(pdf), pages);
  const contactSheet = indexedPng(await drawing.contactSheet(labelled), CONTACT_SHEET.colors);
  save(join(SHEETS, `${template.id}.${LOCALES[language]}.png`), contactSheet, CONTACT_SHEET.kilobytes);
  const [front] = pagesOf(pdf, folder, `${name}-card`, { dotsPerInch: CARD_DOTS, last: 1 });
  if (front === undefined) throw new Error(`${name} was printed on no page.`);
  const card = indexedPng(await drawing.cropped(front, CARD_EDGES), CARD.colors);
  save(join(CARDS, `${name}.png`), card, CARD.kilobytes);
}

function samplePlan(template: Template, language: Language): WorkbookPlan {
  return template.plan({
    language,
    profile: "portable",
    month: MONTH,
    source: { kind: "sample" },
    targets: [],
    isProtected: false,
    version: "0.1.0",
  });
}

async function printed(plan: WorkbookPlan, name: string, folder: string): Promise<string> {
  const results = await evaluateByGrid(plan);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeFile(printedPlan(plan), results));
  return printedByLibreOffice(file, folder);
}

/** The first page of each sheet; a sheet of many pages says how many. */
function firstPages(
  { sheets }: WorkbookPlan,
  texts: readonly string[],
  pages: readonly string[],
): readonly LabelledPage[] {
  return sheets.flatMap((sheet) => {
    const { name } = sheet;
    const own = texts.flatMap((text, page) => (text.split("\n").includes(markOf(sheet)) ? [page] : []));
    const file = pages[own[0] ?? -1];
    if (file === undefined) throw new Error(`The sheet "${name}" was printed on no page.`);
    return [{ label: own.length > 1 ? `${name} (1/${own.length})` : name, file }];
  });
}

function save(path: string, content: Buffer, kilobytes: number): void {
  mkdirSync(resolve(path, ".."), { recursive: true });
  writeFileSync(path, content);
  const size = content.length / 1024;
  console.log(`${size <= kilobytes ? "ok  " : "FAIL"} ${path}: ${size.toFixed(0)} KB of ${kilobytes}`);
  if (size > kilobytes) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
