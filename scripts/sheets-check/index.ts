/** Looks at every sheet of every template and says what a customer would not accept; docs/sheets-check.md explains. */
import { evaluateByGrid } from "../../src/cli/build/evaluate";
import { TEMPLATES } from "../../src/templates";
import { checkPlan } from "./check";
import type { Finding } from "./finding";
import { variantsOf } from "./variants";

async function main(): Promise<void> {
  const started = performance.now();
  // The same finding in several workbooks is told once, with the workbooks it is in.
  const found = new Map<string, { finding: Finding; titles: string[] }>();
  const variants = variantsOf(TEMPLATES);
  for (const { title, plan } of variants) {
    for (const finding of await checkPlan(plan(), evaluateByGrid)) {
      const key = Object.values(finding).join("\n");
      const told = found.get(key) ?? { finding, titles: [] };
      told.titles.push(title);
      found.set(key, told);
    }
  }
  for (const { finding, titles } of found.values()) tell(finding, titles);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${variants.length} workbooks looked at in ${seconds} s: ${found.size} findings`);
  if (found.size > 0) process.exitCode = 1;
}

function tell({ check, sheet, cell, what }: Finding, titles: readonly string[]): void {
  const more = titles.length > 1 ? ` and ${titles.length - 1} more` : "";
  console.log(`${check.padEnd(12)} ${`${sheet} ${cell}`.padEnd(16)} ${what}  [${titles[0]}${more}]`);
}

void main();
