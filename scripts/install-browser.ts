/** Sees to it that the end-to-end tests have a Chromium and a Chinese font; says in one line what it did. */
import { spawnSync } from "node:child_process";
import { findBrowser } from "../test/e2e/support/browser";
import { provide } from "./debian";

const PACKAGES = { browser: "chromium", fonts: "fonts-noto-cjk" } as const;

function hasChineseFont(): boolean {
  // Windows and macOS bring their own.
  if (process.platform !== "linux") return true;
  const { stdout, status } = spawnSync("fc-list", [":lang=zh", "file"], { encoding: "utf8" });
  return status === 0 && stdout.trim() !== "";
}

function missingPackages(): string[] {
  return [
    ...(findBrowser() === undefined ? [PACKAGES.browser] : []),
    ...(hasChineseFont() ? [] : [PACKAGES.fonts]),
  ];
}

function help(packages: readonly string[]): string {
  const parts = [
    packages.includes(PACKAGES.browser) &&
      "a Chromium, Chrome or Edge (or set CHROMIUM_PATH to the one you have)",
    packages.includes(PACKAGES.fonts) && "a font with Chinese characters, such as Noto Sans CJK",
  ];
  return `The end-to-end tests need ${parts.filter(Boolean).join(", and ")}. On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}`;
}

provide({
  missing: missingPackages,
  help,
  ready: () => `Browser for the end-to-end tests: ${findBrowser()}`,
});
