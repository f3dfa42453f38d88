import { describe, expect, test } from "@jest/globals";
import { serialOf } from "../../../src/cells/serials";
import { CHOICE_PLACES, COLUMN, ROWS } from "../../../src/templates/four-s/front/grid";
import { SERIES_CELLS } from "../../../src/templates/four-s/context";
import { TARGET_COLUMN, TARGET_ROW } from "../../../src/templates/four-s/targets/grid";
import { call, cell, operation } from "../../../src/workbook/formula";
import { AUGUST, invented, literalSource, type Given, type Invented } from "../support/literal-source";
import { frontPage } from "../support/four-s";

/** Every case calculates a workbook. */
const choice = (name: keyof typeof CHOICE_PLACES, value: string | number) => ({
  sheet: "front",
  ...CHOICE_PLACES[name],
  value,
});
const near = (value: number) => ({
  sheet: "targets",
  row: TARGET_ROW.near,
  column: TARGET_COLUMN.printed,
  value,
});

describe("The state of an indicator", () => {
  const cases: readonly (readonly [string, Omit<Invented, "number">, Given, string])[] = [
    ["met above its minimum", { minimum: 0.98 }, 0.99, "● 达标"],
    ["met at the very limit, decimals of computers included", { minimum: 0.3 }, 0.1 + 0.2, "● 达标"],
    ["met a hair beneath the limit", { minimum: 0.98 }, 0.98 - 1e-12, "● 达标"],
    ["near within two per cent of the limit", { minimum: 0.98 }, 0.97, "▲ 接近"],
    ["near exactly two per cent beneath", { minimum: 0.5 }, 0.49, "▲ 接近"],
    ["off beyond", { minimum: 0.98 }, 0.96, "▼ 未达标"],
    ["met beneath its maximum", { maximum: 0.2 }, 0.2, "● 达标"],
    ["near above its maximum", { maximum: 0.2 }, 0.203, "▲ 接近"],
    ["off above its maximum", { maximum: 0.2 }, 0.231, "▼ 未达标"],
    ["met in a range, at either end", { minimum: 1.8, maximum: 2.2, numberFormat: "0.00" }, 2.2, "● 达标"],
    ["below a range", { minimum: 1.8, maximum: 2.2, numberFormat: "0.00" }, 1.62, "▼ 低于范围"],
    ["above a range", { minimum: 1.8, maximum: 2.2, numberFormat: "0.00" }, 2.5, "▼ 高于范围"],
    ["near beneath a range", { minimum: 1.8, maximum: 2.2, numberFormat: "0.00" }, 1.78, "▲ 接近"],
    ["absolute distance where the limit is zero", { maximum: 0, numberFormat: "0.00" }, 0.01, "▲ 接近"],
    ["off a limit of zero", { maximum: 0, numberFormat: "0.00" }, 0.03, "▼ 未达标"],
    ["a negative limit is missed by its amount", { minimum: -10, numberFormat: "0.0" }, -10.1, "▲ 接近"],
    ["no data is not zero", { minimum: 0.98 }, "", "– 无数据"],
    ["zero is a value", { minimum: 0.98 }, 0, "▼ 未达标"],
    ["no limits", {}, 0.5, "– 无参考值"],
    ["an error", { minimum: 0.98 }, operation(1, "/", 0), "✕ 数据有误"],
    ["prints like the limit it misses: one more decimal", { minimum: 0.98 }, 0.9796, "▲ 接近 97.96%"],
    ["the same above a maximum", { maximum: 2.2, numberFormat: "0.00" }, 2.203, "▲ 接近 2.203"],
    ["whole numbers get a decimal", { minimum: 100, numberFormat: "#,##0" }, 99.7, "▲ 接近 99.7"],
  ];

  test("follows from value and limits", async () => {
    const kpis = cases.map(([, said], index) => invented({ ...said, number: `1.${index + 1}` }));
    const values = Object.fromEntries(cases.map(([, , value], index) => [`1.${index + 1}`, value]));
    const { indicators } = await frontPage(literalSource({ values }), kpis);
    expect(cases.map(([name], index) => [name, indicators.get(`1.${index + 1}`)?.state])).toEqual(
      cases.map(([name, , , state]) => [name, state]),
    );
  });

  test("only where no indicator has a value or an error does the page say that there is none", async () => {
    const kpis = [invented({ number: "1.1" }), invented({ number: "1.2", isMix: true, printed: "1:1" })];
    const noteOf = async (values: Record<string, Given>, shares = {}): Promise<unknown> => {
      const { results } = await frontPage(literalSource({ values, shares }), kpis);
      return results.at("front", ROWS.note, 0);
    };
    expect(await noteOf({})).toMatch(/^▲ 这个月没有一项指标算得出来/);
    expect(await noteOf({ "1.1": 0.5 })).toBe("");
    expect(await noteOf({ "1.1": operation(1, "/", 0) })).toBe("");
    expect(await noteOf({}, { "1.2": [0.4, 0.6] })).toBe("");
  });

  test("an error is never shown bare, and its neighbours do not suffer", async () => {
    const kpis = [
      invented({ number: "1.1", minimum: 0.9 }),
      invented({ number: "1.2", minimum: 0.9, related: ["指标1.1"] }),
    ];
    const values = { "1.1": operation(1, "/", 0), "1.2": 0.5 };
    const { indicators, scores, worst, plan, results } = await frontPage(literalSource({ values }), kpis);
    expect(indicators.get("1.1")).toEqual({
      value: "✕",
      reference: "印出1.1",
      state: "✕ 数据有误",
      toLastMonth: "",
      toLastYear: "",
    });
    expect(scores[0]).toBe(0);
    expect(worst[0]).toEqual({ head: "▼ 指标1.2  50.0%", cause: "没有可对照的关联指标" });
    const errors = plan.sheets
      .filter(({ id }) => id !== "calculation")
      .flatMap(({ id, blocks }) =>
        blocks.flatMap(({ row, column, cells }) =>
          cells.flatMap((line, down) => line.map((_, right) => results.at(id, row + down, column + right))),
        ),
      )
      .filter((result) => typeof result === "object");
    expect(errors).toEqual([]);
  });
});

