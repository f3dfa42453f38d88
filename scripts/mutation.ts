/**
 * `npm run mutation`: which small changes of the calculation no test notices (Stryker; stryker.config.mjs). Each part is tried
 * with its own tests, which run in mocha (test/mutation says why). `-- --changed` takes the files changed since the last commit, `-- --changed main`
 * since a branch or commit, `-- --mutate src/kpi/shares.ts` the files named; any other options are Stryker's own.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excusedLines, survivorsOf, withoutReason, type Report } from "./mutation-survivors";

const ROOT = resolve(__dirname, "..");
const PARTS = ["cells", "kpi"];
/** What "@jest/globals" is while mocha runs the tests. */
const JEST_IN_MOCHA = "test/mutation/tsconfig.json";
/** Of each property: a change that survives meets them all. */
const FEW_TABLES = "20";
const MUTATED = PARTS.map((part) => `src/${part}`);

function changedSince(commit: string): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n").filter(Boolean);
  const changed = git("diff", "--name-only", "--diff-filter=d", commit, "--", ...MUTATED);
  const added = git("ls-files", "--others", "--exclude-standard", "--", ...MUTATED);
  return [...changed, ...added].filter((file) => file.endsWith(".ts"));
}

/** The argument of an option and all others; undefined where the option is not there. */
function taken(args: readonly string[], option: string): { value?: string; rest: string[] } | undefined {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const next = args[at + 1];
  if (next === undefined || next.startsWith("-")) return { rest: args.filter((_, index) => index !== at) };
  return { value: next, rest: args.filter((_, index) => index !== at && index !== at + 1) };
}

/** Which files are changed, and the options that go on to Stryker. */
function plan(args: readonly string[]): { files: readonly string[]; rest: readonly string[] } {
  const named = taken(args, "--mutate");
  if (named !== undefined) return { files: named.value?.split(",") ?? [], rest: named.rest };
  const changed = taken(args, "--changed");
  if (changed !== undefined) return { files: changedSince(changed.value ?? "HEAD"), rest: changed.rest };
  return { files: MUTATED.map((folder) => `${folder}/**/*.ts`), rest: args };
}

/** Names the survivors that docs/mutation.md gives no reason for; whether there are none. */
function areExplained(part: string): boolean {
  const report = JSON.parse(readFileSync(resolve(ROOT, `.mutation/${part}.json`), "utf8")) as Report;
  const excused = excusedLines(readFileSync(resolve(ROOT, "docs/mutation.md"), "utf8"));
  const open = withoutReason(survivorsOf(report), excused);
  console.log(`${part}: ${open.length} survivors without a reason in docs/mutation.md`);
  for (const { file, code, change } of open) console.log(`  ${file}: ${code}   ${change}`);
  return open.length === 0;
}

/** Tries the changes of one part; whether enough of them were noticed, and a reason is known for the others. */
function isHeld(part: string, files: readonly string[], rest: readonly string[]): boolean {
  const stryker = require
    .resolve("@stryker-mutator/core/package.json")
    .replace("package.json", "bin/stryker.js");
  const { status } = spawnSync(process.execPath, [stryker, "run", "--mutate", files.join(","), ...rest], {
    cwd: ROOT,
    stdio: "inherit",
    env: {
      PROPERTY_TABLES: FEW_TABLES,
      ...process.env,
      MUTATED_PART: part,
      TSX_TSCONFIG_PATH: JEST_IN_MOCHA,
    },
  });
  return areExplained(part) && status === 0;
}

function main(): void {
  const { files, rest } = plan(process.argv.slice(2));
  const byPart = PARTS.map((part) => ({
    part,
    files: files.filter((file) => file.startsWith(`src/${part}/`)),
  })).filter((each) => each.files.length > 0);
  if (byPart.length === 0) console.log(`Nothing to try in ${MUTATED.join(" and ")}.`);
  const held = byPart.map((each) => isHeld(each.part, each.files, rest));
  if (held.includes(false)) process.exitCode = 1;
}

main();
