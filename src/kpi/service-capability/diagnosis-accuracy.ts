import { ERRATA } from "../errata";
import { defineShare } from "../shares";
import { article } from "../sources";

/** DIAGNOSISACCURACY(4,200) is 0.98. */
export const DIAGNOSISACCURACY = defineShare({
  id: "DIAGNOSISACCURACY",
  number: "2.5",
  group: "serviceCapability",
  name: { zh: "故障判断准确率", en: "Diagnostic accuracy" },
  description: {
    zh: "维修项目没有变更的工单占比:1 − 项目变更工单 ÷ 总工单。可用条件只算因误判而变更的工单",
    en: "Share of orders whose repair items were not changed: 1 - changed / orders. A criterion can keep to misdiagnoses",
  },
  events: {
    argument: "changed",
    name: "项目变更",
    description: {
      zh: "项目变更的工单数,每行一个是/否(有/无)标记,或有变更的工单号(同一工单计一次)",
      en: "Numbers of changed orders, a yes/no flag for each order, or ids of changed orders (an order counts once)",
    },
    total: { zh: "项目变更工单", en: "changed orders" },
  },
  total: {
    argument: "orders",
    name: "总工单",
    description: {
      zh: "总工单数,或与标记同高的工单号列;省略时以已知的是/否个数为分母",
      en: "Numbers of orders, or the column of order ids beside the flags; left out, the known flags are the base",
    },
    total: { zh: "总工单数", en: "orders", typical: 640 },
  },
  complement: true,
  direction: "higher",
  reference: { printed: "≥98%", minimum: 0.98 },
  stars: 5,
  related: ["一次修复率", "设备完好率", "内训课时", "返工率"],
  source: article("2.5"),
  formula: "故障判断准确率=(总工单数-当月维修项目变更工单数)/总工单数*100%",
  reading: {
    zh: "1 − 有项目变更的工单 ÷ 全部工单;同一工单变更几次都计一次",
    en: "1 - orders with changed repair items over all orders; several changes of one order are one",
  },
  errata: [ERRATA.Q24],
  records: { changed: "orders.changed", orders: "orders.order", dates: "orders.arrival" },
  example: { arguments: { changed: [false, false, true, false] }, result: 0.75 },
});
