import { expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LOCALES } from "../../../src/grid/live/page-locales";

const PACKAGES = join("node_modules", "@univerjs");

/** The keys of texts that Univer's packages ask for by name. */
function keysAskedFor(): string[] {
  const sources = readdirSync(PACKAGES)
    .map((name) => join(PACKAGES, name, "lib", "es", "index.js"))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"));
  const keys = sources.flatMap((source) =>
    [...source.matchAll(/\bt\("([\w-]+(?:\.[\w-]+)+)"/g)].map(([, key = ""]) => key),
  );
  return [...new Set(keys)];
}

function textOf(locale: object, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((place, part) => (place as Record<string, unknown> | undefined)?.[part], locale);
}

test.each(["zh-CN", "en-US"] as const)("no key is shown in place of a text, in %s", (language) => {
  const keys = keysAskedFor();
  expect(keys).toContain("sheets-formula.progress.calculating");
  expect(keys.filter((key) => typeof textOf(LOCALES[language], key) !== "string")).toEqual([]);
});

test("the texts that the presets bring stay", () => {
  expect(textOf(LOCALES["zh-CN"], "sheets.merge.confirm.cancel")).toBe("取消合并");
  expect(textOf(LOCALES["zh-CN"], "sheets-formula.progress.calculating")).toBe("正在计算…");
});
