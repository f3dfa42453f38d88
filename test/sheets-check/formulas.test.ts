import { describe, expect, test } from "@jest/globals";
import {
  call,
  cell,
  operation,
  tableColumn,
  type Formula,
  type SheetFunction,
} from "../../src/workbook/formula";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { findings, soundPlan, stubbed, withBlock, withFront } from "./support";

const DONE = { "front B11": 1 };

/** The plan with one more formula on the front page, in B11. */
function withFormula(formula: Formula): WorkbookPlan {
  return withBlock([[{ formula }]]);
}

function nested(depth: number): Formula {
  return depth === 0 ? { literal: 1 } : call("ABS", nested(depth - 1));
}

describe("formulas", () => {
  test.each<[string, Formula, RegExp]>([
    ["a function that is not in the list", call("XLOOKUP" as SheetFunction, 1), /XLOOKUP is not in the list/],
    [
      "more than 8,192 characters",
      call("SUM", ...Array.from({ length: 250 }, () => "一".repeat(40))),
      /long$/,
    ],
    ["functions nested more than 64 deep", nested(65), /nested 65 deep/],
    ["texts of more than 255 characters", call("LEFT", "一".repeat(256), 1), /a text of 256 characters/],
    ["more than 255 arguments", call("SUM", ...Array.from({ length: 256 }, () => 1)), /256 arguments/],
    ["a call in a portable file", { call: { function: "CHURN", arguments: [] } }, /calls AFTERSALES.CHURN/],
  ])("%s", async (_name, formula, what) => {
    const found = await findings(withFormula(formula), stubbed(DONE));
    expect(found).toEqual([expect.stringMatching(/^formulas \| 首页 B11 /)]);
    expect(found[0]).toMatch(what);
  });

  test("64 deep is allowed", async () => {
    expect(await findings(withFormula(nested(64)), stubbed(DONE))).toEqual([]);
  });

  test("a call in another call, in the add-in's profile", async () => {
    const inner: Formula = { call: { function: "TARGET", arguments: [] } };
    const plan = withFront(
      ({ blocks }) => ({
        blocks: [
          ...blocks,
          {
            row: 10,
            column: 1,
            cells: [[{ formula: { call: { function: "STATUS", arguments: [operation(inner, "+", 1)] } } }]],
          },
        ],
      }),
      "add-in",
    );
    expect(await findings(plan, stubbed(DONE))).toEqual([
      "formulas | 首页 B11 | AFTERSALES.STATUS holds another AFTERSALES call",
    ]);
  });

  test("more than 50 calls on a sheet", async () => {
    const calls = Array.from({ length: 50 }, () => ({
      formula: { call: { function: "CHURN", arguments: [] } } as Formula,
    }));
    const plan = withFront(
      ({ blocks, print }) => ({
        blocks: [...blocks, { row: 20, column: 1, cells: calls.map((one) => [one]) }],
        print: { ...print, area: { row: 0, column: 0, rows: 80, columns: 8 } },
      }),
      "add-in",
    );
    const results = Object.fromEntries(calls.map((_, index) => [`front B${21 + index}`, 1]));
    expect(await findings(plan, stubbed(results))).toEqual([
      "calls | 首页  | 51 calls of AFTERSALES functions; at most 50",
    ]);
  });

  test("a table's column in a rule", async () => {
    const plan = withFront(({ rules }) => ({
      rules: [
        ...rules,
        {
          area: { row: 4, column: 1, rows: 1, columns: 1 },
          formula: operation(call("SUM", tableColumn("orders", "金额[元]")), ">", 0),
          format: { bold: true },
        },
      ],
    }));
    expect(await findings(plan)).toEqual([
      expect.stringMatching(/^formulas \| 首页 B5 \| a reference to a table/),
    ]);
  });
});

describe("errors", () => {
  test.each(["#VALUE!", "#N/A", "#DIV/0!"])("%s in a cell", async (error) => {
    const plan = withFormula(call("SUM", 1));
    expect(await findings(plan, stubbed({ "front B11": { error } }))).toEqual([
      `errors | 首页 B11 | shows ${error}`,
    ]);
  });

  test("a formula without a result", async () => {
    expect(await findings(withFormula(call("SUM", 1)))).toEqual([
      "errors | 首页 B11 | the formula has no result",
    ]);
  });
});

