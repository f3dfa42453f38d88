import { describe, expect, test } from "@jest/globals";
import { call, cell } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const own = [
  ["指标", "下限", "上限"],
  ["CHURN", "", 0.15],
  ["3.6", 0.3, 0.5],
  ["一次修复率", 0.95, ""],
];

describe("TARGET", () => {
  shows({ TARGET: ["records"] }, "the bound asked for, or the one there is, or the text", () => {
    expect(call("TARGET", [cell("CHURN"), cell("max")])).toBe(0.2);
    expect(call("TARGET", [cell("CHURN")])).toBe(0.2);
    expect(call("TARGET", [cell("1.9"), cell("min")])).toBe(0.4);
    expect(call("TARGET", [cell("季度移动周转率"), cell("下限")])).toBe(1.8);
    expect(call("TARGET", [cell("PARTSTURNOVER")])).toBe("1.8~2.2");
    expect(call("TARGET", [cell("收入构成比")])).toBe("1:4:2:3");
  });

  test("a number is taken where no other indicator can be meant", () => {
    expect(call("TARGET", [cell(2.1)])).toBe(0.98);
    expect(call("TARGET", [cell(1.1)])).toMatchObject({ error: "#VALUE!" });
    expect(call("TARGET", [cell(4.1)])).toMatchObject({ error: "#VALUE!" });
  });

  test("the text is as printed, without a closing full stop", () => {
    expect(call("TARGET", [cell("客户满意度"), cell("text")])).toBe("≥98%");
    expect(call("TARGET", [cell("4.5"), cell("原文")])).toBe("8--12台/天");
  });

  test("an own table of targets, with or without its header", () => {
    expect(call("TARGET", [cell("CHURN"), null, own])).toBe(0.15);
    expect(call("TARGET", [cell("PARTSMARGIN"), cell("text"), own.slice(1)])).toBe("30%~50%");
    expect(call("TARGET", [cell("NPS"), null, own])).toMatchObject({ error: "#N/A" });
  });

  shows({ TARGET: ["#N/A", "zh", "en"] }, "an indicator without a reference value", () => {
    expectFailure("TARGET", [cell("MTTR")], "#N/A", {
      zh: ["MTTR", "没有参考值"],
      en: ["MTTR", "no reference"],
    });
    // By the name that stands in the argument, whatever the function is called.
    expectFailure("TARGET", [cell("续保率")], "#N/A", {
      zh: ["“续保率”没有参考值"],
      en: ["续保率 has no reference"],
    });
  });

  shows({ TARGET: ["#VALUE!", "zh", "en"] }, "an unknown bound names the choices", () => {
    expectFailure("TARGET", [cell("CHURN"), cell("top")], "#VALUE!", {
      zh: ["界限", "min"],
      en: ["bound", "min"],
    });
  });

  test("a limit that is no number, and a table of another shape", () => {
    expect(call("TARGET", [cell("CHURN"), null, [["CHURN", "", "低"]]])).toMatchObject({ error: "#VALUE!" });
    expect(call("TARGET", [cell("CHURN"), null, [["CHURN", 0.1]]])).toMatchObject({ error: "#VALUE!" });
  });
});

