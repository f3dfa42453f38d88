import { describe, expect } from "@jest/globals";
import { shows } from "../support/evidence";
import { dayNumber, quotient, recordsOf, references } from "../support/public-records";
import { dataFile, evaluate } from "../support/workbook";

const purchases = recordsOf("cdnow.csv.gz").map(({ customer_id: customer = "", date = "" }) => ({
  customer,
  date,
  day: dayNumber(date),
}));
const ORDERS = "Orders[customer_id],Orders[date]";

/** The first day of each customer. */
function firstDays(): Map<string, number> {
  const first = new Map<string, number>();
  for (const { customer, day } of purchases) first.set(customer, Math.min(first.get(customer) ?? day, day));
  return first;
}

function isoOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

describe("real purchases as renewals and visits", () => {
  shows(
    { RENEWALCOUNT: ["records", "filtered"] },
    "customers of twelve months, each once, as counted elsewhere",
    async () => {
      const { activeInTwelveMonths } = references.cdnow;
      const periods = ['{"1997-01","1997-12"}', '{"1997-04","1998-03"}', '{"1997-07","1998-06"}'];
      const outcomes = await evaluate(
        periods.map((period) => `=AFTERSALES.RENEWALCOUNT(${ORDERS},${period})`),
        { Orders: dataFile("cdnow.csv.gz") },
      );
      expect(outcomes.map(({ value }) => value)).toEqual(Object.values(activeInTwelveMonths));
    },
  );

  shows(
    { RETURNVISITS: ["records", "filtered", "#N/A"], TREND: ["records"] },
    "days of customers who had bought before, month by month, as a plain loop counts them",
    async () => {
      const first = firstDays();
      const months = ["1997-02", "1997-03", "1997-07", "1998-01", "1998-06"];
      const counted = months.map((month) => {
        const returned = purchases.filter(
          ({ customer, date, day }) => date.startsWith(month) && day > (first.get(customer) ?? Infinity),
        );
        return new Set(returned.map(({ customer, day }) => `${customer} ${day}`)).size;
      });
      const [trend, begins] = await evaluate(
        [
          `=AFTERSALES.TREND("RETURNVISITS",{"${months.join('","')}"},${ORDERS})`,
          `=AFTERSALES.RETURNVISITS(${ORDERS},"1997-01")`,
        ],
        { Orders: dataFile("cdnow.csv.gz") },
      );
      expect(trend?.value).toEqual([counted]);
      expect(begins?.error).toBe("#N/A");
    },
  );

  shows(
    { RENEWALRATE: ["records"] },
    "customers who bought again before a day set for each, as a plain loop counts them",
    async () => {
      const first = firstDays();
      const expiries = [...first].map(([customer, day]): [string, number] => [customer, day + 120]);
      const days = new Map<string, number[]>();
      for (const { customer, day } of purchases) days.set(customer, [...(days.get(customer) ?? []), day]);
      const share = (month: string, graceDays: number): number => {
        const own = expiries.filter(([, expiry]) => isoOf(expiry).startsWith(month));
        const renewed = own.filter(([customer, expiry]) =>
          days.get(customer)?.some((day) => day >= expiry - 90 && day <= expiry + graceDays),
        );
        return quotient([renewed.length, own.length]);
      };
      const policies = ["customer,expiry", ...expiries.map(([one, day]) => `${one},${isoOf(day)}`)].join(
        "\n",
      );
      const columns = `Policies[customer],Policies[expiry],${ORDERS}`;
      const outcomes = await evaluate(
        ["", ",30"].map((grace) => `=AFTERSALES.RENEWALRATE(${columns},"1997-06"${grace})`),
        { Orders: dataFile("cdnow.csv.gz"), Policies: policies },
      );
      expect(outcomes.map(({ value }) => value)).toEqual([share("1997-06", 0), share("1997-06", 30)]);
    },
  );
});

describe("real requests of a city as express jobs", () => {
  shows(
    { EXPRESSRATE: ["records", "filtered"] },
    "closed within two weeks to the second, by type, as a plain loop counts them",
    async () => {
      const requests = recordsOf("boston-311.csv.gz");
      const types = [...new Set(requests.map(({ type = "" }) => type))];
      const outcomes = await evaluate(
        types.map(
          (type) =>
            `=AFTERSALES.EXPRESSRATE(Requests[open_dt],Requests[closed_dt],20160,,,Requests[type],"${type}")`,
        ),
        { Requests: dataFile("boston-311.csv.gz") },
      );
      types.forEach((type, index) => {
        const seconds = requests
          .filter((request) => request["type"] === type && request["closed_dt"] !== "")
          .map((request) => secondsBetween(request["open_dt"] ?? "", request["closed_dt"] ?? ""))
          .filter((taken) => taken >= 0);
        const inTime = seconds.filter((taken) => taken <= 14 * 86_400).length;
        expect(outcomes[index]?.value).toBe(quotient([inTime, seconds.length]));
      });
    },
  );
});

function secondsBetween(from: string, to: string): number {
  const at = (text: string): number => Date.parse(`${text.replace(" ", "T")}Z`) / 1000;
  return at(to) - at(from);
}
