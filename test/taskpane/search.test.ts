import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { search } from "../../src/taskpane/reference/search";
import { sectionsOf } from "../../src/taskpane/reference/sections";

const found = (query: string): string[] => search(FUNCTIONS, query).map(({ id }) => id);

describe("the search for a function", () => {
  test.each([
    ["流失", ["CHURN", "CHURNLIST"]],
    ["churn rate", ["CHURN"]],
    ["ＣＨＵＲＮ", ["CHURN", "CHURNLIST"]],
    ["aftersales.nps", ["NPS"]],
    ["Net promoter", ["NPS"]],
    ["1.4", ["CHURN"]],
    ["1.", ["CHURN", "COMPLAINTCLOSURERATE", "COMPLAINTRATE"]],
  ])("%s is answered", (query, ids) => {
    expect(found(query)).toEqual(expect.arrayContaining(ids));
  });

  test("a number is that of the indicator, not any 1.4 in a text", () => {
    expect(found("1.4")).toEqual(["CHURN"]);
  });

  test("all words must occur, in whatever order", () => {
    expect(found("名单 客户 流失")).toEqual(["CHURNLIST"]);
    expect(found("流失 配件")).toEqual([]);
  });

  test("words of the description count", () => {
    expect(found("推荐者")).toContain("NPS");
  });

  test("an empty query gives everything in the catalogue's order", () => {
    expect(found("  ")).toEqual(FUNCTIONS.map(({ id }) => id));
  });
});

describe("the parts of the list", () => {
  test("hold every function once, by group, those across all indicators last", () => {
    const sections = sectionsOf(FUNCTIONS);
    expect(sections.flatMap(({ functions }) => functions)).toEqual(FUNCTIONS);
    expect(sections.map(({ name }) => name.zh)).toEqual([
      "满意度",
      "服务能力",
      "配件管理",
      "服务效率",
      "现场服务",
      "零件物流",
      "电商售后",
      "4S 重点监控",
      "跨指标",
    ]);
  });

  test("are left out where they are empty", () => {
    expect(sectionsOf(search(FUNCTIONS, "NPS")).map(({ id }) => id)).toEqual(["fieldService"]);
  });
});
