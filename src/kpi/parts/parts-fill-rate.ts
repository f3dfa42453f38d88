import { share } from "../compute/share";
import { defineKpi } from "../define";
import { ERRATA } from "../errata";
import { call, inPeriod, isInPeriod, operation, product, reference, type NativeFormula } from "../native";
import { article } from "../sources";
import { demandParameters, demandReasons, filledQuantity, judgeDemand } from "./demand";

/** Quantities supplied from stock over quantities required. PARTSFILLRATE({2;1;1;4},{2;1;0;4}) is 0.875. */
export const PARTSFILLRATE = defineKpi({
  id: "PARTSFILLRATE",
  group: "parts",
  name: { zh: "配件满足率", en: "Parts fill rate" },
  synonyms: ["配件供应率"],
  description: {
    zh: "需求的配件数量中由库存即时供应的占比,先求和再相除;一行多供不抵另一行的缺件",
    en: "Of the quantities required, the share that stock supplied at once, sums first; too much on one line does not fill another",
  },
  parameters: demandParameters,
  filter: "records",
  unit: "fraction",
  numberFormat: "0.0%",
  direction: "higher",
  related: [],
  source: article("3.4"),
  reading: {
    zh: "各行供应数量(至多为需求数量)合计 ÷ 需求数量合计",
    en: "Quantities supplied, each at most what its line requires, over quantities required",
  },
  errata: [ERRATA.Q25],
  totals: {
    required: { zh: "需求数量", en: "quantity required", unit: "count", typical: 2400 },
    supplied: {
      zh: "即时供应数量",
      en: "quantity supplied at once",
      unit: "count",
      partOf: "required",
      typical: 2300,
    },
  },
  base: "required",
  numerator: ["supplied"],
  reasons: demandReasons,
  measures(demand) {
    const judge = judgeDemand(demand);
    return {
      required: { table: "records", judge, amounts: demand.requiredQty.values, needsNumbers: "requiredQty" },
      supplied: { table: "records", judge, amount: (row) => filledQuantity(demand, row) },
    };
  },
  value: ({ required, supplied }) => share(supplied, required),
  fromTotals: operation(reference("supplied"), "/", reference("required")),
  native: nativeShare(),
});

/** Required less what is missing, over required. */
function nativeShare(): NativeFormula {
  const [required, supplied] = [reference("requiredQty"), reference("suppliedQty")];
  const missing = product(operation(required, ">", supplied), operation(required, "-", supplied));
  return operation(
    1,
    "-",
    operation(
      call("SUMPRODUCT", product(isInPeriod("dates"), missing)),
      "/",
      call("SUMIFS", required, required, ">0", ...inPeriod("dates")),
    ),
  );
}
