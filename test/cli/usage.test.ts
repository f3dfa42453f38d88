import { describe, expect, test } from "@jest/globals";
import { callerFolder } from "../../src/cli/files";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { command, fileOf, temporaryFolder } from "./support";

describe("commands that cannot be used", () => {
  const table = fileOf("a\n1\n");
  const folder = temporaryFolder();

  test.each([
    [[], "请指定命令", "give a command"],
    [["evl"], "没有命令“evl”", 'no command "evl"'],
    [["eval"], "没有公式", "no formula"],
    [["eval", " "], "没有公式", "no formula"],
    [
      ["eval", "AFTERSALES.NPS(1)"],
      "公式要以半角等号 = 开头:AFTERSALES.NPS(1)",
      "begins with =: AFTERSALES.NPS(1)",
    ],
    [["eval", "=1", "--jsn"], "没有选项“--jsn”", 'no option "--jsn"'],
    [["eval", "-f"], "选项“-f”后面缺少内容", 'option "-f" needs a value'],
    [["eval", "=SUM(1,", "2)"], "公式请整体加引号", "Put the formula in quotes"],
    [["eval", "=1", "=2"], "用 -f 指定", "name a file with -f"],
    [["functions", "x"], "命令 functions 的参数过多", "too many arguments for functions"],
    [
      ["build", "4s-monthly", "八月", "--out", "a.xlsx"],
      "命令 build 的参数过多。含空格的名称和路径请加引号",
      "too many arguments for build. Put names and paths with blanks in quotes",
    ],
    [["eval", "-f", "没有.txt"], "无法读取文件 没有.txt:文件不存在", "cannot read 没有.txt: no such file"],
    [["eval", "-f", folder.path], "这是文件夹", "it is a folder"],
    [["eval", "=1", "--table", "T=没有.csv"], "无法读取文件 没有.csv", "cannot read 没有.csv"],
    [["eval", "=1", "--table", table], "--table 应写成 名称=文件.csv", "--table takes Name=file.csv"],
    [["eval", "=1", "--table", "T="], "--table 应写成", "--table takes"],
    [["eval", "=1", "--table", ` =${table}`], "--table 应写成", "--table takes"],
    [["eval", "=1", "--table", `A1=${table}`], "“A1”不能用作表名", '"A1" cannot name a table'],
    [["eval", "=1", "--table", `工 单=${table}`], "“工 单”不能用作表名", '"工 单" cannot name a table'],
    [
      ["eval", "=1", "--table", `T=${table}`, "--table", `t=${table}`],
      "表名“t”出现了两次",
      '"t" is given twice',
    ],
  ])("%j", async (args, zh, en) => {
    for (const [language, message] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { exitCode, out, err } = await command(
        ...args.slice(0, 1),
        ...(args.length > 0 ? ["--lang", language] : []),
        ...args.slice(1),
      );
      expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
      // Without a command there is no --lang to go by.
      expect(err).toContain(args.length > 0 ? message : zh);
      expect(err).toMatch(/^[^\r\n]+\n$/);
    }
  });

  test("a language that does not exist", async () => {
    const { exitCode, err } = await command("eval", "=1", "--lang", "fr");
    expect({ exitCode, err }).toEqual({
      exitCode: 1,
      err: "选项“--lang”的内容不对,可用:zh-CN, en-US。\n",
    });
  });
});

describe("what the commands print", () => {
  test("a value, a spill and an error for a person", async () => {
    expect((await command("eval", "=0.1+0.2")).out).toBe("0.3\n");
    expect((await command("eval", '={1,"甲";TRUE,0.5}')).out).toBe("1\t甲\nTRUE\t0.5\n");
    expect((await command("eval", "=1/0", "--lang", "en")).out).toBe("#DIV/0!  division by zero.\n");
  });

  test("several formulas stand above their results", async () => {
    const formulas = fileOf("=1+1\n={1;2}\n");
    expect((await command("eval", "-f", formulas)).out).toBe("=1+1\n2\n\n={1;2}\n1\n2\n");
  });

  test("an error of a formula is an answer", async () => {
    const { exitCode, out, err } = await command("eval", "=NA()", "--json", "--lang=en");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(JSON.parse(out)).toEqual({ error: "#N/A", message: "no value is available." });
  });

  test("help, in the language asked for", async () => {
    const [zh, en] = [await command("eval", "--help"), await command("eval", "--help", "--lang", "en")];
    expect([zh, en]).toMatchObject([
      { exitCode: 0, err: "" },
      { exitCode: 0, err: "" },
    ]);
    expect(zh.out).toContain("公式文件,每行一个公式");
    expect(en.out).toContain("a file with one formula a line");
  });
});

describe("the list of functions", () => {
  test.each(["zh", "en"] as const)("names every function in %s", async (language) => {
    const { exitCode, out } = await command("functions", "--lang", language);
    expect(exitCode).toBe(0);
    for (const { id, name, description } of FUNCTIONS) {
      expect(out).toContain(`${name[language]}  AFTERSALES.${id}(`);
      expect(out).toContain(`\n    ${description[language]}\n`);
    }
  });

  test("shows both totals of RATE, and the first of many criteria", async () => {
    const { out } = await command("functions", "--lang", "en");
    expect(out).toContain("AFTERSALES.RATE(kpi, total1, total2)\n");
    expect(out).toContain("[criteriaRange1], [criterion1], …)\n");
    expect(out).toContain("AFTERSALES.TREND(kpi, periods, [argument1], …)\n");
  });

  test("as JSON it is one array", async () => {
    const { out } = await command("functions", "--json", "--lang", "en");
    const functions = JSON.parse(out) as { name: string; signature: string; parameters: object[] }[];
    expect(functions.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ id }) => `AFTERSALES.${id}`));
    expect(functions.find(({ name }) => name === "AFTERSALES.RATE")).toMatchObject({
      signature: "AFTERSALES.RATE(kpi, total1, total2)",
      parameters: [{ name: "kpi", optional: false }, { name: "total1" }, { name: "total2" }],
    });
  });
});

describe("the folder that file names start from", () => {
  test("is where npm run was typed", () => {
    expect(callerFolder({ npm_lifecycle_event: "aftersales", INIT_CWD: "/数据" })).toBe("/数据");
  });

  test("is the current one without npm, also below another script of npm", () => {
    expect(callerFolder({})).toBe(process.cwd());
    expect(callerFolder({ npm_lifecycle_event: "test", INIT_CWD: "/数据" })).toBe(process.cwd());
  });
});
