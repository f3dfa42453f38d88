/**
 * `npm run mutation`: which small changes of the calculation no test notices (Stryker; stryker.config.mjs). All of src/cells
 * and src/kpi take hours; `-- --changed` takes the files changed since the last commit, `-- --changed main` since a branch or
 * commit, and any other options are Stryker's own.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "..");
const MUTATED = ["src/cells", "src/kpi"];

function changedSince(commit: string): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean);
  const changed = git("diff", "--name-only", "--diff-filter=d", commit, "--", ...MUTATED);
  const added = git("ls-files", "--others", "--exclude-standard", "--", ...MUTATED);
  return [...changed, ...added].filter((file) => file.endsWith(".ts"));
}

function optionsFor(args: readonly string[]): string[] | undefined {
  const at = args.indexOf("--changed");
  if (at < 0) return [...args];
  const commit = args[at + 1]?.startsWith("-") === false ? args[at + 1] : undefined;
  const rest = args.filter((_, index) => index !== at && (commit === undefined || index !== at + 1));
  const files = changedSince(commit ?? "HEAD");
  return files.length === 0 ? undefined : [...rest, "--mutate", files.join(",")];
}

function main(): void {
  const options = optionsFor(process.argv.slice(2));
  if (options === undefined) {
    console.log(`Nothing has changed in ${MUTATED.join(" and ")}.`);
    return;
  }
  const stryker = require
    .resolve("@stryker-mutator/core/package.json")
    .replace("package.json", "bin/stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run", ...options], {
    cwd: ROOT,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

main();
