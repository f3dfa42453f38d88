import { existsSync } from "node:fs";
import { posix, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import { nameEntries } from "../../src/help/index-page";
import { helpPages } from "../../src/help/pages";
import { LANGUAGES } from "../../src/kpi/texts";

const ADDRESS = "https://example.com/aftersales/";
const SOURCES = resolve(__dirname, "../../src");
const ASSETS = resolve(__dirname, "../..");

const pages = new Map(helpPages().map(({ path, content }) => [path, content]));
const all = [...pages].map(([path, content]) => ({ path, content }));

/** The values of an attribute on a page. */
function valuesOf(content: string, attribute: string): string[] {
  return [...content.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

/** Whether a link of a page leads to a page and place, the style or a picture that is there. */
function leadsSomewhere(from: string, link: string): boolean {
  const [file = "", place] = link.split("#");
  const target = file === "" ? from : posix.join(posix.dirname(from), file);
  const content = pages.get(target);
  if (content !== undefined) return place === undefined || valuesOf(content, "id").includes(place);
  if (target === "help/help.css") return existsSync(resolve(SOURCES, target));
  return target.startsWith("assets/") && existsSync(resolve(ASSETS, target));
}

describe("the documentation", () => {
  test("has a page for every function where functions.json leads to, in its language", () => {
    for (const language of LANGUAGES) {
      for (const { id, helpUrl } of functionsMetadata(language, ADDRESS).functions) {
        expect(helpUrl).toBe(`${ADDRESS}help/${language}/${id}.html`);
        const page = pages.get(helpUrl.slice(ADDRESS.length)) ?? "";
        const name = FUNCTIONS.find((each) => each.id === id)?.name[language] ?? "";
        expect(page).toContain(`<html lang="${language === "zh" ? "zh-CN" : "en"}">`);
        expect(page).toContain(`<h1>${name.replaceAll("&", "&amp;")}</h1>`);
      }
    }
  });

  test("has the same pages in both languages", () => {
    const namesIn = (language: string): string[] =>
      all.flatMap(({ path }) => (path.startsWith(`help/${language}/`) ? [posix.basename(path)] : []));
    expect(namesIn("zh")).toEqual(namesIn("en"));
  });

  test("leads from every function to its page by every name and number", () => {
    for (const { name, id } of nameEntries()) {
      const text = name.replaceAll("&", "&amp;");
      for (const language of LANGUAGES)
        expect(pages.get(`help/${language}/index.html`)).toMatch(
          new RegExp(`href="${id}\\.html" lang="[^"]*">${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}</a>`),
        );
    }
    const numbers = FUNCTIONS.flatMap(({ kpi }) => kpi?.number ?? []);
    expect(numbers).toContain("1.10");
    expect(nameEntries().map(({ name }) => name)).toEqual(expect.arrayContaining(numbers));
  });

  test.each(all)("$path: links lead somewhere, nothing runs, the outline is sound", ({ path, content }) => {
    const links = valuesOf(content, "href");
    expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
    expect(content).not.toMatch(/<script|<style|\sstyle="|\son\w+="|javascript:/);
    expect(content).not.toMatch(/undefined|NaN|\[object|[{}]\w+[{}]/);
    const ids = valuesOf(content, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const label of valuesOf(content, "aria-labelledby"))
      for (const id of label.split(" ")) expect(ids).toContain(id);
    const levels = [...content.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test("says in each language what is needed to trust a number", () => {
    for (const { id, kpi } of FUNCTIONS) {
      for (const language of LANGUAGES) {
        const page = pages.get(`help/${language}/${id}.html`) ?? "";
        const parts = ["example", "arguments", "errors", ...(kpi ? ["calculation"] : [])];
        if (kpi?.timeline) parts.push("timeline");
        if (kpi && kpi.errata.length > 0) parts.push("errata");
        const ids = valuesOf(page, "id");
        expect([id, parts.filter((part) => !ids.includes(part))]).toEqual([id, []]);
        expect(page).toMatch(/#VALUE!|#N\/A/);
        if (kpi?.timeline) expect(page).toContain("<svg");
      }
    }
  });
});