describe("What a person changes", () => {
  const kpis = [invented({ number: "1.1", minimum: 0.98 }), invented({ number: "1.2", maximum: 0.2 })];

  test("the near tolerance", async () => {
    const source = literalSource({ values: { "1.1": 0.97, "1.2": 0.205 } });
    const strict = await frontPage(source, kpis, [near(0.01)]);
    expect([...strict.indicators.values()].map(({ state }) => state)).toEqual(["▼ 未达标", "▼ 未达标"]);
    const lenient = await frontPage(source, kpis, [near(0.05)]);
    expect([...lenient.indicators.values()].map(({ state }) => state)).toEqual(["▲ 接近", "▲ 接近"]);
  });

  test.each([
    ["#,##0", 10000, 50000.5, "10,000–50,000.5"],
    ["0.00", 1.8, 2.25, "1.8–2.25"],
    ["0.0%", 0.4, 0.955, "40%–95.5%"],
  ])(
    "limits of one's own are written as values are (%s)",
    async (numberFormat, minimum, maximum, written) => {
      const targets = [{ name: "品牌甲", targets: [{ kpi: "INVENTED1X1", minimum, maximum }] }];
      const source = literalSource({ values: { "1.1": 1 }, options: { targets } });
      const { indicators } = await frontPage(source, [invented({ number: "1.1", minimum: 1, numberFormat })]);
      expect(indicators.get("1.1")?.reference).toBe(written);
    },
  );

  test("a rate's reference has its sign of percent, also where the source leaves it out", async () => {
    const kpis = [
      invented({ number: "1.9", minimum: 0.4, printed: "≥40" }),
      invented({ number: "2.3", minimum: 40, printed: "≥40", numberFormat: "0.0" }),
    ];
    const { indicators } = await frontPage(literalSource({ values: { "1.9": 0.64, "2.3": 41 } }), kpis);
    expect([...indicators.values()].map(({ reference }) => reference)).toEqual(["≥40%", "≥40"]);
  });

  test("the set of targets; where a pair is blank the built-in one counts", async () => {
    const targets = [{ name: "品牌甲", targets: [{ kpi: "INVENTED1X1", minimum: 0.95 }] }];
    const source = literalSource({ values: { "1.1": 0.96, "1.2": 0.25 }, options: { targets } });
    const brand = await frontPage(source, kpis);
    expect(brand.indicators.get("1.1")).toMatchObject({ state: "● 达标", reference: "≥95%" });
    expect(brand.indicators.get("1.2")).toMatchObject({ state: "▼ 未达标", reference: "印出1.2" });
    const builtIn = await frontPage(source, kpis, [choice("profile", "内置·4S 行业")]);
    expect(builtIn.indicators.get("1.1")).toMatchObject({ state: "▼ 未达标", reference: "印出1.1" });
    const own = await frontPage(source, kpis, [
      choice("profile", "自定义2"),
      { sheet: "targets", row: TARGET_ROW.first, column: TARGET_COLUMN.own + 2, value: 0.9 },
      { sheet: "targets", row: TARGET_ROW.first, column: TARGET_COLUMN.own + 3, value: 0.955 },
    ]);
    expect(own.indicators.get("1.1")).toMatchObject({ state: "▲ 接近", reference: "90%–95.5%" });
  });

  test("the store", async () => {
    const byStore = call("IF", operation(SERIES_CELLS.store, "=", "浦东店"), 0.99, 0.5);
    const source = literalSource({ values: { "1.1": byStore, "1.2": 0.1 } });
    const all = await frontPage(source, kpis);
    expect(all.indicators.get("1.1")).toMatchObject({ value: 0.5, state: "▼ 未达标" });
    expect(all.results.at("calculation", 4, 2)).toBe("<>全部门店");
    const one = await frontPage(source, kpis, [choice("store", "浦东店")]);
    expect(one.indicators.get("1.1")).toMatchObject({ value: 0.99, state: "● 达标" });
    expect(one.results.at("calculation", 4, 2)).toBe("=浦东店");
    const signs = await frontPage(source, kpis, [choice("store", "甲*乙?丙~丁")]);
    expect(signs.results.at("calculation", 4, 2)).toBe("=甲~*乙~?丙~~丁");
  });

  test("the month: thirteen months that end with it, changes to the month and the year before", async () => {
    const { sheet, row, column } = SERIES_CELLS.months;
    // The day number of the month's first day, in thousandths of a per cent: different in every month.
    const values = Array.from({ length: 13 }, (_, month) =>
      operation(cell(row, column + month, sheet), "/", 100000),
    );
    const source = literalSource({ values: { "1.1": values } });
    for (const [month, before, yearBefore] of [
      [AUGUST, serialOf(2025, 7, 1), serialOf(2024, 8, 1)],
      [serialOf(2025, 3, 1), serialOf(2025, 2, 1), serialOf(2024, 3, 1)],
    ] as const) {
      const { indicators } = await frontPage(source, kpis, [choice("month", month)]);
      const shown = indicators.get("1.1");
      expect(shown?.value).toBeCloseTo(month / 100000, 12);
      expect(shown?.toLastMonth).toBeCloseTo(Math.round((month - before) / 100) / 10, 9);
      expect(shown?.toLastYear).toBeCloseTo(Math.round((month - yearBefore) / 100) / 10, 9);
    }
  });

  test("a chosen set without any targets is said, until one is entered", async () => {
    const source = literalSource({ values: { "1.1": 0.99 } });
    const chosen = choice("profile", "自定义1");
    const { row, column } = { row: 3, column: COLUMN.rightLast };
    const empty = await frontPage(source, kpis, [chosen]);
    expect(empty.results.at("front", row, column)).toBe("▲ 自定义1 还没有填写参考值,现按内置值评判。");
    const entered = { sheet: "targets", row: TARGET_ROW.first, column: TARGET_COLUMN.own, value: 0.5 };
    const filled = await frontPage(source, kpis, [chosen, entered]);
    expect(filled.results.at("front", row, column)).toBe("");
  });

  test("a set of targets that is in no list is said, and the built-in one judges", async () => {
    const source = literalSource({ values: { "1.1": 0.99 } });
    const { results, indicators } = await frontPage(source, kpis, [choice("profile", "没有的")]);
    expect(results.at("front", 3, COLUMN.rightLast)).toBe(
      "▲ 选用的参考值不在列表中,现按内置值评判,请重新选择。",
    );
    expect(indicators.get("1.1")?.state).toBe("● 达标");
  });
});

