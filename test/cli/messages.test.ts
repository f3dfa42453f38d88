import { describe, expect, test } from "@jest/globals";
import { evaluate, type Tables } from "./support";

/** Checks the errors of formulas, and what their messages contain in Chinese and in English. */
function messages(
  tables: Tables,
  cases: readonly (readonly [string, string, readonly string[], readonly string[]])[],
): void {
  test.each(["zh", "en"] as const)("in %s", async (language) => {
    const results = await evaluate(
      cases.map(([formula]) => formula),
      tables,
      language,
    );
    cases.forEach(([formula, error, zh, en], index) => {
      const { message = "", ...rest } = results[index] ?? {};
      expect({ formula, ...rest }).toEqual({ formula, error });
      for (const part of language === "zh" ? zh : en) expect(message).toContain(part);
      expect(message).not.toMatch(/[{}\n]|undefined|null/);
    });
  });
}

const TABLES = { 工单: "车牌(号),日期,评分\n粤A1,2025-08-01,9\n", V: "a\n1\n" };

describe("formulas that are written wrong", () => {
  messages(TABLES, [
    [
      "=AFTERSALES.CHURM(工单[评分])",
      "#NAME?",
      ["没有函数 AFTERSALES.CHURM", "是不是 AFTERSALES.CHURN"],
      ["no function AFTERSALES.CHURM", "AFTERSALES.CHURN meant"],
    ],
    [
      "=AFTERSALES.客户流失率(工单[评分])",
      "#NAME?",
      ["是不是 AFTERSALES.CHURN"],
      ["Is AFTERSALES.CHURN meant"],
    ],
    ["=NPS(工单[评分])", "#NAME?", ["没有函数 NPS", "是不是 AFTERSALES.NPS"], ["Is AFTERSALES.NPS meant"]],
    [
      "=AFTERSALES.XYZXYZ(1)",
      "#NAME?",
      ["没有函数 AFTERSALES.XYZXYZ", "aftersales functions"],
      ["no function AFTERSALES.XYZXYZ", "lists the functions"],
    ],
    ["=FOO(1)", "#NAME?", ["函数名", "检查拼写"], ["unknown function", "Check the spelling"]],
    ["=AFTERSALES.NPS(客户[评分])", "#NAME?", ["没有表“客户”", "工单, V"], ['no table "客户"', "工单, V"]],
    [
      "=AFTERSALES.NPS(工单[评价])",
      "#REF!",
      ["表“工单”没有“评价”列", "车牌(号), 日期, 评分"],
      ['"工单" has no column "评价"', "车牌(号), 日期, 评分"],
    ],
    ["=SUM(工单[[日期]:[评]])", "#REF!", ["没有“评”列"], ['no column "评"']],
    ["=SUM(", "#ERROR!", ["“(”有 1 个,“)”有 0 个"], ["1 ( and 0 )"]],
    ["=AFTERSALES.NPS((工单[评分])", "#ERROR!", ["“(”有 2 个,“)”有 1 个"], ["2 ( and 1 )"]],
    ["=SUM(1))", "#ERROR!", ["“(”有 1 个,“)”有 2 个"], ["1 ( and 2 )"]],
    ['="a', "#ERROR!", ["检查括号、引号"], ["quotes"]],
    ["=AFTERSALES.NPS（工单[评分]）", "#REF!", ["全角符号 （"], ["full-width character （"]],
    ["=AFTERSALES.STATUS(“净推荐值指数”,50)", "#NAME?", ["全角符号 “"], ["full-width character “"]],
    ["=AFTERSALES.STATUS(净推荐值指数,50)", "#NAME?", ['加半角引号:"净推荐值指数"'], ["put it in quotes"]],
  ]);

  test("without any table the message says how to load one", async () => {
    const [zh] = await evaluate(["=AFTERSALES.NPS(工单[评分])"]);
    expect(zh?.message).toBe("没有表“工单”。请用 --table 工单=文件.csv 载入。");
    const [en] = await evaluate(["=AFTERSALES.NPS(工单[评分])"], {}, "en");
    expect(en?.message).toBe('there is no table "工单". Load it with --table 工单=file.csv.');
  });

  test("texts and column names are not taken for parts of the formula", async () => {
    const results = await evaluate(
      ['=FOO("(（","[",工单[车牌(号)])', "=LET(x,1,FOO(x))", "=FOO(V[a],A1,TRUE,$B$2)"],
      TABLES,
    );
    expect(results.map(({ message }) => message)).toEqual(
      results.map(() => "有无法识别的函数名或表名。请检查拼写,函数列表见 aftersales functions。"),
    );
  });

  test("what a function says of an error of its own stays", async () => {
    const [result] = await evaluate(["=AFTERSALES.NPS(VLOOKUP(5,{1,2},2,FALSE))"]);
    expect(result).toMatchObject({ error: "#N/A", message: expect.stringContaining("参数“评分”") });
  });
});

