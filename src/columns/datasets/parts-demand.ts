import type { Dataset } from "../types";
import { storeColumn } from "./shared";

const AFTER_ORDERING = {
  zh: "可能包括之后订货补供的数量;这里只算第一次要料时从库存供应的数量",
  en: "may include what was ordered and supplied later; only what stock gave at the first request counts",
};

/** What repair orders asked of the parts store: a row is a part of an order. */
export const partsDemand: Dataset = {
  id: "partsDemand",
  name: { zh: "配件需求", en: "Parts demand" },
  dateColumn: "partsDemand.date",
  columns: [
    {
      id: "partsDemand.order",
      kind: "id",
      name: { zh: "工单号", en: "RO number" },
      headers: [
        "工单号",
        "工单编号",
        "委托书号",
        "维修单号",
        "领料工单号",
        "RO number",
        "RO No",
        "Work order",
        "Order number",
      ],
    },
    {
      id: "partsDemand.date",
      kind: "date",
      name: { zh: "需求日期", en: "Requested" },
      headers: [
        "需求日期",
        "需求时间",
        "要料日期",
        "要料时间",
        "请料日期",
        "申请领料日期",
        "Requested",
        "Requested at",
        "Request date",
        "Demand date",
      ],
      doubtfulHeaders: {
        领料日期: { zh: "领料可能在要料之后", en: "parts may be issued after they were asked for" },
        日期: { zh: "“日期”没有写明是哪一个日期", en: "does not say which date it is" },
        Date: { zh: "“Date”没有写明是哪一个日期", en: "does not say which date it is" },
      },
    },
    {
      id: "partsDemand.required",
      kind: "amount",
      name: { zh: "需求数量", en: "Required" },
      headers: [
        "需求数量",
        "需求量",
        "要料数量",
        "请料数量",
        "申请数量",
        "Required",
        "Required quantity",
        "Required qty",
        "Requested quantity",
        "Requested qty",
        "Quantity required",
      ],
      doubtfulHeaders: {
        数量: { zh: "“数量”没有写明是需求还是供应", en: "does not say whether asked for or supplied" },
        Quantity: { zh: "“数量”没有写明是需求还是供应", en: "does not say whether asked for or supplied" },
      },
    },
    {
      id: "partsDemand.supplied",
      kind: "amount",
      name: { zh: "首次供应数量", en: "Supplied at once" },
      headers: [
        "首次供应数量",
        "首次满足数量",
        "即时供应数量",
        "现货供应数量",
        "现货满足数量",
        "满足数量",
        "Supplied at once",
        "Supplied from stock",
        "Filled from stock",
        "Supplied first",
      ],
      doubtfulHeaders: {
        供应数量: AFTER_ORDERING,
        实发数量: AFTER_ORDERING,
        领料数量: AFTER_ORDERING,
        Supplied: AFTER_ORDERING,
        "Supplied quantity": AFTER_ORDERING,
        "Supplied qty": AFTER_ORDERING,
      },
    },
    storeColumn("partsDemand"),
  ],
};
