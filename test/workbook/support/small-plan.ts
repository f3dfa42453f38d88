import { call, cell, cells, operation, tableColumn } from "../../../src/workbook/formula";
import type { Print, Profile, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";

/** A small workbook in which everything that a plan can say occurs once; for tests of the writers and readers. */

const FONT = { name: "等线", size: 10, color: "#1F2937" };
const PRINT: Print = {
  orientation: "landscape",
  area: { row: 0, column: 0, rows: 12, columns: 8 },
  titleRows: { first: 2, last: 2 },
  pagesWide: 1,
  footer: { left: "AFTERSALES 1.0", center: "&D", right: "第 &P 页,共 &N 页" },
};
const EMPTY = {
  font: FONT,
  rowHeights: {},
  defaultRowHeight: 18,
  merges: [],
  tables: [],
  rules: [],
  validations: [],
  charts: [],
  print: PRINT,
  isProtected: false,
} as const;

/** 2025-06-01, 2025-07-01, 2025-08-01. */
const MONTHS = [45809, 45839, 45870];
const monthOf = (column: number) => cell(2, column, "front");

/** Visits of a month, as COUNTIFS over the table of records. */
function visitsIn(column: number) {
  const dates = tableColumn("orders", "进厂时间");
  return call(
    "COUNTIFS",
    dates,
    operation(">=", "&", monthOf(column)),
    dates,
    operation("<", "&", call("EDATE", monthOf(column), 1)),
  );
}

const records: SheetPlan = {
  ...EMPTY,
  id: "records",
  name: "工单",
  columnWidths: [12, 16, 12, 10],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ["客户", "进厂时间", "金额[元]", "返修"],
        ["=1+1", 45810.5, 1200, false],
        ["+客户", 45840, -80.5, true],
        ["@A", 45841.25, null, null],
        ["A", 45871, 300, false],
      ],
    },
  ],
  styles: [{ area: { row: 1, column: 1, rows: 4, columns: 1 }, style: { numberFormat: "yyyy-mm-dd hh:mm" } }],
  tables: [
    {
      id: "orders",
      name: "工单",
      area: { row: 0, column: 0, rows: 5, columns: 4 },
      columns: ["客户", "进厂时间", "金额[元]", "返修"],
      style: "TableStyleLight1",
      banded: true,
      filter: true,
    },
  ],
};

