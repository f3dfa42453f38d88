import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { KPIS } from "../../src/kpi/catalogue";

const ROOT = resolve(__dirname, "../..");

/** The commands of a page that show their output, with that output. */
function examplesOf(page: string): [command: string, output: string][] {
  const blocks = [...page.matchAll(/```(sh)?\n([\s\S]*?)```/g)].map(([, shell, content = ""]) => ({
    shell,
    content,
  }));
  return blocks.flatMap(({ shell, content }, index) => {
    const output = blocks[index + 1];
    return shell && output && !output.shell ? [[content.trim(), output.content]] : [];
  });
}

describe.each(["README.md", "README.zh-CN.md"])("%s", (file) => {
  const page = readFileSync(resolve(ROOT, file), "utf8");

  test.each(examplesOf(page))("%s", (command, output) => {
    const printed = execFileSync("bash", ["-c", command], {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: ROOT },
    });
    expect(printed).toBe(output);
  });

  test("shows three examples, and names every function and how many there are", () => {
    expect(examplesOf(page)).toHaveLength(3);
    for (const { id } of FUNCTIONS) expect(page).toContain(`\`${id}\``);
    const across = FUNCTIONS.length - KPIS.length;
    expect(page).toMatch(
      new RegExp(`${KPIS.length} (indicators|个指标)[^0-9]*${across} (functions|个跨指标函数)`),
    );
  });
});
