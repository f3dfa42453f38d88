import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";
import { calculatedOnly, declaredFacts } from "../../scripts/calculated-facts.mjs";

const SOURCES = resolve(__dirname, "../../src");
const facts = declaredFacts(readFileSync(join(SOURCES, "kpi/define.ts"), "utf8"));
const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) =>
  /^(kpi\/(?!compute)|functions\/across).*\.ts$/.test(name),
);

const INDICATOR = `export const FIRSTFIXRATE = defineShare({
  id: "FIRSTFIXRATE",
  description: { zh: "占比", en: "Share" },
  formula: "一次修复率=1-返修/台次",
  errata: [{ number: "Q8", source: "2.1" }],
  reasons: { source: { zh: "来源", en: "source" } },
  parameters: { visits: count({ zh: "台次", en: "visits" }, { zh: "台次数", en: "How many" }) },
  events: { argument: "returns", description: { zh: "返修", en: "Returns" } },
  totals: { visits: { zh: "台次", en: "visits", unit: "visits", typical: 600 } },
  native: operation(
    reference("returns"), "/", reference("visits"),
  ),
});
`;

describe("what Excel loads first goes without what only templates, the pane and EXPLAIN ask", () => {
  test("the facts are those that define.ts declares", () => {
    expect([...facts.anywhere].sort()).toEqual([
      "example",
      "fromTotals",
      "mix",
      "monthly",
      "native",
      "nativeHasValue",
      "prepared",
      "timeline",
      "typical",
      "withoutRecords",
    ]);
    expect([...facts.ofIndicators].sort()).toEqual(["description", "errata", "formula", "reading", "source"]);
  });

  test("they and descriptions go; every line stays, and what is called so elsewhere", () => {
    expect(calculatedOnly(INDICATOR, facts)).toBe(`export const FIRSTFIXRATE = defineShare({
  id: "FIRSTFIXRATE",
  ...{},
  ...{},
  ...{},
  reasons: { source: { zh: "来源", en: "source" } },
  parameters: { visits: count({ zh: "台次", en: "visits" }, undefined) },
  events: { argument: "returns", ...{} },
  totals: { visits: { zh: "台次", en: "visits", unit: "visits", ...{} } },
  ...{}

,
});
`);
  });

  test("every indicator is a program afterwards, of as many lines", () => {
    for (const name of files) {
      const source = readFileSync(join(SOURCES, name), "utf8");
      const calculated = calculatedOnly(source, facts);
      const { diagnostics } = ts.transpileModule(calculated, { reportDiagnostics: true });
      expect([name, diagnostics]).toEqual([name, []]);
      expect([name, calculated.split("\n").length]).toEqual([name, source.split("\n").length]);
    }
  });
});
