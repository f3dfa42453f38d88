import { defineRatio } from "../ratios";
import { compendium } from "../sources";

/** Expedited freight over all freight. EXPEDITECOSTRATIO({300;-50},{1000;250}) is 0.2. */
export const EXPEDITECOSTRATIO = defineRatio({
  id: "EXPEDITECOSTRATIO",
  group: "logistics",
  name: { zh: "加急运费占比", en: "Expedited freight cost ratio" },
  synonyms: ["加急运输费用", "加急运输费用占比", "Expedited-freight cost ratio"],
  description: {
    zh: "加急运输费用(含燃油附加费)÷ 全部运输费用,先求和再相除;贷项为负",
    en: "Expedited freight (fuel surcharges included) / all freight, sums first; credit notes are negative",
  },
  amounts: {
    expeditedFreight: {
      name: "加急运费",
      description: {
        zh: "加急运输的费用,含燃油附加费;贷项为负",
        en: "Freight of expedited shipments with fuel surcharges, credit notes negative",
      },
      total: { zh: "加急运费", en: "expedited freight" },
    },
    totalFreight: {
      name: "全部运费",
      description: {
        zh: "全部运输费用,加急的也在内;贷项为负",
        en: "All freight, expedited shipments included, credit notes negative",
      },
      total: { zh: "全部运费", en: "all freight" },
    },
  },
  above: "expeditedFreight",
  below: "totalFreight",
  direction: "lower",
  related: [],
  source: compendium("㈤"),
  reading: {
    zh: "加急运费合计 ÷ 全部运费合计;分母含加急运费",
    en: "Expedited freight over all freight, which includes it",
  },
  errata: [],
  records: { expeditedFreight: "partRequests.expeditedFreight", totalFreight: "partRequests.freight" },
  example: { arguments: { expeditedFreight: [1200, 800], totalFreight: [10000, 10000] }, result: 0.1 },
});
