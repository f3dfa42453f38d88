/** Sees to it that the end-to-end tests have a Chromium and a Chinese font; says in one line what it did. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "../test/e2e/support/browser";

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

const mayInstall = (): boolean => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Gives what apt-get said if it failed. */
function install(packages: readonly string[]): string | undefined {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status, stderr } = spawnSync("apt-get", words, { encoding: "utf8", env: environment });
    if (status !== 0) return stderr.trim();
  }
  return undefined;
}

function help(packages: readonly string[]): string {
  const parts = [
    packages.includes(PACKAGES.browser) &&
      "a Chromium, Chrome or Edge (or set CHROMIUM_PATH to the one you have)",
    packages.includes(PACKAGES.fonts) && "a font with Chinese characters, such as Noto Sans CJK",
  ];
  return `The end-to-end tests need ${parts.filter(Boolean).join(", and ")}. On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}`;
}

function main(): void {
  const missing = missingPackages();
  const failure = missing.length > 0 && mayInstall() ? install(missing) : undefined;
  const left = missing.length > 0 ? missingPackages() : missing;
  if (left.length > 0) {
    console.error([help(left), failure].filter(Boolean).join("\n"));
    process.exitCode = 1;
    return;
  }
  const done = missing.length > 0 ? `installed ${missing.join(" and ")}; ` : "";
  console.log(`Browser for the end-to-end tests: ${done}${findBrowser()}`);
}

main();
