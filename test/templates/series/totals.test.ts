import { describe, expect, test } from "@jest/globals";
import { monthStart } from "../../../src/cells/serials";
import type { Cell, WorkbookPlan } from "../../../src/workbook/plan";
import {
  ARTICLE,
  AUGUST,
  calculate,
  fillTotals,
  near,
  optionsOf,
  shownRows,
  type Calculated,
} from "./support";

const LOST = "其中之后 6 个月未再进厂的客户数";
const COHORT = "7 个月前进厂的客户数";

/** The rows of the table as they stand in the plan: month, store and figures by header. */
function rowsOf(plan: WorkbookPlan): Record<string, Cell>[] {
  const sheet = plan.sheets.find(({ id }) => id === "monthlyTotals");
  const [table] = sheet?.tables ?? [];
  const first = (table?.area.row ?? 0) + 1;
  return (sheet?.blocks ?? [])
    .filter(({ row, column }) => row >= first && column === 0)
    .map(({ cells }) =>
      Object.fromEntries((table?.columns ?? []).map((name, index) => [name, cells[0]?.[index] ?? null])),
    );
}

/** A figure of a month: of rows of the store in which all the named figures are filled; null without such rows. */
function figures(calculated: Calculated, month: number, names: readonly string[], store?: string) {
  const isChinese = calculated.plan.stamp.language === "zh";
  const rows = rowsOf(calculated.plan).filter(
    (row) =>
      row[isChinese ? "月份" : "Month"] === month &&
      (store === undefined || row[isChinese ? "门店" : "Store"] === store) &&
      names.every((name) => row[name] !== null),
  );
  return names.map((name) => rows.reduce((sum, row) => sum + (row[name] as number), 0));
}

const MONTHS = Array.from({ length: 13 }, (_, index) => monthStart(AUGUST, index - 12));

function ratios(calculated: Calculated, above: string, below: string, store?: string): (number | "")[] {
  return MONTHS.map((month) => {
    const [events = 0, base = 0] = figures(calculated, month, [above, below], store);
    return base === 0 ? "" : events / base;
  });
}

