import { describe, expect, test } from "@jest/globals";
import { findIndicator, findKpi, KPIS } from "../../src/kpi/catalogue";
import { factorOf, factorsOf, relatedTo } from "../../src/kpi/factors";
import { INPUTS, isInput } from "../../src/kpi/inputs";
import { LANGUAGES } from "../../src/kpi/texts";
import { RELATED_NAMES } from "../oracle";
import { dataJson } from "../support/workbook";

const article = dataJson<{ number: string; related: string | null }[]>("article.json");

describe("the graph of related factors", () => {
  test("the article names 51 factors, and each stands for what the catalogue says", () => {
    const printed = new Set(article.flatMap(({ related }) => related?.split("、") ?? []));
    expect(printed.size).toBe(51);
    expect([...printed].sort()).toEqual(Object.keys(RELATED_NAMES).sort());
    const meant = Object.keys(RELATED_NAMES).map((name) => [name, factorOf(name).means.map(({ id }) => id)]);
    expect(Object.fromEntries(meant)).toEqual(RELATED_NAMES);
  });

  test("every name of every indicator stands for something, but for the article's slip", () => {
    const empty = KPIS.flatMap(factorsOf).filter(({ means }) => means.length === 0);
    expect(empty.map(({ printed }) => printed)).toEqual(["关联因素"]);
    expect(() => factorOf("天气")).toThrow(RangeError);
  });

  test("what is printed otherwise than the indicator is called says why", () => {
    for (const name of ["估时准确率", "服务顾问出勤率", "A B种类占比", "C类件占比", "关联因素"]) {
      for (const language of LANGUAGES) expect(factorOf(name).note?.[language]).toBeTruthy();
    }
  });

  test("related indicators stand once each, in the source's order, the indicator itself not among them", () => {
    const related = (id: string) => relatedTo(findIndicator(id) as never).map((each) => each.id);
    expect(related("CHURN")).toEqual([
      ...["CSAT", "PARTSFILLRATE", "FIRSTFIXRATE", "ONTIMEDELIVERY", "VISITCOUNT", "SERVICEREVENUE"],
    ]);
    expect(related("COMPLAINTCLOSURERATE")).toEqual(["CHURN", "FOLLOWUPREACHRATE"]);
    expect(related("AVGROVALUE")).toEqual([
      ...["AGEMIX", "POSTWARRANTYLOYALTY", "NEWOWNERLOYALTY", "VISITMIX", "REVENUEMIX"],
    ]);
    expect(related("ATTENDANCERATE")).toEqual([]);
    for (const kpi of KPIS) expect(relatedTo(kpi)).not.toContain(kpi);
  });

  test("what no function computes says what it is, in both languages", () => {
    for (const input of INPUTS) {
      expect(isInput(input)).toBe(true);
      for (const language of LANGUAGES) expect(input.name[language] && input.what[language]).toBeTruthy();
    }
    expect(KPIS.some(isInput)).toBe(false);
    expect(findKpi("ATTENDANCERATE")).toBeUndefined();
  });
});
