import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./support";

const ROOT = join(__dirname, "..", "..");
const SECOND = 1000;
const folder = temporaryFolder();
const [here, elsewhere] = [join(folder.path, "店 一"), join(folder.path, "店 一", "八月")];
mkdirSync(elsewhere, { recursive: true });

/** The command as a person types it in a folder. */
function aftersales(cwd: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const npm = ["--prefix", ROOT, "run", "--silent", "aftersales", "--", ...args];
  // npm's own warnings about the settings of this computer are not the program's.
  const env = { ...process.env, npm_config_loglevel: "silent" };
  const { status, stdout, stderr } = spawnSync("npm", npm, { cwd, env, encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

describe("npm run --silent aftersales", () => {
  test(
    "evaluates a file of formulas; file names start from where it is typed",
    () => {
      folder.write("店 一/工单.csv", "编号,评分\n00123,9\n00124,10\n");
      folder.write(
        "店 一/八月/公式.txt",
        "\ufeff=AFTERSALES.NPS(工单[评分])\r\n\r\n=工单[编号]\r\n=NA()\r\n=\"$HOME `x` 'y'\"\r\n",
      );
      const { status, out, err } = aftersales(
        elsewhere,
        "eval",
        "-f",
        "公式.txt",
        "--table",
        "工单=../工单.csv",
        "--json",
      );
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out.split("\n").map((line) => (line === "" ? null : (JSON.parse(line) as unknown)))).toEqual([
        { value: 100 },
        { value: [["00123"], ["00124"]] },
        { error: "#N/A", message: "没有可用的值。" },
        { value: "$HOME `x` 'y'" },
        null,
      ]);
    },
    30 * SECOND,
  );

  test(
    "takes a formula with quotes and spaces as it is typed",
    () => {
      const { status, out } = aftersales(here, "eval", '=AFTERSALES.STATUS("客户流失率", 0.3)&" $x \'y\'"');
      expect({ status, out }).toEqual({ status: 0, out: "高于参考值 $x 'y'\n" });
    },
    30 * SECOND,
  );

  test(
    "says in one line what is wrong, and exits with 1",
    () => {
      const { status, out, err } = aftersales(here, "eval", "=1", "--table", "T=没有.csv", "--lang", "en");
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toBe("cannot read 没有.csv: no such file. Check name and path.\n");
    },
    30 * SECOND,
  );

  test(
    "70,000 records and 20 formulas are a matter of seconds",
    () => {
      const types = ["定保", "事故", "索赔", "一般修理"];
      const rows = Array.from({ length: 70_000 }, (_, i) => {
        const day = `2025-${String((i % 8) + 1).padStart(2, "0")}-${String((i % 28) + 1).padStart(2, "0")}`;
        return `0${i},粤A${(i * 7919) % 20_011},${day},${types[(i >> 3) % 4]},${(i % 5000) / 4},${i % 10 === 0 ? "是" : "否"}`;
      });
      folder.write("店 一/v.csv", `单号,车,日期,类型,金额,返修\n${rows.join("\n")}\n`);
      const months = ["02", "03", "04", "05", "06", "07", "08"].map((month) => `"2025-${month}"`);
      const formulas = [
        '=AFTERSALES.CHURN(V[车],V[日期],"2025-08")',
        '=ROWS(AFTERSALES.CHURNLIST(V[车],V[日期],"2025-08"))',
        "=AFTERSALES.FIRSTFIXRATE(V[返修])",
        "=AFTERSALES.FIRSTFIXRATE(V[返修],V[单号])",
        "=AFTERSALES.FIRSTFIXRATE(AFTERSALES.COMEBACKS(V[车],V[日期]))",
        "=AFTERSALES.REVENUEMIX(V[类型],V[金额])",
        '=AFTERSALES.BYGROUP("AVGROVALUE",V[类型],V[金额])',
        `=AFTERSALES.TREND("FIRSTFIXRATE",{${months.join(",")}},V[返修],V[单号],V[日期])`,
        '=AFTERSALES.AUDIT("FIRSTFIXRATE",V[返修],V[单号])',
        "=ROWS(AFTERSALES.ABCCLASS(V[金额]))",
        "=SUM(V[金额])",
        '=COUNTIFS(V[类型],"定保",V[返修],"是")',
        "=ROWS(V[单号])",
        ...months.map((month) => `=AFTERSALES.AVGROVALUE(V[金额],,V[日期],${month},V[类型],"定保")`),
      ];
      expect(formulas).toHaveLength(20);
      folder.write("店 一/f.txt", formulas.join("\n"));
      const { status, out } = aftersales(here, "eval", "-f", "f.txt", "--table", "V=v.csv", "--json");
      const results = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as { value?: unknown; error?: string });
      expect(status).toBe(0);
      expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
      expect(results[2]).toEqual({ value: 0.9 });
      expect(results[3]).toEqual({ value: 0.9 });
      expect(results[12]).toEqual({ value: 70_000 });
    },
    60 * SECOND,
  );
});
