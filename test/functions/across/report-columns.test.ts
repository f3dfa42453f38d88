import { describe, expect, test } from "@jest/globals";
import { call, cell, column } from "../../support/call";
import { columnOf, lineOf, report, type Table } from "./report-support";

const AUGUST = "2025-08";

describe("columns that another kind of table is known by", () => {
  const MONTHS: Table = [
    ["月份", "配件收入", "配件成本"],
    ["2025-07", 100, 90],
    ["2025-08", 180, 120],
  ];

  test("parts revenue and cost of a month give the parts margin, asked for or not", () => {
    for (const lines of [report(MONTHS, AUGUST), report(MONTHS, AUGUST, cell("3.6"))]) {
      const value = lineOf(lines, "配件毛利率")[1];
      expect(value).toBeCloseTo(1 / 3, 12);
      const dates = column("2025-07-01", "2025-08-01");
      expect(value).toBe(
        call("PARTSMARGIN", [
          columnOf(MONTHS, "配件收入"),
          columnOf(MONTHS, "配件成本"),
          dates,
          cell(AUGUST),
        ]),
      );
    }
  });

  test("one column of it alone is no indicator of its own: the amount of a line is no repair order's", () => {
    const lines = [
      ["维修日期", "工种", "实收金额"],
      ["2025-08-01", "钣金", 100],
    ];
    expect(report(lines, AUGUST).map(([name]) => name)).toEqual(["钣喷营业额"]);
  });

  test("what is asked for takes the columns of any table; what is missing is missing", () => {
    const cars = [
      ["车架号", "质保到期", "进厂时间"],
      ...["2024-08-05", "2024-12-05", "2025-07-31"].map((day) => ["V1", "2024-01-31", day]),
      ["V2", "2024-01-31", "2025-03-01"],
    ];
    const line = lineOf(report(cars, AUGUST, cell("1.8")), "出保满一年客户忠诚度");
    expect(line[1]).toBe(0.5);
    expect(line[1]).toBe(
      call("POSTWARRANTYLOYALTY", [
        ...["车架号", "质保到期", "车架号", "进厂时间"].map((header) => columnOf(cars, header)),
        cell(AUGUST),
      ]),
    );
    const claims = [
      ["索赔单号", "提交日期", "一次通过", "车架号"],
      ["S1", "2025-08-01", "是", "V1"],
    ];
    expect(report(claims, AUGUST).map(([name]) => name)).toEqual(["索赔一次通过率"]);
    expect(lineOf(report(claims, AUGUST, cell("4.10")), "进厂台次")[4]).toBe("表中没有这些列:进厂时间");
  });

  test("工时费 is labour revenue as 配件费 is parts revenue", () => {
    const orders = [
      ["工单号", "结算日期", "工时费", "配件费"],
      ["R1", "2025-08-01", 100, 50],
      ["R2", "2025-09-01", 100, 50],
    ];
    expect(lineOf(report(orders, AUGUST), "售后收入")[1]).toBe(150);
  });
});

