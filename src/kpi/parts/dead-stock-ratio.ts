import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, operation, reference, type NativeFormula } from "../native";
import { article } from "../sources";
import {
  deadTimeline,
  issuedLaterNote,
  stockMeasures,
  stockParameters,
  stockReasons,
  undatedNote,
} from "./dead-stock";

/** Stock at cost of parts that were not issued for twelve months, over all stock at cost. */
export const DEADSTOCKRATIO = defineKpi({
  id: "DEADSTOCKRATIO",
  number: "3.5",
  group: "parts",
  name: { zh: "呆滞件占比", en: "Obsolete (dead) stock ratio, 12 months no issue" },
  synonyms: ["呆滞件比率", "Dead stock ratio"],
  description: {
    zh: "截至日前 12 个月(或更久)没有出库的配件库存成本 ÷ 库存总成本。名单见 DEADSTOCKLIST",
    en: "Stock at cost of the parts not issued in the 12 months before asOf (or longer) / all stock at cost. The list: DEADSTOCKLIST",
  },
  parameters: stockParameters,
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  reference: { printed: "≤10%", maximum: 0.1 },
  stars: 3,
  related: ["配件周转率", "配件满足率", "C类件占比"],
  source: article("3.5"),
  formula: "呆滞件占比=12个月以上未出库配件成本金额/当月配件库存成本总金额×100%",
  reading: {
    zh: "最后出库不晚于截至日前 12 个月(从未出库的看首次入库)的配件库存成本 ÷ 库存总成本;负库存两边都不计",
    en: "Stock at cost of parts last issued 12 months before asOf or earlier (never issued: first received) over all stock at cost; negative stock is in neither",
  },
  errata: [ERRATA.Q32],
  records: { stockCosts: "stock.cost", lastIssues: "stock.lastIssue", firstReceipts: "stock.firstReceipt" },
  totals: {
    dead: { zh: "呆滞库存成本", en: "dead stock at cost", unit: "money", partOf: "stock" },
    stock: { zh: "库存成本", en: "stock at cost", unit: "money", typical: 720000 },
  },
  base: "stock",
  numerator: ["dead"],
  reasons: stockReasons,
  notes: [undatedNote, issuedLaterNote],
  timeline: deadTimeline,
  measures: (stock) => stockMeasures(stock),
  value: ({ dead, stock }) => share(dead, stock),
  fromTotals: operation(reference("dead"), "/", reference("stock")),
  withoutRecords: {
    zh: "库存表只是一天的状态,推不出过去各月;请把各月末的两个金额填入月度合计表",
    en: "A stock list is the state of one day and tells nothing of other months; enter the two amounts of each month's end on the sheet of monthly totals",
  },
  native: nativeRatio(),
  example: {
    arguments: {
      stockCosts: [100, 200, 300, 400],
      lastIssues: ["2024-08-31", "2024-09-01", "2025-08-01", ""],
      asOf: "2025-08-31",
    },
    result: 0.5,
    note: {
      zh: "呆滞:第一行刚好 12 个月,最后一行从未出库;500 ÷ 1000。",
      en: "Dead: the first row, just twelve months, and the last, never issued; 500 of 1,000.",
    },
  },
});

/** Over clean columns without first receipts; `asOf` is a day. EDATE is the end of the month, or the day of its number. */
function nativeRatio(): NativeFormula {
  const [costs, issues, asOf] = [reference("stockCosts"), reference("lastIssues"), reference("asOf")];
  const endOfMonth = (before: NativeFormula): NativeFormula =>
    call("EOMONTH", asOf, operation(0, "-", before));
  const dayOfMonth = operation(asOf, "-", call("EOMONTH", asOf, -1));
  const months = reference("months");
  const lastDay = call(
    "MIN",
    endOfMonth(months),
    operation(endOfMonth(operation(months, "+", 1)), "+", dayOfMonth),
  );
  const issuedBefore = call(
    "SUMIFS",
    costs,
    costs,
    ">0",
    issues,
    operation("<", "&", operation(lastDay, "+", 1)),
  );
  const neverIssued = call("SUMIFS", costs, costs, ">0", issues, "=");
  return operation(operation(issuedBefore, "+", neverIssued), "/", call("SUMIFS", costs, costs, ">0"));
}
