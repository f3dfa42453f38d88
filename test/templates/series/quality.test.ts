import { describe, expect, test } from "@jest/globals";
import { complaints, orders, tableOf } from "./records-support";
import { calculate, optionsOf, shownRows, type Calculated } from "./support";

function rowsOf(calculated: Calculated): unknown[][] {
  return shownRows(calculated, "quality");
}

const TABLES = [
  tableOf(orders(300), {
    totalsRows: 2,
    unreadable: [
      {
        column: "orders.amount",
        header: "实收",
        count: 37,
        examples: [
          { row: 12, found: "见合同" },
          { row: 40, found: "?" },
        ],
      },
    ],
  }),
  tableOf(complaints(40)),
];

describe("the sheet of data quality", () => {
  test("says which tables were read, and what could not be", async () => {
    const calculated = await calculate(optionsOf({ kind: "records", tables: TABLES }));
    const rows = rowsOf(calculated);
    expect(rows).toContainEqual(["工单", "orders.csv", 300, 2, 37, expect.any(Number), expect.any(Number)]);
    expect(rows).toContainEqual(["工单", "实收 → 结算金额", 37, "第 12 行“见合同”、第 40 行“?”"]);
    expect(calculated.rowsRead).toBe("数据:工单 300 行,投诉 40 行;无法识别 37 格(见“数据质检”)");
    expect(calculated.lastDay).toBeCloseTo(Math.max(...datesOf("orders.arrival")), 9);
  });

  test("says what was left out and why, what could not be, and which orders have no amount", async () => {
    const [month, blank] = [45870, null];
    const records = {
      dataset: "orders" as const,
      columns: ["order", "arrival", "amount", "jobType"].map((name) => `orders.${name}`),
      rows: [
        ["R1", month, 100, "保养"],
        ["R2", month, blank, "保养"],
        ["R3", month, blank, "事故"],
      ],
    };
    const table = tableOf(records, {
      leftOut: [
        { column: "orders.jobType", header: "业务类型", found: "PDI", count: 4 },
        { column: "orders.jobType", header: "业务类型", found: "内部", count: 1 },
      ],
    });
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: [table, tableOf(complaints(40))] }),
    );
    const rows = rowsOf(calculated);
    expect(rows).toContainEqual(["工单", "业务类型 → 维修类型", 4, "PDI"]);
    expect(rows).toContainEqual(["工单", "业务类型 → 维修类型", 1, "内部"]);
    expect(rows).toContainEqual(["工单", "状态", null, expect.stringMatching(/未能剔除/)]);
    expect(rows).toContainEqual(["投诉", "责任部门", null, "没有识别到此列:其他部门的投诉未能剔除"]);
    expect(rows).toContainEqual([expect.stringMatching(/^2 张工单没有可用的金额.*仍计入台次/)]);
    expect(calculated.rowsRead).toBe("数据:工单 3 行,投诉 40 行;不计入 5 行");
  });

  test("accounts for every row of an indicator: read is base and excluded; live and dated are the same", async () => {
    const portable = rowsOf(await calculate(optionsOf({ kind: "records", tables: TABLES })));
    const live = rowsOf(
      await calculate(optionsOf({ kind: "records", tables: TABLES }, { profile: "add-in" })),
    );
    const audit = (rows: unknown[][]): unknown[][] => {
      const start = rows.findIndex(([name, ...others]) => name === "客户流失率" && others.length === 0);
      return rows.slice(start);
    };
    // Our function counts records; plain texts name the rows of our sheet, which has a header.
    const asExcel = (firstRows: unknown): unknown =>
      typeof firstRows === "string"
        ? firstRows.replaceAll(/\d+/g, (row) => String(Number(row) + 1))
        : firstRows;
    expect(
      audit(live).map((row) => (row.length === 4 ? [...row.slice(0, 3), asExcel(row[3])] : row)),
    ).toEqual(audit(portable));
    expect(portable).toContainEqual([null, "去向", "行数", "最先几行(Excel 行号)"]);
    expect(live).toContainEqual([null, "去向", "行数", "最先几条(第几条记录,标题行不算)"]);
    const [, read, base, , ...excluded] = audit(portable).slice(
      0,
      audit(portable).findIndex(([name]) => name === "两周结案率"),
    );
    expect(read?.slice(0, 3)).toEqual([null, "读取行数", 300]);
    const rest = excluded.reduce((sum, line) => sum + Number(line[2]), 0);
    expect((base?.[2] as number) + rest).toBe(300);
  });

  test("says how many rows name no store, and how many repeat another row", async () => {
    const records = {
      dataset: "orders" as const,
      columns: ["order", "arrival", "comeback", "store"].map((name) => `orders.${name}`),
      rows: [
        ["R1", 45870, true, "浦东店"],
        ["R2", 45870, false, null],
        ["R3", 45871, false, ""],
      ],
    };
    const table = tableOf(records, { stores: ["浦东店"], repeatedRows: 3 });
    const rows = rowsOf(await calculate(optionsOf({ kind: "records", tables: [table] })));
    expect(rows).toContainEqual([expect.stringMatching(/^“工单”有 2 行没有门店/)]);
    expect(rows).toContainEqual([expect.stringMatching(/^“工单”有 3 行与前面的行.*完全相同/)]);
  });

  test("says how many orders do not say whether they are comebacks", async () => {
    const [month, blank] = [45870, null];
    const records = {
      dataset: "orders" as const,
      columns: ["order", "arrival", "comeback"].map((name) => `orders.${name}`),
      rows: [
        ["R1", month, true],
        ["R2", month, blank],
        ["R3", month, blank],
        ["R3", month, false],
      ],
    };
    const calculated = await calculate(optionsOf({ kind: "records", tables: [tableOf(records)] }));
    expect(calculated.series("FIRSTFIXRATE").at(-1)).toBeCloseTo(2 / 3, 9);
    expect(rowsOf(calculated)).toContainEqual(["1 个工单没有填“返修”,按“否”计算。"]);
  });

  test("in English", async () => {
    const calculated = await calculate(
      optionsOf({ kind: "records", tables: TABLES }, { language: "en", profile: "add-in" }),
    );
    expect(rowsOf(calculated)).toContainEqual([null, "rows read", 300, ""]);
    expect(calculated.rowsRead).toBe(
      "Data: Repair orders 300 rows, Complaints 40 rows; 37 cells unreadable (see Data quality)",
    );
  });

  test("counts what is filled in and what is missing of every total", async () => {
    const rows = rowsOf(await calculate(optionsOf({ kind: "sample" })));
    expect(rows).toContainEqual(["进厂台次", "客户投诉率、一次修复率、总客单价", 48, 0, 0, 45170, 45870]);
  });
});

function datesOf(id: string): number[] {
  const column = TABLES.flatMap(({ columns }) => columns).find(({ column: name }) => name === id);
  return (column?.values ?? []).filter((value) => typeof value === "number");
}
