import { describe, expect, test } from "@jest/globals";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeOutput } from "../../src/cli/build/output";
import { snapshotOfFile } from "../../src/workbook/reader/snapshot-of-file";
import type { SheetSnapshot } from "../../src/workbook/reader/snapshot";
import { buildSmall } from "./build/small-template";
import { command, temporaryFolder } from "./support";

/** Each workbook takes seconds, and the computer may have other work. */
const folder = temporaryFolder();
const out = join(folder.path, "out.xlsx");

/** Repair orders of July and August 2025, as a dealer system writes them. */
const HEADER = "委托书号,客户编号,客户电话,进站日期,是否返修,维修类别,结算金额(元),服务站";
const ORDERS = folder.write(
  "工单.csv",
  [
    HEADER,
    "W01,K1,138,2025/7/1 8:00,否,定期保养,100.00,浦东店",
    "W02,K2,138,2025年7月31日,是,索赔,300.00,徐汇店",
    'W03,K1,138,20250801,否,一般修理,"1,000.00",浦东店',
    "W04,K3,138,2025-08-15 10:30,是,事故,2000,浦东店",
    "W05,K3,138,2025-08-31 23:59,否,事故,免费,徐汇店",
    "W06,K4,138,2025-08-31,否,一般修理,600,徐汇店",
    "合计,,,,,,4000.00,",
  ].join("\n"),
);

/** Why some of the indicators are not computed: a table, a column, or records as such. */
const NOT_FROM_ORDERS = [
  /^没有给出“投诉”表:.*1\.6 客户投诉率 /,
  /^没有给出“库存月报”表:3\.1 季度移动周转率 /,
  /^没有给出“配件销售”表:3\.6 配件毛利率 /,
  /^“工单”表没有识别到“预估金额”:4\.2 估价准确率 /,
  /^无法由记录计算:.*3\.5 呆滞件占比/,
];

const build = (...args: string[]) => command("build", "4s-monthly", "--out", out, "--overwrite", ...args);

/** The row of the front page that has a text in one of its first columns. */
function rowOf({ values }: SheetSnapshot, text: string): readonly unknown[] {
  return values.find((row) => row.slice(0, 3).includes(text)) ?? [];
}

const read = async (file = out) => (await snapshotOfFile(readFileSync(file))).sheets;