describe("a month's stock and issues from what they are made of", () => {
  // The numbers of the specification's vector: 1,500,000 over 1,000,000.
  const issued: Table = [
    ["月份", "月均库存", "维修领料出库成本", "销售出库成本"],
    ["2025-06", 980000, 420000, 100000],
    ["2025-07", 1020000, 360000, 120000],
    ["2025-08", 1000000, 420000, 80000],
  ];
  const stocked: Table = [
    ["月份", "期初库存", "期末库存", "出库成本"],
    ["2025-06", 960000, 1000000, 520000],
    ["2025-07", 1000000, 1040000, 480000],
    ["2025-08", 1040000, 1020000, 500000],
  ];
  const turns = (table: Table) => lineOf(report(table, AUGUST), "季度移动周转率");

  test("issues to the workshop and over the counter are added up", () => {
    expect(turns(issued)[1]).toBe(1.5);
    expect(turns(issued)[1]).toBe(
      call("PARTSTURNOVER", [
        columnOf(issued, "月均库存"),
        column(520000, 480000, 500000),
        null,
        columnOf(issued, "月份"),
      ]),
    );
    expect(turns(issued)[4]).toContain("列“维修领料出库成本 + 销售出库成本”:两列相加");
  });

  test("the mean stock is that of opening and closing", () => {
    // 1,500,000 over the mean of 980,000, 1,020,000 and 1,030,000
    expect(turns(stocked)[1]).toBeCloseTo(1500000 / 1010000, 12);
    expect(turns(stocked)[4]).toContain("列“期初库存 + 期末库存”:取两列的平均");
  });

  test("a total of its own goes before; units are read; a blank issue is none", () => {
    const withTotal = issued.map((row, index) => [...row, index === 0 ? "出库成本" : 100000]);
    expect(turns(withTotal)[1]).toBeCloseTo(0.3, 12);
    const [headers = [], ...rows] = issued;
    const inTenThousands = [
      headers.map((header, index) => (index === 2 ? "维修领料出库成本(万元)" : header)),
      ...rows.map((row) => row.map((value, index) => (index === 2 ? Number(value) / 10000 : value))),
    ];
    expect(turns(inTenThousands)[1]).toBe(1.5);
    const withBlank = issued.map((row) => row.map((value) => (value === 80000 ? "" : value)));
    expect(turns(withBlank)[1]).toBeCloseTo(1.42, 12);
  });

  test("half of the stock does not tell its mean; what cannot be read is refused by its row", () => {
    const withBlank = stocked.map((row) => row.map((value) => (value === 1040000 ? "" : value)));
    expect(turns(withBlank)[1]).toBe("");
    const unreadable = stocked.map((row) => row.map((value) => (value === 960000 ? "约" : value)));
    expect(turns(unreadable)[1]).toBe("");
    expect(turns(unreadable)[4]).toContain("约");
  });
});

describe("columns that say the same in another way", () => {
  test("without customers, churn goes by cars, and says so", () => {
    const visits = [
      ["车架号", "进厂时间"],
      ["V1", "2025-01-15"],
      ["V2", "2025-01-20"],
      ["V2", "2025-05-05"],
      ["V3", "2025-07-31"],
    ];
    const line = lineOf(report(visits, AUGUST), "客户流失率");
    expect(line[1]).toBe(0.5);
    expect(line[1]).toBe(
      call("CHURN", [columnOf(visits, "车架号"), columnOf(visits, "进厂时间"), cell(AUGUST)]),
    );
    expect(line[4]).toContain("没有客户列,按车计");
    const withCustomers = visits.map((row, index) => [...row, index === 0 ? "客户号" : "K1"]);
    expect(lineOf(report(withCustomers, AUGUST), "客户流失率")[1]).toBe(0);
  });

  test.each([
    ["满意", "不满意"],
    ["是", "否"],
  ])("是否满意 with %s and %s tells who was not", (yes, no) => {
    const calls = [
      ["回访日期", "是否满意"],
      ["2025-08-01", yes],
      ["2025-08-02", yes],
      ["2025-08-03", no],
      ["2025-08-04", ""],
    ];
    const line = lineOf(report(calls, AUGUST), "回访满意度");
    expect(line[1]).toBeCloseTo(2 / 3, 12);
    if (yes === "满意") expect(line[1]).toBe(call("FOLLOWUPSATISFACTION", [columnOf(calls, "是否满意")]));
  });

  test("a visit with the number of an appointment came by one; a dash is none", () => {
    const orders = [
      ["工单号", "进厂时间", "预约单号"],
      ["R1", "2025-08-01", "Y1"],
      ["R2", "2025-08-02", ""],
      ["R3", "2025-08-03", "-"],
      ["R4", "2025-08-04", "无"],
      ["R5", "2025-08-05", 20250801],
    ];
    const line = lineOf(report(orders, AUGUST), "预约率");
    expect(line[1]).toBe(0.4);
    expect(line[4]).toContain("列“预约单号”:有单号的为预约进厂");
    const withFlag = orders.map((row, index) => [...row, index === 0 ? "是否预约" : "是"]);
    expect(lineOf(report(withFlag, AUGUST), "预约率")[1]).toBe(1);
  });

  test.each(["审核结果", "决定"])("passed and sent back, in words, under %s", (header) => {
    const claims = [
      ["索赔单号", "提交日期", header],
      ["S1", "2025-08-01", "通过"],
      ["S2", "2025-08-02", "退回"],
      ["S3", "2025-08-03", ""],
    ];
    const line = lineOf(report(claims, AUGUST), "索赔一次通过率");
    expect(line[1]).toBe(0.5);
    expect(line[1]).toBe(call("CLAIMFIRSTPASSRATE", [columnOf(claims, header)]));
    expect(line[4]).toContain("不一定是一次通过");
  });
});
