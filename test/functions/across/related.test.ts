import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { KPIS } from "../../../src/kpi/catalogue";
import { RELATED_NAMES } from "../../oracle";
import { call, cell } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";
import { dataJson } from "../../support/workbook";

describe("RELATED", () => {
  shows({ RELATED: ["records", "zh", "en"] }, "name, function and note, in the source's order", () => {
    expect(call("RELATED", [cell("CHURN")])).toEqual([
      ["Customer satisfaction", "CSAT", ""],
      ["Parts fill rate", "PARTSFILLRATE", ""],
      ["First-time fix rate", "FIRSTFIXRATE", ""],
      ["On-time vehicle delivery rate", "ONTIMEDELIVERY", ""],
      ["Vehicle visit count", "VISITCOUNT", "printed: 进站台次"],
      ["After-sales revenue", "SERVICEREVENUE", "printed: 产值"],
    ]);
    expect(call("RELATED", [cell("2.6")])).toEqual([
      ["工单信息准确率", "", "手工填写:抽查中信息正确的工单 ÷ 抽查工单"],
      ["故障判断准确率", "DIAGNOSISACCURACY", ""],
    ]);
    expect(call("RELATED", [cell("2.6"), cell("en")])).toEqual([
      ["Work-order accuracy", "", expect.stringContaining("audit sample")],
      ["Diagnostic accuracy", "DIAGNOSISACCURACY", ""],
    ]);
  });

  test("collective names become all they mean; a part of a mix and a breakdown say which", () => {
    expect(call("RELATED", [cell("3.1")])).toEqual([
      ["配件满足率", "PARTSFILLRATE", ""],
      ["配件销售额", "", expect.stringContaining("财务数据")],
      ["呆滞件占比", "DEADSTOCKRATIO", ""],
      ["ABC配件库存结构比", "ABCMIX", expect.stringContaining("A B种类占比")],
    ]);
    const functions = (call("RELATED", [cell("4.9")]) as string[][]).map(([, id]) => id);
    expect(functions).toEqual(["MIXBY", expect.any(String), expect.any(String), "VISITMIX", "REVENUEMIX"]);
    expect(call("RELATED", [cell("4.3")])).toContainEqual([
      "出保满一年客户忠诚度",
      expect.any(String),
      expect.stringContaining("原文:客户忠诚率"),
    ]);
  });

  test("gives for every indicator of the article all that its printed names mean, once each", () => {
    const ids = new Set([...FUNCTIONS.map(({ id }) => id), ""]);
    for (const { number, related } of dataJson<{ number: string; related: string | null }[]>(
      "article.json",
    )) {
      const meant = new Set((related?.split("、") ?? []).flatMap((name) => RELATED_NAMES[name] ?? []));
      const rows = call("RELATED", [cell(number)]) as string[][];
      expect({ number, rows: rows.filter(([name]) => name !== "").length }).toEqual({
        number,
        rows: meant.size,
      });
      for (const [, id = ""] of rows) expect(ids).toContain(id);
    }
  });

  test("is one empty row where the source names none, and for what no function computes", () => {
    for (const kpi of ["NPS", "1.2", "出勤率"]) expect(call("RELATED", [cell(kpi)])).toEqual([["", "", ""]]);
    for (const { id } of KPIS) expect(call("RELATED", [cell(id)])).not.toHaveProperty("error");
  });

  shows({ RELATED: ["#VALUE!", "zh", "en"] }, "an unknown indicator is named", () => {
    expectFailure("RELATED", [cell("天气")], "#VALUE!", { zh: ["指标", "天气"], en: ["kpi", "天气"] });
  });
});