describe("STATUS", () => {
  const status = (kpi: unknown, value: unknown, language?: string, targets?: unknown) =>
    call("STATUS", [cell(kpi), cell(value), targets ?? null, language === undefined ? null : cell(language)]);

  shows(
    { STATUS: ["records", "zh", "en"] },
    "ends are inclusive, compared unrounded, three sides for ranges",
    () => {
      expect(status("NEWOWNERLOYALTY", 0.41, "en")).toBe("met");
      expect(status("PARTSMARGIN", 0.46, "en")).toBe("above");
      expect(status("PARTSMARGIN", 0.24, "en")).toBe("below");
      expect(status("REWORKRATE", 0.02, "en")).toBe("met");
      expect(status("FIRSTFIXRATE", 0.9796, "en")).toBe("below");
      expect(status("FIRSTFIXRATE", 0.98 - 1e-10, "en")).toBe("met");
      expect(status("CHURN", 0.25, "zh")).toBe("高于参考值");
    },
  );

  test("the language follows the kpi argument where none is given", () => {
    expect(status("客户流失率", 0.25)).toBe("高于参考值");
    expect(status("1.4", 0.1)).toBe("达标");
    expect(status("CHURN", 0.25)).toBe("above");
    expect(status("Customer churn rate", 0.25)).toBe("above");
  });

  shows({ STATUS: ["blanks"] }, "a blank is no data, not zero", () => {
    expect(status("CHURN", "")).toBe("no data");
    expect(status("客户流失率", null)).toBe("无数据");
  });

  test("no target, a mix has none, an own target", () => {
    expect(status("MTTR", 5)).toBe("no target");
    expect(status("收入构成比", 0.4)).toBe("无参考值");
    expect(status("CHURN", 0.18, "en", own)).toBe("above");
    expect(status("收入构成比", 0.4, "zh", [["REVENUEMIX", 0.5, ""]])).toBe("无参考值");
    expect(status("维修车型构成比", 0.4, "zh", [["维修车型占比", 0.5, ""]])).toBe("无参考值");
  });

  test("a figure that is entered by hand has a status by a target of one's own", () => {
    expect(status("出勤率", 0.94, undefined, [["出勤率", 0.95, ""]])).toBe("低于参考值");
    expect(status("RENEWALRATE", 0.5)).toBe("no target");
    expectFailure("RATE", [cell("出勤率"), cell(1), cell(2)], "#VALUE!", {
      zh: ["出勤率", "没有函数"],
      en: ["出勤率", "No function"],
    });
  });

  test("a rate in percent points is no fraction; an own table with reversed limits is no table", () => {
    expect(status("FIRSTFIXRATE", 98)).toMatchObject({ error: "#VALUE!" });
    expect(status("PARTSTURNOVER", 2)).toBe("met");
    expect(status("CHURN", 0.2, "en", [["CHURN", 0.5, 0.1]])).toMatchObject({ error: "#VALUE!" });
    expect(
      status("CHURN", 0.2, "en", [
        ["CHURN", "", 0.3],
        ["CHURN", "", 0.1],
      ]),
    ).toBe("met");
  });

  test("what our own functions give is judged: a ratio may exceed 1, a share may not", () => {
    const absorption = call("SERVICEABSORPTION", [cell(160), cell(100)]);
    expect(status("4.1", absorption)).toBe("达标");
    expect(status("送修率", call("INSURERREFERRALRATE", [cell(200), cell(100)]))).toBe("达标");
    expect(status("TECHEFFICIENCY", 1.6)).toBe("no target");
    // 2 is 2 % of complaints, which nobody may take for 200 %.
    expect(status("1.6", 2)).toMatchObject({ error: "#VALUE!" });
    expect(status("1.10", 1.6)).toBe("达标");
    expect(status("SERVICEABSORPTION", 15)).toBe("met");
    expect(status("SERVICEABSORPTION", 60)).toMatchObject({ error: "#VALUE!" });
    expect(status("FIRSTFIXRATE", 1.6)).toMatchObject({ error: "#VALUE!" });
    expect(status("EMERGENCYORDERRATE", 2)).toMatchObject({ error: "#VALUE!" });
    expect(status("出勤率", 95, undefined, [["出勤率", 0.95, ""]])).toMatchObject({ error: "#VALUE!" });
  });

  test("limits of one's own are fractions, too", () => {
    const words = { zh: ["参考值表", "第 1 行第 2 列", "98"], en: ["targets, row 1, column 2", "98"] };
    expectFailure("STATUS", [cell("2.1"), cell(0.99), [["2.1", 98, ""]]], "#VALUE!", words);
    expectFailure("TARGET", [cell("2.1"), null, [["2.1", 98, ""]]], "#VALUE!", words);
    expect(status("4.1", 1.6, "en", [["4.1", 1.8, ""]])).toBe("below");
    // Of another indicator nobody asks.
    expect(status("CHURN", 0.3, "en", [["2.1", 98, ""]])).toBe("no target");
  });

  test("the numbers 1.1 and 4.1 may be 1.10 and 4.10, in a table of targets, too", () => {
    const table = [
      [1.1, 0.4, ""],
      ["CHURN", "", 0.2],
    ];
    for (const kpi of ["CSAT", "1.10"])
      expectFailure("STATUS", [cell(kpi), cell(0.5), table], "#VALUE!", {
        zh: ["参考值表", "第 1 行", '"1.10"'],
        en: ["targets, row 1", '"1.10"'],
      });
    expect(status("4.10", 500, "en", [[4.1, 400, ""]])).toMatchObject({ error: "#VALUE!" });
    expect(status("CHURN", 0.25, "en", table)).toBe("above");
    expect(status("2.1", 0.99, "en", [[2.1, 0.995, ""]])).toBe("below");
    expect(status("1.10", 0.99, "en", [["1.10", 0.995, ""]])).toBe("below");
  });

  test("one cell is no table of targets, unless it is blank", () => {
    for (const args of [
      [cell("客户流失率"), cell(0.25), cell("en")],
      [cell("收入构成比"), cell(0.25), cell("en")],
    ])
      expectFailure("STATUS", args, "#VALUE!", {
        zh: ["参考值表", "“en”", "三列"],
        en: ["targets", '"en"', "three columns"],
      });
    expect(call("TARGET", [cell("CHURN"), cell("max"), cell(5)])).toMatchObject({ error: "#VALUE!" });
    expect(status("CHURN", 0.25, "en", cell(""))).toBe("above");
    // A blank cell as desktop Excel may give it.
    expect(status("CHURN", 0.25, "en", cell(0))).toBe("above");
    const error = { type: "Error", basicType: "Error", basicValue: "#REF!" };
    expect(status("CHURN", 0.25, "en", cell(error))).toMatchObject({ error: expect.any(String) });
  });

  test("limits the wrong way round are to be swapped", () => {
    expectFailure("STATUS", [cell("CHURN"), cell(0.2), [["CHURN", 0.5, 0.1]]], "#VALUE!", {
      zh: ["第 1 行", "0.5", "0.1", "对调"],
      en: ["row 1", "0.5", "0.1", "Swap"],
    });
  });

  test("an error comes back as that error", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(status("CHURN", error)).toMatchObject({ error: "#N/A" });
  });

  shows({ STATUS: ["#VALUE!", "zh", "en"] }, "a value that is no number", () => {
    expectFailure("STATUS", [cell("CHURN"), cell("很高")], "#VALUE!", {
      zh: ["数值", "很高"],
      en: ["value", "很高"],
    });
  });
});
