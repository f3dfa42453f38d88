import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findIndicator, findKpi, KPIS } from "../../src/kpi/catalogue";
import { INPUTS } from "../../src/kpi/inputs";
import { LANGUAGES, type Bilingual } from "../../src/kpi/texts";
import { dataJson } from "../support/workbook";

const SOURCES = resolve(__dirname, "../../src/kpi");
const HELPERS = [
  "index.ts",
  "base-customers.ts",
  "finance-figures.ts",
  "job-types.ts",
  "satisfied.ts",
  "satisfied-share.ts",
  "churn-arguments.ts",
  "churn-prepared.ts",
  "churn-tally.ts",
  "churn-window.ts",
  "first-service-prepared.ts",
  "history.ts",
  "cohort-arguments.ts",
  "cohort-native.ts",
  "second-year-owners.ts",
  "vehicle-cohort.ts",
  "visit-days.ts",
  "parts-turnover-native.ts",
  "worked-hours.ts",
  "dead-stock.ts",
  "demand.ts",
  "work-words.ts",
  "renewal-native.ts",
  "parts-turnover-months.ts",
  "parts-turnover-timeline.ts",
  "churn-reading.ts",
  "cohort-timeline.ts",
  "complaint-days.ts",
  "price-variance.ts",
  "deliveries.ts",
  "fill-rate.ts",
  "disputes.ts",
  "shipping.ts",
  "leaked.ts",
];

describe("the catalogue", () => {
  test("every indicator file stands in its group's index, and has a test beside its fellows", () => {
    const groups = readdirSync(SOURCES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "compute")
      .map(({ name }) => name);
    const files = groups.flatMap((group) =>
      readdirSync(join(SOURCES, group))
        .filter((file) => !HELPERS.includes(file))
        .map((file) => join(group, file)),
    );
    expect(files).toHaveLength(KPIS.length);
    const tests = groups.flatMap((group) =>
      readdirSync(join(__dirname, group)).map((file) => join(group, file)),
    );
    const untested = files.filter((file) => !tests.includes(file.replace(".ts", ".test.ts")));
    expect(untested).toEqual(["satisfaction/churn-list.ts"]); // shown in churn.test.ts, whose records it lists
  });

  test("ids, numbers and names are each used once", () => {
    const all = [...KPIS, ...INPUTS];
    for (const key of ["id", "number"] as const) {
      const values = all.map((each) => each[key]).filter((value) => value !== undefined);
      expect(new Set(values).size).toBe(values.length);
    }
    for (const language of LANGUAGES) {
      const names = all.map(({ name }) => name[language].toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("all 36 of the article are known by number", () => {
    const counts: Record<string, number> = { 1: 10, 2: 8, 3: 6, 4: 12 };
    for (const [group, count] of Object.entries(counts)) {
      for (let index = 1; index <= count; index++) expect(findIndicator(`${group}.${index}`)).toBeDefined();
    }
  });

  test("an indicator is found by function, names, number and synonyms, whatever the case and width", () => {
    for (const name of ["CHURN", "churn", " Churn ", "aftersales.churn", "客户流失率", "1.4", "１．４"]) {
      expect(findKpi(name)?.id).toBe("CHURN");
    }
    expect(findKpi("净推荐值")?.id).toBe("NPS");
    for (const { id, number = id } of INPUTS) {
      expect(findKpi(id)).toBeUndefined();
      expect(findIndicator(number)?.id).toBe(id);
    }
  });

  test("texts are complete in both languages", () => {
    for (const kpi of KPIS) {
      const texts: Bilingual[] = [
        kpi.name,
        kpi.description,
        kpi.reading,
        kpi.source,
        ...kpi.errata,
        ...Object.values(kpi.totals),
        ...Object.values(kpi.reasons ?? {}),
        ...Object.values(kpi.signature).flatMap(({ name, description }) => [name, description]),
      ];
      for (const text of texts) for (const language of LANGUAGES) expect(text[language].trim()).not.toBe("");
    }
  });

  test("base and numerator are totals of the indicator", () => {
    for (const { totals, base, numerator } of KPIS) {
      expect(Object.keys(totals)).toEqual(expect.arrayContaining([base, ...numerator]));
    }
  });
});

describe("wording, reference values, stars, related factors and doubts are the source's", () => {
  interface Printed {
    readonly number: string;
    readonly name: string;
    readonly formula: string | null;
    readonly reference: string | null;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly stars: number | null;
    readonly related: string | null;
    /** What the catalogue of errata doubts of it. */
    readonly errata: readonly string[];
  }
  const printed = dataJson<Printed[]>("article.json");

  test.each(printed.map((each): [string, Printed] => [each.number, each]))("%s", (number, source) => {
    const indicator = findIndicator(number);
    const names = [indicator?.name.zh, ...(indicator?.synonyms ?? [])];
    expect(names).toContain(source.name);
    expect(indicator?.reference?.printed ?? null).toBe(source.reference);
    expect(indicator?.reference?.minimum).toBe(source.minimum);
    expect(indicator?.reference?.maximum).toBe(source.maximum);
    const kpi = findKpi(number);
    if (kpi === undefined) return;
    expect(kpi.formula ?? null).toBe(source.formula);
    expect(kpi.stars ?? null).toBe(source.stars);
    expect(kpi.related.join("、")).toBe(source.related ?? "");
    expect(kpi.errata.map((each) => each.number)).toEqual(expect.arrayContaining([...source.errata]));
  });

  test("no reference value and no formula are said to be missing where the article prints one", () => {
    for (const { id, errata, reference, formula } of KPIS) {
      const said = errata.map(({ en }) => en).join(" ");
      const missing = {
        reference: /gives no reference|formula, reference value/,
        formula: /prints no formula/,
      };
      expect({ id, missing: missing.reference.test(said) && reference !== undefined }).toEqual({
        id,
        missing: false,
      });
      expect({ id, missing: missing.formula.test(said) && formula !== undefined }).toEqual({
        id,
        missing: false,
      });
    }
  });
});
