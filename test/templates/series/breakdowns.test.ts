import { describe, expect, test } from "@jest/globals";
import { monthStart, serialOf } from "../../../src/cells/serials";
import type { TypedValue } from "../../../src/columns";
import { KPIS } from "../../../src/kpi/catalogue";
import { openSource } from "../../../src/templates/series/source";
import type { Cell, WorkbookPlan } from "../../../src/workbook/plan";
import { tableOf } from "./records-support";
import { AUGUST, calculate, optionsOf, planOf, type Calculated } from "./support";

const SHOWN = KPIS.filter(({ id }) => ["CSAT", "CSATBYGROUP", "CSATBYAGE"].includes(id));

/** The groups with their satisfaction, as far as these are written down and calculated. */
function shownGroups(calculated: Calculated, id: string): unknown[] {
  const kpi = SHOWN.find((each) => each.id === id);
  const cell = { literal: "" };
  const months = { sheet: "calculation", row: 0, column: 1 };
  const cells = { months, criteria: { from: 3, before: 4 }, store: cell, storeCriterion: cell };
  const names = kpi ? (calculated.source.shares(kpi, cells) ?? []).map(({ name }) => name) : [];
  const shares = calculated.shares(id);
  return names.map((name, index) => [typeof name === "string" ? name : "(named there)", shares[index]]);
}

/** The sheet of groups as a person fills it: rows of figures and names of models, by their rows. */
function withGroups(
  plan: WorkbookPlan,
  figures: Readonly<Record<number, Cell[]>>,
  names: Readonly<Record<number, Cell>>,
): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      if (sheet.id !== "surveyGroups") return sheet;
      const blocks = sheet.blocks.map((block) => {
        const { row, column } = block;
        if (column === 6 && names[row] !== undefined) return { ...block, cells: [[names[row]]] };
        const isBand = block.cells[0]?.[2] === "60+ 个月";
        if (isBand) return { ...block, cells: [[AUGUST, "甲店", "60+ 个月", 8, null]] };
        return column === 0 && figures[row] ? { ...block, cells: [figures[row]] } : block;
      });
      return { ...sheet, blocks };
    }),
  };
}

describe("satisfaction by groups from records of surveys", () => {
  const day = (month: number, at: number): number => serialOf(2025, month, at);
  const rows: TypedValue[][] = [
    [day(8, 5), 5, "SUV", serialOf(2025, 1, 1), "浦东店"],
    [day(8, 6), 4, "suv", serialOf(2024, 1, 1), "徐汇店"],
    [day(8, 7), 2, "轿车*", serialOf(2019, 1, 1), "浦东店"],
    [day(8, 8), 5, "轿车*", serialOf(2023, 1, 1), "徐汇店"],
    [day(8, 9), null, "轿车*", serialOf(2023, 1, 1), "浦东店"],
    [day(7, 9), 1, "SUV", serialOf(2025, 1, 1), "浦东店"],
    [day(8, 10), 5, null, serialOf(2025, 9, 1), "浦东店"],
  ];
  const columns = ["date", "score", "model", "saleDate", "store"].map((name) => `surveys.${name}`);
  const tables = [tableOf({ dataset: "surveys", columns, rows })];

  test("models whatever their case, of the month; a sign in a name is no wildcard", async () => {
    const calculated = await calculate(optionsOf({ kind: "records", tables }), SHOWN);
    expect(shownGroups(calculated, "CSATBYGROUP")).toEqual([
      ["SUV", 1],
      ["轿车*", 0.5],
    ]);
    expect(calculated.series("CSAT").at(-1)).toBeCloseTo(4 / 5, 9);
  });

  test("bands of completed months, and what was sold after the survey; of one store", async () => {
    const calculated = await calculate(optionsOf({ kind: "records", tables }, { store: "浦东店" }), SHOWN);
    expect(shownGroups(calculated, "CSATBYAGE")).toEqual([
      ["0–11 个月", 1],
      ["12–23 个月", ""],
      ["24–35 个月", ""],
      ["36–59 个月", ""],
      ["60+ 个月", 0],
      ["购车晚于调查", 1],
    ]);
    expect(shownGroups(calculated, "CSATBYGROUP")).toEqual([
      ["SUV", 1],
      ["轿车*", 0],
    ]);
  });

  test("without models their figures are asked for; a person's own table is written anew, typed", async () => {
    const some = {
      dataset: "surveys" as const,
      columns: columns.slice(0, 2),
      rows: rows.map((row) => row.slice(0, 2)),
    };
    const own = tableOf(some, { existingTable: "调查" });
    const source = openSource(optionsOf({ kind: "records", tables: [own] }, { profile: "add-in" }), SHOWN);
    expect(source.existingTables).toEqual({});
    const plan = planOf(source, SHOWN);
    expect(plan.sheets.map(({ id }) => id)).toEqual(["calculation", "surveyGroups", "surveys", "quality"]);
    const results = await calculate(optionsOf({ kind: "records", tables: [tableOf(some)] }), SHOWN, (made) =>
      withGroups(made, { 4: [AUGUST, "本店", "SUV", 40, 36] }, { 4: "SUV" }),
    );
    expect(results.shares("CSATBYGROUP").slice(0, 2)).toEqual([0.9, ""]);
    expect(results.shares("CSATBYAGE")).toEqual(["", "", "", "", ""]);
  });

  test("only the bands of age are asked for where the models are known", () => {
    const some = {
      dataset: "surveys" as const,
      columns: columns.slice(0, 3),
      rows: rows.map((row) => row.slice(0, 3)),
    };
    const source = openSource(optionsOf({ kind: "records", tables: [tableOf(some)] }), SHOWN);
    const sheet = planOf(source, SHOWN).sheets.find(({ id }) => id === "surveyGroups");
    const groups = sheet?.blocks.map(({ cells }) => cells[0]?.[2]).filter((group) => group !== undefined);
    expect(groups).toEqual(["组", "0–11 个月", "12–23 个月", "24–35 个月", "36–59 个月", "60+ 个月"]);
    expect(sheet?.blocks.some(({ column }) => column > 0)).toBe(false);
  });
});

