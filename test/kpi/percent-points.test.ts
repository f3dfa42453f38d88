import { describe, expect, test } from "@jest/globals";
import { Refusal } from "../../src/cells/fault";
import { KPIS } from "../../src/kpi/catalogue";
import type { Kpi } from "../../src/kpi/define";
import { INPUTS } from "../../src/kpi/inputs";
import { HIGHEST_RATIO, HIGHEST_SHARE, highestFraction } from "../../src/kpi/percent-points";

const RATES = KPIS.filter(({ numberFormat, value }) => numberFormat.endsWith("%") && value !== undefined);
const READINGS = ["standard", "printed"];

/** Whether an indicator refuses, in every reading, totals of which one half more than the other would be a value above 1. */
function refusesMoreThanAll(kpi: Kpi): boolean {
  return READINGS.every((method) => {
    const amounts = Object.keys(kpi.totals).map((name): [string, number] => [
      name,
      name === kpi.base ? 2 : 3,
    ]);
    try {
      kpi.value?.(Object.fromEntries(amounts), { method });
      return false;
    } catch (caught) {
      if (!(caught instanceof Refusal)) throw caught;
      return caught.fault.code === "moreEventsThanTotal";
    }
  });
}

describe("up to where a rate can be a fraction", () => {
  test.each(RATES.map((kpi): [string, Kpi] => [kpi.id, kpi]))("%s: as its own value can be", (_, kpi) => {
    expect(highestFraction(kpi)).toBe(refusesMoreThanAll(kpi) ? HIGHEST_SHARE : HIGHEST_RATIO);
  });

  test("shares keep the limit of the catalogue; what may exceed 1 is refused where only percent points explain it", () => {
    const limits = new Map(RATES.map((kpi) => [kpi.id, highestFraction(kpi)]));
    for (const share of ["CHURN", "FIRSTFIXRATE", "PARTSFILLRATE", "CONTRACTUPTIME", "RENEWALRATE"])
      expect(limits.get(share)).toBe(1.5);
    for (const ratio of ["SERVICEABSORPTION", "INSURERREFERRALRATE", "TECHEFFICIENCY", "CONTRACTATTACHRATE"])
      expect(limits.get(ratio)).toBe(15);
    // As printed, all first services of three months over the sales of one.
    expect(limits.get("FIRSTSERVICERATE")).toBe(15);
  });

  test("of what is entered by hand nobody knows what it is a part of", () => {
    expect(INPUTS.map(highestFraction)).toEqual(INPUTS.map(() => HIGHEST_RATIO));
  });
});
