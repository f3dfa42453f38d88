import { ERRATA } from "../errata";
import { article } from "../sources";
import { demandParameters } from "./demand";
import { defineFillRate } from "./fill-rate";

/** Quantities supplied from stock over quantities required. PARTSFILLRATE({2;1;1;4},{2;1;0;4}) is 0.875. */
export const PARTSFILLRATE = defineFillRate({
  id: "PARTSFILLRATE",
  group: "parts",
  name: { zh: "配件满足率", en: "Parts fill rate" },
  synonyms: ["配件供应率"],
  description: {
    zh: "需求的配件数量中由库存即时供应的占比,先求和再相除;一行多供不抵另一行的缺件",
    en: "Of the quantities required, the share that stock supplied at once, sums first; too much on one line does not fill another",
  },
  required: {
    argument: "requiredQty",
    parameter: demandParameters.requiredQty,
    total: { name: "required", zh: "需求数量", en: "quantity required", typical: 2400 },
  },
  supplied: {
    argument: "suppliedQty",
    parameter: demandParameters.suppliedQty,
    total: { name: "supplied", zh: "即时供应数量", en: "quantity supplied at once", typical: 2300 },
  },
  related: [],
  source: article("3.4"),
  reading: {
    zh: "各行供应数量(至多为需求数量)合计 ÷ 需求数量合计",
    en: "Quantities supplied, each at most what its line requires, over quantities required",
  },
  errata: [ERRATA.Q25],
  records: {
    requiredQty: "partsDemand.required",
    suppliedQty: "partsDemand.supplied",
    dates: "partsDemand.date",
  },
  example: { arguments: { requiredQty: [2, 1, 1, 4], suppliedQty: [2, 1, 0, 4] }, result: 0.875 },
});
