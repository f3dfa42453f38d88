import { describe, expect, test } from "@jest/globals";
import { monthStart } from "../../../src/cells/serials";
import type { Kpi } from "../../../src/kpi/define";
import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { churn, closureRate, complaintRate, firstFixRate, orderValue, revenueMix, rowsOf } from "./plain";
import { complaints, orders, stockMonths, STORES, tableOf, type Records } from "./records-support";
import { CORE, AUGUST, calculate, edit, near, optionsOf, type Calculated } from "./support";

const ORDERS = orders(400);
const COMPLAINTS = complaints(80);
const BLANK = new Array<string>(13).fill("");

function kpi(id: string): Kpi {
  return CORE.find((each) => each.id === id) as Kpi;
}

/** The same records without some columns. */
function without(records: Records, ...columns: readonly string[]): Records {
  const kept = records.columns.flatMap((column, index) => (columns.includes(column) ? [] : [index]));
  return {
    ...records,
    columns: kept.map((index) => records.columns[index] ?? ""),
    rows: records.rows.map((row) => kept.map((index) => row[index] ?? null)),
  };
}

function seriesOf({ source }: Calculated, id: string) {
  const cells = {
    months: { sheet: "calculation", row: 0, column: 1 },
    criteria: { from: 3, before: 4 },
    store: { literal: "" },
    storeCriterion: { literal: "" },
  };
  return source.series(kpi(id), cells);
}

function sheetIds({ sheets }: WorkbookPlan): string[] {
  return sheets.map(({ id }: SheetPlan) => id);
}

describe("records that lack something", () => {
  test("an indicator whose columns are missing falls back to monthly totals, which hold only its figures", async () => {
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: [tableOf(without(ORDERS, "orders.amount"))] }),
    );
    expect(seriesOf(calculated, "FIRSTFIXRATE").from).toBe("records");
    expect(seriesOf(calculated, "AVGROVALUE")).toMatchObject({ from: "totals", missing: ["结算金额"] });
    expect(seriesOf(calculated, "PARTSMARGIN").missing).toEqual(["配件收入", "配件成本", "出库日期"]);
    expect(sheetIds(calculated.plan)).toEqual(["calculation", "monthlyTotals", "orders", "quality"]);
    const table = calculated.plan.sheets.find(({ id }) => id === "monthlyTotals")?.tables[0];
    expect(table?.columns).toEqual(
      expect.arrayContaining(["维修收入合计", "配件收入", "月均库存", "投诉件数"]),
    );
    expect(table?.columns).not.toContain("返修台次");
    expect(calculated.series("AVGROVALUE")).toEqual(BLANK);
  });

  test("flags that never say no need the order numbers beside them", async () => {
    const onlyTrue: Records = {
      ...ORDERS,
      rows: ORDERS.rows.map((row) => row.map((value) => (value === false ? null : value))),
    };
    const fed = await calculate(optionsOf({ kind: "records", tables: [tableOf(onlyTrue)] }), [
      kpi("FIRSTFIXRATE"),
    ]);
    expect(fed.series("FIRSTFIXRATE")).toEqual(firstFixRate(rowsOf(onlyTrue)).map(near));
    const alone = without(onlyTrue, "orders.order");
    const lacking = await calculate(optionsOf({ kind: "records", tables: [tableOf(alone)] }), [
      kpi("FIRSTFIXRATE"),
    ]);
    expect(seriesOf(lacking, "FIRSTFIXRATE")).toMatchObject({ from: "totals", missing: ["工单号"] });
  });

  test("no complaints in a month: a rate of 0, and no closure rate; no records at all: no value", async () => {
    const few: Records = {
      ...COMPLAINTS,
      rows: COMPLAINTS.rows.filter((row) => (row[1] as number) < AUGUST - 60),
    };
    const tables = [tableOf(ORDERS), tableOf(few)];
    const calculated = await calculate(optionsOf({ kind: "records", tables }));
    expect(calculated.series("COMPLAINTRATE")).toEqual(complaintRate(rowsOf(few), rowsOf(ORDERS)).map(near));
    expect(calculated.series("COMPLAINTRATE").at(-1)).toBe(0);
    expect(calculated.series("COMPLAINTCLOSURERATE")).toEqual(closureRate(rowsOf(few)).map(near));
    expect(calculated.series("COMPLAINTCLOSURERATE").at(-1)).toBe("");
  });

  test("one month of records alone", async () => {
    const one: Records = {
      ...ORDERS,
      rows: ORDERS.rows.filter(
        (row) => (row[2] as number) >= AUGUST && (row[2] as number) < monthStart(AUGUST, 1),
      ),
    };
    const calculated = await calculate(optionsOf({ kind: "records", tables: [tableOf(one)] }));
    expect(calculated.series("CHURN")).toEqual(BLANK);
    expect(calculated.series("AVGROVALUE")).toEqual(orderValue(rowsOf(one)).map(near));
    expect(calculated.series("AVGROVALUE").slice(0, -1)).toEqual(BLANK.slice(1));
    expect(calculated.source.months).toEqual([AUGUST]);
  });

  test("a table without stores says nothing of one store", async () => {
    const stock = without(stockMonths(), "stockMonths.store");
    const tables = [tableOf(ORDERS), tableOf(stock)];
    const calculated = await calculate(optionsOf({ kind: "records", tables }, { store: STORES[0] }));
    expect(seriesOf(calculated, "PARTSTURNOVER").followsStore).toBe(false);
    expect(calculated.series("PARTSTURNOVER")).toEqual(BLANK);
    expect(seriesOf(calculated, "AVGROVALUE").followsStore).toBe(true);
  });
});

