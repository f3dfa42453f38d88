import { describe, expect } from "@jest/globals";
import { shows } from "../support/evidence";
import { dayNumber, quotient, recordsOf, references } from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

const table = { Orders: dataFile("excavator-mwo.csv.gz") };
const orders = recordsOf("excavator-mwo.csv.gz");
const { excavatorMwo } = references;
/** In one line a comma in the text has moved the columns: its type is no type, its cost a word. */
const WHOLE = `Orders[PMType],"PM*"`;

/** The days of each order's machine and text, in order. */
function daysOfSame(): number[][] {
  const days = new Map<string, number[]>();
  const keys = orders.map((order) => `${order["Asset"]} ${order["OriginalShorttext"]?.trim().toUpperCase()}`);
  orders.forEach((order, row) => {
    const key = keys[row] ?? "";
    days.set(key, [...(days.get(key) ?? []), dayNumber(order["BscStartDate"] ?? "")]);
  });
  for (const each of days.values()) each.sort((a, b) => a - b);
  return keys.map((key) => days.get(key) ?? []);
}

describe("5,485 work orders of excavators, one of them malformed", () => {
  shows(
    { AVGROVALUE: ["records", "filtered", "#VALUE!", "en"], TREND: ["records", "filtered"] },
    "AVGROVALUE in all, of costs above 0, and year by year; the malformed cost is named",
    async () => {
      const years = Object.keys(excavatorMwo.byYear);
      const [raw, all, positive, byYear] = await evaluate(
        [
          "=AFTERSALES.AVGROVALUE(Orders[Cost])",
          `=AFTERSALES.AVGROVALUE(Orders[Cost],,,,${WHOLE})`,
          `=AFTERSALES.AVGROVALUE(Orders[Cost],,,,${WHOLE},Orders[Cost],">0")`,
          `=AFTERSALES.TREND("AVGROVALUE",{${years.join(",")}},Orders[Cost],,Orders[BscStartDate],,${WHOLE})`,
        ],
        table,
      );
      expect(raw).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("PM01") });
      expect(all?.value).toBeCloseTo(quotient(excavatorMwo.cost), 8);
      expect(positive?.value).toBeCloseTo(quotient(excavatorMwo.positiveCost), 8);
      const [means = []] = byYear?.value as number[][];
      expect(means).toHaveLength(years.length);
      years.forEach((year, index) => {
        expect(means[index]).toBeCloseTo(quotient(excavatorMwo.byYear[year] ?? [NaN, NaN]), 6);
      });
    },
  );

  shows(
    { VISITMIX: ["records", "filtered"], MIXBY: ["records", "filtered"] },
    "orders by type, in a given order and by size",
    async () => {
      const types = Object.entries(excavatorMwo.types);
      const order = types.map(([type]) => `"${type}"`).join(",");
      const [inOrder, bySize] = await evaluate(
        [
          `=AFTERSALES.VISITMIX(Orders[PMType],{${order}},,,${WHOLE})`,
          `=AFTERSALES.MIXBY(Orders[PMType],,,,${WHOLE})`,
        ],
        table,
      );
      const all = types.reduce((sum, [, count]) => sum + count, 0);
      const rows = types.map(([type, count]): [string, number, number] => [type, count, count / all]);
      expect(inOrder?.value).toEqual(rows);
      expect(bySize?.value).toEqual([...rows].sort(([, a], [, b]) => b - a));
    },
  );

  shows({ VISITCOUNT: ["records"] }, "VISITCOUNT: machines and days, orders, machines", async () => {
    const columns = "Orders[Asset],Orders[BscStartDate]";
    const outcomes = await evaluate(
      [
        `=AFTERSALES.VISITCOUNT(${columns})`,
        `=AFTERSALES.VISITCOUNT(${columns},,"order")`,
        `=AFTERSALES.VISITCOUNT(${columns},,"vehicle")`,
      ],
      table,
    );
    const distinct = (...columnsOf: string[]): number =>
      new Set(orders.map((order) => columnsOf.map((column) => order[column]).join(" "))).size;
    expect(outcomes.map(({ value }) => value)).toEqual([
      distinct("Asset", "BscStartDate"),
      orders.length,
      distinct("Asset"),
    ]);
  });

  shows(
    { COMEBACKS: ["records"], FIRSTFIXRATE: ["records"] },
    "COMEBACKS with the same text in 30 days: the published repetitions without those of one day",
    async () => {
      const same = daysOfSame();
      const gaps = [...new Set(same)].flatMap((days) =>
        days.slice(1).map((day, index) => day - (days[index] ?? NaN)),
      );
      // The figure computed elsewhere counts a second order of the same day; here orders of one day are one visit.
      expect(gaps.filter((gap) => gap <= 30)).toHaveLength(excavatorMwo.repeatedWithin30Days[0]);
      const flags = orders.map((order, row) => {
        const day = dayNumber(order["BscStartDate"] ?? "");
        return (same[row] ?? []).some((other) => other > day && other <= day + 30);
      });
      const comebacks =
        "AFTERSALES.COMEBACKS(Orders[Asset],Orders[BscStartDate],Orders[OriginalShorttext],30)";
      const [list, rate] = await evaluate([`=${comebacks}`, `=AFTERSALES.FIRSTFIXRATE(${comebacks})`], table);
      expect(list?.value).toEqual(flags.map((flag) => [flag]));
      expect(rate?.value).toBeCloseTo(1 - flags.filter(Boolean).length / orders.length, 12);
    },
  );

  shows(
    { REPEATVISITRATE: ["records", "filtered"] },
    "REPEATVISITRATE: machines and days with another day of work orders in 30 days, in all and in a year",
    async () => {
      const days = new Map<string, Set<number>>();
      for (const order of orders) {
        const asset = order["Asset"] ?? "";
        days.set(asset, (days.get(asset) ?? new Set()).add(dayNumber(order["BscStartDate"] ?? "")));
      }
      const rateOf = (counts: (day: number) => boolean): number => {
        const visits = [...days.values()].flatMap((each) =>
          [...each].filter(counts).map((day) => [...each].some((other) => other > day && other <= day + 30)),
        );
        return visits.filter(Boolean).length / visits.length;
      };
      const columns = "Orders[Asset],Orders[BscStartDate]";
      const [all, year] = await evaluate(
        [`=AFTERSALES.REPEATVISITRATE(${columns})`, `=AFTERSALES.REPEATVISITRATE(${columns},30,2005)`],
        table,
      );
      expect(all?.value).toBeCloseTo(
        rateOf(() => true),
        12,
      );
      expect(year?.value).toBeCloseTo(
        rateOf((day) => day >= dayNumber("2005-01-01") && day <= dayNumber("2005-12-31")),
        12,
      );
    },
  );
});