describe("series over monthly totals", () => {
  test.each([
    ["all stores", undefined],
    ["one store", "徐汇店"],
  ])("of a sample, %s", async (_, store) => {
    const calculated = await calculate(optionsOf({ kind: "sample" }, store === undefined ? {} : { store }));
    const ratio = (above: string, below: string) => ratios(calculated, above, below, store);
    const wanted: Record<string, (number | "")[]> = {
      CHURN: ratio(LOST, COHORT),
      COMPLAINTCLOSURERATE: ratio("按期结案件数", "当月到期投诉件数"),
      COMPLAINTRATE: ratio("投诉件数", "进厂台次"),
      FIRSTFIXRATE: ratio("返修台次", "进厂台次").map((value) => (value === "" ? "" : 1 - value)),
      PARTSMARGIN: ratio("配件成本", "配件收入").map((value) => (value === "" ? "" : 1 - value)),
      AVGROVALUE: ratio("维修收入合计", "进厂台次"),
      PARTSTURNOVER: MONTHS.map((month) => {
        const months = [-2, -1, 0].map((shift) =>
          figures(calculated, monthStart(month, shift), ["月均库存", "月出库成本"], store),
        );
        const sum = (index: number): number =>
          months.reduce((total, month) => total + (month[index] ?? 0), 0);
        return sum(1) / (sum(0) / 3);
      }),
    };
    for (const [id, values] of Object.entries(wanted)) {
      expect({ id, values: calculated.series(id) }).toEqual({ id, values: values.map(near) });
    }
    const parts = ["索赔收入", "定保收入", "一般修理收入", "事故收入", "其他收入"];
    const amounts = figures(calculated, AUGUST, parts, store);
    const whole = amounts.reduce((sum, amount) => sum + amount, 0);
    expect(calculated.shares("REVENUEMIX")).toEqual(amounts.map((amount) => near(amount / whole)));
  });

  test("in English, in the add-in profile, the same", async () => {
    const calculated = await calculate(optionsOf({ kind: "sample" }, { language: "en", profile: "add-in" }));
    expect(calculated.series("COMPLAINTRATE")).toEqual(ratios(calculated, "Complaints", "Visits").map(near));
    expect(calculated.rowsRead).toBe("Sample figures. Data: 48 rows of monthly totals");
    expect(calculated.lastDay).toBe(45900);
  });

  test("the sample belongs together: no part is more than its whole, and the mix is the revenue", async () => {
    const { plan } = await calculate(optionsOf({ kind: "sample" }));
    for (const row of rowsOf(plan)) {
      const of = (name: string): number => row[name] as number;
      expect(of("返修台次")).toBeLessThanOrEqual(of("进厂台次"));
      expect(of(LOST)).toBeLessThanOrEqual(of(COHORT));
      expect(of("按期结案件数")).toBeLessThanOrEqual(of("当月到期投诉件数"));
      const parts = ["索赔收入", "定保收入", "一般修理收入", "事故收入", "其他收入"].map(of);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(of("维修收入合计"), 6);
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("figures that cannot be", () => {
  const wrong = { error: "#N/A" };

  test.each([
    ["all stores", undefined],
    ["the wrong store", "甲店"],
    ["the right store", "乙店"],
  ])("more comebacks than visits give no rate, whatever the other stores sum up to: %s", async (_, store) => {
    const options = optionsOf({ kind: "totals", stores: ["甲店", "乙店"] }, store ? { store } : {});
    const calculated = await calculate(options, undefined, (plan) =>
      fillTotals(plan, [
        [monthStart(AUGUST, -1), "甲店", { 进厂台次: 10, 返修台次: 11 }],
        [monthStart(AUGUST, -1), "乙店", { 进厂台次: 600, 返修台次: 12 }],
        [AUGUST, "甲店", { 进厂台次: 600, 返修台次: 12, 投诉件数: 700 }],
        [AUGUST, "乙店", { 进厂台次: 600, 返修台次: 18 }],
      ]),
    );
    const [july, august] = calculated.series("FIRSTFIXRATE").slice(-2);
    expect(july).toEqual(store === "乙店" ? near(1 - 12 / 600) : wrong);
    const rates = { 甲店: 1 - 12 / 600, 乙店: 1 - 18 / 600 };
    expect(august).toEqual(near(store === undefined ? 1 - 30 / 1200 : rates[store as keyof typeof rates]));
    if (store !== "乙店") expect(calculated.series("COMPLAINTRATE").at(-1)).toEqual(near(700 / 600));
    expect(calculated.rowsRead).toContain(";不可能的数字 1 处(见“数据质检”)");
    expect(shownRows(calculated, "quality")).toContainEqual([
      "返修台次 ≤ 进厂台次",
      "一次修复率",
      1,
      null,
      0,
      monthStart(AUGUST, -1),
      50,
    ]);
  });

  test("what the sheet takes for impossible, the function refuses, and nothing else", () => {
    for (const kpi of ARTICLE) {
      const names = Object.keys(kpi.totals);
      const tooMuch = (above: string): unknown =>
        kpi.value &&
        outcome(() =>
          kpi.value?.(Object.fromEntries(names.map((name) => [name, name === above ? 11 : 10])), {}),
        );
      for (const name of names) {
        const isPart = kpi.totals[name]?.partOf !== undefined;
        expect({ id: kpi.id, name, refused: tooMuch(name) === "refused" }).toEqual({
          id: kpi.id,
          name,
          refused: isPart,
        });
      }
    }
  });
});

function outcome(compute: () => unknown): unknown {
  try {
    return compute();
  } catch {
    return "refused";
  }
}

describe("no data is not zero", () => {
  const totals = optionsOf({ kind: "totals", stores: ["甲店", "乙店"] });

  test("an empty sheet has no value anywhere, and says what is missing", async () => {
    const calculated = await calculate(totals);
    for (const id of ["CHURN", "PARTSTURNOVER", "COMPLAINTRATE", "FIRSTFIXRATE"]) {
      expect(calculated.series(id)).toEqual(MONTHS.map(() => ""));
    }
    expect(calculated.shares("REVENUEMIX")).toEqual(["", "", "", "", ""]);
    expect(calculated.lastDay).toBe(0);
    const cells = 48 * 17;
    expect(calculated.rowsRead).toBe(
      `数据:月度合计 48 行,缺 ${cells.toLocaleString("en-US")} 格(见“数据质检”)`,
    );
  });

  test("a half-filled store is left out of its ratio; one month alone; no complaints is a rate of 0", async () => {
    const calculated = await calculate(totals, undefined, (plan) =>
      fillTotals(plan, [
        [AUGUST, "甲店", { 进厂台次: 600, 返修台次: 12, 投诉件数: 0, 月均库存: 100, 月出库成本: 50 }],
        [AUGUST, "乙店", { 进厂台次: 400 }],
      ]),
    );
    const alone = (value: number) => [...new Array<string>(12).fill(""), near(value)];
    expect(calculated.series("FIRSTFIXRATE")).toEqual(alone(1 - 12 / 600));
    expect(calculated.series("COMPLAINTRATE")).toEqual(alone(0));
    expect(calculated.series("AVGROVALUE").at(-1)).toBe("");
    expect(calculated.series("PARTSTURNOVER").at(-1)).toBe("");
    expect(calculated.lastDay).toBe(45900);
  });
});