const RECORDS = `工单号,车,日期,金额,返修,次数
A1,甲,2025-08-01,100,是,1
A2,乙,2025-08-02,免费,否,2
A3,丙,03/04/2025,￥1,待定,x
A4,丁,无,300,也许,
`;

describe("arguments that cannot be read: the cell and the remedy", () => {
  messages({ T: RECORDS }, [
    [
      "=AFTERSALES.FIRSTFIXRATE(T[返修],T[工单号])",
      "#VALUE!",
      ["“返修”区域内第 3 行", "“待定”", "2 个", "有/无"],
      ["returns, row 3", '"待定"', "(2 such cells)", "yes/no flag"],
    ],
    [
      "=AFTERSALES.AVGROVALUE(T[金额])",
      "#VALUE!",
      ["“金额”区域内第 2 行", "“免费”", "请改为数字"],
      ["amounts, row 2", '"免费"', "Enter a number"],
    ],
    [
      "=AFTERSALES.COMEBACKS(T[车],T[日期])",
      "#VALUE!",
      ["第 3 行", "“03/04/2025”", "分不清日和月", "年-月-日"],
      ["row 3", '"03/04/2025"', "day/month or month/day", "2025-08-01"],
    ],
    [
      "=AFTERSALES.COMPLAINTRATE(T[次数],4)",
      "#VALUE!",
      ["“投诉”区域内第", "不是同一类"],
      ["complaints, row", "another kind"],
    ],
    [
      '=AFTERSALES.FIRSTFIXRATE({"是";"否"},{"a";"b";"c"})',
      "#VALUE!",
      ["“返修”有 2 个单元格", "“返修”有 2 个", "选择相同的行"],
      ["returns has 2 cells, visits has 3", "select the same rows"],
    ],
    [
      '=AFTERSALES.AVGROVALUE(T[金额],,T[日期],"2025-13")',
      "#VALUE!",
      ["“期间”", "2025-13", "可写 2025-08"],
      ["period", "2025-13", "Write 2025-08"],
    ],
    [
      '=AFTERSALES.AVGROVALUE({1;2},,,"2025-08")',
      "#VALUE!",
      ["没有日期列", "请"],
      ["needs a column of dates"],
    ],
    [
      "=AFTERSALES.FIRSTFIXRATE(123456789012345678,3)",
      "#VALUE!",
      ["“返修”", "超过 15 位", "文本"],
      ["returns", "more than 15 digits", "text"],
    ],
    [
      "=AFTERSALES.FIRSTFIXRATE({1;123456789012345678},3)",
      "#VALUE!",
      ["第 2 行", "超过 15 位"],
      ["row 2", "more than 15 digits"],
    ],
    [
      '=AFTERSALES.CHURN({123456789012345678;"b"},{"2025-01-01";"2025-08-01"},"2025-08")',
      "#VALUE!",
      ["“客户”区域内第 1 行", "编号必须是文本"],
      ["customers, row 1", "Order numbers must be text"],
    ],
    [
      "=AFTERSALES.NPS({9;11})",
      "#VALUE!",
      ["“评分”区域内第 2 行的评分 11", '"<=10"'],
      ["scores, row 2 of the range: the score 11", '"<=10"'],
    ],
    ["=AFTERSALES.NPS()", "#VALUE!", ["缺少参数“评分”"], ["scores is missing"]],
    ["=AFTERSALES.NPS(T[次数],,,,,,,,,,,,,1,2)", "#VALUE!", ["最多 13 个参数"], ["takes 13 at most"]],
    [
      "=AFTERSALES.FIRSTFIXRATE(5,3)",
      "#VALUE!",
      ["分子 5 大于分母 3"],
      ["5 events are more than the total of 3"],
    ],
    ["=AFTERSALES.FIRSTFIXRATE(0,0)", "#DIV/0!", ["为 0"], ["is zero"]],
    ["=AFTERSALES.NPS(1/0)", "#DIV/0!", ["“评分”", "错误值"], ["scores", "Excel error"]],
    [
      '=AFTERSALES.CHURN({"a"},{"2025-08-01"},"2025-08")',
      "#N/A",
      ["2025-01 至 2025-07", "补齐"],
      ["2025-01 to 2025-07", "Export the missing months"],
    ],
    [
      '=AFTERSALES.RATE("CHURM",1,2)',
      "#VALUE!",
      ["“CHURM”不是已知指标", "CHURN"],
      ['"CHURM" is no known indicator', "CHURN"],
    ],
    ["=AFTERSALES.RATE(1.1,1,2)", "#VALUE!", ['"1.10"'], ['"1.10"']],
  ]);
});
