import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * Bundles the benchmark and runs the bundle, as Excel runs one: under tsx every imported name is looked up through a
 * getter each time it is used, which no user pays for.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function bundled(folder: string): string {
  const outfile = join(folder, "bench.mjs");
  const entryPoints = [join(ROOT, "test/bench/run.ts")];
  buildSync({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "es2022" });
  return outfile;
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  const args = ["--expose-gc", bundled(folder), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