describe("a workbook from records", () => {
  test.each(["portable", "add-in"])(
    "shows the figures of the last full month, in the %s profile",
    async (profile) => {
      const { exitCode, out: said, err } = await build("--table", `orders=${ORDERS}`, "--profile", profile);
      expect({ exitCode, said }).toEqual({
        exitCode: 0,
        said: `已生成 ${out}:4S 售后月度 KPI,2025-08,6 条记录,${
          profile === "portable" ? "无需加载项" : "需要 AFTERSALES 加载项"
        }。\n`,
      });
      const notes = err.split("\n").slice(0, -1);
      expect(notes.slice(0, 3)).toEqual([
        "工单.csv:“结算金额(元)”有 1 个单元格读不出来,按空白处理,例如第 6 行的“免费”。",
        "工单.csv:1 张工单没有可用的金额(空白或读不出来),仍计入台次,每台次的金额因此偏低。",
        "工单.csv:1 行合计没有算作记录。",
      ]);
      const shortfalls = notes.slice(3);
      expect(
        shortfalls.filter(
          (note) => !/ 改由“(?:月度合计|满意度分组|月度合计”、“满意度分组)”填报。$/.test(note),
        ),
      ).toEqual([]);
      for (const pattern of NOT_FROM_ORDERS)
        expect(shortfalls).toContainEqual(expect.stringMatching(pattern));
      const [front, ...others] = await read();
      if (front === undefined) throw new Error("there is no front page");
      // August: four visits, one of them a comeback; 1000 + 2000 + 600 over four visits.
      expect(rowOf(front, "一次修复率")).toContain(0.75);
      expect(rowOf(front, "总客单价")).toContain(900);
      // Eight months of records would be needed.
      expect(rowOf(front, "客户流失率")).toContain("– 无数据");
      // What no indicator needs is not in the workbook: telephone numbers.
      expect(JSON.stringify(others.map(({ values }) => values))).not.toContain("138");
    },
  );

  test("of another month and one store, in English", async () => {
    const file = join(folder.path, "en.xlsx");
    const targets = folder.write(
      "targets.json",
      JSON.stringify({
        name: "Brand A",
        targets: { AVGROVALUE: { min: 350 }, 一次修复率: { min: 0, max: 1 } },
      }),
    );
    const args = [
      "--table",
      `工单=${ORDERS}`,
      "--month",
      "2025-07",
      "--store",
      "徐汇店",
      "--targets",
      targets,
    ];
    const result = await command(
      "build",
      "4s-monthly",
      "--out",
      file,
      ...args,
      "--lang",
      "en-US",
      "--protect",
    );
    expect(result.exitCode).toBe(0);
    expect(result.out).toContain("2025-07, records: 6, works without the add-in");
    const [front] = await read(file);
    if (front === undefined) throw new Error("there is no front page");
    expect(rowOf(front, "First-time fix rate")).toContain(0);
    expect(rowOf(front, "Average repair-order value")).toContain(300);
    expect(rowOf(front, "Average repair-order value")).toContain("▼ off target");
    expect(rowOf(front, "First-time fix rate")).toContain("● met");
  });

  test("a map says which column is what", async () => {
    const file = folder.write("x.csv", "甲,乙,丙\nK1,2025-08-31,是\nK2,2025-08-01,否\n");
    const map = folder.write("map.json", '{"orders":{"客户":"甲","arrival":" 乙 ","orders.comeback":"丙"}}');
    const { notes } = await buildSmall(out, { table: [`orders=${file}`], map });
    expect(notes).toContainEqual(
      expect.stringContaining("“工单”表没有识别到“维修类型”、“结算金额”:4.4 收入构成比"),
    );
    const [front] = await read();
    expect(front && rowOf(front, "一次修复率")).toContain(0.5);
  });

  test("a map that takes the name of another column is told", async () => {
    const file = folder.write("y.csv", "工单号,进厂时间,是否返修,是否返工\n1,2025-08-31,是,否\n");
    const map = folder.write("other.json", '{"orders":{"comeback":"是否返工","order":"工单号"}}');
    const { notes } = await buildSmall(out, { table: [`orders=${file}`], map });
    expect(notes.filter((note) => note.includes("请确认"))).toEqual([
      "y.csv:把“是否返工”作为“返修”,请确认:按列名它是“返工”。不对时用 --map 指定。",
    ]);
  });

  test("leaves out what is no visit, and says so", async () => {
    const file = folder.write(
      "s.csv",
      [
        "工单号,进厂时间,是否返修,业务类型,工单状态",
        "1,2025-08-01,否,保养,已结算",
        "2,2025-08-02,否,保养,已取消",
        "3,2025-08-03,是,PDI,已结算",
        "4,2025-08-04,是,保养,",
        "5,2025-08-05,是,保养,已取消",
      ].join("\n"),
    );
    const { notes } = await buildSmall(out, { table: [`orders=${file}`], month: "2025-08" });
    expect(notes).toContain("s.csv:1 条记录没有计入,因为“业务类型”是“PDI”(1 条)。");
    expect(notes).toContain("s.csv:2 条记录没有计入,因为“工单状态”是“已取消”(2 条)。");
    const sheets = await read();
    // One comeback among two visits; with all five orders it would be three of five.
    expect(sheets[0] && rowOf(sheets[0], "一次修复率")).toContain(0.5);
    const definitions = sheets.find(({ name }) => name === "指标定义");
    expect(JSON.stringify(definitions?.values)).toContain("取消、作废、已关闭-未维修、内部、PDI、试驾车");
  });

  test("a title is skipped, columns without a name of their own are named, and both are told", async () => {
    const file = folder.write("t.csv", "售后工单,,,\n工单号,进厂时间,备注,备注\nW1,2025-08-01,a,b\n");
    const { notes } = await buildSmall(out, { table: [`orders=${file}`] });
    expect(notes.slice(0, 2)).toEqual([
      "t.csv:表头上方的第 1 行是标题,已跳过。",
      "t.csv:没有列名或列名重复的列,现在叫“备注 2”。",
    ]);
  });

  test("doubts are told", async () => {
    const file = folder.write("d.csv", "日期,是否返修\n2025-08-31,是\n2025-08-30,否\n");
    const { notes } = await buildSmall(out, { table: [`orders=${file}`] });
    expect(notes).toContainEqual(expect.stringContaining("d.csv:把“日期”作为“进厂时间”,请确认:"));
  });
});