describe("the person's own tables", () => {
  const own = (name: string) => (column: string) => `${column.split(".")[1] ?? ""}[#'${name}]`;

  /** The open workbook: the person's tables with their own headers stand on a sheet. */
  function withOwnTables(tables: readonly ReturnType<typeof tableOf>[]) {
    return (plan: WorkbookPlan): WorkbookPlan => {
      const [look] = plan.sheets;
      const sheets = tables.map((table): SheetPlan => {
        const columns = table.columns.map(({ header }) => header);
        const rows = Array.from({ length: table.rows }, (_, row) =>
          table.columns.map(({ values }) => values[row] ?? null),
        );
        const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
        const id = table.dataset;
        const style = { style: "TableStyleLight1", banded: false, filter: true };
        return {
          ...(look as SheetPlan),
          id,
          name: `own ${id}`,
          blocks: [{ row: 0, column: 0, cells: [columns, ...rows] }],
          tables: [{ id, name: table.existingTable ?? id, area, columns, ...style }],
        };
      });
      return { ...plan, sheets: [...sheets, ...plan.sheets] };
    };
  }

  test.each([
    ["all stores", undefined],
    ["one store", STORES[1]],
  ])("are computed where they stand, whatever their columns are called: %s", async (_, store) => {
    const tables = [
      tableOf(ORDERS, { existingTable: "工单_2025" }, own("店")),
      tableOf(COMPLAINTS, { existingTable: "投诉_2025" }, own("诉")),
    ];
    const choice = store === undefined ? {} : { store };
    const calculated = await calculate(
      optionsOf({ kind: "records", tables }, { profile: "add-in", ...choice }),
      CORE,
      withOwnTables(tables),
    );
    expect(calculated.source.existingTables).toEqual({ orders: "工单_2025", complaints: "投诉_2025" });
    const rows = rowsOf(ORDERS, store);
    expect(calculated.series("CHURN")).toEqual(churn(rows, rowsOf(ORDERS)).map(near));
    expect(calculated.series("AVGROVALUE")).toEqual(orderValue(rows).map(near));
    expect(calculated.series("COMPLAINTCLOSURERATE")).toEqual(
      closureRate(rowsOf(COMPLAINTS, store)).map(near),
    );
    expect(seriesOf(calculated, "COMPLAINTRATE").followsStore).toBe(false);
    const rate = complaintRate(rowsOf(COMPLAINTS), rowsOf(ORDERS)).map(near);
    expect(calculated.series("COMPLAINTRATE")).toEqual(store === undefined ? rate : BLANK);
  });

  test("a mix is one call, whose shares the page shows; what cannot be read is an error, no records are none", async () => {
    const tables = [tableOf(ORDERS, { existingTable: "工单_2025" }, own("店"))];
    const shares = async (month = AUGUST, change = (plan: WorkbookPlan) => plan) => {
      const calculated = await calculate(
        optionsOf({ kind: "records", tables }, { profile: "add-in", month }),
        [kpi("REVENUEMIX")],
        (plan) => change(withOwnTables(tables)(plan)),
      );
      expect(JSON.stringify(calculated.plan).match(/"function":"REVENUEMIX"/g)).toHaveLength(1);
      return calculated.shares("REVENUEMIX");
    };
    expect(await shares()).toEqual(revenueMix(rowsOf(ORDERS)).map(near));
    expect(await shares(monthStart(AUGUST, 12))).toEqual(["", "", "", "", ""]);
    const amount = ORDERS.columns.indexOf("orders.amount");
    const isMessy = (plan: WorkbookPlan): WorkbookPlan =>
      edit(plan, "orders", (_, blocks) => (blocks[0]?.at(-1) as Cell[]).splice(amount, 1, "见合同"));
    expect(await shares(AUGUST, isMessy)).toEqual(new Array<unknown>(5).fill({ error: "#VALUE!" }));
  });

  test("in ten thousands are written anew, typed", async () => {
    const table = tableOf(ORDERS, { existingTable: "工单" }, (column) => `${column}(万元)`);
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: [table] }, { profile: "add-in" }),
    );
    expect(calculated.source.existingTables).toEqual({});
    expect(sheetIds(calculated.plan)).toContain("orders");
  });
});

test("tables in which records are left out are written anew: formulas would see all of them", async () => {
  const leftOut = [{ column: "orders.status", header: "状态", found: "作废", count: 3 }];
  const tables = [
    tableOf(ORDERS, { existingTable: "工单", leftOut }),
    tableOf(COMPLAINTS, { existingTable: "投诉" }),
  ];
  const calculated = await calculate(
    optionsOf({ kind: "records", tables }, { profile: "add-in" }),
    CORE,
    (plan) => plan,
  );
  expect(calculated.source.existingTables).toEqual({ complaints: "投诉" });
  expect(sheetIds(calculated.plan)).toContain("orders");
});

describe("what plain formulas cannot do in time", () => {
  test("is looked up among values of the day the workbook was made, which are the live ones", async () => {
    const { prepared, ...quadratic } = kpi("CHURN");
    expect(prepared).toBeDefined();
    const many = orders(5001);
    const options = optionsOf({ kind: "records", tables: [tableOf(many)] }, { store: STORES[0] });
    const dated = await calculate(options, [quadratic as Kpi]);
    const live = await calculate(options, [kpi("CHURN")]);
    expect(sheetIds(dated.plan)).toContain("datedValues");
    expect(sheetIds(live.plan)).not.toContain("datedValues");
    expect(dated.series("CHURN")).toEqual(live.series("CHURN"));
    expect(live.series("CHURN")).toEqual(churn(rowsOf(many, STORES[0]), rowsOf(many)).map(near));
  });
});
