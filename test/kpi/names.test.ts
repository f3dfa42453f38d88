import { describe, expect, test } from "@jest/globals";
import { findIndicator } from "../../src/kpi/catalogue";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { RELATED_NAMES } from "../oracle";
import { call, cell } from "../support/call";
import { dataJson } from "../support/workbook";

interface Named {
  readonly zh: string;
  readonly en: string;
  readonly functions: readonly string[];
}

/** A heading of the catalogue that is no name of one indicator: why, and the names in it that are. */
interface Heading {
  readonly reason: string;
  readonly names: readonly string[];
}

const TWO = "two indicators under one heading";
const SUBJECT = "a subject that two functions serve, and no name of either";
const MEASURES = "measures, for which there is no function";
const REMARK = "the source's remark stands before the name";

const HEADINGS: Readonly<Record<string, Heading>> = {
  "(下篇) 设备/合同正常运行时间": { reason: REMARK, names: ["设备/合同正常运行时间"] },
  "(下篇) 技术人员利用率": { reason: REMARK, names: ["技术人员利用率"] },
  "(下篇) SLA 达成率 / 平均响应时间": { reason: TWO, names: ["SLA 达成率", "平均响应时间"] },
  "SLA compliance / average response time": {
    reason: TWO,
    names: ["SLA compliance", "average response time"],
  },
  "(下篇) 平均完工时间 / 重复上门率": { reason: TWO, names: ["平均完工时间", "重复上门率"] },
  "Mean time to complete / repeat-visit rate": {
    reason: TWO,
    names: ["Mean time to complete", "repeat-visit rate"],
  },
  "Parts purchase-price variance; parts defect rate": {
    reason: TWO,
    names: ["Parts purchase-price variance", "parts defect rate"],
  },
  "客户满意度 / 维修质量": { reason: TWO, names: ["客户满意度"] },
  "Customer satisfaction / repair quality": { reason: TWO, names: ["Customer satisfaction"] },
  "售后回应/解决时效": { reason: SUBJECT, names: [] },
  "After-sales response and resolution time": { reason: SUBJECT, names: [] },
  备件采购成本与品质: { reason: SUBJECT, names: [] },
  "库存管理(滞销备件库存, 财务费用)": { reason: SUBJECT, names: [] },
  "Dead stock and stock carrying cost": { reason: SUBJECT, names: [] },
  "人员激励 / 流程 / 营销 / 保险公司交警合作": { reason: MEASURES, names: [] },
  "Incentive, process, marketing, partner measures": { reason: MEASURES, names: [] },
};

/** Names of related factors that the kpi argument does not take, since none is the name of one indicator. */
const RELATED_ONLY: Readonly<Record<string, string>> = {
  客户忠诚率: "both loyalties",
  工位生产率: "turnover and utilisation of bays",
  工位工作效率: "turnover and utilisation of bays",
  估时准确率: "ESTIMATEACCURACY over hours, of which nobody asks here",
  服务顾问出勤率: "the attendance of some",
  "A B种类占比": "two rows of ABCMIX",
  C类件占比: "one row of ABCMIX",
  关联因素: "the source's heading, printed twice",
};

const catalogue = dataJson<Named[]>("catalogue-names.json");
const named = catalogue.flatMap(({ zh, en, functions }) =>
  [zh, en].flatMap((heading) =>
    (HEADINGS[heading]?.names ?? [heading]).map((name): [string, readonly string[]] => [name, functions]),
  ),
);

describe("names that the kpi argument takes", () => {
  test.each(named)("%s", (name, functions) => {
    expect(functions).toContain(findIndicator(name)?.id);
    expect(call("RELATED", [cell(name)])).toEqual(expect.any(Array));
  });

  test("function names of the catalogue, but of those that are no indicators", () => {
    for (const name of catalogue.flatMap(({ functions }) => functions)) {
      expect(findIndicator(name)?.id).toBe(name);
      expect(findIndicator(`AFTERSALES.${name}`)?.id).toBe(name);
    }
    for (const { id, kpi } of FUNCTIONS) expect(findIndicator(id)?.id).toBe(kpi?.id);
  });

  test("a heading that names no single indicator is refused as a whole", () => {
    const headings = new Set(catalogue.flatMap(({ zh, en }) => [zh, en]));
    for (const heading of Object.keys(HEADINGS)) {
      expect(headings).toContain(heading);
      expect(call("RELATED", [cell(heading)])).toMatchObject({ error: "#VALUE!" });
    }
  });

  test("related factors, but of those that are no single indicator", () => {
    for (const [name, ids] of Object.entries(RELATED_NAMES)) {
      const found = findIndicator(name)?.id;
      if (name in RELATED_ONLY) expect({ name, found }).toEqual({ name, found: undefined });
      else expect(ids).toContain(found);
    }
    for (const name of Object.keys(RELATED_ONLY)) expect(RELATED_NAMES).toHaveProperty([name]);
  });
});
