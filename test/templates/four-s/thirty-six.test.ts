import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Kpi } from "../../../src/kpi/define";
import { COLUMN, ROWS } from "../../../src/templates/four-s/front/grid";
import { invented, literalSource, type Invented } from "../support/literal-source";
import { frontPage, literalAt, type FrontPage } from "../support/four-s";

/** 10, 8, 6 and 12 indicators in four groups, as the article has them, in no order. */
const SIZES = [10, 8, 6, 12];
const NEAR = 0.02;

interface Case extends Invented {
  readonly value: number | "";
}

/** One of each kind in turn: minimum, maximum, range, no limits, no data; values from far off to met. */
function cases(): readonly Case[] {
  const numbers = SIZES.flatMap((size, group) =>
    Array.from({ length: size }, (_, item) => `${group + 1}.${item + 1}`),
  );
  return numbers.map((number, index) => {
    const related = [`指标${numbers[(index + 7) % 36]}`, "没有的指标", `指标${numbers[(index + 20) % 36]}`];
    const stars = ([5, 3, undefined] as const)[index % 3];
    const common = { number, related, ...(stars && { stars }) };
    const share = 0.8 + ((index * 37) % 41) / 100;
    if (index % 9 === 8) return { ...common, value: index % 2 === 0 ? "" : 0.5, minimum: 0.5 };
    if (index % 9 === 7) return { ...common, value: share };
    if (index % 3 === 0) return { ...common, value: 0.9 * share, minimum: 0.9 };
    if (index % 3 === 1) return { ...common, value: 0.2 * share, maximum: 0.2 };
    return { ...common, value: 2 * share, minimum: 1.8, maximum: 2.2, numberFormat: "0.00" };
  });
}

const CASES = cases();

/** Computed here anew, from the words of the specification. */
function judged({ value, minimum, maximum }: Case): { readonly word: string; readonly gap: number } {
  if (value === "") return { word: "– 无数据", gap: 0 };
  if (minimum === undefined && maximum === undefined) return { word: "– 无参考值", gap: 0 };
  const below = minimum === undefined ? 0 : (minimum - value) / minimum;
  const above = maximum === undefined ? 0 : (value - maximum) / maximum;
  const gap = Math.max(0, below, above);
  if (gap < 1e-9) return { word: "● 达标", gap: 0 };
  if (gap <= NEAR + 1e-9) return { word: "▲ 接近", gap };
  if (minimum === undefined || maximum === undefined) return { word: "▼ 未达标", gap };
  return { word: below > 0 ? "▼ 低于范围" : "▼ 高于范围", gap };
}

const shownValue = ({ value, numberFormat }: Case): string =>
  numberFormat === "0.00" ? Number(value).toFixed(2) : `${(Number(value) * 100).toFixed(1)}%`;

const isOff = (one: Case): boolean => judged(one).gap > 0;
const isMet = (one: Case): boolean => judged(one).word === "● 达标";