describe("satisfaction by groups from figures of each group", () => {
  /** The sheet as a person fills it: two models, the first two rows of the table, and a band of age. */
  function filled(plan: WorkbookPlan): WorkbookPlan {
    const figures: Record<number, Cell[]> = {
      4: [AUGUST, "甲店", "SUV", 40, 36],
      5: [AUGUST, "甲店", "轿车", 10, 11],
    };
    return withGroups(plan, figures, { 4: "SUV", 5: "轿车", 6: "MPV" });
  }

  test("a row in which one of the two is missing is no data; more satisfied than answered is an error", async () => {
    const options = optionsOf({ kind: "totals", stores: ["甲店"] });
    const calculated = await calculate(options, SHOWN, filled);
    expect(calculated.shares("CSATBYGROUP").slice(0, 4)).toEqual([0.9, { error: "#N/A" }, "", ""]);
    expect(calculated.shares("CSATBYAGE")).toEqual(["", "", "", "", ""]);
  });

  test("of the sample add up to the answers of the monthly totals", () => {
    const plan = planOf(openSource(optionsOf({ kind: "sample" }), SHOWN), SHOWN);
    const rowsOf = (id: string): (readonly Cell[])[] => {
      const sheet = plan.sheets.find((each) => each.id === id);
      const first = (sheet?.tables[0]?.area.row ?? 0) + 1;
      const blocks = sheet?.blocks.filter(({ row, column }) => row >= first && column === 0) ?? [];
      return blocks.map(({ cells }) => cells[0] ?? []);
    };
    const headers = plan.sheets.find(({ id }) => id === "monthlyTotals")?.tables[0]?.columns ?? [];
    const [answers, satisfied] = ["有效回答", "满意回答"].map((name) => headers.indexOf(name));
    const months = new Set(Array.from({ length: 13 }, (_, back) => monthStart(AUGUST, -back)));
    const totals = rowsOf("monthlyTotals").filter(([month]) => months.has(month as number));
    expect(totals).toHaveLength(26);
    for (const total of totals) {
      const groups = rowsOf("surveyGroups").filter(
        ([month, store]) => month === total[0] && store === total[1],
      );
      // Five models and five bands: each answer is in one of both.
      const sum = (column: number): number => groups.reduce((all, row) => all + (row[column] as number), 0);
      expect(sum(3)).toBe(2 * (total[answers ?? 0] as number));
      expect(sum(4)).toBe(2 * (total[satisfied ?? 0] as number));
      expect(groups.every((row) => (row[4] as number) <= (row[3] as number))).toBe(true);
    }
  });
});
