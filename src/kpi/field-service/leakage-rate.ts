import { Refusal } from "../../cells/fault";
import { sumOfTerms } from "../compute/sum";
import { defineKpi } from "../define";
import { call, inPeriod, operation, reference } from "../native";
import { compendium } from "../sources";
import { chargesOf, leakageOf, lineParameters, lineReasons, nativeLeakage } from "./leaked";

/** Leakage over what would have been charged without it; the arguments are those of LEAKAGE. */
export const LEAKAGERATE = defineKpi({
  id: "LEAKAGERATE",
  group: "fieldService",
  name: { zh: "漏损率", en: "Service leakage rate" },
  synonyms: ["服务漏损率", "Leakage rate"],
  description: {
    zh: "漏损 ÷(实收 + 漏损),漏损见 LEAKAGE;实收为所有行的收费",
    en: "Leakage / (charged + leakage), leakage as in LEAKAGE; charged is that of all lines",
  },
  parameters: lineParameters,
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "lower",
  related: [],
  source: compendium("㈠4"),
  reading: {
    zh: "漏损合计 ÷(所有行的实收合计 + 漏损合计);期间按服务日期",
    en: "Total leakage over the total charged for all lines and the leakage; a period looks at the service",
  },
  errata: [],
  records: {
    listAmounts: "serviceLines.list",
    chargedAmounts: "serviceLines.charged",
    serviceDates: "serviceLines.date",
    warrantyEnds: "serviceLines.warrantyEnd",
    contractEnds: "serviceLines.contractEnd",
  },
  totals: {
    leakage: { zh: "漏损金额", en: "leakage", unit: "money" },
    charged: { zh: "实收金额", en: "amounts charged", unit: "money" },
  },
  base: "charged",
  numerator: ["leakage"],
  reasons: lineReasons,
  measures: (lines) => ({ leakage: leakageOf(lines), charged: chargesOf(lines) }),
  value: ({ leakage, charged }) => leakage / wholeOf(charged, leakage),
  native: operation(
    nativeLeakage,
    "/",
    operation(call("SUMIFS", reference("chargedAmounts"), ...inPeriod("serviceDates")), "+", nativeLeakage),
  ),
  example: {
    arguments: {
      listAmounts: [500, 300, 200],
      chargedAmounts: [0, 300, 50],
      serviceDates: ["2025-08-01", "2025-08-01", "2025-08-02"],
      warrantyEnds: ["2025-07-31", "2025-07-31", "2025-08-01"],
    },
    result: 0.65,
  },
});

/** What would have been charged; cancelled lines may take back as much as the others charge, which leaves no base. */
function wholeOf(charged: number, leakage: number): number {
  const whole = sumOfTerms([charged, leakage]);
  if (whole === 0) throw new Refusal({ code: "zeroBase", error: "#DIV/0!", details: { total: "charged" } });
  return whole;
}
