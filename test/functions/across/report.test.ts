import { describe, expect, test } from "@jest/globals";
import { DATASETS, readRecords, recognise, type DatasetId } from "../../../src/columns";
import { EVERY_DATASET } from "../../../src/columns/datasets";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { runFunction, withFormats } from "../../../src/functions/results";
import { KPIS } from "../../../src/kpi/catalogue";
import { call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";
import { lineOf, report, type Row, type Table } from "./report-support";
import { everyColumn, randomTable } from "./report-tables";

const HEADERS = [
  "工单号",
  "客户号",
  "车架号",
  "进厂时间",
  "预计交车时间",
  "交车时间",
  "维修类型",
  "状态",
  "是否返修",
  "预估金额",
  "结算金额",
  "评分",
];
const ORDERS: Table = [
  HEADERS,
  ["R0", "K1", "V1", "2025-01-15", "2025-01-16", "2025-01-16 10:00", "保养", "已结算", "否", 300, 200, 2],
  ["R1", "K1", "V1", "2025-08-01", "2025-08-02", "2025-08-02 10:00", "保养", "已结算", "否", 100, 105, 5],
  ["R2", "K2", "V2", "2025-08-05", "2025-08-06", "2025-08-07 10:00", "事故", "已结算", "是", 200, 260, 4],
  ["R3", "K3", "V3", "2025-08-15", "2025-08-16", "2025-08-16 10:00", "保养", "已作废", "是", 300, 200, 2],
  ["R4", "K1", "V1", "2025-08-31 18:00", "2025-08-31 20:00", "", "保养", "在修", "", 300, "", ""],
  ["合计", "", "", "", "", "", "", "", "", 900, 765, ""],
];
const without = (...names: string[]): Table =>
  ORDERS.map((row) => row.filter((_, index) => !names.includes(HEADERS[index] ?? "")));
/** The same with another cell: in a row of the table counted from 1 at the header, under a header. */
const withCell = (row: number, header: string, value: unknown): Table =>
  ORDERS.map((cells, index) =>
    index === row - 1 ? cells.map((old, place) => (HEADERS[place] === header ? value : old)) : cells,
  );

describe("REPORT", () => {
  shows(
    { REPORT: ["records", "filtered", "blanks", "zh"] },
    "all that the columns allow, computed by hand: cancelled orders and totals are left out and noted",
    () => {
      const lines = report(ORDERS, "2025-08");
      // Orders of August: R1, R2, R4. K1 came in January and not in the six months after.
      expect(lines.map(([name, value]) => [name, value])).toEqual(
        expect.arrayContaining([
          ["客户满意度", 1],
          ["客户流失率", 1],
          ["一次修复率", expect.closeTo(2 / 3, 12)],
          ["准时交车率", expect.closeTo(1 / 3, 12)],
          ["估价准确率", 0.5],
          ["总客单价", expect.closeTo(365 / 3, 12)],
          ["进厂台次", 3],
        ]),
      );
      expect(lineOf(lines, "一次修复率").slice(2, 4)).toEqual(["≥98%", "低于参考值"]);
      expect(lineOf(lines, "客户流失率").slice(2, 4)).toEqual(["≤20%", "高于参考值"]);
      for (const [, , , , note] of lines) expect(note).toContain("已剔除:已作废 1 行、合计行 1 行");
    },
  );

  shows({ REPORT: ["en"] }, "English headers give English; a language that is asked for goes before", () => {
    const english = [
      ["RO number", "VIN", "Arrival", "Comeback", "Status"],
      ["R1", "V1", "2025-08-01", "no", "closed"],
      ["R2", "V2", "2025-08-02", "yes", "Cancelled"],
    ];
    const [line] = report(english, "2025-08", cell("FIRSTFIXRATE"));
    expect(line?.slice(0, 4)).toEqual(["First-time fix rate", 1, "≥98%", "met"]);
    expect(line?.[4]).toContain("rows left out: Cancelled (1)");
    expect(lineOf(report(english, "2025-08"), "First-time fix rate")[1]).toBe(1);
    expect(lineOf(report(ORDERS, "2025-08", null, null, cell("en")), "First-time fix rate")[3]).toBe("below");
    expect(lineOf(report(english, "2025-08", null, null, cell("中文")), "一次修复率")[3]).toBe("达标");
  });

  test("kpis chooses and orders, by any name; it also says the language", () => {
    const names = (kpis: unknown) => report(ORDERS, "2025-08", kpis).map(([name]) => name);
    expect(names(column("进厂台次", "1.4", ""))).toEqual(["进厂台次", "客户流失率"]);
    expect(names(column("CHURN", "进厂台次"))).toEqual(["Customer churn rate", "Vehicle visit count"]);
  });

  test("what is asked for and cannot be computed says what the table lacks", () => {
    const [claims, input, groups] = report(ORDERS, "2025-08", column("索赔一次通过率", "出勤率", "1.2"));
    expect(claims?.slice(1)).toEqual(["", "≥98%", "无数据", "表中没有这些列:一次通过"]);
    // The cars of the policies and those of the renewals are one column.
    const [renewals] = report(without("车架号"), "2025-08", cell("续保率"));
    expect(renewals?.[4]).toBe("表中没有这些列:车架号、保险到期日、续保日期");
    expect(input?.slice(1, 4)).toEqual(["", "", "无数据"]);
    expect(input?.[4]).toContain("手工填写");
    expect(groups?.slice(1)).toEqual(["", "", "", "每组一个数值,请用 CSATBYGROUP"]);
  });

  test("the workbook's own targets take the place of the built-in ones", () => {
    const targets = [
      ["指标", "下限", "上限"],
      ["一次修复率", 0.6, ""],
      ["进厂台次", 10, ""],
    ];
    const lines = report(ORDERS, "2025-08", null, targets);
    expect(lineOf(lines, "一次修复率").slice(2, 4)).toEqual(["≥60%", "达标"]);
    expect(lineOf(lines, "客户流失率").slice(2, 4)).toEqual(["", "无参考值"]);
    expect(lineOf(lines, "进厂台次").slice(2, 4)).toEqual(["≥10", "低于参考值"]);
  });

  test("a mix shows its shares in order, beside its target, and has no status", () => {
    const line = lineOf(report(ORDERS, "2025-08"), "收入构成比");
    // 105 of 365 for maintenance, 260 for an accident.
    expect(line.slice(1, 4)).toEqual(["索赔 0.0% : 定保 28.8% : 一般修理 0.0% : 事故 71.2%", "1:4:2:3", ""]);
  });

  test("a mix names the types that it does not tell apart; five of them", () => {
    const typed = (...types: string[]): Table => [
      ["工单号", "进厂时间", "维修类型"],
      ["R0", "2025-07-31", "年检"],
      ...types.map((type, index) => [`R${index + 1}`, "2025-08-01", type]),
    ];
    const mix = (...types: string[]) => lineOf(report(typed(...types), "2025-08"), "台次构成比");
    const [, shares, , , note] = mix("定保", "美容", "维修", "其他", "美容", "");
    expect(shares).toBe("定保 20.0% : 一般修理 0.0% : 事故 0.0% : 索赔 0.0% : 其他 80.0%");
    expect(note).toBe("“其他”含:美容、维修");
    expect(mix("定保", "事故", "其他")[4]).toBe("");
    expect(mix("a", "b", "c", "d", "e")[4]).toBe("“其他”含:a、b、c、d、e");
    expect(mix("a", "b", "c", "d", "e", "f")[4]).toBe("“其他”含:a、b、c、d、e…");
    expect(lineOf(report(ORDERS, "2025-08"), "收入构成比")[4]).not.toContain("其他");
  });

  test("jobs in the field: the response is told by the arrival, and their types are no mix of visits", () => {
    const jobs = (id: string, type: string): Table => [
      [id, "报修时间", "到达时间", "完成时间", type],
      ["J1", "2025-08-01 09:00", "2025-08-01 11:00", "2025-08-01 12:00", "维修"],
      ["J2", "2025-08-31 09:00", "2025-08-31 12:00", "2025-08-31 14:00", "保养"],
    ];
    for (const table of [jobs("服务单号", "工单类型"), jobs("工单号", "服务类型")]) {
      const lines = report(table, "2025-08");
      expect(lines.map(([name, value]) => [name, value])).toEqual([
        ["平均完工时间", 4],
        ["平均响应时间", 2.5],
      ]);
    }
  });

  test("whether a policy was renewed, without the day, is no renewal rate: the date is what the table lacks", () => {
    const policies = [
      ["车架号", "保险到期日", "是否续保"],
      ["V1", "2025-08-05", "是"],
      ["V2", "2025-08-09", "否"],
    ];
    const [line] = report(policies, "2025-08", cell("续保率"));
    expect(line?.slice(1)).toEqual(["", "", "无数据", "表中没有这些列:续保日期"]);
  });

  test("numbers have the format of their indicator", () => {
    const definition = FUNCTIONS.find(({ id }) => id === "REPORT");
    const args = [ORDERS, cell("2025-08"), column("一次修复率", "进厂台次")];
    const outcome = definition && runFunction(definition, args, "zh");
    if (!definition || !outcome || "error" in outcome) throw new Error("REPORT failed");
    const cells = withFormats(definition, outcome.result) as unknown[][];
    expect(cells[0]?.[1]).toMatchObject({ numberFormat: "0.0%" });
    expect(cells[0]?.[0]).toBe("一次修复率");
  });
});

describe("REPORT says with what a value has to be read", () => {
  const noteOf = (table: Table, name: string, period = "2025-08"): string =>
    lineOf(report(table, period), name)[4];

  test("thin sample, and rows that are not in the base", () => {
    expect(noteOf(ORDERS, "一次修复率")).toContain("样本少(n=3)");
    expect(noteOf(ORDERS, "进厂台次")).not.toContain("样本");
    expect(noteOf(ORDERS, "估价准确率")).toContain("未计入分母:没有结算金额 1 行");
  });

  test("records that end before the period does: to date, and a volume short of its target has no status yet", () => {
    const early = withCell(6, "进厂时间", "2025-08-20");
    expect(noteOf(early, "一次修复率")).toContain("期间未完,数据截至 2025-08-20");
    expect(noteOf(ORDERS, "一次修复率")).not.toContain("期间未完");
    // The windows of churn end before the month begins.
    expect(noteOf(early, "客户流失率")).not.toContain("期间未完");
    const lines = report(early, "2025-08", null, [["进厂台次", 10, ""]]);
    expect(lineOf(lines, "进厂台次").slice(1, 4)).toEqual([3, "≥10", ""]);
  });

  test("claims that are not decided yet: provisional", () => {
    const claims = [
      ["索赔单号", "提交日期", "一次通过"],
      ["S1", "2025-08-01", "是"],
      ["S2", "2025-08-02", "否"],
      ["S3", "2025-08-31", ""],
    ];
    const line = lineOf(report(claims, "2025-08"), "索赔一次通过率");
    expect(line[1]).toBe(0.5);
    expect(line[4]).toContain("暂定:1 条尚无结果");
  });

  test("a ratio over a negative amount: the number without a status", () => {
    const sales = [
      ["出库日期", "配件收入", "配件成本"],
      ["2025-08-01", 100, 60],
      ["2025-08-02", -300, -200],
    ];
    // (-200 + 140) / -200
    const line = lineOf(report(sales, "2025-08"), "配件毛利率");
    expect(line.slice(1, 4)).toEqual([expect.closeTo(0.3, 12), "25%--45%", ""]);
    expect(line[4]).toContain("分母为负");
  });

  test("amounts under a header in 万元 are multiplied; the note says so", () => {
    const finance = [
      ["月份", "工时收入(万元)", "配件收入(万元)", "其他收入(万元)"],
      ["2025-07", 9, 9, 9],
      ["2025-08", 1.1, 2, 0.5],
    ];
    const line = lineOf(report(finance, "2025-08"), "售后收入");
    expect(line[1]).toBe(36000);
    expect(line[4]).toContain("10000");
  });

  test("orders opened while the car was still there: what the visits would be by when cars were handed over", () => {
    const visits = [
      ["车架号", "进厂时间", "交车时间"],
      ["V1", "2025-07-30 09:00", "2025-08-03 17:00"],
      ["V1", "2025-08-01 09:00", "2025-08-02 17:00"],
      ["V2", "2025-08-05 09:00", "2025-08-05 10:00"],
      ["V2", "2025-08-05 15:00", "2025-08-05 17:00"],
      ["V3", "2025-08-06 09:00", "2025-08-07 10:00"],
      ["V3", "2025-08-07 09:00", "2025-08-08 10:00"],
      ["V4", "2025-08-31 09:00", ""],
    ];
    // By car and day: V1, V2, V3 twice, V4. By stays: V2 twice (it had left), V3 once, V4; V1 came in July.
    const line = lineOf(report(visits, "2025-08"), "进厂台次");
    expect(line[1]).toBe(5);
    expect(line[4]).toContain("按交车时间分辨台次则为 4");
    expect(noteOf(ORDERS, "进厂台次")).not.toContain("交车");
  });

  test("a score without a date of its own goes by the order's", () => {
    expect(noteOf(ORDERS, "客户满意度")).toContain("按“进厂时间”计入期间");
  });

  test("an indicator's own: how many parts count as dead without a last issue, or moved after the period", () => {
    const stock: Table = [
      ["配件号", "库存成本", "最后出库日期", "首次入库日期"],
      ["P1", 100, "2025-08-01", "2020-01-01"],
      ["P2", 200, "", ""],
      ["P3", 300, "2025-09-02", "2020-01-01"],
    ];
    expect(noteOf(stock, "呆滞件占比")).toContain(
      "1 个配件没有最后出库日期,按呆滞计;1 个配件的最后出库晚于截至日",
    );
    expect(noteOf(stock.slice(0, 2), "呆滞件占比")).not.toContain("个配件");
  });

  test("notes side by side: no full stop before a separator, none at the end", () => {
    const refused = withCell(4, "结算金额", "见合同");
    for (const language of ["zh", "en"]) {
      const lines = report(refused, "2025-08", null, null, cell(language));
      for (const [, , , , note] of lines) expect(note).not.toMatch(/[。.]([;；]|$)/);
      const isMessage = ([, , , , note]: Row): boolean => note.includes("见合同");
      expect(lines.filter(isMessage).every(([, , , , note]) => /[;；]/.test(note))).toBe(true);
    }
  });

  test("rows without a date belong to no period, and are counted", () => {
    const undated = withCell(3, "进厂时间", "");
    expect(noteOf(undated, "一次修复率")).toContain("1 行没有日期,未计");
  });

  test("a table without dates counts as a whole, and says so", () => {
    const dateless = without("进厂时间", "预计交车时间", "交车时间");
    const line = lineOf(report(dateless, "2025-08"), "一次修复率");
    expect(line[1]).toBe(0.75);
    expect(line[4]).toContain("没有日期列,计入全部记录");
  });

  test("a header that only holds a known name, or may be another thing, is named", () => {
    const dated = ORDERS.map((row, index) =>
      index === 0 ? row.map((name) => (name === "进厂时间" ? "日期" : name)) : row,
    );
    expect(noteOf(dated, "一次修复率")).toContain("列“日期”:“日期”没有写明是哪一个日期");
  });

  test("cars of a table of visits: those that never came are not in it", () => {
    const cars = [
      ["车架号", "进厂时间", "购车日期"],
      ...[1, 2, 3, 7].map((month) => ["V1", `2025-0${month}-05`, "2024-01-10"]),
      ["V2", "2024-08-01", "2024-02-10"],
    ];
    const line = lineOf(report(cars, "2025-08"), "购车满一年客户忠诚度");
    expect(line[1]).toBe(0.5);
    expect(line[4]).toContain("没来过的车不在其中");
  });
});

describe("an indicator's error is its own", () => {
  shows(
    { REPORT: ["#VALUE!"] },
    "its value is empty, and the note names the column, the row of the table and what was found",
    () => {
      const whole = report(ORDERS, "2025-08");
      const lines = report(withCell(4, "结算金额", "见合同"), "2025-08");
      const failed = ["估价准确率", "总客单价", "收入构成比", "维修差价率"];
      for (const line of lines) {
        if (failed.includes(line[0])) {
          expect(line[1]).toBe("");
          expect(line[3]).toBe("无数据");
          expect(line[4]).toContain("结算金额");
          expect(line[4]).toContain("第 4 行");
          expect(line[4]).toContain("见合同");
        } else expect(line).toEqual(lineOf(whole, line[0]));
      }
    },
  );

  test("an Excel error in a cell, a date that nobody can read, and an id that lost its end", () => {
    const valueAndNote = (table: Table, name: string): [unknown, string] => {
      const [, value, , , note] = lineOf(report(table, "2025-08"), name);
      return [value, note];
    };
    expect(valueAndNote(withCell(4, "是否返修", "#N/A"), "一次修复率")).toEqual([
      "",
      expect.stringContaining("第 4 行"),
    ]);
    expect(valueAndNote(withCell(4, "进厂时间", "03/04/2025"), "一次修复率")).toEqual([
      "",
      expect.stringContaining("03/04/2025"),
    ]);
    expect(valueAndNote(withCell(4, "工单号", 123456789012345680), "一次修复率")[0]).toBe("");
  });

  test("what is wrong outside the period, or in a cancelled order, does not matter", () => {
    for (const row of [2, 5])
      expect(lineOf(report(withCell(row, "结算金额", "#N/A"), "2025-08"), "总客单价")).toEqual(
        lineOf(report(ORDERS, "2025-08"), "总客单价"),
      );
  });

  test("whatever stands in a cell: the same lines, texts and finite numbers, never an error", () => {
    const names = report(ORDERS, "2025-08").map(([name]) => name);
    const odd = [
      "#N/A",
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
      null,
      true,
      -1,
      1e300,
      "?",
      "03/04/2025",
    ];
    for (const header of HEADERS) {
      for (const value of odd) {
        const lines = report(withCell(4, header, value), "2025-08");
        expect(lines.map(([name]) => name)).toEqual(names);
        for (const cells of lines) {
          expect(cells).toHaveLength(5);
          for (const shown of cells) expect(typeof shown === "string" || Number.isFinite(shown)).toBe(true);
          expect(cells.join()).not.toMatch(/undefined|NaN|\{\w+\}/);
        }
      }
    }
  });

  test("nothing in the period: no data, and 0 of what is counted", () => {
    const lines = report(ORDERS, "2025-05");
    expect(lineOf(lines, "一次修复率").slice(1, 4)).toEqual(["", "≥98%", "无数据"]);
    expect(lineOf(lines, "进厂台次")[1]).toBe(0);
  });

  test("a month is needed where an indicator looks at one", () => {
    const line = lineOf(report(ORDERS, "2025Q3"), "客户流失率");
    expect(line[1]).toBe("");
    expect(line[4]).not.toBe("");
    expect(lineOf(report(ORDERS, "2025Q3"), "进厂台次")[1]).toBe(3);
  });

  test("a table that looks like none, a period or an indicator that is none refuse the call", () => {
    expectFailure(
      "REPORT",
      [
        [
          ["甲", "乙"],
          [1, 2],
        ],
        cell("2025-08"),
      ],
      "#VALUE!",
      {
        zh: ["数据表", "甲, 乙"],
        en: ["table", "甲, 乙"],
      },
    );
    expectFailure("REPORT", [ORDERS, cell("soon")], "#VALUE!", { zh: ["soon"], en: ["soon"] });
    expectFailure("REPORT", [ORDERS, null], "#VALUE!", { zh: ["期间"], en: ["period"] });
    expectFailure("REPORT", [ORDERS, cell("2025-08"), cell("CHURNS")], "#VALUE!", {
      zh: ["CHURNS"],
      en: ["CHURNS"],
    });
  });
});

describe("REPORT reads a table as the templates do", () => {
  test.each(DATASETS.map(({ id }) => id))("%s: the same records are left out", (id) => {
    const table = randomTable(id, 120).slice(0, -1);
    const [headers = [], ...rows] = table as [string[], ...unknown[][]];
    const places = recognise(id, headers, rows);
    const read = readRecords(id, headers, rows, places, { title: "测试" });
    const left = read.leftOut.reduce((sum, { count }) => sum + count, 0);
    const lines = report(table, "2025-08");
    for (const { found, count } of read.leftOut)
      for (const [, , , , note] of lines.filter(([, value]) => value !== ""))
        expect(note).toContain(`${found} ${count} 行`);
    if (left === 0) for (const [, , , , note] of lines) expect(note).not.toContain("已剔除");
  });
});

describe("REPORT agrees with the functions over the same columns", () => {
  test.each(EVERY_DATASET.map(({ id }) => id))("%s, every indicator it allows", (id: DatasetId) => {
    const table = randomTable(id, 400);
    const [headers = [], ...rows] = table as [string[], ...unknown[][]];
    const read = keptOf(id, headers, rows);
    const fed = KPIS.filter(
      ({ value, records = {} }) =>
        value &&
        Object.values(records).length > 0 &&
        Object.values(records).every((each) => each.startsWith(`${id}.`)),
    );
    for (const period of ["2025-08", "2025-06"]) {
      const lines = report(table, period);
      for (const kpi of fed) {
        const [, value] = lineOf(lines, kpi.name.zh);
        expect({ kpi: kpi.id, period, value }).toEqual({
          kpi: kpi.id,
          period,
          value: byItself(kpi, read, period),
        });
      }
    }
  });

  test("every indicator with columns is allowed by a table that has them", () => {
    for (const { id, name, value, records = {} } of KPIS) {
      const tables = new Set(Object.values(records).map((each) => each.split(".")[0] as DatasetId));
      if (value === undefined || tables.size !== 1) continue;
      const [dataset] = tables;
      const lines = report(everyColumn(dataset as DatasetId), "2025-08");
      expect({ id, names: lines.map(([shown]) => shown) }).toEqual({
        id,
        names: expect.arrayContaining([name.zh]),
      });
    }
  });
});

/** What is money belongs to the month of its settlement. */
const SETTLED: ReadonlySet<string> = new Set(["AVGROVALUE", "REPAIRPRICEVARIANCE"]);

type Kpi = (typeof KPIS)[number];
type Kept = ReadonlyMap<string, unknown[]>;

/** The cells of each column, of the rows that are records: told by plain words. */
function keptOf(id: DatasetId, headers: readonly string[], rows: readonly (readonly unknown[])[]): Kept {
  const kept = rows.filter(
    (row) => !row.includes("作废") && !row.includes("合计") && !row.includes("销售部"),
  );
  return new Map(
    recognise(id, headers, kept).map(({ column, index }) => [column, kept.map((row) => row[index])]),
  );
}

/** The same by the function itself: TREND gives the one period where the function has a time, or it has none. */
function byItself(kpi: Kpi, columns: Kept, period: string): unknown {
  const kinds = Object.values(kpi.signature).map(({ kind }) => kind as string);
  const cellsOf = (name: string, chosen?: readonly number[]): unknown => {
    const isSettled = name === "dates" && SETTLED.has(kpi.id);
    const found = columns.get(isSettled ? "orders.settled" : (kpi.records?.[name] ?? ""));
    // A month's records stand on its first day.
    const isMonths = kpi.signature[name]?.kind === "date" && kpi.records?.[name]?.endsWith(".month");
    const cells = isMonths ? found?.map((month) => (month === "" ? "" : `${String(month)}-01`)) : found;
    return cells === undefined ? null : column(...(chosen ? chosen.map((row) => cells[row]) : cells));
  };
  const names = Object.keys(kpi.signature);
  if (kinds.some((kind) => ["period", "month", "asOf"].includes(kind)) || kpi.trendColumn) {
    const trend = call("TREND", [
      cell(kpi.id),
      cell(period),
      ...names.map((name) => cellsOf(name)).slice(0, 12),
    ]);
    return Array.isArray(trend) ? trend[0]?.[0] : "";
  }
  const spans: Record<string, string> = {
    from: `${period}-01`,
    until: period === "2025-08" ? "2025-08-31" : "2025-06-30",
  };
  const dates = [...columns].find(
    ([name]) =>
      name === EVERY_DATASET.find(({ columns: all }) => all.some((each) => each.id === name))?.dateColumn,
  )?.[1];
  const chosen = dates?.flatMap((date, row) => (String(date).startsWith(period) ? [row] : []));
  const result = call(
    kpi.id,
    names.map((name, index) => {
      const span = spans[kinds[index] ?? ""];
      // What clips its records to a span looks at all of them.
      return span === undefined ? cellsOf(name, kinds.includes("from") ? undefined : chosen) : cell(span);
    }),
  );
  return typeof result === "number" ? result : "";
}
