import { describe, expect, test } from "@jest/globals";
import { KPIS } from "../../../src/kpi/catalogue";
import { call, cell } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

describe("EXPLAIN", () => {
  shows(
    { EXPLAIN: ["records", "zh", "en"] },
    "one topic, in the language of the kpi or the one asked for",
    () => {
      const printed = "客户流失率=分母范围内前6个月未再次进厂的客户数/N-7个月进厂的客户数*100%";
      expect(call("EXPLAIN", [cell("CHURN"), cell("formula")])).toBe(printed);
      expect(call("EXPLAIN", [cell("CHURN"), cell("totals")])).toBe(
        "lost customers, customers of the cohort month",
      );
      expect(call("EXPLAIN", [cell("1.4"), cell("合计项")])).toBe("流失客户, 队列月进厂客户");
      expect(call("EXPLAIN", [cell("1.4"), cell("totals"), cell("en")])).toContain("lost customers");
      expect(call("EXPLAIN", [cell("CHURN"), cell("勘误"), cell("中文")])).toContain("Q12");
      expect(call("EXPLAIN", [cell("FIRSTFIXRATE"), cell("reference")])).toBe("≥98%");
      expect(call("EXPLAIN", [cell("1.5"), cell("关联")])).toBe("客户流失率, 回访成功率");
      expect(call("EXPLAIN", [cell("NPS"), cell("related")])).toBe("(none printed)");
    },
  );

  test("totals are those that RATE takes, and of what it refuses none", () => {
    for (const kpi of KPIS) {
      const totals = call("EXPLAIN", [cell(kpi.id), cell("totals")]);
      const isTaken =
        (call("RATE", [cell(kpi.id), cell(2), cell(2)]) as { error?: string }).error === undefined;
      if (isTaken)
        expect({ id: kpi.id, totals }).toEqual({ id: kpi.id, totals: expect.stringMatching(/^[^(].*, /) });
      else expect({ id: kpi.id, totals }).toEqual({ id: kpi.id, totals: "(none: RATE does not take it)" });
    }
    expect(call("EXPLAIN", [cell("净推荐值"), cell("合计项")])).toBe("(RATE 不适用)");
  });

  test("what MIXBY computes is said to be so, as RELATED has it; what is entered by hand has no function", () => {
    expectFailure("EXPLAIN", [cell("维修车型构成比")], "#VALUE!", {
      zh: ["维修车型构成比", "MIXBY"],
      en: ["维修车型构成比", "MIXBY"],
    });
    expectFailure("EXPLAIN", [cell("出勤率")], "#VALUE!", { zh: ["没有函数"], en: ["entered by hand"] });
  });

  test("without a topic, all of them in two columns, nothing empty", () => {
    for (const { id } of KPIS) {
      for (const language of ["zh", "en"]) {
        const rows = call("EXPLAIN", [cell(id), null, cell(language)]) as string[][];
        expect(rows).toHaveLength(9);
        for (const [topic, text] of rows) expect(topic && text).toBeTruthy();
      }
    }
  });

  test.each([
    ["TECHPRODUCTIVITY", "元/人/月"],
    ["TRAININGHOURS", "小时/人/年"],
    ["AVGROVALUE", "元/台次"],
    ["ROPERADVISORDAY", "台次/顾问/工作日"],
    ["VISITFREQUENCY", "次/客户/年"],
    ["PARTSTURNOVER", "次/季度"],
    ["SERVICEREVENUE", "元"],
  ])("the unit of %s says of whom and when: %s", (id, unit) => {
    expect(call("EXPLAIN", [cell(id), cell("单位"), cell("zh")])).toBe(unit);
  });

  shows({ EXPLAIN: ["#VALUE!", "zh", "en"] }, "an unknown topic names the topics", () => {
    const words = { zh: ["天气", "定义", "errata"], en: ["天气", "definition", "勘误"] };
    expectFailure("EXPLAIN", [cell("CHURN"), cell("天气")], "#VALUE!", words);
  });
});
