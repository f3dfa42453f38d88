import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { applicableTo, gapsIn, type Coverage } from "../support/coverage";
import { readTitle } from "../support/titles";

const ROOT = resolve(__dirname, "../..");
const coverage = JSON.parse(readFileSync(resolve(ROOT, "docs/coverage.json"), "utf8")) as Coverage;

describe("docs/coverage.json", () => {
  test("has a test for every aspect that applies to every function", () => {
    expect(gapsIn(coverage)).toEqual([]);
  });

  test("speaks of the functions there are, each of which has something to show", () => {
    expect(Object.keys(coverage).sort()).toEqual(FUNCTIONS.map(({ id }) => id).sort());
    for (const definition of FUNCTIONS) expect(applicableTo(definition).length).toBeGreaterThan(2);
  });

  test("names files of tests that exist; scripts/coverage.ts holds it against what passed", () => {
    const ids = Object.values(coverage).flatMap((cells) => Object.values(cells).flat());
    const files = new Set(ids.map((id) => id.slice(0, id.indexOf(":"))));
    expect(files.size).toBeGreaterThan(10);
    for (const file of files) expect(file.endsWith(".test.ts") && existsSync(resolve(ROOT, file))).toBe(true);
  });

  test("an empty cell would be found", () => {
    expect(gapsIn({})).toContain("CHURN: records");
    expect(gapsIn({ ...coverage, CHURN: { ...coverage["CHURN"], audited: [] } })).toEqual(["CHURN: audited"]);
  });

  test("titles carry what they show", () => {
    expect(readTitle("counts once ⟦CHURN: records blanks; AUDIT: zh⟧")).toEqual({
      title: "counts once",
      evidence: { CHURN: ["records", "blanks"], AUDIT: ["zh"] },
    });
  });
});
