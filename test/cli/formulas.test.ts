import { describe, expect, test } from "@jest/globals";
import { evaluate, evaluateOne } from "./support";

const VISITS = `工单号,车牌(号),进厂 日期,维修类型,金额,返修,评分
00123,粤A12345,2025-07-01,定保,100,是,9
00124,粤A12346,2025-07-03,事故,300,否,10
00125,粤A12345,2025-07-20,索赔,50,否,0
,,,,,,
00126,粤B00001,2025-08-05,定保,350,否,
`;
const TABLES = { 工单: VISITS };

/** What each formula gives, all on one load of the table. */
async function values(formulas: readonly string[]): Promise<unknown[]> {
  return (await evaluate(formulas, TABLES)).map((result) => result.value ?? result);
}

describe("formulas as typed into a cell", () => {
  test("numbers, texts, logical values and constants", async () => {
    const formulas = ["=1/4", '="a"&"b"', "=TRUE", "=1/0", "12.50", "合计", "=-5", "={1,2;3,4}"];
    expect(await values(formulas)).toEqual([
      0.25,
      "ab",
      true,
      { error: "#DIV/0!", message: "除数为 0。" },
      12.5,
      "合计",
      -5,
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("names of functions and tables in any case, spaces anywhere", async () => {
    const tables = { Visits: "Score\n9\n10\n" };
    const formulas = [
      "=aftersales.nps(visits[SCORE])",
      "= AFTERSALES.NPS( Visits[Score] )",
      "  =SUM(Visits[score])",
    ];
    expect(await evaluate(formulas, tables)).toEqual([{ value: 100 }, { value: 100 }, { value: 19 }]);
  });

  test("a full-width equals sign begins a formula", async () => {
    expect(await evaluateOne("＝1+1")).toEqual({ value: 2 });
  });
});

describe("columns of tables", () => {
  test("Chinese names, spaces and brackets", async () => {
    const formulas = [
      "=ROWS(工单[进厂 日期])",
      "=INDEX(工单[车牌(号)],2)",
      "=INDEX(工单[[维修类型]:[金额]],3,2)",
    ];
    expect(await values(formulas)).toEqual([5, "粤A12346", 50]);
  });

  test("square brackets, number signs and apostrophes in names are escaped as in Excel", async () => {
    const tables = { T: "评分[1],编号#,客户's\n7,1,a\n" };
    expect(await evaluate(["=SUM(T['[x']])", "=T[评分'[1']]", "=T[编号'#]", "=T[客户''s]"], tables)).toEqual([
      expect.objectContaining({ error: "#REF!" }),
      { value: 7 },
      { value: 1 },
      { value: "a" },
    ]);
  });

  test("an empty field is a blank cell, not zero and not text", async () => {
    const formulas = [
      "=COUNTBLANK(工单[评分])",
      "=COUNT(工单[评分])",
      "=ISBLANK(INDEX(工单[评分],5))",
      "=AFTERSALES.NPS(工单[评分])",
    ];
    // Two of 9 and 10, one 0, two without an answer.
    expect(await values(formulas)).toEqual([2, 3, true, 100 / 3]);
  });

  test("a header without rows is a table without records", async () => {
    expect(await evaluateOne("=AFTERSALES.NPS(T[评分])", { T: "评分\n" })).toMatchObject({ error: "#N/A" });
  });

  test("codes with leading zeros and long ids stay text and are told apart", async () => {
    const orders = `id,单号,返修
123456789012345678,00123,是
123456789012345679,0123,否
123456789012345678,123,是
123456789012345670,="00123",否
`;
    const formulas = [
      "=INDEX(T[id],1)",
      "=INDEX(T[单号],1)",
      "=INDEX(T[单号],3)",
      "=INDEX(T[单号],4)",
      "=AFTERSALES.FIRSTFIXRATE(T[返修],T[id])",
      "=AFTERSALES.COMPLAINTRATE(T[id],6)",
      "=ISTEXT(INDEX(T[id],1))",
    ];
    // Three ids, one of them with comebacks; as numbers all four would be the same.
    expect(await evaluate(formulas, { T: orders })).toEqual(
      ["123456789012345678", "00123", 123, "00123", 1 - 1 / 3, 0.5, true].map((value) => ({ value })),
    );
  });

  test("decimals with many digits are numbers", async () => {
    const tables = { T: "金额\n33.333333333333336\n66.66666666666667\n" };
    expect((await evaluateOne("=SUM(T[金额])", tables)).value).toBeCloseTo(100, 9);
    expect((await evaluateOne("=AFTERSALES.AVGROVALUE(T[金额])", tables)).value).toBeCloseTo(50, 9);
  });

  test("several tables, one of them with the name of another in its columns", async () => {
    const tables = { 客户: "工单\n1\n2\n", 工单: "客户\n10\n" };
    expect(await evaluateOne("=SUM(客户[工单])+SUM(工单[客户])", tables)).toEqual({ value: 13 });
  });
});

describe("functions within functions", () => {
  test("the flags of COMEBACKS are the returns of FIRSTFIXRATE", async () => {
    const formulas = [
      "=AFTERSALES.COMEBACKS(工单[车牌(号)],工单[进厂 日期])",
      "=AFTERSALES.FIRSTFIXRATE(AFTERSALES.COMEBACKS(工单[车牌(号)],工单[进厂 日期]))",
    ];
    expect(await values(formulas)).toEqual([[[true], [false], [false], [""], [false]], 0.75]);
  });

  test("inside Excel's own functions", async () => {
    const mix = "AFTERSALES.REVENUEMIX(工单[维修类型],工单[金额])";
    const formulas = [
      '=IFERROR(AFTERSALES.CHURN(工单[车牌(号)],工单[进厂 日期],"2025-08"),"x")',
      `=INDEX(${mix},1,2)`,
      `=SUM(${mix})`,
      `=ROWS(${mix})`,
      "=ROUND(AFTERSALES.NPS(工单[评分]),2)",
      '=SUM(AFTERSALES.RATE("一次修复率",1,10),AFTERSALES.RATE("一次修复率",2,10))',
      '=IF(AFTERSALES.NPS(工单[评分])>30,"达标","不达标")',
      "=LET(n,AFTERSALES.NPS(工单[评分]),ROUND(n,0)*2)",
      '=TEXT(AFTERSALES.RATE("一次修复率",3,100),"0.0%")',
    ];
    // The default order is 索赔, 定保, 一般修理, 事故, other; the amounts are 50, 450, none and 300; shares add up to 1.
    expect(await values(formulas)).toEqual([
      "x",
      50,
      801,
      expect.any(Number),
      33.33,
      1.7,
      "达标",
      66,
      "97.0%",
    ]);
  });

  test("arrays that Excel's functions make are arguments", async () => {
    const formulas = [
      '=AFTERSALES.NPS(IF(工单[评分]="","",工单[评分]))',
      '=AFTERSALES.NPS(FILTER(工单[评分],工单[维修类型]="定保"))',
      "=AFTERSALES.NPS({9;10;0;0})",
    ];
    expect(await values(formulas)).toEqual([100 / 3, 100, 0]);
  });

  test("TREND has the shape of its periods, BYGROUP a row a group", async () => {
    const formulas = [
      '=AFTERSALES.TREND("AVGROVALUE",{"2025-07","2025-08","2025-09"},工单[金额],,工单[进厂 日期])',
      '=AFTERSALES.TREND("AVGROVALUE",{"2025-07";"2025-08"},工单[金额],,工单[进厂 日期])',
      '=AFTERSALES.TREND("AVGROVALUE",{"2025-07","2025-08";"2025-Q3","2025"},工单[金额],,工单[进厂 日期])',
      '=AFTERSALES.BYGROUP("AVGROVALUE",工单[维修类型],工单[金额])',
    ];
    const [row, column, block, groups] = await values(formulas);
    expect(row).toEqual([[150, 350, ""]]);
    expect(column).toEqual([[150], [350]]);
    expect(block).toMatchObject([
      [150, 350],
      [expect.anything(), 200],
    ]);
    expect(groups).toEqual([
      ["定保", 2, 225],
      ["事故", 1, 300],
      ["索赔", 1, 50],
      ["", 1, ""],
    ]);
  });

  test("CHURN over months and in a TREND", async () => {
    const visits =
      "c,d\n甲,2025-01-05\n乙,2025-01-09\n乙,2025-04-01\n甲,2025-08-02\n丙,2025-02-01\n丙,2025-08-03\n";
    const formulas = [
      '=AFTERSALES.CHURN(V[c],V[d],"2025-08")',
      '=AFTERSALES.TREND("CHURN",{"2025-08","2025-09"},V[c],V[d])',
      '=AFTERSALES.CHURNLIST(V[c],V[d],"2025-08")',
    ];
    // Of 甲 and 乙, who came in January, 甲 did not come from February to July; of 丙 in February, 丙 came in August.
    const [churn, trend, list] = await evaluate(formulas, { V: visits });
    expect(churn).toEqual({ value: 0.5 });
    expect(trend).toEqual({ value: [[0.5, 0]] });
    expect(list?.value).toMatchObject([["甲", expect.any(Number), 1]]);
  });
});

test("an error of one formula does not touch the next", async () => {
  const bad = ["=SUM(", "=1/0", "=FOO(1)", "=工单[没有]", "=AFTERSALES.NPS()", '="a', "={1,2", "=)"];
  const formulas = bad.flatMap((formula) => [formula, "=AFTERSALES.NPS(工单[评分])"]);
  const results = await evaluate(formulas, TABLES);
  results.forEach((result, index) => {
    if (index % 2 === 1) expect(result).toEqual({ value: 100 / 3 });
    else expect(result).toMatchObject({ error: expect.any(String), message: expect.any(String) });
  });
});
