import { expect, test } from "@jest/globals";
import { KPIS } from "../../src/kpi/catalogue";
import { INPUTS } from "../../src/kpi/inputs";
import { highestFraction } from "../../src/kpi/percent-points";

const limitOf = (id: string): number => highestFraction({ id } as (typeof KPIS)[number]);

test("a rate is a fraction up to 1.5, as the catalogue says: 2 is 2 % of complaints, 30 a margin of 30 %", () => {
  for (const rate of [
    "CHURN",
    "FIRSTFIXRATE",
    "COMPLAINTRATE",
    "PARTSMARGIN",
    "TECHUTILIZATION",
    "LEAKAGERATE",
  ])
    expect(limitOf(rate)).toBe(1.5);
  expect(INPUTS.map(highestFraction)).toEqual(INPUTS.map(() => 1.5));
});

test("what may be more than all of what it is set against is refused where only percent points explain it", () => {
  const ratios = KPIS.filter(({ id }) => limitOf(id) === 15).map(({ id }) => id);
  // Profit over expense, money over money, hours sold over hours worked, several contracts of a customer; and, as
  // printed, all first services of three months over the sales of one.
  expect(ratios.sort()).toEqual([
    "CONTRACTATTACHRATE",
    "EXPENSEABSORPTION",
    "FIRSTSERVICERATE",
    "INSURERREFERRALRATE",
    "SERVICEABSORPTION",
    "TECHEFFICIENCY",
  ]);
});
