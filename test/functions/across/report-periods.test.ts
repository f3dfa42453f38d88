import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { columnOf, lineOf, report, type Table } from "./report-support";

const AUGUST = "2025-08";

/** The function itself over columns of the table, for the records of August by one of its columns. */
const byItself = (id: string, table: Table, dates: string, columns: readonly (string | null)[]): unknown =>
  call(id, [
    ...columns.map((header) => (header === null ? null : columnOf(table, header))),
    columnOf(table, dates),
    cell(AUGUST),
  ]);

describe("a table whose own date is missing goes by the date that it has", () => {
  test.each(["日期", "Date", "单据日期", "登记日期", "订货日期", "月份"])(
    "reviews with a column %s",
    (header) => {
      const reviews = [
        [header, "星级"],
        ["2025-08-01", 5],
        ["2025-07-01", 1],
      ];
      const [, value, , , note] = lineOf(report(reviews, AUGUST), "好评率");
      expect(value).toBe(1);
      expect(note).toContain(`按“${header}”计入期间`);
      expect(note).not.toContain("全部记录");
    },
  );

  test("months as 2025-08 under 日期", () => {
    const reviews = [
      ["日期", "星级"],
      ["2025-08", 5],
      ["2025-07", 1],
    ];
    expect(lineOf(report(reviews, AUGUST), "好评率")[1]).toBe(1);
  });

  test("freight, body and paint, parts received: the same as the function for the period", () => {
    const freight = [
      ["日期", "加急运费", "运费"],
      ["2025-08-01", 5, 10],
      ["2025-07-01", 1, 10],
    ];
    expect(lineOf(report(freight, AUGUST), "加急运费占比")[1]).toBe(0.5);

    const lines = [
      ["日期", "工种", "实收金额"],
      ["2025-08-01", "钣金", 100],
      ["2025-07-01", "钣金", 300],
    ];
    const revenue = lineOf(report(lines, AUGUST), "钣喷营业额")[1];
    expect(revenue).toBe(100);
    expect(revenue).toBe(byItself("BODYSHOPREVENUE", lines, "日期", ["实收金额", "工种"]));

    const parts = [
      ["订货日期", "是否紧急", "质量退货", "采购单价", "标准单价", "采购数量"],
      ["2025-08-01", "是", "是", 12, 10, 1],
      ["2025-08-02", "否", "否", 10, 10, 1],
      ["2025-07-01", "否", "否", 20, 10, 1],
    ];
    const received = report(parts, AUGUST);
    expect(lineOf(received, "紧急订单率")[1]).toBe(0.5);
    // (12 + 10 - 20) / 20
    expect(lineOf(received, "备件采购差价率")[1]).toBeCloseTo(0.1, 12);
    expect(lineOf(received, "备件采购差价率")[1]).toBe(
      byItself("PURCHASEVARIANCE", parts, "订货日期", ["采购单价", "标准单价", "采购数量"]),
    );
    expect(lineOf(received, "备件不良率")[1]).toBe(0.5);
    expect(lineOf(received, "备件不良率")[4]).toContain("按“订货日期”计入期间");
  });

  test("of several dates 日期 before all; else the first, and the others are named", () => {
    const shipped = (...headers: string[]): Table => [
      [...headers, "加急运费", "运费"],
      ["2025-08-31", "2025-09-01", 5, 10],
      ["2025-07-31", "2025-08-01", 1, 10],
    ];
    const plain = lineOf(report(shipped("发运日期", "日期"), AUGUST), "加急运费占比");
    expect(plain[1]).toBe(0.1);
    expect(plain[4]).toContain("按“日期”计入期间");
    const first = lineOf(report(shipped("发运日期", "签收日期"), AUGUST), "加急运费占比");
    expect(first[1]).toBe(0.5);
    expect(first[4]).toContain("按“发运日期”计入期间,另有日期列 签收日期");
  });

  test("the date of a car or a contract is none of a record: all count, and the note names it", () => {
    for (const header of ["购车日期", "质保到期日", "下次保养日期"]) {
      const answers = [
        [header, "评分"],
        ["2025-08-01", 5],
        ["2025-07-01", 1],
      ];
      const [, value, , , note] = lineOf(report(answers, AUGUST), "客户满意度");
      expect(value).toBe(0.5);
      expect(note).toContain(`${header} 不是记录的日期,计入全部记录`);
    }
  });

  test("minutes under 时间 are no dates; a 日期 that nobody can read is said to be so", () => {
    const minutes = [
      ["时间", "星级"],
      [35, 5],
      [20, 1],
    ];
    const [, value, , , note] = lineOf(report(minutes, AUGUST), "好评率");
    expect(value).toBe(0.5);
    expect(note).toContain("没有日期列");
    const unclear = [
      ["日期", "星级"],
      ["03/04/2025", 5],
      ["05/06/2025", 1],
    ];
    const refused = lineOf(report(unclear, AUGUST), "好评率");
    expect(refused[1]).toBe("");
    expect(refused[4]).toContain("03/04/2025");
  });

  test("a stock list is the state of one day, whatever dates its parts have", () => {
    const stock = [
      ["配件编码", "库存成本", "ABC分类", "最后出库日期"],
      ["P1", 100, "A", "2025-07-01"],
      ["P2", 300, "B", "2025-08-01"],
    ];
    const [, shares, , , note] = lineOf(report(stock, AUGUST), "ABC配件库存结构比");
    expect(shares).toContain("A 25.0%");
    expect(note).not.toContain("日期");
  });
});

