import { ERRATA } from "../errata";
import { defineRatio } from "../ratios";
import { article } from "../sources";

/** What repairs sent by insurers brought in, over the premiums of the policies that the dealer wrote. */
export const INSURERREFERRALRATE = defineRatio({
  id: "INSURERREFERRALRATE",
  number: "4.12",
  group: "serviceEfficiency",
  name: { zh: "送修率", en: "Insurer repair-referral ratio" },
  synonyms: ["送修比", "产保比", "Insurer repair-referral ratio (referral value to premium)"],
  description: {
    zh: "保险公司送修事故车的结算金额 ÷ 店内新保与续保保费,金额之比。出险晚于投保,单月波动大,宜看滚动 12 个月;两列各为一表,高度可以不同",
    en: "Settled amounts of accident repairs sent by insurers / premiums of new and renewed policies. Claims follow premiums by months: look at twelve months; two separate tables",
  },
  amounts: {
    referredAmounts: {
      name: "送修金额",
      description: {
        zh: "保险公司送修事故车的结算金额,退款为负",
        en: "Settled amounts of the accident repairs that insurers sent, refunds negative",
      },
      total: { zh: "保险公司送修结算金额", en: "repairs sent by insurers" },
    },
    premiums: {
      name: "保费",
      description: {
        zh: "店内新保与续保的保费,退保为负",
        en: "Premiums of the new and renewed policies written, refunds negative",
      },
      total: { zh: "新保续保保费", en: "premiums written", typical: 300000 },
    },
  },
  above: "referredAmounts",
  below: "premiums",
  apart: true,
  direction: "higher",
  mayExceedWhole: true,
  reference: { printed: "≥50%", minimum: 0.5 },
  stars: 5,
  related: ["产值", "续保率", "客户忠诚率"],
  source: article("4.12"),
  formula: "送修率=当月保险公司送事故车结算金额/当月公司新保续保金额",
  reading: {
    zh: "送修事故车结算金额合计 ÷ 经销商出具的新保与续保保费合计",
    en: "Settled amounts of referred accident repairs over the premiums written by the dealer",
  },
  errata: [ERRATA.Q11Colon, ERRATA.Q22],
  records: { referredAmounts: "workshopFigures.referred", premiums: "workshopFigures.premiums" },
  withoutRecords: {
    zh: "保费来自保险业务,不在维修记录中;请填入月度合计表",
    en: "Premiums come from the insurance desk, not from repair records; enter both on the sheet of monthly totals",
  },
  example: { arguments: { referredAmounts: [120000, 180000], premiums: [250000, 250000] }, result: 0.6 },
});
