import { beforeAll, describe, expect, test } from "@jest/globals";
import { KPIS } from "../../../src/kpi/catalogue";
import type { Kpi } from "../../../src/kpi/define";
import { shortfallOf } from "../../../src/kpi/judgement";
import { INDICATOR_COLUMN, MONTHS_ROW } from "../../../src/templates/four-s/calculation/layout";
import { indicatorsOf, relatedElsewhere, relatedOf } from "../../../src/templates/four-s/indicators";
import { RELATED_NAMES } from "../../oracle";
import { call, column } from "../../support/call";
import { frontPage, type FrontPage } from "../support/four-s";
import { literalSource } from "../support/literal-source";

/** A workbook is calculated. */
const indicators = indicatorsOf(KPIS);

function indicatorNumbered(number: string) {
  const found = indicators.find((indicator) => indicator.number === number);
  if (found === undefined) throw new Error(`${number} is not in the workbook`);
  return found;
}

const here = (number: string) => relatedOf(indicatorNumbered(number), indicators).map(({ kpi }) => kpi.id);
const elsewhere = (number: string) =>
  relatedElsewhere(indicatorNumbered(number), indicators).map(({ zh }) => zh);

describe("Related indicators of the workbook", () => {
  test("are found under all the names that the source has for them", () => {
    expect(here("1.4")).toEqual(["CSAT", "FIRSTFIXRATE", "ONTIMEDELIVERY", "VISITCOUNT", "SERVICEREVENUE"]);
    expect(here("4.9")).toEqual(["POSTWARRANTYLOYALTY", "NEWOWNERLOYALTY", "VISITMIX", "REVENUEMIX"]);
    expect(here("1.5")).toEqual(["CHURN"]);
  });

  test("what the workbook has not is named: other functions, figures entered by hand", () => {
    expect(elsewhere("1.4")).toEqual(["配件满足率"]);
    expect(elsewhere("1.5")).toEqual(["回访成功率"]);
    expect(elsewhere("2.4")).toEqual(["出勤率", "培训计划完成率"]);
    expect(elsewhere("4.7")).toEqual(["直接人工成本", "工位利用率", "工位周转率"]);
  });

  test("every name is in the workbook or named beside it", () => {
    for (const { kpi, number } of indicators) {
      const meant = new Set(kpi.related.flatMap((name) => RELATED_NAMES[name] ?? []));
      expect({ number, count: here(number).length + elsewhere(number).length }).toEqual({
        number,
        count: meant.size,
      });
    }
  });
});

describe("The sheets judge as the functions do", () => {
  const kpis = KPIS.filter(({ number, value }) => number !== undefined && value !== undefined);
  const shown = indicatorsOf(kpis);
  const values = new Map(shown.map(({ number, kpi, index }) => [number, valueOf(kpi, index)]));
  let page: FrontPage;

  /** About a limit: off, near and met in turn. */
  function valueOf({ reference = { printed: "" } }: Kpi, index: number): number {
    const { minimum, maximum } = reference;
    const factor = [0.9, 0.985, 1, 1.015, 1.1][index % 5] ?? 1;
    return ((factor < 1 ? minimum : maximum) ?? minimum ?? maximum ?? 1) * factor;
  }

  beforeAll(async () => {
    page = await frontPage(literalSource({ values: Object.fromEntries(values) }), kpis);
  });

  test("the score of a group is SCORE", () => {
    const groups = [...new Set(shown.map(({ kpi }) => kpi.group))];
    groups.forEach((group, index) => {
      const own = shown.filter(({ kpi }) => kpi.group === group);
      const table = [
        column(...own.map(({ number }) => number)),
        column(...own.map(({ number }) => values.get(number))),
      ];
      expect(page.scores[index]).toBeCloseTo(Number(call("SCORE", table)), 9);
    });
    expect(new Set(page.scores).size).toBeGreaterThan(2);
  });

  test("the shortfall by which causes are ranked is that of DIAGNOSE", () => {
    for (const { index, number, kpi } of shown) {
      const found = page.results.at("calculation", MONTHS_ROW + 1 + index, INDICATOR_COLUMN.shortfall);
      const shortfall = shortfallOf(values.get(number) ?? NaN, kpi.reference ?? {});
      expect({ number, found: Number(found) }).toEqual({ number, found: expect.closeTo(shortfall, 9) });
    }
  });
});
