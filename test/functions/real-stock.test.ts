import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { shows } from "../support/evidence";
import { quotient, recordsOf, references } from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

describe("stock and sales of car dealers, 393 months", () => {
  const table = { Months: dataFile("census-mrts-441.csv.gz") };
  const months = recordsOf("census-mrts-441.csv.gz").map((month) => ({
    month: month["month"] ?? "",
    sales: Number(month["sales_musd"]),
    stock: Number(month["inventories_musd"]),
    ratio: month["published_is_ratio"],
  }));
  const columns = "Months[inventories_musd],Months[sales_musd]";

  shows(
    { MONTHSOFSUPPLY: ["records"], BYGROUP: ["records"] },
    "MONTHSOFSUPPLY of each month is the ratio published, in two decimals",
    async () => {
      const [outcome] = await evaluate(
        [`=AFTERSALES.BYGROUP("MONTHSOFSUPPLY",Months[month],${columns})`],
        table,
      );
      const groups = (outcome?.value as [month: string | number, rows: number, ratio: number][]).map(
        ([, , ratio]) => ratio,
      );
      expect(groups.map((ratio) => ratio.toFixed(2))).toEqual(months.map(({ ratio }) => ratio));
    },
  );

  shows({ MONTHSOFSUPPLY: ["records"], RATE: ["totals"] }, "MONTHSOFSUPPLY of whole years", async () => {
    const years = Object.entries(references.censusMrts441.years);
    const block = (year: string, column: string): string => {
      const first = months.findIndex(({ month }) => month === `${year}-01`) + 1;
      return `INDEX(Months[${column}],${first}):INDEX(Months[${column}],${first + 11})`;
    };
    const outcomes = await evaluate(
      years.flatMap(([year, { sales, inventories }]) => [
        `=AFTERSALES.MONTHSOFSUPPLY(${block(year, "inventories_musd")},${block(year, "sales_musd")})`,
        `=AFTERSALES.RATE("MONTHSOFSUPPLY",${inventories},${sales})`,
      ]),
      table,
    );
    years.forEach(([, { sales, inventories }], index) => {
      expect(outcomes[index * 2]?.value).toBeCloseTo(inventories / sales, 12);
      expect(outcomes[index * 2 + 1]?.value).toBeCloseTo(inventories / sales, 12);
    });
  });

  shows(
    { PARTSTURNOVER: ["records"], TREND: ["records"] },
    "PARTSTURNOVER of each quarter, as read here and as printed",
    async () => {
      const ends = months.filter(({ month }) => /-(03|06|09|12)$/.test(month));
      const periods = `{${ends.map(({ month }) => `"${month}"`).join(",")}}`;
      const outcomes = await evaluate(
        ["standard", "printed"].map(
          (method) => `=AFTERSALES.TREND("PARTSTURNOVER",${periods},${columns},"${method}",Months[month])`,
        ),
        table,
      );
      const quarters = ends.map((end) => {
        const last = months.indexOf(end);
        const three = months.slice(last - 2, last + 1);
        const mean = three.reduce((sum, { stock }) => sum + stock, 0) / 3;
        return [three.reduce((sum, { sales }) => sum + sales, 0) / mean, mean / end.sales];
      });
      outcomes.forEach((outcome, method) => {
        const [turns = []] = outcome.value as number[][];
        expect(turns).toHaveLength(quarters.length);
        turns.forEach((each, index) => expect(each).toBeCloseTo(quarters[index]?.[method] ?? NaN, 12));
      });
    },
  );
});

// The licence of these records does not allow a copy here: they are read where they lie beside the repository.
const file = resolve(__dirname, "../../../shared/data/carparts/carparts.csv");
const whereAvailable = existsSync(file) ? describe : describe.skip;

whereAvailable(
  "2,674 car parts, 51 months (skipped where the records do not lie beside the repository)",
  () => {
    /** The demand of each part, month by month; blank where it was not kept yet, or no longer. */
    const parts = (existsSync(file) ? readFileSync(file, "utf8") : "")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",").slice(1));

    test("ABCCLASS", async () => {
      const units = parts.map((demand) => demand.reduce((sum, month) => sum + Number(month), 0));
      const { cuts, classes } = references.carparts;
      const [outcome] = await evaluate([`=AFTERSALES.ABCCLASS(P[units],${cuts.join(",")})`], {
        P: `units\n${units.join("\n")}\n`,
      });
      const found = (outcome?.value as string[][]).map(([letter]) => letter);
      for (const [letter, { items, value }] of Object.entries(classes)) {
        expect(found.filter((each) => each === letter)).toHaveLength(items);
        expect(units.reduce((sum, unit, row) => sum + (found[row] === letter ? unit : 0), 0)).toBe(value);
      }
    });

    test("DEADSTOCKRATIO and DEADSTOCKLIST, every part with a value of 1", async () => {
      const complete = parts.filter((demand) => demand.every((month) => month !== ""));
      // The months begin with January 1998; a part is taken to be issued on the last day of its last month with demand.
      const lines = complete.map((demand, part) => {
        const last = demand.length - 1 - [...demand].reverse().findIndex((month) => Number(month) > 0);
        return `P${part},1,${new Date(Date.UTC(1998, last + 1, 0)).toISOString().slice(0, 10)}`;
      });
      const columns = `P[cost],P[issued],"2002-03-31"`;
      const ratios = Object.entries(references.carparts.withoutDemand);
      const [list, ...outcomes] = await evaluate(
        [
          `=AFTERSALES.DEADSTOCKLIST(P[part],${columns},12)`,
          ...ratios.map(([months]) => `=AFTERSALES.DEADSTOCKRATIO(${columns},${months})`),
        ],
        { P: `part,cost,issued\n${lines.join("\n")}\n` },
      );
      expect(outcomes.map(({ value }) => value)).toEqual(ratios.map(([, ratio]) => quotient(ratio)));
      expect(list?.value).toHaveLength(references.carparts.withoutDemand["12"]?.[0] ?? NaN);
    });
  },
);