describe("a workbook without records", () => {
  test("has sample figures, and the same bytes each time", async () => {
    const { made, notes } = await buildSmall(out, { month: "2025-08" });
    expect(notes).toEqual([]);
    expect(made).toContain("2025-08,示例数字");
    const bytes = readFileSync(out);
    await buildSmall(out, { month: "2025年8月" });
    expect(readFileSync(out).equals(bytes)).toBe(true);
    const [front] = await read();
    expect(front && rowOf(front, "一次修复率").some((cell) => typeof cell === "number")).toBe(true);
  });

  test("or none, to be filled in", async () => {
    const { made } = await buildSmall(out, { month: "2025-08", empty: true, store: "城东店" });
    expect(made).toContain("月度合计待填");
    const [front] = await read();
    expect(front && rowOf(front, "一次修复率")).toContain("– 无数据");
    expect(JSON.stringify(front?.values)).toContain("城东店");
  });
});

describe("what cannot be built", () => {
  const json = (content: unknown) =>
    folder.write(`j${Math.floor(performance.now() * 1000)}.json`, JSON.stringify(content));
  const broken = folder.write("broken.json", '{\n "orders": {\n  "customer" "x"\n}}');
  const people = folder.write("people.csv", "姓名,工资\n王,1\n");
  const dates = folder.write("dates.csv", "进厂时间\n03/04/2025\n05/06/2025\n");
  const cancelled = folder.write("void.csv", "工单号,进厂时间,状态\n1,2025-08-01,作废\n2,2025-08-01,作废\n");
  const headerOnly = folder.write("leer.csv", "工单号,进厂时间\n");
  const table = ["--table", `orders=${ORDERS}`];
  const sample = ["build", "4s-monthly", "--out", out, "--overwrite"];

  test.each([
    [
      [...sample, "--table", `orders=${cancelled}`],
      "2 条记录都不计入(取消、作废、内部等,或其他部门):“状态”是“作废”",
      'is left out as cancelled, void, internal or of another department: "状态" says "作废"',
    ],
    [["build", "4s-montly", "--out", out], "没有模板“4s-montly”。是不是 4s-monthly?", "Is 4s-monthly meant?"],
    [["build", "年报", "--out", out], "可用模板:4s-monthly", "The templates are: 4s-monthly"],
    [["build", "4s-monthly"], "缺少选项 --out", "--out is missing"],
    [["build", "--out", out], "命令后面缺少“template”", '"template" is missing'],
    [
      ["build", "4s-monthly", "--out", "a.xls"],
      "要以 .xlsx 结尾,而不是“a.xls”",
      'ends in .xlsx, not "a.xls"',
    ],
    [["build", "4s-monthly", "--out", ".xlsx"], "要以 .xlsx 结尾", "ends in .xlsx"],
    [["build", "4s-monthly", "--out", join(folder.path, "无", "a.xlsx")], "请先建立", "Make it first"],
    [[...sample, "--month", "八月"], "看不懂月份“八月”", '"八月" cannot be read'],
    [[...sample, "--month", "2025"], "看不懂月份“2025”", '"2025" cannot be read'],
    [[...sample, "--month", "1925-08"], "2000 至 2099", "2000 to 2099"],
    [
      [...sample, ...table, "--month", "2031-08"],
      "2031-08 没有记录:记录从 2025-07 到 2025-08",
      "no records of 2031-08: they run from 2025-07 to 2025-08",
    ],
    [[...sample, ...table, "--month", "2025-06"], "2025-06 没有记录", "no records of 2025-06"],
    [[...sample, "--profile", "x"], "可用:portable, add-in", "takes portable, add-in"],
    [[...sample, "--table", "orders"], "--table 应写成", "--table takes"],
    [[...sample, "--table", `o=${ORDERS}`], "没有记录表“o”。可用的有:orders(工单)", 'no table "o"'],
    [[...sample, "--table", "orders=没有.csv"], "没有.csv:文件不存在", "no such file"],
    [[...sample, ...table, "--table", `工单=${ORDERS}`], "“orders”给出了两次", '"orders" is given twice'],
    [[...sample, "--table", `orders=${people}`], "没有识别到“进厂时间”列", 'looks like "Arrival"'],
    [
      [...sample, "--table", `orders=${people}`],
      '{"orders":{"arrival":"日期所在的列名"}}',
      '{"orders":{"arrival":"header of the date column"}}',
    ],
    [[...sample, "--table", `orders=${dates}`], "例如“03/04/2025”", 'such as "03/04/2025"'],
    [[...sample, "--table", `orders=${headerOnly}`], "没有记录,只有表头", "no records below its header"],
    [[...sample, ...table, "--empty"], "--empty 与 --table 不能同时使用", "exclude each other"],
    [[...sample, ...table, "--store", "城东店"], "门店有:浦东店、徐汇店", "The stores are: 浦东店, 徐汇店"],
    [
      [...sample, "--table", `orders=${folder.write("s.csv", "进厂时间\n2025-08-01\n")}`, "--store", "x"],
      "没有门店列",
      "no column of stores",
    ],
    [[...sample, ...table, "--map", broken], "不是有效的 JSON(第 3 行附近)", "near line 3"],
    [[...sample, ...table, "--map", json([1])], '应写成 {"orders"', "should read"],
    [[...sample, ...table, "--map", json({ orders: { customer: 1 } })], '应写成 {"orders"', "should read"],
    [[...sample, ...table, "--map", json({ bestellungen: {} })], "没有记录表“bestellungen”", "no table"],
    [
      [...sample, ...table, "--map", json({ orders: { kunde: "客户编号" } })],
      "没有列“kunde”。可用的列:order(工单号)",
      'no column "kunde"',
    ],
    [
      [...sample, ...table, "--map", json({ orders: { customer: "客户" } })],
      "没有这一列。它的列:委托书号、客户编号",
      "has no such column",
    ],
    [
      [...sample, ...table, "--map", json({ orders: { customer: "委托书号", order: "委托书号" } })],
      "一列只能有一个用途",
      "serves one column",
    ],
    [
      [...sample, "--map", json({ orders: { customer: "x" } })],
      "请加上 --table orders=",
      "add --table orders=",
    ],
    [[...sample, "--targets", json({ name: "A" })], '应写成 {"name"', "should read"],
    [[...sample, "--targets", json([])], '应写成 {"name"', "should read"],
    [
      [...sample, "--targets", json({ name: "A", targets: { CHRN: { max: 1 } } })],
      "没有指标“CHRN”。可写函数名,例如 CHURN",
      'no indicator "CHRN"',
    ],
    [
      [...sample, "--targets", json({ name: "A", targets: { CHURN: { max: "15%" } } })],
      "不加引号和百分号",
      "without quotes",
    ],
    [
      [...sample, "--targets", json({ name: "A", targets: { CHURN: {} } })],
      '应写成 {"min":0.95}',
      "should read",
    ],
    [
      [...sample, "--targets", json({ name: "A", targets: { CHURN: { min: 0.3, max: 0.1 } } })],
      "下限 0.3 大于上限 0.1",
      "0.3 of CHURN is above the maximum 0.1",
    ],
    [
      [...sample, "--targets", json({ name: "A", targets: { CHURN: { max: 15 } } })],
      "CHURN 是比率,15 应写成小数",
      "CHURN is a share, and 15",
    ],
    [
      [
        ...sample,
        "--targets",
        json({ name: "A", targets: { CHURN: { max: 0.1 }, 客户流失率: { max: 0.2 } } }),
      ],
      "CHURN 在“A”中出现了两次",
      "stands twice",
    ],
    [
      [
        ...sample,
        "--targets",
        json([
          { name: "A", targets: {} },
          { name: "A", targets: {} },
        ]),
      ],
      "名称“A”重复",
      "used twice",
    ],
    [
      [...sample, "--targets", json({ name: "A", targets: { CHURNLIST: { max: 1 } } })],
      "没有可设的参考值",
      "takes no targets",
    ],
  ])("%j", async (args, zh, en) => {
    for (const [language, message] of [
      ["zh-CN", zh],
      ["en-US", en],
    ] as const) {
      const { exitCode, out: said, err } = await command(...args, "--lang", language);
      expect(err).toContain(message);
      expect(err).toMatch(/^[^\r\n]+\n$/);
      expect({ exitCode, said }).toEqual({ exitCode: 1, said: "" });
    }
  });

  test("leaves nothing behind where the file cannot be written", () => {
    const taken = join(folder.path, "taken");
    mkdirSync(join(taken, "a.xlsx"), { recursive: true });
    writeFileSync(join(taken, "a.xlsx", "x"), "");
    expect(() => writeOutput(join(taken, "a.xlsx"), new Uint8Array(1), "zh")).toThrow("无法写入");
    expect(readdirSync(taken)).toEqual(["a.xlsx"]);
  });
});

describe("templates", () => {
  test("are listed with the tables they can use", async () => {
    const { exitCode, out: said } = await command("templates");
    expect(exitCode).toBe(0);
    expect(said).toContain("4s-monthly  4S 售后月度 KPI\n");
    expect(said).toContain("orders(工单)、complaints(投诉)");
  });

  test("are one JSON array with --json", async () => {
    const { out: said } = await command("templates", "--json", "--lang", "en");
    const [first] = JSON.parse(said) as { id: string; tables: { id: string; columns: object[] }[] }[];
    expect(first?.id).toBe("4s-monthly");
    expect(first?.tables[0]?.columns).toContainEqual({ id: "arrival", name: "Arrival", kind: "date" });
  });
});
