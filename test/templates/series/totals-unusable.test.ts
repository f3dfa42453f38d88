import { describe, expect, test } from "@jest/globals";
import { monthStart } from "../../../src/cells/serials";
import { openSource } from "../../../src/templates/series/source";
import type { Cell } from "../../../src/workbook/plan";
import {
  AUGUST,
  calculate,
  CORE,
  fillTotals,
  near,
  optionsOf,
  planOf,
  shownRows,
  type Calculated,
} from "./support";

const LOOKED_AT = [
  "COMPLAINTRATE",
  "FIRSTFIXRATE",
  "PARTSTURNOVER",
  "PARTSMARGIN",
  "AVGROVALUE",
  "REVENUEMIX",
];
const SHOWN = CORE.filter(({ id }) => LOOKED_AT.includes(id));
const WRONG = { error: "#N/A" };
const RIGHT = { 进厂台次: 100, 返修台次: 4, 投诉件数: 2, 配件收入: 400000, 配件成本: 280000 };

async function withFigures(entries: Parameters<typeof fillTotals>[1], store?: string): Promise<Calculated> {
  const source = { kind: "totals", stores: ["浦东", "徐汇"] } as const;
  return calculate(optionsOf(source, { ...(store && { store }) }), SHOWN, (plan) =>
    fillTotals(plan, entries),
  );
}

describe("what was pasted into the monthly totals and is no figure", () => {
  const pasted = (figures: Record<string, Cell>, store?: string): Promise<Calculated> =>
    withFigures(
      [
        [AUGUST, "浦东", RIGHT],
        [AUGUST, "徐汇", { ...RIGHT, ...figures }],
      ],
      store,
    );

  test.each<[string, string, Cell, string]>([
    ["a word", "投诉件数", "二百", "COMPLAINTRATE"],
    ["a number below 0", "返修台次", -3, "FIRSTFIXRATE"],
    ["a number with a unit", "配件成本", "28万", "PARTSMARGIN"],
    ["a number stored as text", "配件成本", "280000", "PARTSMARGIN"],
  ])("%s gives no value where its store is among the chosen", async (_, header, figure, id) => {
    const all = await pasted({ [header]: figure });
    expect(all.series(id).at(-1)).toEqual(WRONG);
    expect(all.series(id).at(-2)).toBe("");
    expect(all.rowsRead).toContain(";不可能的数字 1 处(见“数据质检”)");
    const row = shownRows(all, "quality").find(([text]) => String(text).startsWith(`${header}:填的是数字`));
    // The first row of figures is row 6 of the sheet; two stores in 24 months, the last is the wrong one.
    expect(row?.slice(2)).toEqual([1, null, 1, AUGUST, 53]);
    const other = await pasted({ [header]: figure }, "浦东");
    expect(other.series(id).at(-1)).toEqual(near({ COMPLAINTRATE: 0.02, FIRSTFIXRATE: 0.96 }[id] ?? 0.3));
  });

  test("so does a yes; the preview's spreadsheet takes it for a number and cannot say where it stands", async () => {
    const all = await pasted({ 投诉件数: true });
    expect(all.series("COMPLAINTRATE").at(-1)).toEqual(WRONG);
    const row = shownRows(all, "quality").find(([text]) => String(text).startsWith("投诉件数:填的是数字"));
    expect(row?.slice(2, 5)).toEqual([1, null, 1]);
  });

  test("indicators of other figures keep their values; an amount of money may be below 0", async () => {
    const calculated = await pasted({ 投诉件数: "二百", 配件成本: -1000 });
    expect(calculated.series("FIRSTFIXRATE").at(-1)).toEqual(near(0.96));
    expect(calculated.series("PARTSMARGIN").at(-1)).toEqual(near(1 - 279000 / 800000));
  });

  test("counts for each of the months that a figure is made of, and for the shares of a mix", async () => {
    const calculated = await withFigures([
      [monthStart(AUGUST, -2), "浦东", { 月均库存: "无", 月出库成本: 1 }],
      [monthStart(AUGUST, -1), "浦东", { 月均库存: 10, 月出库成本: 1 }],
      [AUGUST, "浦东", { 月均库存: 10, 月出库成本: 1, 索赔收入: "5千" }],
    ]);
    expect(calculated.series("PARTSTURNOVER").at(-1)).toEqual(WRONG);
    expect(calculated.shares("REVENUEMIX")).toEqual(new Array(5).fill(WRONG));
  });

  test("a figure that is not there has no month and no row", async () => {
    const rows = shownRows(await withFigures([]), "quality");
    expect(rows.find(([text]) => text === "投诉件数")?.slice(2)).toEqual([0, 48, 2, "–", "–"]);
    expect(rows.find(([text]) => text === "投诉件数:填的是数字,不小于 0")?.slice(2)).toEqual([
      0,
      null,
      0,
      "–",
      "–",
    ]);
  });
});

describe("stores that are not filled in", () => {
  test("are told where others are, with the name of the first", async () => {
    const calculated = await withFigures([
      [AUGUST, "浦东", RIGHT],
      [AUGUST, "徐汇", { ...RIGHT, 投诉件数: null }],
    ]);
    expect(calculated.rowsRead).toContain(";所选月份有 1 家门店未填全:徐汇");
    expect(shownRows(calculated, "quality")).toContainEqual([
      "别的门店填了、自己有空白的门店",
      "徐汇",
      1,
      2,
      53,
    ]);
  });

  test("not where all leave the same figures blank, nor for another month", async () => {
    const calculated = await withFigures([
      [AUGUST, "浦东", RIGHT],
      [AUGUST, "徐汇", RIGHT],
      [monthStart(AUGUST, -1), "浦东", RIGHT],
    ]);
    expect(calculated.rowsRead).not.toContain("未填全");
  });
});

test("units and names of the totals are those a person would use; the columns that say whose row it is are printed again", () => {
  const sheetIn = (language: "zh" | "en") => {
    const options = optionsOf({ kind: "totals", stores: ["浦东"] }, { language });
    return planOf(openSource(options, CORE), CORE).sheets.find(({ id }) => id === "monthlyTotals");
  };
  const sheet = sheetIn("zh");
  const columns = sheet?.tables[0]?.columns ?? [];
  const units = sheet?.blocks.find(({ row, column }) => row === 3 && column === 1)?.cells[0]?.slice(1);
  const unitOf = (header: string): unknown => units?.[columns.indexOf(header) - 2];
  expect(unitOf("7 个月前进厂的客户数")).toBe("人");
  expect(unitOf("其中之后 6 个月未再进厂的客户数")).toBe("人");
  expect(unitOf("投诉件数")).toBe("件");
  expect(unitOf("进厂台次")).toBe("台次");
  expect(unitOf("维修收入合计")).toBe("元");
  expect(sheet?.print.titleColumns).toEqual({ first: 0, last: 1 });
  expect(sheetIn("en")?.tables[0]?.columns).toContain("Customers who visited 7 months before");
});
