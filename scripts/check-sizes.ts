/** Holds what a person waits for within its budget; reads dist/ as `webpack --mode production` left it. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = resolve(__dirname, "../dist");
const KILOBYTE = 1024;

interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly kilobytes: number;
  readonly size: (content: Buffer) => number;
  /** How many times the budget is let pass, and told: the reason stands in docs/decisions.md. */
  readonly tolerated?: number;
}

const compressed = (content: Buffer): number => gzipSync(content, { level: 9 }).length;

const BUDGETS: readonly Budget[] = [
  // Loaded first, so that cells are calculated before anything is shown.
  { name: "functions", files: ["functions.js"], kilobytes: 60, size: compressed, tolerated: 1.25 },
  // Right after the pane: what REPORT knows of the headers of tables.
  { name: "REPORT", files: ["report.js"], kilobytes: 25, size: compressed },
  { name: "texts of EXPLAIN", files: ["explanations.js"], kilobytes: 40, size: compressed },
  { name: "pane to first paint", files: ["functions.js", "taskpane.js"], kilobytes: 175, size: compressed },
  ...["zh-CN", "en-US"].map((locale) => ({
    name: `functions.json ${locale}, as it travels`,
    files: [`functions.${locale}.json`],
    kilobytes: 20,
    size: compressed,
  })),
  ...["zh-CN", "en-US"].map((locale) => ({
    name: `functions.json ${locale}`,
    files: [`functions.${locale}.json`],
    kilobytes: 100,
    size: (content: Buffer): number => content.length,
    tolerated: 1.25,
  })),
];

/** What React leaves in a bundle in any mode. */
const REACT = "react.element";

function main(): void {
  for (const { name, files, kilobytes, size, tolerated = 1 } of BUDGETS) {
    const sum = files.reduce((total, file) => total + size(readFileSync(resolve(DIST, file))), 0) / KILOBYTE;
    const isHeld = sum <= kilobytes * tolerated;
    const verdict = sum <= kilobytes ? "ok  " : isHeld ? "OVER" : "FAIL";
    console.log(`${verdict} ${name}: ${sum.toFixed(1)} KB of ${kilobytes}`);
    if (!isHeld) process.exitCode = 1;
  }
  if (readFileSync(resolve(DIST, "functions.js"), "utf8").includes(REACT)) {
    console.log("FAIL functions.js holds React");
    process.exitCode = 1;
  }
}

main();
