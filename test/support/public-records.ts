import { parse } from "csv-parse/sync";
import { dataFile, dataJson } from "./workbook";

/** Numerator and denominator, or a sum and how many it is of. */
export type Ratio = readonly [numerator: number, denominator: number];
export type Ratios = Readonly<Record<string, Ratio>>;

/** Figures of the records in test/data, computed from the full sets independently of this project. */
export const references = dataJson<{
  readonly cdnow: {
    readonly customers: number;
    /** By the month after the twelve: customers with a purchase in them, and with purchases on three days or more. */
    readonly activeInTwelveMonths: Readonly<Record<string, number>>;
    readonly threeDaysInTwelveMonths: Readonly<Record<string, number>>;
  };
  readonly sfoSurvey2017: {
    readonly all: { readonly promoters: number; readonly valid: number };
    readonly byBoardingArea: Readonly<Record<string, { readonly promoters: number; readonly valid: number }>>;
  };
  readonly boston311: {
    readonly seconds: Ratios;
    readonly onTimeOfClosed: Ratios;
    readonly closedWithin14Days: Ratios;
  };
  readonly cfpbSample: {
    readonly timely: Ratio;
    readonly sentWithin14Days: Ratio;
    readonly sentWithin3Days: Ratio;
    /** Closed with money back, of the complaints received in the thirty days up to and including a day. */
    readonly refundedOfThirtyDays: Ratios;
  };
  readonly telcoChurn: {
    readonly churned: Ratio;
    readonly retained: Ratio;
    readonly churnedByContract: Ratios;
    readonly withService: Ratios;
    readonly monthlyCharges: Ratio;
    readonly totalCharges: Ratio;
  };
  readonly excavatorMwo: {
    readonly cost: Ratio;
    readonly positiveCost: Ratio;
    readonly types: Readonly<Record<string, number>>;
    readonly byYear: Ratios;
    readonly repeatedWithin30Days: Ratio;
  };
  readonly servicenowIncidents: {
    readonly notReopened: Ratio;
    readonly minutes: Ratios;
    readonly medianMinutes: number;
    /** Resolved within 72 hours, of those with a time of resolution. */
    readonly within72Hours: Ratio;
  };
  readonly censusMrts441: {
    readonly years: Readonly<Record<string, { readonly sales: number; readonly inventories: number }>>;
  };
  readonly carparts: {
    readonly cuts: [number, number];
    readonly classes: Readonly<Record<"A" | "B" | "C", { readonly items: number; readonly value: number }>>;
    readonly withoutDemand: Ratios;
  };
}>("reference.json");

/** The records of a file of test/data, as text: for figures counted in the test itself. */
export function recordsOf(name: string): Record<string, string>[] {
  return parse(Buffer.from(dataFile(name)), { columns: true });
}

/** The day of a date written in ISO form, as a number. */
export function dayNumber(written: string): number {
  return Date.parse(written.slice(0, 10)) / 86_400_000;
}

export function quotient([numerator, denominator]: Ratio): number {
  return numerator / denominator;
}

/** The months from one to another, both included, such as "2015-01". */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last;) {
    months.push(month);
    const [year = 0, number = 0] = month.split("-").map(Number);
    month = new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
  }
  return months;
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
