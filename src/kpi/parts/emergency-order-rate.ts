import { ERRATA } from "../errata";
import { defineShare } from "../shares";
import { article } from "../sources";

/** EMERGENCYORDERRATE({"是";"否";"否";"否"},{"P1";"P1";"P2";"P3"}) is 1/3: an order is urgent if any of its lines is. */
export const EMERGENCYORDERRATE = defineShare({
  id: "EMERGENCYORDERRATE",
  number: "3.3",
  group: "parts",
  name: { zh: "紧急订单率", en: "Emergency (rush) order rate" },
  synonyms: ["Emergency order rate"],
  description: {
    zh: "紧急订单占全部配件订单的比例:紧急订单 ÷ 订单。多行订单请给订单号列,任一行紧急即为紧急订单",
    en: "Share of parts orders that are urgent: urgent / orders. Beside order ids, an order is urgent if any of its lines is",
  },
  events: {
    argument: "urgent",
    name: "紧急订单",
    description: {
      zh: "紧急订单数,每行一个是/否标记,或紧急订单号",
      en: "Numbers of urgent orders, a yes/no flag for each line, or ids of urgent orders",
    },
    total: { zh: "紧急订单", en: "urgent parts orders", typical: 9 },
  },
  total: {
    argument: "orders",
    name: "全部订单",
    description: {
      zh: "订单数,或与标记同高的订单号列(同号计一次);省略时以已知的是/否个数为分母",
      en: "Numbers of orders, or the column of order ids beside the flags (an id counts once); left out, the known flags are the base",
    },
    total: { zh: "配件订单", en: "parts orders", typical: 90 },
  },
  direction: "lower",
  stars: 3,
  related: ["配件满足率", "配件周转率", "维修类型构成比"],
  source: article("3.3"),
  formula: "紧急订单率=紧急订单次数/总订单次数×100%",
  reading: {
    zh: "紧急订单数 ÷ 订单总数,按订单号去重,不按行数;取消的订单请先剔除",
    en: "Urgent orders over all orders, each number once, not by lines; leave cancelled orders out first",
  },
  errata: [ERRATA.Q11],
  records: { urgent: "partsOrders.urgent", orders: "partsOrders.order", dates: "partsOrders.date" },
  example: { arguments: { urgent: [false, true, false, false, false] }, result: 0.2 },
});
