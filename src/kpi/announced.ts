import type { Indicator } from "./define";

/**
 * Indicators of the article, and others it names as related, that TARGET and STATUS know although their functions are
 * still to come. A line goes when the indicator gets its own file; a test fails where both exist.
 */
export const ANNOUNCED: readonly Indicator[] = [
  {
    id: "RENEWALRATE",
    name: { zh: "续保率", en: "Insurance renewal rate" },
    numberFormat: "0.0%",
  },
  {
    id: "BAYTURNOVER",
    name: { zh: "工位周转率", en: "Bay turnover" },
    numberFormat: "0.0",
  },
  {
    id: "BAYUTILIZATION",
    name: { zh: "工位利用率", en: "Bay utilisation" },
    synonyms: ["Bay utilization"],
    numberFormat: "0.0%",
  },
];
