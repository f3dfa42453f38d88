import * as hand from "../hand/dealer";
import { distinctOrders } from "../hand/shares";
import { perHead, ratio, sumOf } from "../hand/sums";
import type { Column } from "../records/columns";
import { CHURNS, plainCase, SHARES, type BenchCase } from "./case";
import { AUGUST } from "./times-of-calls";

const budget = SHARES;
const inAugust = { what: "in a month", budget, rest: ["2025-08"] };

/** What a dealer watches: renewals, visits, body and paint, purchases, bays. */
export const dealer: readonly BenchCase[] = [
  plainCase(
    "ids",
    "RENEWALCOUNT",
    ["customers20", "dates"],
    (a, b) => hand.vehiclesIn(a, b, AUGUST),
    inAugust,
  ),
  plainCase(
    "cohorts",
    "RENEWALRATE",
    ["vehicles", "expiryDates", "visitVehicles", "dates"],
    (vehicles: Column, expiries: Column, renewed: Column, dates: Column) =>
      hand.renewedInTime({ vehicles, expiries, renewed, dates }, AUGUST),
    { budget: CHURNS, rest: ["2025-08"] },
  ),
  plainCase(
    "ids",
    "MAINTENANCEVISITS",
    ["customers20", "dates", "jobTypes"],
    (a, b, c) => hand.maintenanceDays(a, b, c, AUGUST),
    inAugust,
  ),
  plainCase(
    "ids",
    "RETURNVISITS",
    ["customers20", "dates"],
    (a, b) => hand.returningDays(a, b, AUGUST),
    inAugust,
  ),
  plainCase("ratios", "ACCESSORYPERVISIT", ["amounts", "visitCounts"], perHead, { budget }),
  plainCase("sums", "BODYSHOPREVENUE", ["amounts", "lineCategories"], hand.bodyAndPaint, { budget }),
  plainCase("ratios", "PAINTMATERIALRATIO", ["costs", "amounts"], ratio, { budget }),
  plainCase("ratios", "REPAIRPRICEVARIANCE", ["estimates", "finals"], hand.settledOverQuoted, { budget }),
  plainCase("ratios", "PURCHASEVARIANCE", ["amounts", "costs", "requiredQty"], hand.paidOverStandard, {
    budget,
  }),
  plainCase("sums", "CARRYINGCOST", ["amounts"], (a) => (sumOf(a) * 0.06 * 30) / 365, {
    budget,
    rest: [0.06, 30],
  }),
  plainCase("times", "EXPRESSRATE", ["started", "finished"], (a, b) => hand.finishedWithin(a, b, 60), {
    budget,
    rest: [60],
  }),
  plainCase(
    "ids",
    "BAYTURNOVER",
    ["orders", "advisors"],
    (orders, bays) => distinctOrders(orders) / (distinctOrders(bays) * 500),
    { budget, rest: [500] },
  ),
  plainCase("ratios", "BAYUTILIZATION", ["hours", "otherHours"], ratio, { budget }),
];
