import { describe, expect, test } from "@jest/globals";
import { findIndicator, findKpi, KPIS } from "../../src/kpi/catalogue";
import { factorOf, factorsOf, relatedTo } from "../../src/kpi/factors";
import { INPUTS, isInput } from "../../src/kpi/inputs";
import { LANGUAGES } from "../../src/kpi/texts";
import { dataJson } from "../support/workbook";

/** The names of the catalogue's section 1.3, and the one slip of the article, with what each stands for. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  配件满足率: ["PARTSFILLRATE"],
  配件周转率: ["PARTSTURNOVER"],
  一次修复率: ["FIRSTFIXRATE"],
  准时交车率: ["ONTIMEDELIVERY"],
  故障判断准确率: ["DIAGNOSISACCURACY"],
  返工率: ["REWORKRATE"],
  估价准确率: ["ESTIMATEACCURACY"],
  估时准确率: ["ESTIMATEACCURACY"],
  预约率: ["APPOINTMENTRATE"],
  进站台次: ["VISITCOUNT"],
  进厂台次: ["VISITCOUNT"],
  产值: ["SERVICEREVENUE"],
  回访成功率: ["FOLLOWUPREACHRATE"],
  新车维持率: ["NEWCARRETENTION"],
  新车首保率: ["FIRSTSERVICERATE"],
  客户忠诚率: ["POSTWARRANTYLOYALTY", "NEWOWNERLOYALTY"],
  客户满意: ["CSAT"],
  客户满意度: ["CSAT"],
  客户流失率: ["CHURN"],
  续保率: ["RENEWALRATE"],
  工具设备完好率: ["EQUIPMENTAVAILABILITY"],
  设备完好率: ["EQUIPMENTAVAILABILITY"],
  工位生产率: ["BAYTURNOVER", "BAYUTILIZATION"],
  工位利用率: ["BAYUTILIZATION"],
  工位工作效率: ["BAYTURNOVER", "BAYUTILIZATION"],
  出勤率: ["ATTENDANCERATE"],
  服务顾问出勤率: ["ATTENDANCERATE"],
  培训计划完成率: ["TRAININGPLANRATE"],
  内训课时: ["TRAININGHOURS"],
  工单信息准确率: ["ORDERACCURACY"],
  配件销售额: ["PARTSREVENUE"],
  配件毛利: ["PARTSMARGIN"],
  "A B种类占比": ["ABCMIX"],
  C类件占比: ["ABCMIX"],
  呆滞件占比: ["DEADSTOCKRATIO"],
  维修收入: ["REPAIRREVENUE"],
  工时收入: ["LABORREVENUE"],
  直接人工成本: ["DIRECTLABORCOST"],
  折让: ["DISCOUNTS"],
  基盘客户数: ["BASECUSTOMERS"],
  维修收入构成比: ["REVENUEMIX"],
  维修类型构成比: ["VISITMIX", "REVENUEMIX"],
  维修类别占比: ["VISITMIX", "REVENUEMIX"],
  维修车型占比: ["MODELMIX"],
  维修车型构成比: ["MODELMIX"],
  维修车龄构成比: ["AGEMIX"],
  维修车龄占比: ["AGEMIX"],
  车龄结构比: ["AGEMIX"],
  购车满一年客户忠诚度: ["NEWOWNERLOYALTY"],
  出保满一年客户忠诚度: ["POSTWARRANTYLOYALTY"],
  关联因素: [],
};

const article = dataJson<{ number: string; related: string | null }[]>("article.json");

describe("the graph of related factors", () => {
  test("the article names 51 factors, and each stands for what the catalogue says", () => {
    const printed = new Set(article.flatMap(({ related }) => related?.split("、") ?? []));
    expect(printed.size).toBe(51);
    expect([...printed].sort()).toEqual(Object.keys(NAMES).sort());
    const meant = Object.keys(NAMES).map((name) => [name, factorOf(name).means.map(({ id }) => id)]);
    expect(Object.fromEntries(meant)).toEqual(NAMES);
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
