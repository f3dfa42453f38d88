import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createSpreadsheet, type LiveSpreadsheet } from "../../src/grid/live/headless";
import type { Language } from "../../src/kpi/texts";
import { makeSample } from "../../src/preview/sample";
import { insertSample } from "../../src/preview/sample/insert";

describe.each<Language>(["zh", "en"])("the sample in a spreadsheet, in %s", (language) => {
  let spreadsheet: LiveSpreadsheet;
  beforeAll(() => {
    spreadsheet = createSpreadsheet({
      functions: [],
      language: language === "zh" ? "zh-CN" : "en-US",
    });
    insertSample(spreadsheet, makeSample(language));
  });
  afterAll(() => spreadsheet.dispose());

  test("keeps the headers of all records in sight, and none of the guide", () => {
    const [guide, ...records] = spreadsheet.sheets.all();
    expect(guide?.frozenRows).toBe(0);
    expect(records.length).toBeGreaterThan(4);
    expect(records.map(({ frozenRows }) => frozenRows)).toEqual(records.map(() => 1));
  });

  test("has a chart of the fix rate over the months, with its reference as a line", () => {
    const charts = spreadsheet.charts.of(spreadsheet.sheets.active());
    expect(charts).toHaveLength(1);
    const [rate, reference] = charts[0]?.series ?? [];
    const sheet = spreadsheet.sheets.active();
    const values = spreadsheet.cells.formulas(sheet, rate?.values?.box ?? neverBox());
    expect(String(values[0]?.[0])).toMatch(/^=AFTERSALES\.TREND\("(一次修复率|FIRSTFIXRATE)"/);
    const lines = spreadsheet.cells.formulas(sheet, reference?.values?.box ?? neverBox()).flat();
    expect(lines).toHaveLength(13);
    expect(lines.every((formula) => /^=AFTERSALES\.TARGET\(.*"min"\)$/.test(String(formula)))).toBe(true);
  });

  test("says each status by a sign, too, and colours both by rules", () => {
    const sheet = spreadsheet.sheets.active();
    const rules = spreadsheet.rules.of(sheet);
    expect(rules).toHaveLength(3);
    const [signs, words] = rules[0]?.boxes ?? [];
    expect([signs?.column, words?.column]).toEqual([0, 4]);
    const [formulas] = spreadsheet.cells.formulas(sheet, { row: 6, column: 0, rows: 1, columns: 1 });
    for (const sign of ["●", "▼"]) expect(formulas?.[0]).toContain(sign);
  });
});

function neverBox(): never {
  throw new Error("The series has no cells.");
}