describe("precedents", () => {
  /** A sheet of four cells, each computed from the next; the last is an input. */
  function withChain(from: number): WorkbookPlan {
    const plan = withFormula(cell(from, 0, "chain"));
    const [front] = plan.sheets;
    if (front === undefined) throw new Error("the plan has sheets");
    const chain = {
      ...front,
      id: "chain",
      name: "计算",
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [[5], ...[0, 1, 2].map((row) => [{ formula: cell(row, 0, "chain") }])],
        },
      ],
      styles: [],
      merges: [],
      rules: [],
      validations: [],
      charts: [],
    };
    return { ...plan, sheets: [...plan.sheets, chain] };
  }
  const RESULTS = stubbed({ "front B11": 5, "chain A2": 5, "chain A3": 5, "chain A4": 5 });

  test("two are allowed", async () => {
    expect(await findings(withChain(1), RESULTS)).toEqual([]);
  });

  test("three are found, with the way", async () => {
    expect(await findings(withChain(2), RESULTS)).toEqual([
      'precedents | 首页 B11 | "5" is 3 precedents from its input: 首页!B11 → 计算!A3 → 计算!A2 → 计算!A1',
    ]);
  });

  test("the place at which something stands does not count, nor does a choice", async () => {
    const plan = withChain(1);
    const [front] = plan.sheets;
    if (front === undefined) throw new Error("the plan has sheets");
    const formula = call(
      "INDEX",
      { cells: { sheet: "chain", row: 0, column: 0, rows: 2, columns: 1 } },
      call("MATCH", cell(3, 0, "chain"), cell(6, 2, "front"), 0),
    );
    const block = { row: 11, column: 1, cells: [[{ formula }]] };
    const changed = {
      ...plan,
      sheets: [{ ...front, blocks: [...front.blocks, block] }, ...plan.sheets.slice(1)],
    };
    expect(
      await findings(
        changed,
        stubbed({ "front B11": 5, "front B12": 5, "chain A2": 5, "chain A3": 5, "chain A4": 5 }),
      ),
    ).toEqual([]);
  });
});

describe("names", () => {
  const plan = soundPlan();
  const renamed = (name: string): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.id === "records" ? { ...sheet, name } : sheet)),
  });

  test.each([
    ["an", "一".repeat(32), /the name has 32 letters/],
    ["a taken", "首页", /a second sheet/],
    ["a refused", "工单/投诉", /no name for a sheet/],
  ])("%s sheet name", async (_kind, name, what) => {
    expect((await findings(renamed(name))).join("\n")).toMatch(what);
  });

  test("a name for cells that reads as an address", async () => {
    const named = { ...plan, names: [{ name: "KPI1", refersTo: cell(0, 0, "front") }] };
    expect(await findings(named)).toEqual(['names |   | "KPI1" is no name for cells']);
  });

  test("a table whose header is not in its first row", async () => {
    const wrong = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((table) => ({ ...table, columns: ["客户", "进厂", "金额[元]", "返修"] })),
      })),
    };
    expect((await findings(wrong)).filter((line) => line.startsWith("layout"))).toEqual([
      'layout | 工单 B1 | the table 工单 has its column "进厂" here',
    ]);
  });

  test("a style on no cells", async () => {
    const empty = withFront(({ styles }) => ({
      styles: [...styles, { area: { row: 10, column: 1, rows: 1, columns: 0 }, style: { bold: true } }],
    }));
    expect(await findings(empty)).toEqual(["layout | 首页 B11 | something is laid on 1 × 0 cells"]);
  });

  test("blocks over one another", async () => {
    expect(await findings(withBlock([["x"]], 3, 1))).toContain(
      "layout | 首页 B4 | blocks over one another: B4:G5 and B4",
    );
  });

  test("texts of a dialog that Excel does not take", async () => {
    const long = withFront(({ validations }) => ({
      validations: validations.map((validation) => ({
        ...validation,
        alert: { ...validation.alert, title: "一".repeat(33) },
      })),
    }));
    expect(await findings(long)).toHaveLength(3);
  });
});
