import { describe, expect, test } from "@jest/globals";
import type { Cell, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { closureRate, orderValue, revenueMix, rowsOf } from "./plain";
import { complaints, orders, tableOf, type Records } from "./records-support";
import { AUGUST, calculate, near, optionsOf, shownRows } from "./support";

const ORDERS = orders(200);
const COMPLAINTS = complaints(40);
const TABLES = [tableOf(ORDERS), tableOf(COMPLAINTS)];
const NO_VALUES = new Array<unknown>(13).fill({ error: "#N/A" });

/** A person changes the table of orders: the rows beneath its header, the table as high as they are. */
function changeOrders(change: (rows: Cell[][]) => void) {
  return (plan: WorkbookPlan): WorkbookPlan => ({
    ...plan,
    sheets: plan.sheets.map((sheet): SheetPlan => {
      const [block, table] = [sheet.blocks[0], sheet.tables[0]];
      if (sheet.id !== "orders" || block === undefined || table === undefined) return sheet;
      const [header = [], ...rows] = block.cells.map((row) => [...row]);
      change(rows);
      const area = { ...table.area, rows: rows.length + 1 };
      return { ...sheet, blocks: [{ ...block, cells: [header, ...rows] }], tables: [{ ...table, area }] };
    }),
  });
}

/** What a person types into new rows: the columns of the records, none of the helper columns. */
const ADDED: Records["rows"] = [
  ["N1", "00001", AUGUST + 3, 1000, false, "定保", "浦东店"],
  ["N2", "00002", AUGUST + 4, 9000, true, "索赔", "徐汇店"],
];

describe("records that were changed after the workbook was made", () => {
  test("rows that were added make no wrong ratio: no value, and the page says why", async () => {
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: TABLES }),
      undefined,
      changeOrders((rows) => rows.push(...ADDED.map((row) => [...row]))),
    );
    for (const id of ["AVGROVALUE", "FIRSTFIXRATE", "CHURN", "COMPLAINTRATE"]) {
      expect({ id, values: calculated.series(id) }).toEqual({ id, values: NO_VALUES });
    }
    const notice = "“工单”有 2 行新追加的记录没有预备列,请用新数据重新生成。";
    expect(calculated.rowsRead).toBe(`${notice}数据:工单 202 行,投诉 40 行`);
    expect(shownRows(calculated, "quality")).toContainEqual(["工单", notice, 200, 202, expect.any(Number)]);
  });

  test("what needs no helper column counts the new rows", async () => {
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: TABLES }),
      undefined,
      changeOrders((rows) => rows.push(...ADDED.map((row) => [...row]))),
    );
    const all = rowsOf({ ...ORDERS, rows: [...ORDERS.rows, ...ADDED] });
    expect(calculated.shares("REVENUEMIX")).toEqual(revenueMix(all).map(near));
    expect(calculated.series("COMPLAINTCLOSURERATE")).toEqual(closureRate(rowsOf(COMPLAINTS)).map(near));
  });

  test("in the add-in profile the functions count them", async () => {
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: TABLES }, { profile: "add-in" }),
      undefined,
      changeOrders((rows) => rows.push(...ADDED.map((row) => [...row]))),
    );
    const all = rowsOf({ ...ORDERS, rows: [...ORDERS.rows, ...ADDED] });
    expect(calculated.series("AVGROVALUE")).toEqual(orderValue(all).map(near));
    expect(calculated.series("COMPLAINTRATE")).toEqual(NO_VALUES);
  });

  test("rows that were taken away, and a flag that was corrected, are told", async () => {
    const options = optionsOf({ kind: "records", tables: TABLES });
    const fewer = await calculate(
      options,
      undefined,
      changeOrders((rows) => void rows.pop()),
    );
    expect(fewer.series("AVGROVALUE")).toEqual(NO_VALUES);
    expect(fewer.rowsRead).toMatch(/^“工单”少了 1 行/);
    const comeback = ORDERS.columns.indexOf("orders.comeback");
    const corrected = await calculate(
      options,
      undefined,
      changeOrders((rows) => {
        const row = rows.find((cells) => cells[comeback] === true);
        if (row) row[comeback] = false;
      }),
    );
    expect(corrected.rowsRead).toMatch(/^“工单”的记录改动过/);
    expect((await calculate(options)).rowsRead).toMatch(/^数据:/);
  });
});
