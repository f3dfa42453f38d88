import { isNoVisit } from "../left-out";
import { dataset } from "./lists";

/** Requirements for parts, from a service order or a customer: a row is a requirement. */
export const partRequests = dataset("partRequests", ["零件需求", "Part requirements"], "due", [
  ["request", "id", ["需求单号", "需求编号"], ["Requirement number", "Request number"]],
  [
    "due",
    "date",
    [
      "要求交付时间",
      "应交付时间",
      "要求到货时间",
      "SLA到期时间",
      "到期时间",
      "到期日",
      "到期日期",
      "要求时间",
    ],
    ["Due", "Due at", "Due date", "SLA due"],
  ],
  [
    "delivered",
    "date",
    ["实际交付时间", "交付时间", "实际到货时间", "到货时间", "交付日期", "实际交付日期"],
    ["Delivered", "Delivered at", "Delivery time"],
  ],
  [
    "source",
    "category",
    ["供货仓", "实际供货仓", "发货仓", "实际来源", "发货地点", "发货仓库", "供货地点"],
    ["Source", "Supplied from", "Actual source"],
  ],
  [
    "plannedSource",
    "category",
    ["计划仓", "计划供货仓", "计划来源", "计划地点", "计划仓库", "计划发货地点"],
    ["Planned source", "Planned location"],
  ],
  ["expedited", "flags", ["是否加急", "加急运输", "是否加急运输", "加急"], ["Expedited", "Is expedited"]],
  ["freight", "amount", ["运费", "总运费", "运输费用", "全部运费"], ["Freight", "Total freight"]],
  ["expeditedFreight", "amount", ["加急运费", "加急运输费用"], ["Expedited freight", "Rush freight"]],
  ["cause", "category", ["失误原因", "未命中原因", "错过原因"], ["Miss cause", "Cause of miss"]],
  ["status", "category", ["需求状态", "状态"], ["Requirement status", "Status"], { leavesOut: isNoVisit }],
]);

/** Parts received from suppliers: a row is a line of a receipt. */
export const purchases = dataset("purchases", ["采购入库", "Parts received"], "date", [
  ["date", "date", ["入库日期", "到货日期", "采购日期"], ["Receipt date", "Received on", "Purchase date"]],
  ["part", "id", ["配件编码", "配件编号", "零件号"], ["Part number", "Part no"]],
  [
    "price",
    "amount",
    ["采购单价", "实际采购价", "实际单价", "采购价", "进货单价"],
    ["Actual price", "Purchase price"],
  ],
  ["standardPrice", "amount", ["标准单价", "标准价", "标准采购价"], ["Standard price"]],
  [
    "quantity",
    "amount",
    ["采购数量", "入库数量", "到货数量", "数量"],
    ["Quantity received", "Quantity purchased"],
  ],
  [
    "defective",
    "flags",
    ["质量退货", "是否质量退货", "是否不合格", "是否不良", "不良"],
    ["Defective", "Quality return"],
  ],
]);

/** What is in stock on one day: a row is a part. It has no dates by which it belongs to months. */
export const stock = dataset("stock", ["库存明细", "Stock list"], "", [
  ["part", "id", ["配件编码", "配件编号", "零件号"], ["Part number", "Part no"]],
  [
    "cost",
    "amount",
    ["库存成本", "库存金额", "库存成本金额"],
    ["Stock cost", "Stock value", "Stock at cost"],
  ],
  [
    "lastIssue",
    "date",
    ["最后出库日期", "最后出库时间", "最近出库日期"],
    ["Last issue", "Last issued", "Last issue date"],
  ],
  [
    "firstReceipt",
    "date",
    ["首次入库日期", "首次入库时间", "最早入库日期"],
    ["First receipt", "First received", "First receipt date"],
  ],
  ["class", "category", ["ABC分类", "ABC类别", "ABC", "类别"], ["ABC class", "Class"]],
]);
