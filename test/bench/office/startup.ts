import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { createContext, Script } from "node:vm";
import { median } from "../run/measure";

const ROOT = join(__dirname, "../../..");
const RUNS = 15;

export interface StartUp {
  /** Functions that were registered. */
  readonly functions: number;
  /** Milliseconds from the text of functions.js to all functions registered: compiled and run. */
  readonly cold: number;
  readonly median: number;
}

/** Loads functions.js as Excel does before it calculates: into an empty context, each time compiled anew. */
export function measureStartUp(): StartUp {
  const text = readFileSync(join(ROOT, "dist/functions.js"), "utf8");
  const registered = new Set<string>();
  const times = Array.from({ length: RUNS }, (_, run) => {
    const CustomFunctions = { associate: (id: string) => registered.add(id) };
    const currentScript = { tagName: "SCRIPT", src: "https://add-in.local/functions.js" };
    const context = createContext({ CustomFunctions, document: { currentScript } });
    Object.assign(context, { window: context, self: context });
    const start = performance.now();
    // A text of its own each time: nothing compiled before is found again.
    new Script(`${text}\n// ${run}`, { filename: `functions-${run}.js` }).runInContext(context);
    return performance.now() - start;
  });
  return { functions: registered.size, cold: times[0] ?? NaN, median: median(times) };
}

export interface Size {
  readonly name: string;
  readonly kilobytes: number;
  readonly budget: number;
}

/** What the check of the sizes says of the build. */
export function sizesOfBuild(): Size[] {
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "scripts/check-sizes.ts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return [...stdout.matchAll(/^(?:ok|OVER|FAIL)\s+(.+): ([\d.]+) KB of (\d+)$/gm)].map(
    ([, name = "", kilobytes, budget]) => ({ name, kilobytes: Number(kilobytes), budget: Number(budget) }),
  );
}
