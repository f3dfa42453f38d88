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
  parameters: { visits: count({ zh: "台次", en: "visits" }, { zh: "台次数", en: "How many" }) },
  events: { argument: "returns", description: { zh: "返修", en: "Returns" } },
  totals: { visits: { zh: "台次", en: "visits", unit: "visits", typical: 600 } },
  native: operation(
    reference("returns"), "/", reference("visits"),
  ),
});
`;

describe("what Excel loads first goes without what only templates and the pane ask", () => {
  test("the facts are those that define.ts declares", () => {
    expect([...facts].sort()).toEqual([
      "example",
      "fromTotals",
      "mix",
      "monthly",
      "native",
      "nativeHasValue",
      "prepared",
      "records",
      "timeline",
      "typical",
      "volume",
      "withoutRecords",
    ]);
  });

  test("they and descriptions of arguments go; the indicator's own description and every line stay", () => {
    expect(calculatedOnly(INDICATOR, facts)).toBe(`export const FIRSTFIXRATE = defineShare({
  id: "FIRSTFIXRATE",
  description: { zh: "占比", en: "Share" },
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
