import type { Indicator } from "./define";

/**
 * Indicators of the article, and others it names as related, that TARGET and STATUS know although their functions are
 * still to come. A line goes when the indicator gets its own file; a test fails where both exist.
 */
export const ANNOUNCED: readonly Indicator[] = [
  {
    id: "POSTWARRANTYLOYALTY",
    number: "1.8",
    name: { zh: "出保满一年客户忠诚度", en: "Post-warranty loyalty" },
    synonyms: ["Post-warranty loyalty (one year out of warranty)"],
    numberFormat: "0.0%",
    reference: { printed: "≥70%", minimum: 0.7 },
  },
  {
    id: "NEWOWNERLOYALTY",
    number: "1.9",
    name: { zh: "购车满一年客户忠诚度", en: "First-to-second-year owner loyalty" },
    synonyms: ["First-to-second-year owner loyalty (owned 13-24 months)"],
    numberFormat: "0.0%",
    reference: { printed: "≥40", minimum: 0.4 },
  },
  {
    id: "FIRSTSERVICERATE",
    number: "1.10",
    name: { zh: "新车首保率", en: "First-service (first-maintenance) retention rate" },
    numberFormat: "0.0%",
    reference: { printed: "≥95%", minimum: 0.95 },
  },
  {
    id: "NEWCARRETENTION",
    name: { zh: "新车维持率", en: "New-car retention" },
    numberFormat: "0.0%",
  },
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
