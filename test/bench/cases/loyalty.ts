import { outOfWarrantyAndReturned, soldAndReturned } from "../hand/loyalty";
import type { Column, ColumnName } from "../records/columns";
import { plainCase, SHARES, type BenchCase } from "./case";
import { monthsBeforeAugust } from "./times-of-calls";

const [M0, M3, M4, M12, M24] = [0, 3, 4, 12, 24].map(monthsBeforeAugust) as [
  number,
  number,
  number,
  number,
  number,
];
const SOLD = ["vehicles", "soldDates", "visitVehicles", "dates"] as const;
const COVERED = ["vehicles", "warrantyEnds", "visitVehicles", "dates"] as const;

type Cohort = Parameters<typeof soldAndReturned>[0];

function loyaltyCase(
  id: string,
  columns: readonly [ColumnName, ColumnName, ColumnName, ColumnName],
  hand: (cohort: Cohort) => number,
): BenchCase {
  return plainCase(
    "cohorts",
    id,
    columns,
    (vehicles: Column, dates: Column, visitVehicles: Column, visitDates: Column) =>
      hand({ vehicles, dates, visitVehicles, visitDates }),
    { budget: SHARES, rest: ["2025-08"] },
  );
}

/**
 * Cars and their visits: the loops hash as CHURN's does, after a look at the date. The budget is the general one: that of
 * CHURN is for CHURN alone, which has no second table to read.
 */
export const loyalty: readonly BenchCase[] = [
  loyaltyCase("POSTWARRANTYLOYALTY", COVERED, (cohort) =>
    outOfWarrantyAndReturned(cohort, M12, { window: [M12, M0], least: 3 }),
  ),
  loyaltyCase("NEWOWNERLOYALTY", SOLD, (cohort) =>
    soldAndReturned(cohort, [M24, M12], { window: [M12, M0], least: 4 }),
  ),
  loyaltyCase("NEWCARRETENTION", SOLD, (cohort) =>
    soldAndReturned(cohort, [M24, M12], { window: [M12, M0], least: 1 }),
  ),
  loyaltyCase("FIRSTSERVICERATE", SOLD, (cohort) =>
    soldAndReturned(cohort, [M4, M3], { window: [M4, M0], least: 1 }),
  ),
];
