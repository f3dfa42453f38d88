import { describe, expect, test } from "@jest/globals";
import type { TemplateOptions } from "../../../src/templates/template";
import {
  churn,
  closureRate,
  complaintRate,
  firstFixRate,
  orderValue,
  partsMargin,
  revenueMix,
  rowsOf,
  turnover,
  type Value,
} from "./plain";
import {
  complaints,
  orders,
  partsSales,
  stockMonths,
  STORES,
  tableOf,
  type Records,
} from "./records-support";
import { calculate, near, optionsOf } from "./support";

const ALL: Readonly<Record<string, Records>> = {
  orders: orders(600),
  complaints: complaints(120),
  partsSales: partsSales(200),
  stockMonths: stockMonths(),
};

function expected(store?: string): Readonly<Record<string, Value[]>> {
  const of = (name: string, from = store) => rowsOf(ALL[name] as Records, from);
  return {
    CHURN: churn(of("orders"), of("orders", undefined)),
    COMPLAINTCLOSURERATE: closureRate(of("complaints")),
    COMPLAINTRATE: complaintRate(of("complaints"), of("orders")),
    FIRSTFIXRATE: firstFixRate(of("orders")),
    PARTSTURNOVER: turnover(of("stockMonths")),
    PARTSMARGIN: partsMargin(of("partsSales")),
    AVGROVALUE: orderValue(of("orders")),
  };
}

function recordOptions(more: Partial<TemplateOptions>): TemplateOptions {
  return optionsOf({ kind: "records", tables: Object.values(ALL).map((each) => tableOf(each)) }, more);
}

const PROFILES = ["portable", "add-in"] as const;
const CHOICES = [undefined, ...STORES] as const;
const CASES = PROFILES.flatMap((profile) =>
  CHOICES.map((store): [string, Partial<TemplateOptions>] => [
    `${profile}, ${store ?? "all stores"}`,
    { profile, ...(store !== undefined && { store }) },
  ]),
);

describe("series over records are what plain loops over the records give", () => {
  test.each(CASES)("%s", async (_, more) => {
    const calculated = await calculate(recordOptions(more));
    const wanted = expected(more.store);
    for (const [id, values] of Object.entries(wanted)) {
      expect({ id, values: calculated.series(id) }).toEqual({ id, values: values.map(near) });
    }
    const mix = revenueMix(rowsOf(ALL["orders"] as Records, more.store));
    expect(calculated.shares("REVENUEMIX")).toEqual(mix.map(near));
  });
});
