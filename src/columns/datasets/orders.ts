import type { Dataset } from "../types";
import { orderDates } from "./order-events";
import { orderMoney } from "./order-money";
import { orderParties } from "./order-parties";
import { orderWork } from "./order-work";
import { storeColumn } from "./shared";

/** Repair orders: a row is an order. */
export const orders: Dataset = {
  id: "orders",
  name: { zh: "工单", en: "Repair orders" },
  dateColumn: "orders.arrival",
  isWide: true,
  columns: [...orderParties, ...orderDates, ...orderWork, ...orderMoney, storeColumn("orders")],
};