describe("A month that is not over", () => {
  const kpis = [
    invented({ number: "4.1", minimum: 100, numberFormat: "#,##0", volume: true }),
    invented({ number: "4.2", minimum: 0.9 }),
  ];
  const values = { "4.1": 60, "4.2": 0.5 };
  const lastDay = { literal: serialOf(2025, 8, 15) };

  test("is named, and volumes are not judged until its end", async () => {
    const { heading, indicators } = await frontPage(literalSource({ values, lastDay }), kpis);
    expect(heading).toBe("当月至 8-15");
    expect(indicators.get("4.1")?.state).toBe("– 当月未满");
    expect(indicators.get("4.2")?.state).toBe("▼ 未达标");
  });

  test("a volume that is met already is met", async () => {
    const { indicators } = await frontPage(
      literalSource({ values: { ...values, "4.1": 120 }, lastDay }),
      kpis,
    );
    expect(indicators.get("4.1")?.state).toBe("● 达标");
  });

  test("the month before is judged as a whole", async () => {
    const july = [choice("month", serialOf(2025, 7, 1))];
    const { heading, indicators } = await frontPage(literalSource({ values, lastDay }), kpis, july);
    expect(heading).toBe("本月");
    expect(indicators.get("4.1")?.state).toBe("▼ 未达标");
  });
});
