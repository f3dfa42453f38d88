import { describe, expect, test } from "@jest/globals";
import { account, call, cell, column } from "../../support/call";
import { shows } from "../../support/evidence";
import { expectFailure } from "../../support/messages";

const id = "MISSBREAKDOWN";
const causes = column("执行", "数据", "执行", "", "执行");
const map = [
  ["缺料", "执行"],
  ["编码错误", "数据问题"],
  ["补货点过低", "Configuration"],
  ["客户改期", ""],
];

describe("MISSBREAKDOWN", () => {
  shows(
    { MISSBREAKDOWN: ["records", "blanks"] },
    "the article's classes in its order, blank causes last",
    () => {
      expect(call(id, [causes])).toEqual([
        ["数据", 1, 0.2, 0.2],
        ["配置", 0, 0, 0.2],
        ["执行", 3, 0.6, 0.8],
        ["未分类", 1, 0.2, 1],
      ]);
    },
  );

  test("a class by any of its names; without unclassified misses there is no line for them", () => {
    expect(call(id, [column("数据问题", "DATA", " Configuration ", "执行问题")])).toEqual([
      ["数据", 2, 0.5, 0.5],
      ["配置", 1, 0.25, 0.75],
      ["执行", 1, 0.25, 1],
    ]);
  });

  shows(
    { MISSBREAKDOWN: ["records"] },
    "a map says which class a cause is; what it does not know is unclassified",
    () => {
      const found = column("缺料", "编码错误", "", "ＢＯＭ缺失", "补货点过低", "客户改期", "数据", " 缺料 ");
      expect(call(id, [found, map])).toEqual([
        ["数据", 2, 0.25, 0.25],
        ["配置", 1, 0.125, 0.375],
        ["执行", 2, 0.25, 0.625],
        ["未分类", 3, 0.375, 1],
      ]);
    },
  );

  test("a map may have a header and blank rows; of two lines for one cause the first holds", () => {
    const table = [
      ["原因", "类别"],
      ["", ""],
      ["缺料", "数据"],
      ["缺料", "执行"],
    ];
    expect(call(id, [column("缺料", "执行"), table])).toEqual([
      ["数据", 1, 0.5, 0.5],
      ["配置", 0, 0, 0.5],
      ["执行", 1, 0.5, 1],
    ]);
  });

  test("of two causes on one miss the first is the primary one, unless the map knows both together", () => {
    const both = column("数据、执行", "执行/数据", "配置;执行", "缺料+错发");
    const names = (result: unknown): unknown[] =>
      (result as unknown[][]).map(([name, misses]) => [name, misses]);
    expect(names(call(id, [both, map]))).toEqual([
      ["数据", 1],
      ["配置", 1],
      ["执行", 2],
    ]);
    expect(names(call(id, [both, [["缺料+错发", "配置"]]]))).toEqual([
      ["数据", 1],
      ["配置", 2],
      ["执行", 1],
    ]);
  });

  shows(
    { MISSBREAKDOWN: ["filtered"] },
    "misses of a period, and only the misses of a table of all requirements",
    () => {
      const dates = column("2025-08-01", "2025-07-31", "2025-08-31 23:59", "2025-08-02", "2025-09-01");
      expect(call(id, [causes, null, dates, cell("2025-08")])).toEqual([
        ["数据", 0, 0, 0],
        ["配置", 0, 0, 0],
        ["执行", 2, 2 / 3, 2 / 3],
        ["未分类", 1, 1 / 3, 1],
      ]);
      const isHit = column("否", "否", "否", "是", "否");
      expect(call(id, [causes, null, null, null, isHit, cell("否")])).toEqual([
        ["数据", 1, 0.25, 0.25],
        ["配置", 0, 0, 0.25],
        ["执行", 3, 0.75, 1],
      ]);
    },
  );

  shows({ MISSBREAKDOWN: ["#N/A", "zh", "en"] }, "no misses in the period", () => {
    const dates = column("2025-08-01", "2025-08-01", "2025-08-01", "2025-08-01", "2025-08-01");
    expectFailure(id, [causes, null, dates, cell("2025-09")], "#N/A", {
      zh: ["错过", "2025-09", "5 行"],
      en: ["misses", "2025-09", "5 rows"],
    });
  });

  shows({ MISSBREAKDOWN: ["#VALUE!", "zh", "en"] }, "a map of one column, a class that is none", () => {
    expectFailure(id, [causes, column("缺料", "错发")], "#VALUE!", {
      zh: ["对照表", "两列", "2 × 1"],
      en: ["map", "two columns", "2 × 1"],
    });
    expectFailure(
      id,
      [
        causes,
        [
          ["缺料", "执行"],
          ["错发", "供应商"],
        ],
      ],
      "#VALUE!",
      {
        zh: ["对照表", "第 2 行", "供应商", "数据 (data)", "未分类"],
        en: ["map", "row 2", "供应商", "数据 (data)", "未分类"],
      },
    );
    expectFailure(id, [causes, [["错发", "供应商"]]], "#VALUE!", { zh: ["供应商"], en: ["供应商"] });
  });

  test("AUDIT refuses the map that the function refuses", () => {
    expectFailure("AUDIT", [cell(id), column("执行"), [["x", "数据"], ["zz", "其他"]]], "#VALUE!", {
      zh: ["第 2 行", "其他"],
      en: ["row 2", "其他"],
    }); // prettier-ignore
  });

  test("an error in the map comes back as that error", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    expect(call(id, [causes, [["缺料", error]]])).toMatchObject({ error: "#N/A" });
  });

  shows({ MISSBREAKDOWN: ["audited"] }, "AUDIT", () => {
    expect(
      account([cell(id), causes, null, null, null, column("东", "西", "东", "东", "东"), cell("东")]),
    ).toEqual([
      ["rows read", 5, ""],
      ["in the base: misses 4", 4, "1, 3, 4, 5"],
      ["in the numerator: misses 4", 4, "1, 3, 4, 5"],
      ["excluded: does not meet the criteria", 1, "2"],
    ]);
  });

  test("a mix has no value of its own and no status", () => {
    expect(call("RATE", [cell(id), cell(1), cell(2)])).toMatchObject({ error: "#VALUE!" });
    expect(call("STATUS", [cell(id), cell(0.5)])).toBe("no target");
  });
});
