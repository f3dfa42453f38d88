import type { ColumnDefinition, DatasetId } from "../types";

/** The store a record belongs to: every table may have it. */
export function storeColumn(dataset: DatasetId): ColumnDefinition {
  return {
    id: `${dataset}.store`,
    kind: "category",
    name: { zh: "门店", en: "Store" },
    headers: [
      "门店",
      "门店名称",
      "店名",
      "店别",
      "店面",
      "分店",
      "分店名称",
      "经销商",
      "经销商名称",
      "经销店",
      "服务站",
      "服务站名称",
      "服务店",
      "服务网点",
      "网点",
      "网点名称",
      "所属门店",
      "所属网点",
      "4S店",
      "维修站",
      "站点",
      "门店代码",
      "门店编码",
      "门店编号",
      "经销商代码",
      "服务站代码",
      "Store",
      "Store name",
      "Dealer",
      "Dealer name",
      "Dealership",
      "Branch",
      "Outlet",
      "Workshop",
      "Service centre",
      "Service center",
      "Rooftop",
      "Store code",
      "Dealer code",
    ],
    doubtfulHeaders: {
      公司: { zh: "“公司”可能不是门店", en: "the company may not be the store" },
      单位: { zh: "“单位”可能是计量单位或客户单位", en: "may be a unit of measure or a customer's company" },
      Location: { zh: "“Location”可能是库位或地点", en: "may be a storage location" },
      Site: { zh: "“Site”可能不是门店", en: "may not be the store" },
    },
  };
}

/** The car that a record is about. */
export function vehicleColumn(dataset: DatasetId): ColumnDefinition {
  return {
    id: `${dataset}.vehicle`,
    kind: "id",
    name: { zh: "车架号", en: "VIN" },
    headers: [
      "车架号",
      "车架号码",
      "VIN",
      "VIN码",
      "VIN号",
      "VIN number",
      "Vehicle identification number",
      "底盘号",
      "车辆识别代号",
      "车辆识别号",
      "车辆识别码",
      "Chassis number",
      "Chassis no",
      "车辆",
      "Vehicle",
      "Vehicle ID",
      "车牌号",
      "车牌号码",
      "车牌",
      "牌照号",
      "车号",
      "Plate",
      "Plate number",
      "Plate no",
      "Licence plate",
      "License plate",
      "Registration",
      "Registration number",
    ],
  };
}

/** The repair order that a record of something else goes back to. */
export function orderColumn(dataset: DatasetId): ColumnDefinition {
  return {
    id: `${dataset}.order`,
    kind: "id",
    name: { zh: "工单号", en: "RO number" },
    headers: [
      "工单号",
      "工单编号",
      "委托书号",
      "维修单号",
      "RO号",
      "RO number",
      "RO No",
      "Work order",
      "Order number",
    ],
  };
}

/** The model of the car that a record is about. */
export function modelColumn(dataset: DatasetId): ColumnDefinition {
  return {
    id: `${dataset}.model`,
    kind: "category",
    name: { zh: "车型", en: "Model" },
    headers: [
      "车型",
      "车型名称",
      "车系",
      "车辆型号",
      "车型代码",
      "Model",
      "Vehicle model",
      "Car model",
      "Model name",
      "Series",
    ],
  };
}

const MAY_BE_ITS_START = {
  zh: "开始日不是到期日;请确认是质保的最后一天",
  en: "may be when the warranty began; please confirm that it is its last day",
};

/** When the car of a record was sold to its first owner. */
export function saleDateColumn(dataset: DatasetId): ColumnDefinition {
  return {
    id: `${dataset}.saleDate`,
    kind: "date",
    name: { zh: "购车日期", en: "Sale date" },
    headers: [
      "购车日期",
      "购车时间",
      "购车开票日期",
      "销售日期",
      "零售日期",
      "售车日期",
      "新车销售日期",
      "开票日期",
      "提车日期",
      "Sale date",
      "Sold",
      "Sold on",
      "Date sold",
      "Retail date",
      "Purchase date",
      "Vehicle sale date",
    ],
    doubtfulHeaders: {
      上牌日期: { zh: "上牌可能在购车之后", en: "may be registered after it was sold" },
      交车日期: { zh: "“交车日期”可能是维修后的交车", en: "may be the delivery after a repair" },
      "Delivery date": { zh: "“交车日期”可能是维修后的交车", en: "may be the delivery after a repair" },
      "Registration date": { zh: "上牌可能在购车之后", en: "may be registered after it was sold" },
    },
  };
}

/** The last day of the car's warranty. */
export function warrantyEndColumn(dataset: DatasetId): ColumnDefinition {
  return {
    id: `${dataset}.warrantyEnd`,
    kind: "date",
    name: { zh: "质保到期日", en: "Warranty end" },
    headers: [
      "质保到期日",
      "质保到期日期",
      "质保到期",
      "质保截止日期",
      "质保结束日期",
      "出保日期",
      "保修到期日",
      "保修到期日期",
      "保修到期",
      "保修截止日期",
      "三包到期日",
      "三包到期日期",
      "三包有效期至",
      "Warranty end",
      "Warranty end date",
      "Warranty ends",
      "Warranty expiry",
      "Warranty expiry date",
      "Warranty until",
      "End of warranty",
    ],
    doubtfulHeaders: {
      质保日期: MAY_BE_ITS_START,
      保修日期: MAY_BE_ITS_START,
      "Warranty date": MAY_BE_ITS_START,
    },
  };
}