describe("money belongs to the month of its settlement", () => {
  const ORDERS: Table = [
    [
      "工单号",
      "进厂时间",
      "结算日期",
      "维修类型",
      "结算金额",
      "预估金额",
      "工时收入",
      "配件收入",
      "配件成本",
    ],
    ["R1", "2025-07-30", "2025-08-02", "定保", 300, 200, 100, 200, 150],
    ["R2", "2025-08-10", "2025-08-11", "事故", 500, 500, 300, 200, 100],
    ["R3", "2025-08-30", "2025-09-02", "定保", 900, 900, 400, 500, 100],
    ["R4", "2025-08-31", "", "定保", 100, 100, 50, 50, 50],
  ];
  const lines = report(ORDERS, AUGUST);

  test.each([
    // R1 and R2 are settled in August.
    ["售后收入", 800, "SERVICEREVENUE", ["工时收入", "配件收入", null]],
    ["总客单价", 400, "AVGROVALUE", ["结算金额", "工单号"]],
    ["配件毛利率", 0.375, "PARTSMARGIN", ["配件收入", "配件成本"]],
    ["维修差价率", 1 / 7, "REPAIRPRICEVARIANCE", ["预估金额", "结算金额"]],
  ])("%s", (name, value, id, columns) => {
    const line = lineOf(lines, name);
    expect(line[1]).toBeCloseTo(value, 12);
    expect(line[1]).toBe(byItself(id, ORDERS, "结算日期", columns));
  });

  test("the note names the date; what was not settled has none, and counts nowhere", () => {
    const [, , , , note] = lineOf(lines, "售后收入");
    expect(note).toContain("按“结算日期”计入期间");
    expect(note).toContain("1 行没有日期,未计");
    expect(lineOf(lines, "收入构成比")[1]).toContain("定保 37.5%");
  });

  test("what is counted stays with the arrival; without a settlement money does, too", () => {
    // R2, R3, R4 arrived in August; all three were estimated rightly.
    expect(lineOf(lines, "估价准确率")[1]).toBe(1);
    expect(lineOf(lines, "台次构成比")[1]).toContain("定保 66.7%");
    const unsettled = ORDERS.map((row) => row.filter((_, index) => index !== 2));
    const line = lineOf(report(unsettled, AUGUST), "售后收入");
    expect(line[1]).toBe(1500);
    expect(line[4]).toContain("按“进厂时间”计入期间");
  });

  test("a column of settlements that nobody filled in says nothing", () => {
    const unfilled = ORDERS.map((row, index) => (index === 0 ? row : row.with(2, "")));
    expect(lineOf(report(unfilled, AUGUST), "售后收入")[1]).toBe(1500);
  });

  test("lines of body and paint work go by the settlement beside the service", () => {
    const work = [
      ["服务日期", "结算日期", "工种", "项目金额"],
      ["2025-07-30", "2025-08-02", "钣金", 100],
      ["2025-08-30", "2025-09-02", "喷漆", 300],
    ];
    const line = lineOf(report(work, AUGUST), "钣喷营业额");
    expect(line[1]).toBe(100);
    expect(line[4]).toContain("按“结算日期”计入期间");
  });

  test("settled after the month: nothing of it is in the month, which is over", () => {
    const [, value, , , note] = lineOf(
      report(
        [
          ["工单号", "进厂时间", "结算日期", "工时收入", "配件收入"],
          ["R1", "2025-08-30", "2025-09-02", 100, 200],
        ],
        AUGUST,
        cell("4.11"),
      ),
      "售后收入",
    );
    expect(value).toBe(0);
    expect(note).not.toContain("期间未完");
  });
});
