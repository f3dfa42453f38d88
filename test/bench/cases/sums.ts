import {
  filteredMean,
  margin,
  mean,
  monthsOfStock,
  perHead,
  ratio,
  sumOfCounts,
  threeSums,
} from "../hand/sums";
import { deadStock, estimatesMet, ordersFilled, quantityFilled } from "../hand/stock";
import {
  netPromoterScore,
  satisfactionGap,
  satisfied,
  satisfiedByAge,
  satisfiedByGroup,
} from "../hand/scores";
import { closureRate, meanHours, onTime } from "../hand/times";
import type { ColumnName } from "../records/columns";
import { evaluate, plainCase, SHARES, type BenchCase } from "./case";
import { AUGUST, A_YEAR_BEFORE, SECOND_QUARTER } from "./times-of-calls";

const budget = SHARES;

export const answers: readonly BenchCase[] = [
  plainCase("answers", "CSAT", ["answers"], satisfied, { budget }),
  plainCase("answers", "CSATGAP", ["answers", "scores"], satisfactionGap, { budget }),
  plainCase("answers", "CSATBYGROUP", ["answers", "stores"], satisfiedByGroup, { budget }),
  plainCase("answers", "CSATBYAGE", ["answers", "saleDates", "surveyDates", "warrantyDays"], satisfiedByAge, {
    budget,
  }),
  plainCase("answers", "NPS", ["scores"], netPromoterScore, { budget }),
];

export const sums: readonly BenchCase[] = [
  plainCase("sums", "SERVICEREVENUE", ["amounts", "costs", "finals"], threeSums, { budget }),
  plainCase("sums", "AVGROVALUE", ["amounts"], mean, { budget }),
  {
    id: "AVGROVALUE",
    what: "period and criteria",
    kind: "sums",
    columns: ["amounts", "dates", "stores", "costs"],
    budget,
    ours: ({ amounts, dates, stores, costs }) =>
      evaluate("AVGROVALUE", amounts, null, dates, "2025Q2", stores, "门店1*", costs, ">=500"),
    hand: (columns) => filteredMean(columns, SECOND_QUARTER),
  },
];

/** Money over money, and whether it is what is left of the one below. */
const MONEY: readonly (readonly [id: string, above: ColumnName, below: ColumnName])[] = [
  ["GROSSMARGIN", "costs", "amounts"],
  ["SERVICEABSORPTION", "amounts", "costs"],
  ["EXPENSEABSORPTION", "amounts", "costs"],
  ["INSURERREFERRALRATE", "amounts", "costs"],
  ["TECHEFFICIENCY", "hours", "otherHours"],
  ["TECHUTILIZATION", "hours", "otherHours"],
];

export const ratios: readonly BenchCase[] = [
  ...MONEY.map(([id, above, below]) => plainCase("ratios", id, [above, below], ratio, { budget })),
  plainCase("ratios", "PARTSMARGIN", ["amounts", "costs"], margin, { budget }),
  plainCase("ratios", "LABORMARGIN", ["amounts", "costs"], margin, { budget }),
  plainCase("ratios", "TECHPRODUCTIVITY", ["amounts", "visitCounts"], perHead, { budget }),
  plainCase("ratios", "TRAININGHOURS", ["hours", "visitCounts"], perHead, { budget }),
  plainCase("ratios", "PARTSFILLRATE", ["requiredQty", "suppliedQty"], quantityFilled, { budget }),
  plainCase("ratios", "WORKORDERFILLRATE", ["orders", "requiredQty", "suppliedQty"], ordersFilled, {
    budget,
  }),
  plainCase("ratios", "ESTIMATEACCURACY", ["estimates", "finals"], estimatesMet, { budget }),
  plainCase("ratios", "DEADSTOCKRATIO", ["amounts", "lastIssues"], (a, b) => deadStock(a, b, A_YEAR_BEFORE), {
    budget,
    rest: ["2025-08-31"],
  }),
  plainCase("ratios", "MONTHSOFSUPPLY", ["monthlyStock", "monthlyIssues"], monthsOfStock, { budget }),
  {
    id: "VISITFORECAST",
    kind: "ratios",
    columns: ["visitCounts"],
    budget,
    ours: ({ visitCounts }) => evaluate("VISITFORECAST", visitCounts, 2),
    hand: ({ visitCounts }) => 2 * sumOfCounts(visitCounts),
  },
];

export const times: readonly BenchCase[] = [
  plainCase("times", "MTTR", ["started", "finished", "deadMinutes"], meanHours, { budget }),
  plainCase("times", "ONTIMEDELIVERY", ["started", "finished"], onTime, { budget }),
  plainCase(
    "times",
    "COMPLAINTCLOSURERATE",
    ["received", "closed"],
    (received, closed) => closureRate(received, closed, AUGUST[0], AUGUST[1] - 1),
    { budget, rest: ["2025-08-31"] },
  ),
];
