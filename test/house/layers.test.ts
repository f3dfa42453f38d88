import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";

const ROOT = resolve(__dirname, "../..");

interface Sample {
  readonly file: string;
  readonly code: string;
}

/** Lints pieces of code as if they stood in the given files; the rules broken by each. */
function brokenRules(samples: readonly Sample[]): string[][] {
  const script = `
    import { ESLint } from "eslint";
    const eslint = new ESLint();
    const broken = [];
    for (const { file, code } of ${JSON.stringify(samples)}) {
      const [result] = await eslint.lintText(code, { filePath: file });
      broken.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
    }
    process.stdout.write(JSON.stringify(broken));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as string[][];
}

const FORBIDDEN: readonly Sample[] = [
  { file: "src/cells/x.ts", code: `export { KPIS } from "../kpi/catalogue";\n` },
  { file: "src/kpi/parts/x.ts", code: `export { fill } from "../../functions/messages";\n` },
  { file: "src/kpi/x.ts", code: `export { TOPICS } from "../locale/words";\n` },
  { file: "src/locale/x.ts", code: `export { dayOf } from "../cells/serials";\n` },
  { file: "src/grid/x.ts", code: `export { dayOf } from "../cells/serials";\n` },
  { file: "src/grid-functions/x.ts", code: `export { KPIS } from "../kpi/catalogue";\n` },
  { file: "src/functions/x.ts", code: `export { createGrid } from "../grid";\n` },
  { file: "src/functions/x.ts", code: `export { Univer } from "@univerjs/core";\n` },
  { file: "src/kpi/x.ts", code: `export { readFileSync } from "node:fs";\n` },
  { file: "src/host/x.ts", code: `export { createGrid } from "../grid";\n` },
  { file: "src/host/x.ts", code: `export { Univer } from "@univerjs/core";\n` },
  { file: "src/taskpane/x.ts", code: `export { Univer } from "@univerjs/core";\n` },
  { file: "src/functions/x.ts", code: `export { useState } from "react";\n` },
  { file: "src/preview/x.ts", code: `export { init } from "echarts/core";\n` },
];

const BANNED: readonly Sample[] = [
  { file: "src/cells/x.ts", code: "export const now = Date.now();\n" },
  { file: "src/kpi/x.ts", code: "export const now = new Date();\n" },
  { file: "src/kpi/x.ts", code: "export const chance = Math.random();\n" },
  { file: "src/kpi/x.ts", code: "export const office: unknown = Office;\n" },
  { file: "src/kpi/x.ts", code: "export const error: unknown = CustomFunctions;\n" },
  { file: "src/functions/x.ts", code: `console.log("x");\n` },
  { file: "src/functions/x.ts", code: "export const office: unknown = Office;\n" },
  { file: "src/preview/x.ts", code: "export const excel: unknown = Excel;\n" },
  { file: "src/host/x.ts", code: "export const excel: unknown = Excel;\n" },
];

const ALLOWED: readonly Sample[] = [
  { file: "src/kpi/parts/x.ts", code: `export { dayOf } from "../../cells/serials";\n` },
  { file: "src/functions/across/x.ts", code: `export { KPIS } from "../../kpi/catalogue";\n` },
  { file: "src/cli/x.ts", code: `export { createGrid } from "../grid";\n` },
  { file: "src/grid/live/x.ts", code: `export { EXCEL_ROWS } from "../../host/spreadsheet";\n` },
  { file: "src/taskpane/x.ts", code: "export const office: unknown = Office;\n" },
];

describe("npm run lint keeps the house", () => {
  const all = brokenRules([...FORBIDDEN, ...BANNED, ...ALLOWED]);
  const rulesOf = (sample: Sample): string[] =>
    all[[...FORBIDDEN, ...BANNED, ...ALLOWED].indexOf(sample)] ?? [];

  test.each(FORBIDDEN.map((sample): [string, Sample] => [`${sample.file}: ${sample.code.trim()}`, sample]))(
    "refuses %s",
    (_, sample) => expect(rulesOf(sample)).toContain("no-restricted-imports"),
  );

  test.each(BANNED.map((sample): [string, Sample] => [`${sample.file}: ${sample.code.trim()}`, sample]))(
    "refuses %s",
    (_, sample) => expect(rulesOf(sample).some((rule) => /no-restricted-|no-console/.test(rule))).toBe(true),
  );

  test.each(ALLOWED.map((sample): [string, Sample] => [`${sample.file}: ${sample.code.trim()}`, sample]))(
    "allows %s",
    (_, sample) => expect(rulesOf(sample)).toEqual([]),
  );
});
