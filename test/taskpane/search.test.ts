import { describe, expect, test } from "@jest/globals";
import { FUNCTIONS } from "../../src/functions/catalogue";
import type { AddInFunction } from "../../src/functions/define";
import { KPIS } from "../../src/kpi/catalogue";
import { SECTION_NAMES } from "../../src/locale/reference";
import { SEARCH_WORDS } from "../../src/locale/search-words";
import { search } from "../../src/taskpane/reference/search";
import { foundSection, sectionsOf } from "../../src/taskpane/reference/sections";
import { similar } from "../../src/taskpane/reference/similar";

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

/** A function of which the search sees nothing but what is given here. */
function made(
  id: string,
  { name = "", number = "", synonym = "", description = "" }: Readonly<Record<string, string>>,
): AddInFunction {
  const [kpi] = KPIS;
  const [definition] = FUNCTIONS;
  if (kpi === undefined || definition === undefined) throw new Error("The catalogue is empty.");
  return {
    ...definition,
    id,
    name: { zh: name, en: "" },
    description: { zh: description, en: "" },
    kpi: { ...kpi, number, synonyms: [synonym] },
  };
}

describe("the best match comes first", () => {
  const [description, synonymHas, nameHas, nameBegins, synonym, name, idBegins, id] = [
    made("A", { description: "of repairs" }),
    made("B", { synonym: "the repairs" }),
    made("C", { name: "all repairs" }),
    made("D", { name: "Repairs a day" }),
    made("E", { synonym: "REPAIRS" }),
    made("F", { name: "repairs" }),
    made("REPAIRSLIST", {}),
    made("REPAIRS", {}),
  ];
  const all = [description, synonymHas, nameHas, nameBegins, synonym, name, idBegins, id];

  test("id, beginning of an id, name or synonym, beginning of a name, part of a name, of a synonym, description", () => {
    const order = [id, idBegins, synonym, name, nameBegins, nameHas, synonymHas, description];
    expect(search(all, "repairs")).toEqual(order);
    expect(search(all, " ＲＥＰＡＩＲＳ ")).toEqual(order);
  });

  test("in Chinese as in English", () => {
    const functions = [
      made("A", { description: "不含续保" }),
      made("B", { name: "车险续保率" }),
      made("C", { name: "续保台数" }),
      made("D", { synonym: "续保" }),
    ];
    expect(search(functions, "续保").map((found) => found.id)).toEqual(["D", "C", "B", "A"]);
  });

  test("a whole number goes before those that begin with it", () => {
    const functions = [
      made("A", { number: "1.10" }),
      made("B", { number: "1.1" }),
      made("C", { number: "2.1" }),
    ];
    expect(search(functions, "1.1").map((found) => found.id)).toEqual(["B", "A"]);
    expect(search(functions, "１．１").map((found) => found.id)).toEqual(["B", "A"]);
  });

  test("several words count as one where they stand together, otherwise by the one that fits worst", () => {
    const functions = [
      made("A", { name: "lost rate", description: "of churn" }),
      made("B", { name: "rate of churn" }),
      made("CHURN", { description: "a rate" }),
      made("D", { name: "churn rate" }),
    ];
    expect(search(functions, "churn rate").map((found) => found.id)).toEqual(["D", "B", "A", "CHURN"]);
  });

  test("matches of one kind keep the catalogue's order", () => {
    const functions = ["C", "A", "B"].map((letter) => made(letter, { name: `返修 ${letter}` }));
    expect(search(functions, "返修")).toEqual(functions);
  });

  test.each([
    ["续保", "RENEWALCOUNT"],
    ["流失", "CHURN"],
    ["rate", "RATE"],
    ["满意度", "CSAT"],
    ["一次修好率", "FIRSTFIXRATE"],
    ["ftfr", "FIRSTFIXRATE"],
    ["aftersales.mttr", "MTTR"],
  ])("%s leads to %s", (query, first) => {
    expect(found(query)[0]).toBe(first);
  });
});

describe("words that are no names", () => {
  test.each([
    ["库存周转", "PARTSTURNOVER"],
    ["存货周转率", "PARTSTURNOVER"],
    ["平均客单价", "AVGROVALUE"],
    ["单车产值", "AVGROVALUE"],
    ["人均产值", "TECHPRODUCTIVITY"],
    ["二次维修", "FIRSTFIXRATE"],
    ["二次维修", "REWORKRATE"],
    ["二次维修", "REPEATVISITRATE"],
    ["保有率", "NEWCARRETENTION"],
    ["逾期", "ONTIMEDELIVERY"],
    ["逾期", "COMPLAINTCLOSURERATE"],
  ])("%s leads to %s, too", (query, id) => {
    expect(found(query)).toContain(id);
  });

  test("are of functions that there are", () => {
    const ids = FUNCTIONS.map(({ id }) => id);
    expect(Object.keys(SEARCH_WORDS).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("where nothing matches", () => {
  const near = (query: string): string[] => similar(FUNCTIONS, query).map(({ name }) => name.zh);

  test("the names that share most characters in order are near, the shortest first", () => {
    // 新车首保率 is called 首保率, too.
    expect(near("保持率")).toEqual(["新车首保率", "续保率", "新车维持率", "快速保养与快速钣喷准时率"]);
    expect(near("客户流失比例")).toEqual(["客户流失率"]);
  });

  test.each(["火锅", "率", "zzz rate", ""])("one character in common, or none, is not: %s", (query) => {
    expect(near(query)).toEqual([]);
  });
});

describe("the parts of the list", () => {
  test("hold every function once, by group, those across all indicators last", () => {
    const sections = sectionsOf(FUNCTIONS);
    expect(sections.flatMap(({ functions }) => functions)).toEqual(FUNCTIONS);
    expect(sections.map(({ id }) => id)).toEqual(Object.keys(SECTION_NAMES));
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

  test("are one where something was searched for, so that the best match stays first", () => {
    const matches = search(FUNCTIONS, "率");
    expect(foundSection(matches).functions).toEqual(matches);
  });
});
