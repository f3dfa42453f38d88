import { describe, expect, test } from "@jest/globals";
import { Refusal, type Fault } from "../../../src/cells/fault";
import { NO_KEY, type KeyColumn } from "../../../src/cells/keys";
import { pairedIdentity } from "../../../src/cells/pairs";
import { dayOf } from "../../../src/cells/serials";
import { toRange, type Range } from "../../../src/cells/range";
import { openArguments } from "../../../src/kpi/compute/call";
import { assertReadable, evaluateKpi } from "../../../src/kpi/compute/evaluate";
import { byGroup } from "../../../src/kpi/compute/groups";
import { largestFirst, UNCLASSIFIED } from "../../../src/kpi/compute/largest-first";
import { COUNTED, countOf, sumOf, sumsOf } from "../../../src/kpi/compute/measures";
import { trend } from "../../../src/kpi/compute/trend";
import { defineKpi, signatureOf, type Kpi } from "../../../src/kpi/define";
import { amount, category, count, date, id, optional } from "../../../src/kpi/parameters";
import { column } from "../../support/call";

/** What the computation offers to indicators, shown with indicators made up for it. */

const text = { zh: "文", en: "text" };
const total = { ...text, unit: "money" } as const;
const texts = {
  group: "serviceEfficiency",
  name: text,
  description: text,
  numberFormat: "0",
  unit: "money",
  direction: "higher",
  related: [],
  source: text,
  reading: text,
  errata: [],
} as const;

/** Labour and parts, and other income that may be one amount. */
const REVENUE: Kpi = defineKpi({
  ...texts,
  id: "REVENUE",
  parameters: {
    labor: amount(text, text),
    parts: amount(text, text),
    other: optional(amount(text, text, { single: true })),
  },
  filter: "records",
  totals: { labor: total, parts: total, other: total },
  base: "labor",
  numerator: ["labor", "parts", "other"],
  measures: ({ labor, parts, other }) => ({
    ...sumsOf({ labor, parts }),
    other: other
      ? sumOf(other, { parameter: "other" })
      : { table: "records", total: 0, judge: () => COUNTED },
  }),
  value: ({ labor, parts, other }) => labor + parts + other,
  zeroWithoutRecords: true,
});

/** Visits by vehicle and day. */
const VISITS: Kpi = defineKpi({
  ...texts,
  id: "VISITS",
  parameters: { vehicles: id(text, text), arrivals: date(text, text) },
  filter: "records",
  totals: { visits: { ...text, unit: "count" } },
  base: "visits",
  numerator: ["visits"],
  measures: ({ vehicles, arrivals }) => ({
    visits: {
      table: "records",
      identity: pairedIdentity(vehicles, (row) => dayOf(arrivals.values[row] as number)),
      judge: (row) =>
        vehicles.at(row) === NO_KEY ? "blankId" : Number.isNaN(arrivals.values[row]) ? "blankDate" : COUNTED,
    },
  }),
  value: ({ visits }) => visits,
  zeroWithoutRecords: true,
});

/** Two totals that have nothing to do with each other's rows. */
const PER_HEAD: Kpi = defineKpi({
  ...texts,
  id: "PERHEAD",
  parameters: {
    profit: amount(text, text, { table: "profit" }),
    heads: count(text, text, { table: "heads" }),
  },
  totals: { profit: total, heads: { ...text, unit: "count" } },
  base: "heads",
  numerator: ["profit"],
  measures: ({ profit, heads }) => ({
    profit: sumOf(profit, { parameter: "profit", table: "profit" }),
    heads: countOf(heads, { parameter: "heads", table: "heads" }),
  }),
  value: ({ profit, heads }) => profit / heads,
});

function faultOf(run: () => unknown): Fault | undefined {
  try {
    run();
  } catch (caught) {
    if (caught instanceof Refusal) return caught.fault;
    throw caught;
  }
  return undefined;
}

describe("a sum or a count", () => {
  const dated = (period: string): unknown[] => [
    column(100, 200),
    column(300, ""),
    null,
    column("2025-08-01", "2025-08-02"),
    [[period]],
  ];

  test("adds nothing for a blank", () => {
    expect(evaluateKpi(REVENUE, dated("2025-08"))).toBe(600);
  });

  test("is 0 over no rows, and over nothing but blanks", () => {
    expect(evaluateKpi(REVENUE, dated("2024-08"))).toBe(0);
    expect(evaluateKpi(REVENUE, [column("", ""), column("", "")])).toBe(0);
    expect(evaluateKpi(VISITS, [column("V1"), column("2025-08-01"), null, [["2024-08"]]])).toBe(0);
  });

  test("is 0 in the months of a trend and the groups that have no rows of it", () => {
    const [labor, parts, other, dates] = dated("");
    const periods = toRange(column("2025-07", "2025-08")) as Range;
    expect(trend(REVENUE, periods, [labor, parts, other, dates])).toEqual([[0], [600]]);
    const groups = toRange(column("甲", "乙")) as Range;
    expect(byGroup(REVENUE, groups, [column("", 5), column("", "")])).toEqual([
      ["甲", 1, 0],
      ["乙", 1, 5],
    ]);
  });
});

