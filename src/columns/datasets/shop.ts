import { isNoVisit } from "../left-out";
import { dataset } from "./lists";

/** Orders of an online shop. */
export const shopOrders = dataset("shopOrders", ["网店订单", "Shop orders"], "paid", [
  ["order", "id", ["订单号", "订单编号", "成交订单号"], ["Order number", "Order no", "Order ID"]],
  [
    "paid",
    "date",
    ["支付时间", "付款时间", "拼单成功时间", "成交时间", "付款日期", "支付日期"],
    ["Paid", "Paid at", "Payment time"],
  ],
  ["shipped", "date", ["发货时间", "发货日期", "揽收时间"], ["Shipped", "Shipped at", "Ship time"]],
  ["status", "category", ["订单状态", "状态"], ["Order status", "Status"], { leavesOut: isNoVisit }],
]);

/** What customers of the shop asked for after the sale: a row is a ticket. */
export const shopTickets = dataset("shopTickets", ["售后单", "After-sales tickets"], "refundTime", [
  [
    "ticket",
    "id",
    ["售后编号", "售后单号", "售后单编号", "售后订单号", "工单编号"],
    ["After-sales number", "Ticket number", "Ticket no"],
  ],
  [
    "intervened",
    "flags",
    ["平台介入", "是否平台介入", "平台是否介入"],
    ["Platform intervened", "Intervened"],
  ],
  ["refunded", "flags", ["退款成功", "是否退款成功"], ["Refund succeeded", "Refunded"]],
  [
    "refundTime",
    "date",
    ["退款时间", "退款成功时间", "退款日期", "退款完成时间"],
    ["Refund time", "Refunded at"],
  ],
  ["reason", "category", ["售后原因", "退款原因", "申请原因"], ["Reason", "Refund reason"]],
  ["amount", "amount", ["退款金额"], ["Refund amount"]],
]);

/** Reviews of the shop's goods. */
export const shopReviews = dataset("shopReviews", ["商品评价", "Reviews"], "time", [
  ["time", "date", ["评价时间", "评价日期"], ["Review time", "Review date", "Reviewed at"]],
  [
    "stars",
    "amount",
    ["评价星级", "星级", "评价", "评价等级", "评分", "好评等级"],
    ["Stars", "Star rating", "Review"],
  ],
]);

/** Conversations with customers of the shop. */
export const shopChats = dataset("shopChats", ["客服会话", "Chats"], "asked", [
  ["asked", "date", ["咨询时间", "提问时间", "客户消息时间"], ["Asked", "Asked at", "Question time"]],
  [
    "replied",
    "date",
    ["回复时间", "首次回复时间", "客服回复时间", "首次响应时间"],
    ["Replied", "Replied at", "Reply time"],
  ],
]);
