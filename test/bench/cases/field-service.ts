import {
  hoursPerFailure,
  leakageAndCharges,
  meanHoursBetween,
  repeatedVisits,
  uptime,
  withinDays,
  withinHours,
} from "../hand/field-service";
import { distinctOrders } from "../hand/shares";
import { plainCase, SHARES, type BenchCase } from "./case";
import { A_YEAR_BEFORE, AUGUST } from "./times-of-calls";

const budget = SHARES;
const LINES = ["estimates", "finals", "surveyDates", "warrantyDays"] as const;
const [, END] = AUGUST;
const ASSETS = 20;

export const fieldService: readonly BenchCase[] = [
  plainCase("times", "MTTC", ["received", "closed"], meanHoursBetween, { budget }),
  plainCase("times", "AVGRESPONSETIME", ["started", "finished"], meanHoursBetween, { budget }),
  plainCase("times", "SLACOMPLIANCE", ["started", "finished"], (a, b) => withinHours(a, b, 48, END), {
    budget,
    rest: [48, "2025-08-31"],
  }),
  plainCase("times", "COMPLETIONRATE", ["received", "closed"], (a, b) => withinDays(a, b, 3, END), {
    budget,
    rest: [null, null, "2025-08-31"],
  }),
  plainCase(
    "times",
    "CONTRACTUPTIME",
    ["started", "finished"],
    (a, b) => uptime(a, b, [A_YEAR_BEFORE, END], ASSETS),
    {
      rest: [A_YEAR_BEFORE, "2025-08-31", ASSETS],
    },
  ),
  plainCase(
    "ids",
    "CONTRACTATTACHRATE",
    ["orders", "customers20"],
    (contracts, customers) => distinctOrders(contracts) / distinctOrders(customers),
    { budget },
  ),
  plainCase("ids", "REPEATVISITRATE", ["customers20", "dates"], repeatedVisits),
  plainCase("sums", "LEAKAGE", LINES, (...lines) => leakageAndCharges(...lines)[0], { budget }),
  plainCase(
    "ratios",
    "LEAKAGERATE",
    LINES,
    (...lines) => {
      const [leakage, charges] = leakageAndCharges(...lines);
      return leakage / (charges + leakage);
    },
    { budget },
  ),
  plainCase("ratios", "MTBF", ["hours", "returnCounts"], hoursPerFailure, { budget }),
];
