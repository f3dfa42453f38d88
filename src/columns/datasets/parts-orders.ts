import { isNoVisit } from "../left-out";
import type { Dataset } from "../types";
import { storeColumn } from "./shared";

/** Orders of parts from the manufacturer: a row is an order or a line of one. */
export const partsOrders: Dataset = {
  id: "partsOrders",
  name: { zh: "配件订单", en: "Parts orders" },
  dateColumn: "partsOrders.date",
  columns: [
    {
      id: "partsOrders.order",
      kind: "id",
      name: { zh: "订单号", en: "Parts order number" },
      headers: [
        "配件订单号",
        "配件订单编号",
        "订货单号",
        "采购单号",
        "采购订单号",
        "订单号",
        "订单编号",
        "Parts order number",
        "Parts order",
        "Purchase order",
        "PO number",
        "PO no",
      ],
    },
    {
      id: "partsOrders.date",
      kind: "date",
      name: { zh: "订货日期", en: "Ordered" },
      headers: [
        "订货日期",
        "订货时间",
        "下单日期",
        "下单时间",
        "采购日期",
        "配件订单日期",
        "Ordered",
        "Ordered at",
        "Purchase date",
        "PO date",
      ],
      doubtfulHeaders: {
        日期: { zh: "“日期”没有写明是哪一个日期", en: "does not say which date it is" },
        订单日期: { zh: "可能是工单日期", en: "may be the date of the repair order" },
        Date: { zh: "“Date”没有写明是哪一个日期", en: "does not say which date it is" },
      },
    },
    {
      id: "partsOrders.urgent",
      kind: "flags",
      name: { zh: "是否紧急", en: "Urgent" },
      headers: [
        "是否紧急",
        "紧急",
        "是否紧急订单",
        "紧急订单",
        "是否加急",
        "加急",
        "紧急标志",
        "Urgent",
        "Is urgent",
        "Rush",
        "Rush order",
        "Emergency",
        "Emergency order",
      ],
    },
    {
      id: "partsOrders.status",
      kind: "category",
      name: { zh: "订单状态", en: "Parts order status" },
      leavesOut: isNoVisit,
      headers: ["配件订单状态", "采购状态", "订货状态", "订单状态", "Parts order status", "PO status"],
    },
    storeColumn("partsOrders"),
  ],
};
