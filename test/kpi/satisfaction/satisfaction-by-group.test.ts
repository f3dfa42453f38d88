import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const scores = column(5, 4, 2, 5, 3, 4);
const models = column("A6L", "Q5", "A6L", "Q5", "A6L", "Q7");

describe("CSATBYGROUP", () => {
  shows({ CSATBYGROUP: ["records"] }, "group, answers, CSAT and note, by answers descending", () => {
    expect(call("CSATBYGROUP", [scores, models, null, null, cell(2)])).toEqual([
      ["A6L", 3, 1 / 3, ""],
      ["Q5", 2, 1, ""],
      ["Q7", 1, 1, "n<2"],
    ]);
  });

  test("thin groups are noted, not dropped; a minimum of one's own", () => {
    const notes = (minimum: unknown): unknown[] =>
      (call("CSATBYGROUP", [scores, models, null, null, minimum]) as unknown[][]).map((line) => line[3]);
    expect(notes(null)).toEqual(["n<5", "n<5", "n<5"]);
    expect(notes(cell(3))).toEqual(["", "n<3", "n<3"]);
    expect(notes(cell(0))).toEqual(["", "", ""]);
  });

  test("one model spelt several ways is one group, under its first spelling", () => {
    const spelt = column("Ａ６Ｌ ", "a6l", " A6L", "Q5", "q5", "Q5");
    expect(call("CSATBYGROUP", [scores, spelt, null, null, cell(1)])).toEqual([
      ["Ａ６Ｌ", 3, 2 / 3, ""],
      ["Q5", 3, 2 / 3, ""],
    ]);
  });

  test("another scale, another satisfied score, answers in words", () => {
    expect(call("CSATBYGROUP", [column(9, 7), column("A", "A"), cell(10), null, cell(1)])).toEqual([
      ["A", 2, 0.5, ""],
    ]);
    expect(call("CSATBYGROUP", [column(9, 7), column("A", "A"), cell(10), cell(7), cell(1)])).toEqual([
      ["A", 2, 1, ""],
    ]);
    const words = column("非常满意", "一般");
    expect(call("CSATBYGROUP", [words, column("A", "B"), null, null, cell(1)])).toEqual([
      ["A", 1, 1, ""],
      ["B", 1, 0, ""],
    ]);
  });

  shows(
    { CSATBYGROUP: ["blanks"] },
    "a blank score is no answer, a blank group stands last as (blank)",
    () => {
      const blanks = column("", "A", "", "B", "A", "C", "未分类");
      expect(call("CSATBYGROUP", [column(5, 5, 1, "", null, "", 4), blanks, null, null, cell(2)])).toEqual([
        ["A", 1, 1, "n<2"],
        ["B", 0, "", "n<2"],
        ["C", 0, "", "n<2"],
        ["未分类", 1, 1, "n<2"],
        ["(blank)", 2, 0.5, ""],
      ]);
      expect(call("CSATBYGROUP", [column(5, ""), column("A", "")])).toEqual([["A", 1, 1, "n<5"]]);
    },
  );

  test("a header and a totals row are no answers", () => {
    const scored = column("评分", 5, 4, 9);
    expect(call("CSATBYGROUP", [scored, column("车型", "A", "A", "合计")])).toEqual([["A", 2, 1, "n<5"]]);
  });

  shows({ CSATBYGROUP: ["#N/A", "zh", "en"] }, "nobody answered", () => {
    expectFailure("CSATBYGROUP", [column("", ""), column("A", "B")], "#N/A", {
      zh: ["没有可计算的记录"],
      en: ["No records"],
    });
  });

  shows({ CSATBYGROUP: ["#VALUE!", "zh", "en"] }, "a score off the scale, columns of two heights", () => {
    expectFailure("CSATBYGROUP", [column(5, 9), column("A", "B")], "#VALUE!", {
      zh: ["评分", "第 2 行", "9"],
      en: ["scores", "row 2", "9"],
    });
    expectFailure("CSATBYGROUP", [scores, column("A", "B")], "#VALUE!", { zh: ["6", "2"], en: ["6", "2"] });
    expect(call("CSATBYGROUP", [scores, models, null, null, cell(-1)])).toMatchObject({ error: "#VALUE!" });
  });

  test("it is a list: no trend and no groups of it", () => {
    expect(call("TREND", [cell("CSATBYGROUP"), cell("2025-08"), scores, models])).toMatchObject({
      error: "#VALUE!",
    });
    expect(call("BYGROUP", [cell("1.2"), models, scores, models])).toMatchObject({ error: "#VALUE!" });
  });

  shows({ CSATBYGROUP: ["audited"] }, "AUDIT", () => {
    expect(account([cell("1.2"), column(5, "", 3), column("A", "A", "")])).toEqual([
      ["读取行数", 3, ""],
      ["计入分母:有效回答 2", 2, "1, 3"],
      ["计入分子:满意回答 1", 1, "1"],
      ["排除:未回答", 1, "2"],
    ]);
  });
});