const front: SheetPlan = {
  ...EMPTY,
  id: "front",
  name: "首页",
  tabColor: "#1F3864",
  columnWidths: [4, 14, 10, 10, 10, 18, 12, 12],
  rowHeights: { 0: 30 },
  blocks: [
    { row: 0, column: 1, cells: [["售后月度 KPI"]] },
    { row: 2, column: 1, cells: [["指标", ...MONTHS, "走势", "状态"]] },
    {
      row: 3,
      column: 1,
      cells: [
        [
          "进厂台次",
          {
            formula: {
              call: {
                function: "TREND",
                arguments: [
                  { literal: "AVGROVALUE" },
                  cells({ row: 2, column: 2, rows: 1, columns: 3 }, "front"),
                  tableColumn("orders", "金额[元]"),
                  null,
                  tableColumn("orders", "进厂时间"),
                ],
              },
            },
            spill: { rows: 1, columns: 3 },
            native: [
              [2, 3, 4].map((column) => {
                const dates = tableColumn("orders", "进厂时间");
                const amounts = tableColumn("orders", "金额[元]");
                const sum = call(
                  "SUMIFS",
                  amounts,
                  dates,
                  operation(">=", "&", monthOf(column)),
                  dates,
                  operation("<", "&", call("EDATE", monthOf(column), 1)),
                );
                const count = call(
                  "COUNTIFS",
                  amounts,
                  "<>",
                  dates,
                  operation(">=", "&", monthOf(column)),
                  dates,
                  operation("<", "&", call("EDATE", monthOf(column), 1)),
                );
                return call("IF", operation(count, "=", 0), "", operation(sum, "/", count));
              }),
            ],
          },
          null,
          null,
          {
            sparkline: { sheet: "front", values: { row: 3, column: 2, rows: 1, columns: 3 } },
            formula: call(
              "MID",
              "▁▂▃▄▅▆▇█",
              operation(
                1,
                "+",
                call(
                  "INT",
                  operation(
                    7,
                    "*",
                    operation(
                      cell(3, 2),
                      "/",
                      call("MAX", cells({ row: 3, column: 2, rows: 1, columns: 3 })),
                    ),
                  ),
                ),
              ),
              1,
            ),
          },
          { formula: call("IF", operation(cell(3, 4), ">=", 200), "● 达标", "▼ 未达标") },
        ],
        ["台次", ...[2, 3, 4].map((column) => ({ formula: visitsIn(column) })), null, "– 无参考值"],
      ],
    },
    { row: 6, column: 1, cells: [["门店", "全部门店", "浦东店"]] },
  ],
  styles: [
    {
      area: { row: 0, column: 1, rows: 1, columns: 7 },
      style: { bottom: { weight: "medium", color: "#1F3864" } },
    },
    {
      area: { row: 0, column: 1, rows: 1, columns: 1 },
      style: { fontSize: 20, bold: true, fontColor: "#1F3864" },
    },
    {
      area: { row: 2, column: 2, rows: 1, columns: 3 },
      style: { numberFormat: "yyyy-mm", horizontal: "right" },
    },
    {
      area: { row: 3, column: 1, rows: 2, columns: 6 },
      style: { between: { weight: "hair", color: "#D9DEE7" }, bottom: { weight: "thin", color: "#D9DEE7" } },
    },
    { area: { row: 3, column: 2, rows: 1, columns: 3 }, style: { numberFormat: "#,##0" } },
    { area: { row: 6, column: 2, rows: 1, columns: 1 }, style: { fill: "#FFF8DC", unlocked: true } },
  ],
  merges: [{ row: 0, column: 1, rows: 1, columns: 3 }],
  rules: [
    {
      area: { row: 3, column: 6, rows: 2, columns: 1 },
      formula: operation(call("LEFT", cell(3, 6, undefined, { relativeRow: true }), 1), "=", "▼"),
      format: { fontColor: "#B42318", bold: true },
      stop: true,
    },
    { area: { row: 4, column: 2, rows: 1, columns: 3 }, bar: { minimum: 0, maximum: 4, color: "#2F5C9E" } },
  ],
  validations: [
    {
      area: { row: 6, column: 2, rows: 1, columns: 1 },
      check: { listFrom: cells({ row: 6, column: 2, rows: 1, columns: 2 }) },
      prompt: { title: "门店", message: "选择门店" },
      alert: { title: "门店", message: "请从列表中选择", style: "stop" },
    },
    {
      area: { row: 8, column: 2, rows: 1, columns: 1 },
      check: { number: { minimum: 0, maximum: 1 } },
      alert: { title: "接近", message: "请输入 0 到 1 之间的数", style: "warning" },
    },
    {
      area: { row: 9, column: 2, rows: 1, columns: 1 },
      check: { list: ["否", "是"] },
      alert: { title: "是否", message: "请选择是或否", style: "stop" },
    },
  ],
  charts: [
    {
      kind: "line",
      alternativeText: "三个月的客单价与台次",
      area: { row: 5, column: 4, rows: 6, columns: 4 },
      categories: cells({ row: 2, column: 2, rows: 1, columns: 3 }, "front"),
      series: [
        {
          name: cell(3, 1, "front"),
          values: cells({ row: 3, column: 2, rows: 1, columns: 3 }, "front"),
          color: "#2F5C9E",
          markers: true,
        },
        {
          name: cell(4, 1, "front"),
          values: cells({ row: 4, column: 2, rows: 1, columns: 3 }, "front"),
          color: "#B42318",
          dashed: true,
        },
      ],
      numberFormat: "#,##0",
      legend: true,
    },
  ],
  frozen: { rows: 3, columns: 2 },
  zoom: 100,
  isProtected: true,
};

export function smallPlan(profile: Profile): WorkbookPlan {
  return {
    stamp: { template: "small", version: "0.1.0", language: "zh", profile, source: "records" },
    title: "售后月度 KPI",
    sheets: [front, records],
    names: [{ name: "售后_门店", refersTo: cell(6, 2, "front"), comment: "当前门店" }],
    front: { sheet: "front", row: 6, column: 2 },
  };
}
