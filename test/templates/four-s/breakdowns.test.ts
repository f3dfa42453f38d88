import { describe, expect, test } from "@jest/globals";
import { serialOf } from "../../../src/cells/serials";
import type { TypedValue } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import { openSource } from "../../../src/templates/series/source";
import { AUGUST } from "../support/literal-source";
import { frontPage, type FrontPage } from "../support/four-s";
import { tableOf } from "../series/records-support";
import { optionsOf } from "../series/support";

const SHOWN = KPIS.filter(({ id }) => ["CSAT", "CSATBYGROUP", "CSATBYAGE"].includes(id));
const SURVEY_COLUMNS = ["date", "score", "model", "saleDate"].map((name) => `surveys.${name}`);
const SOLD = { young: serialOf(2025, 1, 1), old: serialOf(2019, 1, 1), later: serialOf(2025, 12, 1) };

/** So many answers of August with one score: 5 is satisfied, 1 is not. */
function answers(count: number, score: number, model: string, sold: number): TypedValue[][] {
  return Array.from({ length: count }, () => [AUGUST + 3, score, model, sold]);
}

function pageOf(columns: readonly string[], rows: readonly (readonly TypedValue[])[]): Promise<FrontPage> {
  const tables = [tableOf({ dataset: "surveys", columns, rows })];
  return frontPage(openSource(optionsOf({ kind: "records", tables }), SHOWN), SHOWN);
}

describe("a satisfaction by groups on the front page", () => {
  test("spans the groups of five answers and more; cars sold after the survey are none", async () => {
    const rows = [
      ...answers(3, 5, "SUV", SOLD.young),
      ...answers(2, 1, "SUV", SOLD.young),
      ...answers(4, 1, "MPV", SOLD.old),
      ...answers(4, 5, "轿车", SOLD.old),
      ...answers(5, 1, "轿车", SOLD.later),
    ];
    const { indicators } = await pageOf(SURVEY_COLUMNS, rows);
    // SUV 3 of 5, 轿车 4 of 9; MPV has four answers.
    expect(indicators.get("1.2")).toMatchObject({ value: "44%–60%", toLastMonth: "轿车 44% · SUV 60%" });
    // 0–11 months 3 of 5, 60+ months 4 of 8.
    expect(indicators.get("1.3")).toMatchObject({ value: "50%–60%", state: "– 见「满意度」" });
  });

  test("says so where every group has few answers", async () => {
    const { indicators } = await pageOf(SURVEY_COLUMNS, answers(4, 5, "SUV", SOLD.old));
    expect(indicators.get("1.2")).toMatchObject({ value: "回答不足 5 份", state: "– 见「满意度」" });
  });

  test("is blank without groups, and no 0 %", async () => {
    const rows = answers(6, 5, "SUV", SOLD.old).map((row) => row.slice(0, 2));
    const { indicators } = await pageOf(SURVEY_COLUMNS.slice(0, 2), rows);
    for (const number of ["1.2", "1.3"])
      expect(indicators.get(number)).toMatchObject({ value: "", state: "– 无数据" });
  });
});
