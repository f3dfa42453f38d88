import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles a program of the benchmark and runs the bundle, as Excel runs one: under tsx every imported name is looked up
 * through a getter each time it is used, which no user pays for. The bundle stands where packages are found from.
 */
export function runBundled(program: string): void {
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  try {
    const outfile = join(folder, "bench.mjs");
    const entryPoints = [join(ROOT, "test/bench", program)];
    const settings = { bundle: true, platform: "node", format: "esm", target: "es2022" } as const;
    buildSync({ entryPoints, outfile, ...settings, packages: "external" });
    const args = ["--expose-gc", "--max-old-space-size=6144", outfile, ...process.argv.slice(2)];
    process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
