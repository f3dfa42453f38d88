import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether packages of the system can be installed here without asking anybody. */
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

/** What a command of ours needs of the system. */
export interface SystemNeeds {
  /** Packages of Debian that are missing now. */
  readonly missing: () => string[];
  /** What to say where they cannot be installed. */
  readonly help: (missing: readonly string[]) => string;
  /** What to say when everything is there. */
  readonly ready: () => string;
}

/** Installs what is missing where that is possible; says in one line what it did, or what to install, and fails. */
export function provide({ missing, help, ready }: SystemNeeds): void {
  const before = missing();
  const failure = before.length > 0 && mayInstall() ? install(before) : undefined;
  const left = before.length > 0 ? missing() : before;
  if (left.length > 0) {
    console.error([help(left), failure].filter(Boolean).join("\n"));
    process.exitCode = 1;
    return;
  }
  const done = before.length > 0 ? `installed ${before.join(" and ")}; ` : "";
  console.log(done + ready());
}