describe("what a filter leaves out", () => {
  const ofOthers = (labor: readonly unknown[], parts: readonly unknown[]): unknown[] => [
    ...[column(...labor), column(...parts), null, null, null],
    ...[column("门店", "甲", "乙"), [["<>甲"]]],
  ];

  test("is not read, but shows that the text on top is a header", () => {
    expect(evaluateKpi(REVENUE, ofOthers(["工时", 5, ""], ["配件", 7, ""]))).toBe(0);
    expect(evaluateKpi(REVENUE, ofOthers(["工时", "x", 3], ["配件", "#N/A", 4]))).toBe(7);
  });

  test("may be the one row of a table, by a blank cell: only without a criterion is that left out", () => {
    const ofShop = (...criterion: unknown[]): unknown => {
      const filter = [column(""), ...criterion.map((content) => column(content))];
      return evaluateKpi(REVENUE, [column(5), column(7), null, null, null, ...filter]);
    };
    expect(["甲", "<>甲", "=", "", null].map((criterion) => ofShop(criterion))).toEqual([0, 12, 12, 12, 12]);
    expect(ofShop()).toBe(12);
  });

  test("is read where nothing is left out", () => {
    expect(faultOf(() => evaluateKpi(REVENUE, [column("工时", "x", 3), column(1, 2, 3)]))).toMatchObject({
      code: "unreadableAmount",
    });
  });
});

describe("one amount beside columns of records", () => {
  test("is added as it is", () => {
    expect(evaluateKpi(REVENUE, [column(100, 200), column(300, 400), [[50]]])).toBe(1050);
    expect(evaluateKpi(REVENUE, [column(100, 200), column(300, 400), [["¥1,050"]]])).toBe(2050);
    expect(evaluateKpi(REVENUE, [[[100]], [[300]], [[50]]])).toBe(450);
  });

  test("cannot be filtered, nor split into groups", () => {
    const args = [column(1, 2), column(3, 4), [[50]], column("2025-08-01", "2025-08-02"), [["2025-08"]]];
    expect(faultOf(() => evaluateKpi(REVENUE, args))).toMatchObject({
      code: "singleTotalFiltered",
      parameter: "other",
    });
    const groups = toRange(column("甲", "乙")) as Range;
    expect(faultOf(() => byGroup(REVENUE, groups, args.slice(0, 3)))?.code).toBe("singleTotalGrouped");
  });

  test("must be readable, and only where its parameter says so", () => {
    expect(faultOf(() => evaluateKpi(REVENUE, [column(1, 2), column(3, 4), [["abc"]]]))?.error).toBe(
      "#VALUE!",
    );
    expect(faultOf(() => evaluateKpi(REVENUE, [column(1, 2), [[3]]]))?.code).toBe("differentHeights");
  });
});

describe("an identity of two parts", () => {
  test("counts a vehicle once a day", () => {
    const vehicles = column("V1", "V1", "V2", "V1", "");
    const arrivals = column("2025-08-01 09:00", "2025-08-01 15:00", "2025-08-02", "2025-08-03", "2025-08-03");
    expect(evaluateKpi(VISITS, [vehicles, arrivals])).toBe(3);
  });
});

describe("totals of tables of their own", () => {
  test("are summed each for itself, whatever their heights", () => {
    expect(evaluateKpi(PER_HEAD, [column(500, 400, 100), [[4]]])).toBe(250);
    expect(evaluateKpi(PER_HEAD, [[[1000]], column(2, 2)])).toBe(250);
    expect(evaluateKpi(PER_HEAD, [[[1000]], column("甲", "乙", "甲", "丙")])).toBeCloseTo(1000 / 3);
  });
});

describe("arguments without an indicator", () => {
  const signature = signatureOf(
    { categories: category(text, text), amounts: optional(amount(text, text)) },
    "records",
  );

  test("are read by their parameters alone, and checked where rows are used", () => {
    const { values, tables } = openArguments(signature, [column("甲", "乙", "甲")]);
    const categories = values["categories"] as KeyColumn;
    expect([0, 1, 2].map((row) => categories.spelling(categories.at(row)))).toEqual(["甲", "乙", "甲"]);
    expect(values["amounts"]).toBeUndefined();
    expect(tables["records"]?.length).toBe(3);
    const faulty = openArguments(signature, [column("甲", "乙", "丙"), column(1, "x", "y")]);
    expect(faultOf(() => assertReadable(signature, faulty.tables, [{ selection: {} }]))).toMatchObject({
      code: "unreadableAmount",
      parameter: "amounts",
      count: 2,
    });
  });
});

describe("the order of a spill", () => {
  test("is by size, ties as they first appear; 未分类 and the blank group last", () => {
    const lines: [string, number][] = [
      ["", 9],
      ["甲", 2],
      ["乙", 3],
      [UNCLASSIFIED, 8],
      ["丙", 2],
    ];
    const order = largestFirst(
      lines,
      ([group]) => group,
      ([, size]) => size,
    );
    expect(order.map(([group]) => group)).toEqual(["乙", "甲", "丙", UNCLASSIFIED, ""]);
  });
});