describe("Thirty-six indicators", () => {
  const kpis: readonly Kpi[] = [...CASES].reverse().map(invented);
  let page: FrontPage;

  beforeAll(async () => {
    const values = Object.fromEntries(CASES.map(({ number, value }) => [number, value]));
    page = await frontPage(literalSource({ values }), kpis);
  });

  test("stand in the order of their numbers, 1.2 before 1.10", () => {
    expect([...page.indicators.keys()]).toEqual(CASES.map(({ number }) => number));
  });

  test("have the states that value and limits give them", () => {
    const states = [...page.indicators.values()].map(({ state }) =>
      String(state).split(" ").slice(0, 2).join(" "),
    );
    const words = CASES.map((each) => judged(each).word);
    expect(states).toEqual(words.map((word) => word.split(" ").slice(0, 2).join(" ")));
    expect(new Set(words).size).toBe(7);
  });

  test("give each group its score, weighted by stars, and its counts", () => {
    SIZES.forEach((size, group) => {
      const first = SIZES.slice(0, group).reduce((sum, each) => sum + each, 0);
      const own = CASES.slice(first, first + size);
      const counted = own.filter((each) => isMet(each) || isOff(each));
      const weight = ({ stars }: Case): number => stars ?? 1;
      const points = (each: Case): number => (isMet(each) ? 1 : judged(each).word === "▲ 接近" ? 0.5 : 0);
      const total = counted.reduce((sum, each) => sum + weight(each), 0);
      const reached = counted.reduce((sum, each) => sum + weight(each) * points(each), 0);
      expect(page.scores[group]).toBeCloseTo((100 * reached) / total, 9);
      const near = own.filter((each) => judged(each).word === "▲ 接近").length;
      const met = own.filter(isMet).length;
      const off = own.filter(isOff).length - near;
      expect(page.counts[group]).toBe(`● ${met} 达标 ▲ ${near} 接近 ▼ ${off} 未达标`);
    });
  });

  test("show the five largest gaps, ties in the order of the numbers, with what may be behind them", () => {
    const ranked = CASES.map((each, index) => ({ each, index, gap: Number(judged(each).gap.toFixed(9)) }))
      .filter(({ gap }) => gap > 0)
      .sort((one, other) => other.gap - one.gap || one.index - other.index)
      .slice(0, 5);
    const related = (index: number): readonly Case[] =>
      [CASES[(index + 7) % 36], CASES[(index + 20) % 36]].filter((each) => each !== undefined);
    const expected = ranked.map(({ each, index }) => {
      const isNear = (one: Case): boolean => judged(one).word === "▲ 接近";
      const off = related(index).filter((one) => isOff(one) && !isNear(one));
      const near = related(index).filter(isNear);
      const met = related(index).filter(isMet);
      const withLimit = (one: Case): string => `指标${one.number} ${shownValue(one)}(印出${one.number})`;
      const offText = off.map(withLimit).join("、");
      const nearText = near.map(withLimit).join("、");
      const metText = met.map((one) => `指标${one.number} ${shownValue(one)}`).join("、");
      const texts = [
        off.length > 0 ? `关联未达标:${offText}` : "",
        near.length > 0 ? `关联接近:${nearText}` : "",
        met.length > 0 ? `关联达标:${metText}` : "",
      ];
      const [sign] = judged(each).word;
      return {
        head: `${sign} 指标${each.number}  ${shownValue(each)}`,
        cause: texts.filter((text) => text !== "").join(";") || "没有可对照的关联指标",
      };
    });
    expect(page.worst).toEqual(expected);
  });

  test("leave chart and causes at the top, and nothing on two blocks or two merges", () => {
    for (const sheet of page.plan.sheets) {
      const taken = new Set<string>();
      for (const { row, column, cells } of sheet.blocks)
        cells.forEach((line, down) =>
          line.forEach((_, right) => {
            const place = `${row + down} ${column + right}`;
            expect([sheet.id, place, taken.has(place)]).toEqual([sheet.id, place, false]);
            taken.add(place);
          }),
        );
    }
    const areas = page.plan.sheets.flatMap(({ styles, rules, merges, validations }) => [
      ...[...styles, ...rules, ...validations].map(({ area }) => area),
      ...merges,
    ]);
    expect(areas.filter(({ rows, columns }) => rows < 1 || columns < 1)).toEqual([]);
    const [front] = page.plan.sheets;
    expect(front?.charts[0]?.area.row).toBe(12);
    expect(literalAt(page.plan, "front", 24, 12)).toBe("差距最大的五项,以及可能的原因");
  });
});

describe("Fewer indicators than places", () => {
  test("a group without indicators has neither card nor page", async () => {
    const kpis = [invented({ number: "3.1", minimum: 0.9 })];
    const { plan, scores, worst } = await frontPage(literalSource({ values: { "3.1": 0.95 } }), kpis);
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "首页",
      "配件管理",
      "参考值",
      "指标定义",
      "数据质检",
      "计算",
    ]);
    expect(scores.slice(0, 2)).toEqual([100, undefined]);
    expect(worst.map(({ head }) => head)).toEqual(["– 没有其他未达标的指标", "", "", "", ""]);
  });

  test("no figures at all: no score, no gap, no error", async () => {
    const kpis = [invented({ number: "1.1", minimum: 0.9 }), invented({ number: "1.2", maximum: 0.1 })];
    const { scores, indicators } = await frontPage(literalSource({ values: {} }), kpis);
    expect(scores[0]).toBe("–");
    expect([...indicators.values()].map(({ value, state }) => [value, state])).toEqual([
      ["", "– 无数据"],
      ["", "– 无数据"],
    ]);
  });

  test("a mix shows its parts in the reference's scale and order, and has no state of its own", async () => {
    const kpis = [invented({ number: "4.4", isMix: true, printed: "1:4:2:3" })];
    const source = literalSource({ values: {}, shares: { "4.4": [0.12, 0.41, 0.19, 0.28, 0] } });
    const { indicators, scores } = await frontPage(source, kpis);
    expect(indicators.get("4.4")).toMatchObject({
      value: "1.2:4.1:1.9:2.8",
      reference: "1:4:2:3",
      state: "– 见「服务效率」",
    });
    expect(scores[0]).toBe("–");
  });

  test("beside a mix stand the names of its parts, and what is in none of them", async () => {
    const kpis = [invented({ number: "4.4", isMix: true, printed: "1:4:2:3" })];
    const beside = async (shares: readonly number[]): Promise<unknown> => {
      const { results } = await frontPage(literalSource({ values: {}, shares: { "4.4": shares } }), kpis);
      return results.at("front", ROWS.first + 1, COLUMN.lastMonth);
    };
    const names = (await beside([0.1, 0.4, 0.2, 0.3, 0])) as string;
    expect(names.split(":")).toHaveLength(4);
    expect(await beside([0.13, 0.27, 0.17, 0.1, 0.33])).toMatch(new RegExp(`^${names} · .+ 33%$`));
  });
});
