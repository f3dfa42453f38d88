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

  test("names tests that exist", () => {
    const files = new Map<string, string>();
    const sourceOf = (file: string): string => {
      const source = files.get(file) ?? readFileSync(resolve(ROOT, file), "utf8");
      files.set(file, source);
      return source;
    };
    for (const cells of Object.values(coverage)) {
      for (const id of Object.values(cells).flat()) {
        const file = id.slice(0, id.indexOf(":"));
        expect(existsSync(resolve(ROOT, file)) && sourceOf(file).includes("shows(")).toBe(true);
      }
    }
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
