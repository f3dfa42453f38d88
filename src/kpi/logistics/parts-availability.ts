import { amount } from "../parameters";
import { defineFillRate } from "../parts/fill-rate";
import { compendium } from "../sources";

/** Quantities that stock had at the moment of need over quantities requested. PARTSAVAILABILITY({2;1;1;4},{9;1;0;4}) is 0.875. */
export const PARTSAVAILABILITY = defineFillRate({
  id: "PARTSAVAILABILITY",
  group: "logistics",
  name: { zh: "零件可用性", en: "Parts availability" },
  synonyms: ["零件可用率", "零件可得率"],
  description: {
    zh: "需要零件时库存当场能满足的数量占需求数量的比例,先求和再相除;一行的富余不抵另一行的缺件。按整单计请用 WORKORDERFILLRATE",
    en: "Of the quantities requested, the share that stock had when they were needed, sums first; too much on one line does not fill another. For whole requests use WORKORDERFILLRATE",
  },
  required: {
    argument: "requestedQty",
    parameter: amount(
      { zh: "需求数量", en: "requestedQty" },
      {
        zh: "每条需求要的数量;0 或空白不是需求",
        en: "The quantity each request asks for; 0 or blank asks for nothing",
      },
    ),
    total: { name: "requested", zh: "需求数量", en: "quantity requested" },
  },
  supplied: {
    argument: "availableQty",
    parameter: amount(
      { zh: "可用数量", en: "availableQty" },
      {
        zh: "需要时库存可用的数量;之后到货的不算,空白为没有",
        en: "The quantity in stock when it was needed; what came later does not count, blank is none",
      },
    ),
    total: { name: "available", zh: "当场可用数量", en: "quantity available at once" },
  },
  related: [],
  source: compendium("㈤"),
  reading: {
    zh: "各行可用数量(至多为需求数量)合计 ÷ 需求数量合计;准时交付率(OTD)不能代替它",
    en: "Quantities available, each at most what its line requests, over quantities requested; on-time delivery (OTD) is no substitute",
  },
  errata: [],
  records: {
    requestedQty: "partsDemand.required",
    availableQty: "partsDemand.supplied",
    dates: "partsDemand.date",
  },
  example: { arguments: { requestedQty: [10, 5, 5], availableQty: [8, 5, 3] }, result: 0.8 },
});
